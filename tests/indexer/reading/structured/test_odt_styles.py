import pytest

from indexer.reading.structured.markup import parse_xml
from indexer.reading.structured.odt_styles import Counter, Styles

PARTS = """<document><styles><default-style family="paragraph"><paragraph-properties margin-top="1mm"/></default-style>
<style name="A"><paragraph-properties margin-bottom="6pt" break-after="page"/>
<text-properties font-weight="700"/></style>
<style name="B" parent-style-name="A" list-style-name="L"/><style name="C" parent-style-name="C" master-page-name="M"/>
<list-style name="L"><list-level-style-number level="1" num-format="A" num-suffix=")"/>
<list-level-style-number level="2" num-format="1" num-prefix="§ " display-levels="2"/>
<list-level-style-number level="3" num-format=""/></list-style>
<outline-style><outline-level-style level="1" num-format="1" num-suffix="."/></outline-style></styles></document>"""


def test_a_style_takes_from_its_parent_and_from_the_defaults():
    styles = Styles([parse_xml(PARTS.encode())])
    assert styles.space("B", "bottom")
    assert not styles.space("B", "top")
    assert styles.breaks("B", "after")
    assert styles.breaks("C", "before")
    assert not styles.breaks("B", "before")
    assert styles.is_bold("B")
    assert styles.is_bold("C") is None
    assert not styles.is_hidden("B")
    assert styles.list_of("B") == "L"
    assert Counter(styles.outline).label(1) == "1."


def test_a_list_counts_its_levels():
    counter = Counter(Styles([parse_xml(PARTS.encode())]).levels("L"))
    assert [counter.label(level) for level in (1, 2, 2, 1, 2, 3, 4)] == [
        "A)", "§ A.1", "§ A.2", "B)", "§ B.1", "", "",
    ]  # fmt: skip
    assert counter.label(1, start=7) == "G)"


@pytest.mark.parametrize("number", ["9" * 5000, "x", "-1"])
def test_numbers_that_no_program_writes_are_none(number: str):
    parts = PARTS.replace('level="2"', f'level="{number}"').replace("700", number)
    styles = Styles([parse_xml(parts.encode())])
    assert not styles.is_bold("A")
    assert Counter(styles.levels("L")).label(1) == "§ 1"
