import pytest

from models.swedish.secrecy_claims import is_document_claim, is_item_claim, says_item_is_secret


def test_what_is_named_tells_whose_the_claim_is() -> None:
    assert is_item_claim("paragrafen omfattas av sekretess enligt osl 26 1".split())
    assert not is_document_claim("paragrafen omfattas av sekretess".split())
    assert is_document_claim("protokollet ar sekretessbelagt".split())
    assert not is_item_claim("protokollet ar sekretessbelagt".split())
    assert is_item_claim("publiceras inte pa webben".split())
    assert is_document_claim("publiceras inte pa webben".split())


@pytest.mark.parametrize(
    "words",
    [
        "",
        "paragrafen omfattas",
        "arenden som omfattas av sekretess",
        "sekretess galler for uppgift om enskild",
        "sekretess galler den som ar anstalld",
        "arendet omfattas inte av sekretess",
    ],
)
def test_every_word_must_belong_to_a_claim(words: str) -> None:
    assert not is_item_claim(words.split())
    assert not is_document_claim(words.split())


def test_a_sentence_among_others_may_go_on_where_it_names_the_item() -> None:
    long = "Karin Ek har i en skrivelse till nämnden berättat hur hon bor och vad hon behöver."
    assert says_item_is_secret(f"{long} Ärendet omfattas av sekretess och lämnas inte till tidningen. {long}")
    assert not says_item_is_secret(f"{long} Ärendet omfattas av sekretess om någon begär det. {long}")
    assert not says_item_is_secret(f"{long} Ärendet var öppet.\n\nSedan omfattas ärendet av sekretess.")


def test_one_that_names_nothing_stands_among_short_ones() -> None:
    long = "Juristen berättade för nämnden om vad som gäller för skolor och förskolor i kommunen."
    assert says_item_is_secret("Ansökan beviljas. Sekretess råder enligt OSL 25:1.")
    assert not says_item_is_secret(f"{long} Sekretess råder enligt OSL 25:1. {long}")


@pytest.mark.parametrize("place", ["webben", "internet", "kommunens hemsida", "Bergums kommuns webbplats"])
def test_what_is_not_on_the_web_is_not_public(place: str) -> None:
    assert says_item_is_secret(f"Beslutet publiceras inte på {place} på grund av GDPR. Karin Ek hörs.")
    assert not says_item_is_secret(
        f"Beslutet publiceras inte på {place} förrän det är justerat. Karin Ek hörs."
    )
    assert not says_item_is_secret(
        "Beslutet publiceras inte på anslagstavlan på grund av GDPR. Karin Ek hörs."
    )


def test_who_reminds_of_secrecy_must_name_the_item() -> None:
    assert is_item_claim("ordforanden paminner om att paragrafen omfattas av sekretess".split())
    assert not is_item_claim("ordforanden paminner om att sekretess galler".split())
    assert is_item_claim("namnden beslutar att sekretess galler".split())
    assert not is_document_claim("ordforanden paminner om att sekretess galler".split())


def test_the_papers_of_a_matter_may_be_unpublished_but_not_secret() -> None:
    assert says_item_is_secret("Handlingarna i ärendet omfattas av sekretess. Karin Ek hörs.")
    assert says_item_is_secret("Uppgifterna i ärendet publiceras inte p.g.a. GDPR. Karin Ek hörs.")
    assert not says_item_is_secret("Handlingarna i ärendet publiceras inte. Karin Ek hörs.")
    assert not says_item_is_secret("Handlingarna till ärendet omfattas av sekretess. Karin Ek hörs.")


def test_an_abbreviation_ends_no_sentence() -> None:
    assert says_item_is_secret(
        "Paragrafen omfattas av sekretess enl. OSL 26 kap. 1 §. Nämnden beviljar ansökan."
    )


def test_what_has_been_taken_out_is_not_held() -> None:
    assert not says_item_is_secret("Paragrafen innehåller sekretess och namnen har därför tagits bort.")


@pytest.mark.parametrize(
    "repeated", ["Ärendet omfattas av ", "sekretess ", "A. ", "Sekretess.\n", "att ", "beslutar att "]
)
def test_a_megabyte_is_read_to_its_end(repeated: str) -> None:
    text = repeated * (1_000_000 // len(repeated))
    assert not says_item_is_secret(text)
