from indexer.minutes.decisions.sections import Section
from indexer.minutes.decisions.units import units

TEXT = """Beslut
Nämnden beslutar
att anta taxan, och
att ge Siv i uppdrag att
följa upp den

En mening bl.a. om Hjo. En till?
1. Första
- andra"""


def parts(text: str) -> list[tuple[str, bool]]:
    return [(unit.text, unit.entry) for unit in units(text)]


def test_labels_entries_and_sentences() -> None:
    assert parts(TEXT) == [
        ("Beslut", False),
        ("Nämnden beslutar", False),
        ("att anta taxan, och", True),
        ("att ge Siv i uppdrag att\nfölja upp den", True),
        ("En mening bl.a. om Hjo.", False),
        ("En till?", False),
        ("Första", True),
        ("andra", True),
    ]


def test_every_unit_knows_its_place() -> None:
    assert all(TEXT[unit.start : unit.end] == unit.text for unit in units(TEXT))
    assert [unit.text for unit in units(TEXT) if unit.new_paragraph] == ["En mening bl.a. om Hjo."]


def test_a_list_flattened_to_one_line() -> None:
    assert parts("Rådet beslutar: att anta planen, att avslå yrkandet samt att ses i maj.") == [
        ("Rådet beslutar:", False),
        ("att anta planen,", True),
        ("att avslå yrkandet", True),
        ("att ses i maj.", True),
    ]
    assert parts("Rådet beslutar - att anta planen - att ses i maj") == [
        ("Rådet beslutar", False),
        ("att anta planen", True),
        ("att ses i maj", True),
    ]
    assert parts("Beslut 1. Siv väljs. Hon tackade. 2. Planen antas.") == [
        ("Beslut", False),
        ("Siv väljs.", True),
        ("Hon tackade.", False),
        ("Planen antas.", True),
    ]


def test_a_label_amid_a_line_is_a_unit() -> None:
    label = next(unit for unit in units("Taxan. Beslut: att höja den") if unit.section)
    assert (label.text, label.section, label.amid) == ("Beslut:", Section.DECISIONS, True)


def test_a_sentence_goes_on_over_a_page_break() -> None:
    first = "Varje rektor ansvarar för att bjuda in lärare från de fristående skolorna i"
    text = f"{first}\n\n\n\nkommunen och från grannkommunerna."
    assert parts(text) == [(text, False)]


def test_short_lines_that_begin_anew_are_apart() -> None:
    assert parts("Dagordningen godkändes\nTill sekreterare valdes Siv Ek") == [
        ("Dagordningen godkändes", False),
        ("Till sekreterare valdes Siv Ek", False),
    ]


def test_a_clause_that_begins_a_line_goes_on() -> None:
    text = "Det är inte i första hand rådets sak\natt välja lokaler."
    assert parts(text) == [(text, False)]


def test_a_full_stop_without_a_blank_ends_a_sentence() -> None:
    assert parts("Vi drar ledningen över deras mark.Siv ringer dem.") == [
        ("Vi drar ledningen över deras mark.", False),
        ("Siv ringer dem.", False),
    ]


def test_marks_of_bold_type_are_no_part_of_units() -> None:
    text = "**Beslut**\n**Nämnden beslutar**\natt __anta__ taxan\n\n__Bakgrund:__ Taxan är låg."
    assert [(unit.text, unit.section) for unit in units(text)] == [
        ("Beslut", Section.DECISIONS),
        ("Nämnden beslutar", None),
        ("att   anta   taxan", None),
        ("Bakgrund:", Section.TEXT),
        ("Taxan är låg.", None),
    ]
    assert all(len(text[unit.start : unit.end]) == len(unit.text) for unit in units(text))


def test_entries_behind_a_mark_and_a_tab() -> None:
    assert parts("•\tatt öppna igen\n•\tatt stänga senast den 1\nseptember") == [
        ("att öppna igen", True),
        ("att stänga senast den 1\nseptember", True),
    ]


def test_a_clause_goes_on_from_a_sentence_over_a_blank_line() -> None:
    text = "Siv Ek från föreningen för pensionärer i Hjo utses\n\natt justera protokollet."
    assert parts(text) == [(text, False)]


def test_bare_numbers_count_below_a_label_alone() -> None:
    assert parts("Beslut\n1 Anta planen\n2 Ses i maj") == [
        ("Beslut", False),
        ("Anta planen", True),
        ("Ses i maj", True),
    ]
    assert parts("Siv talade.\n1 Maj firas") == [("Siv talade.", False), ("1 Maj firas", False)]


def test_a_sentence_that_lost_its_subject_begins_anew() -> None:
    assert parts("Siv talade. godkänner rapporten. Hon gick.") == [
        ("Siv talade.", False),
        ("godkänner rapporten.", False),
        ("Hon gick.", False),
    ]
