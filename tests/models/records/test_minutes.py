from models.records import AgendaItem, Label, Link, Meeting, Mention


def mention(name: str, link: Link = Link.WRITTEN, label: Label = Label.PERSON) -> Mention:
    return Mention(name, label, 0, len(name), name, link=link)


def item(*mentions: Mention) -> AgendaItem:
    return AgendaItem("m-1", None, "1", "Budget", "", 1, mentions=mentions)


def test_a_single_name_that_could_be_anybody_counts_as_nobody() -> None:
    found = item(mention("Ove", Link.ALONE), mention("Karin Ek"), mention("Karin Ek", Link.GENITIVE))
    assert found.people == ("Karin Ek",)
    assert Meeting("m", "m.txt", "Möte", items=(found,)).people == ("Karin Ek",)


def test_a_label_is_written_as_the_minutes_write_it() -> None:
    assert item().label == "1."
    assert AgendaItem("m-2", None, "22", "Budget", "", 1, sign="§").label == "§ 22"
    assert AgendaItem("m-3", None, None, "Budget", "", 1).label == ""
