from indexer.reading.structured.docx_styles import Styles
from indexer.reading.structured.markup import parse_xml

STYLES = """<styles><docDefaults><pPrDefault><pPr><spacing after="160"/></pPr></pPrDefault></docDefaults>
<style type="paragraph" styleId="Normal" default="1"><name val="Normal"/></style>
<style type="paragraph" styleId="Rubrik2"><name val="heading 2"/><basedOn val="Normal"/>
<pPr><spacing before="240" after="0"/></pPr><rPr><b/></rPr></style>
<style type="paragraph" styleId="Egen"><name val="Paragraf"/><basedOn val="Rubrik2"/></style>
<style type="paragraph" styleId="Punkt"><name val="Punkt"/><pPr><outlineLvl val="0"/><contextualSpacing/></pPr></style>
<style type="paragraph" styleId="TOC1"><name val="toc 1"/></style>
<style type="paragraph" styleId="A"><basedOn val="B"/></style>
<style type="paragraph" styleId="B"><basedOn val="A"/></style>
</styles>"""


def test_a_style_takes_from_those_it_is_based_on():
    styles = Styles(parse_xml(STYLES.encode()))

    def of(style: str, inner: str = ""):
        return parse_xml(f'<pPr><pStyle val="{style}"/>{inner}</pPr>'.encode())

    looks = {
        key: styles.look(of(key)) for key in ("Rubrik2", "Egen", "Punkt", "Normal", "unknown", "A", "TOC1")
    }
    assert [look.depth for look in looks.values()] == [2, 2, 1, 0, 0, 0, 0]
    assert styles.look(of("Normal", '<outlineLvl val="9"/>')).depth == 0
    assert (looks["Egen"].above, looks["Egen"].below) == (True, False)
    assert (styles.look(None).above, styles.look(None).below) == (False, True)
    assert not styles.look(of("Normal", '<spacing after="20"/>')).below
    assert styles.look(of("Normal", '<spacing afterAutospacing="1"/>')).below
    assert looks["Punkt"].close
    assert not styles.look(of("Punkt", '<contextualSpacing val="0"/>')).close
    assert [key for key, look in looks.items() if look.contents] == ["TOC1"]
    assert styles.is_bold(None, looks["Egen"])
    assert styles.is_bold(parse_xml(b"<rPr/>"), looks["Egen"])
    assert not styles.is_bold(parse_xml(b'<rPr><b val="false"/></rPr>'), looks["Egen"])
    assert not styles.is_bold(None, looks["Normal"])


def test_numbers_that_no_program_writes_are_none():
    styles = Styles(parse_xml(STYLES.encode()))
    many = "9" * 5000
    look = styles.look(parse_xml(f'<pPr><spacing before="{many}"/><outlineLvl val="{many}"/></pPr>'.encode()))
    assert (look.above, look.depth) == (False, 0)
