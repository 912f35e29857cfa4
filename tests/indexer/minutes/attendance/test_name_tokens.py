from indexer.minutes.attendance.name_tokens import Kind, tokens_of


def test_kinds() -> None:
    found = [(token.word, token.kind) for token in tokens_of("M Anna K. von Grahl (S), rektor HRF idag")]
    assert found == [
        ("M", Kind.PARTY),
        ("Anna", Kind.FIRST),
        ("K", Kind.INITIAL),
        ("von", Kind.PARTICLE),
        ("Grahl", Kind.CAPITAL),
        ("(S)", Kind.ASIDE),
        (",", Kind.MARK),
        ("rektor", Kind.ROLE),
        ("HRF", Kind.LETTERS),
        ("idag", Kind.OTHER),
    ]


def test_offsets_and_gaps() -> None:
    text = "Anna Ek\tBo Alm. Siv"
    tokens = list(tokens_of(text))
    assert [text[token.start : token.end] for token in tokens] == ["Anna", "Ek", "Bo", "Alm", "Siv"]
    assert [token.apart for token in tokens] == [False, False, True, False, False]
