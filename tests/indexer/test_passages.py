from hypothesis import given
from hypothesis import strategies as st

from indexer.passages import STRIDE, WHOLE, WINDOW, passages
from models.records import AgendaItem


def item(text: str, title: str = "Budget") -> AgendaItem:
    return AgendaItem("m-1", None, "1", title, text, 1)


def words(count: int) -> str:
    return " ".join(f"ord{number}" for number in range(count))


def test_a_short_item_is_one_passage_under_its_title():
    (only,) = passages(item("Rektor  informerar.\n"))
    assert (only.item_id, only.text, only.start, only.end) == ("m-1", "Budget\nRektor  informerar.", 0, 19)


def test_an_item_without_text_is_its_title():
    assert [(p.text, p.start, p.end) for p in passages(item(""))] == [("Budget", 0, 0)]


def test_an_item_without_text_is_told_by_its_parts_too():
    (only,) = passages(item("", title="Rapportering"), ["Vårdsamverkan", "Forskning"])
    assert only.text == "Rapportering\nVårdsamverkan\nForskning"


def test_an_item_without_title_is_its_text():
    assert passages(item("Rektor informerar.", title=""))[0].text == "Rektor informerar."


def test_a_hundred_words_are_not_cut():
    assert len(passages(item(words(WINDOW)))) == 1


def test_a_long_item_is_itself_and_windows_that_overlap():
    found = passages(item(words(WINDOW + 1)))
    assert [p.text.split()[1] for p in found] == ["ord0", "ord0", f"ord{STRIDE}"]
    assert found[1].text.split()[-1] == f"ord{WINDOW - 1}"
    assert found[2].text.split()[-1] == f"ord{WINDOW}"


def test_the_whole_is_capped():
    assert len(passages(item(words(1000)))[0].text.split()) == 1 + WHOLE


@given(st.integers(0, 700), st.sampled_from([" ", "\n", " \t\n "]))
def test_every_word_is_in_a_passage_and_no_window_is_inside_another(count: int, space: str):
    text = words(count).replace(" ", space)
    found = passages(item(text))
    assert all(p.text == "\n".join(filter(None, ["Budget", text[p.start : p.end]])) for p in found)
    assert {word for p in found for word in text[p.start : p.end].split()} == set(text.split())
    ends = [p.end for p in found[1:]]
    assert ends == sorted(set(ends))


def test_what_is_encoded_is_the_restored_text_at_the_same_place():
    damaged = AgendaItem(
        "m-1", None, "1", "Mal", "Métet oppnas.", 1, restored_title="Mål", restored="Mötet öppnas."
    )
    (only,) = passages(damaged)
    assert only.text == "Mål\nMötet öppnas."
    assert damaged.text[only.start : only.end] == "Métet oppnas."
