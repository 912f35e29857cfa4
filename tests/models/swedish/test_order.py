from models.swedish.order import alphabetical, initial


def test_swedish_letters_come_last_and_accents_do_not_matter() -> None:
    names = ["Öst", "ek", "Åre", "Zorn", "Ärla", "Éva", "Ann-Sofi", "Anna", "Ann Zorn"]
    assert sorted(names, key=alphabetical) == [
        "Ann-Sofi",
        "Ann Zorn",
        "Anna",
        "ek",
        "Éva",
        "Zorn",
        "Åre",
        "Ärla",
        "Öst",
    ]


def test_a_register_has_a_name_under_its_letter() -> None:
    names = {"Åsa": "Å", "ärla": "Ä", "Øystein": "Ö", "Émile": "E", " von Ek": "V", "3M": "", "": ""}
    assert {name: initial(name) for name in names} == names
