from indexer.minutes.units import Section, is_lead_in, section_of, units

TEXT = """Beslut
Nämnden beslutar
att anta taxan, och
att ge Siv i uppdrag att
följa upp den

En mening bl.a. om Hjo. En till?
1. Första
- andra"""


def test_labels_entries_and_sentences() -> None:
    assert [(unit.text, unit.entry) for unit in units(TEXT)] == [
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


def test_labels_and_what_they_open() -> None:
    assert section_of("BESLUT:") is Section.DECISIONS
    assert section_of("Förvaltningens förslag till beslut") is Section.PROPOSALS
    assert section_of("Tidigare beslut") is Section.REPORTED
    assert section_of("Sammanfattning av ärendet") is Section.TEXT
    assert section_of("Skolskjuts") is None
    assert section_of("Förslaget skickas på remiss.") is None


def test_lead_ins() -> None:
    assert is_lead_in("Mötet beslutar att:")
    assert is_lead_in("Nätverket beslutade enhälligt:")
    assert not is_lead_in("Nämnden beslutar att anta taxan.")
