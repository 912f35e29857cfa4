"""A question, and where its answer may stand."""


def test_a_municipality_is_a_place_or_a_home_by_the_word_before_it(asked) -> None:
    question = asked("vilka deltog från Sotenäs på mötet i Munkedal")
    assert (question.homes, question.places) == (("Sotenäs",), ("Munkedal",))


def test_only_the_body_named_may_tell(asked) -> None:
    question = asked("vem valdes i biblioteksnätverket")
    titles = [item.title for _, item in question.records(question.best()).values()]
    assert sorted(titles) == ["Bokbussen", "Budget"]


def test_what_meetings_are_called_is_no_matter_unless_it_is_said_so(asked) -> None:
    assert not asked("vilka deltog på skolchefernas möte").matter.words
    assert [w.text for w in asked("vilka deltog när kallelse diskuterades").matter.words] == ["kallelse"]
