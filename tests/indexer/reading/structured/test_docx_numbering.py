from indexer.reading.structured.docx_numbering import Numbering
from indexer.reading.structured.docx_styles import Styles
from indexer.reading.structured.markup import parse_xml

LEVELS = """<numbering><abstractNum abstractNumId="1">
<lvl ilvl="0"><start val="4"/><numFmt val="upperRoman"/><lvlText val="%1."/></lvl>
<lvl ilvl="1"><start val="1"/><numFmt val="decimal"/><lvlText val="%1.%2"/><isLgl/></lvl>
<lvl ilvl="2"><start val="1"/><numFmt val="decimalZero"/><lvlText val="%3"/><lvlRestart val="1"/></lvl>
<lvl ilvl="3"><start val="1"/><numFmt val="none"/><pStyle val="Rubrik"/><lvlText val="§"/></lvl>
<lvl ilvl="4"><start val="1"/><numFmt val="bullet"/><lvlText val="x"/></lvl>
</abstractNum>
<abstractNum abstractNumId="2"><numStyleLink val="Paragrafer"/></abstractNum>
<abstractNum abstractNumId="3"><styleLink val="Paragrafer"/>
<lvl ilvl="0"><start val="1"/><numFmt val="decimal"/><lvlText val="§ %1"/></lvl></abstractNum>
<num numId="1"><abstractNumId val="1"/></num>
<num numId="2"><abstractNumId val="1"/><lvlOverride ilvl="0"><startOverride val="9"/></lvlOverride></num>
<num numId="3"><abstractNumId val="2"/></num></numbering>"""
STYLES = """<styles><style type="paragraph" styleId="Rubrik"><pPr><numPr><numId val="1"/></numPr></pPr></style>
<style type="paragraph" styleId="Under"><basedOn val="Rubrik"/></style></styles>"""


def labels(*paragraphs: tuple[str, int]) -> list[str]:
    numbering, styles = Numbering(parse_xml(LEVELS.encode())), Styles(parse_xml(STYLES.encode()))
    form = '<pPr><numPr><ilvl val="{}"/><numId val="{}"/></numPr></pPr>'
    return [
        numbering.label(styles.look(parse_xml(form.format(level, key).encode())))[0]
        for key, level in paragraphs
    ]


def test_levels_count_within_those_above_and_in_their_own_figures():
    assert labels(("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1)) == ["IV.", "4.1", "4.2", "V.", "5.1"]


def test_a_level_may_count_on_until_one_further_up_begins_anew():
    assert labels(("1", 0), ("1", 1), ("1", 2), ("1", 1), ("1", 2), ("1", 0), ("1", 2))[2::2] == [
        "01",
        "02",
        "01",
    ]


def test_a_list_may_begin_at_another_number_and_another_list_counts_on():
    assert labels(("1", 0), ("2", 0), ("1", 0)) == ["IV.", "IX.", "X."]


def test_bullets_are_dashes_and_lists_that_do_not_exist_have_no_number():
    assert labels(("1", 4), ("7", 0), ("0", 0)) == ["-", "", ""]


def test_a_list_may_be_that_of_a_style():
    assert labels(("3", 0), ("3", 0)) == ["§ 1", "§ 2"]


def test_a_paragraph_is_numbered_by_its_style_on_the_level_that_names_it():
    numbering, styles = Numbering(parse_xml(LEVELS.encode())), Styles(parse_xml(STYLES.encode()))
    assert numbering.label(styles.look(parse_xml(b'<pPr><pStyle val="Rubrik"/></pPr>'))) == ("§", "1")
    assert numbering.label(styles.look(parse_xml(b'<pPr><pStyle val="Under"/></pPr>')))[0] == "§"
    assert numbering.label(styles.look(None)) == ("", "")
