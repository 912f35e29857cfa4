from models.swedish.order import alphabetical


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
