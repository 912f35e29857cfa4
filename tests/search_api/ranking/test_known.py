"""What one state of the index knows."""

from indexer.index import Index, State
from indexer.vocabulary import Vocabulary
from search_api.ranking.known import Known


def test_people_bodies_words_and_abbreviations_of_the_state_are_known(index_folder) -> None:
    index = Index.open(index_folder)
    whole = index.state()
    known = Known(
        State(
            whole.sequence,
            whole.columns,
            whole.engine,
            whole.registry,
            (("ÖKA", "Östra kommunernas avfall"),),
        )
    )
    assert known.names.person(["linnea", "gripenhjelm"]) == "Linnéa Gripenhjelm"
    assert known.vocabulary.knows("skolskjuts")
    assert not known.vocabulary.knows("simhall")
    assert [found.text for found in known.thesaurus.expansions("taxan hos öka")] == [
        "Östra kommunernas avfall"
    ]
    index.close()


def test_words_that_stand_side_by_side_in_the_minutes_are_not_joined(index_folder) -> None:
    index = Index.open(index_folder)
    state = index.state()
    (together, apart) = ("gratis", "skolskjuts"), ("skolskjuts", "gratis")
    counts = {**state.engine.vocabulary(), "gratisskolskjuts": 1, "skolskjutsgratis": 1}
    known = Known(state)
    known.__dict__["vocabulary"] = Vocabulary(counts)
    assert known.correct(together) == ()
    assert [(start, end, word) for start, end, word, _ in known.correct(apart)] == [
        (0, 2, "skolskjutsgratis")
    ]
    assert known.correct(("skol", "skjuts"))[0][2] == "skolskjuts"
    index.close()
