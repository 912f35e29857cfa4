import pytest

from indexer.minutes.attendance.people import is_name, is_party, is_role, party_named


@pytest.mark.parametrize(
    "text", ["Siv Ek", "Ann-Sofie af Petersens", "KARIN MORA", "Maria del Río", "Nils J. Falk"]
)
def test_names(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Siv",
        "Lilla Edet",
        "Upplands Väsby",
        "Rapport SFI",
        "Nästa möte",
        "Anna Ek 2",
        "Skaraborgs Kommunalförbund",
        "Arbetslivsförvaltningen Borås",
        "Nr Ordförande Ek",
        "Region Halland",
        "Från Region Väst",
    ],
)
def test_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    "text",
    ["ordförande", "1:e vice ordförande", "kommunsekreterare", "chef för lärande", "VA-chef", "tf rektor"],
)
def test_roles(text: str) -> None:
    assert is_role(text)


@pytest.mark.parametrize("text", ["gymn & vux", "tf. gymn & vux", "halva mötestiden", "Kungälv", "förskola"])
def test_no_roles(text: str) -> None:
    assert not is_role(text)


def test_parties() -> None:
    assert is_party("(S)")
    assert is_party("MP")
    assert not is_party("Ek")
    assert party_named("(fp)") == "FP"
    assert party_named("-") is None


@pytest.mark.parametrize("text", ["ÖPPNANDE AV MÖTET", "VAL AV", "Kaffe och Kaka"])
def test_a_phrase_is_no_name(text: str) -> None:
    assert not is_name(text)
