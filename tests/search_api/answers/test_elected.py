"""Who was elected."""


def test_the_decision_that_elects_is_quoted(answer) -> None:
    (found,) = answer("vem utsågs till representant i kunskapsrådet")
    assert found.text == "Nätverket utser Bo Linder till representant i kunskapsrådet."
    assert (found.people, found.item.id) == (("Bo Linder",), "s1")
