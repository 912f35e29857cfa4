"""What one state of the index knows."""

from indexer.index import Index, State
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
