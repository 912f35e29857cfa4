"""Where titles end when text runs on after them."""

import pytest

from indexer.minutes.outline.title_end import has_verb, is_opener, title_end


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Val av justerare", "Beslut Siv Ek utses."),
        ("Val av justerare", "Nämndens beslut Siv Ek utses."),
        ("Val av justerare", "Siv Ek valdes till justerare."),
        ("Mötets öppnande", "Mötets ordförande, Siv Ek, hälsar ledamöterna välkomna."),
        ("Mötets öppnande", "Vice ordförande Siv Ek, PRO, hälsar alla välkomna."),
        ("Upprop av närvarande", "Samtliga är på plats."),
        ("Presentation av Jaktmuseet, Älgens Berg", "Verkställande direktör Siv Ek presenterade museet."),
        ("Samverkan med Högskolan i Borås", "Siv Ek från Högskolan i Borås informerar."),
        ("FASTSTÄLLANDE AV DAGORDNING", "Dagordningen fastställs."),
        ("Fastställande av dagordning", "att fastställa dagordningen"),
        ("Nya regler i Högsby kommun", "Förbundsdirektionen har fått i uppdrag att se över reglerna."),
        ("Ekonomi", "Kassören redovisade resultatet."),
        ("Insatser", "• Följa upp"),
        ("Regional strategi", "Föredragande: Siv Ek"),
        ("Mötets öppnande.", "Ordföranden hälsade välkommen."),
        ("Ekonomisk uppföljning", "Förvaltningschef Siv Ek redovisar läget."),
        ("Kommunens Kulturplan", "Siv Ek har kommit för att berätta."),
        ("Anmälningar", "Anmälningar: Protokoll från Hjo."),
        ("Val av ombud till stämman", "Ombud till stämman"),
        ("Rapporter", "Vattendelegationen Ny ledamot blir Siv Ek."),
        ("Godkännande av dagordning", "godkänner dagordningen. Under punkten Övrigt"),
        ("Val av sekreterare", "– då det inte finns någon väljer vi en."),
        ("Presentation", "– deltagarna presenterar sig."),
        ("Information", "a) Studiebesök"),
        ("TEMA: Folkhälsa", "A. Sammanfattning"),
        ("Kollektivtrafik", "Bilagor: Utredning"),
    ],
)
def test_a_title_ends_where_text_begins(title: str, text: str) -> None:
    whole = f"{title} {text}"
    assert whole[: title_end(whole, run_on=True)].strip() == title


@pytest.mark.parametrize(
    "title",
    [
        "Uppdrag att se över taxan för vatten",
        "Svar på medborgarförslag: Bättre bussar till Vårgårda och Herrljunga",
        "Information från Barn- och utbildningsnämnden i Lilla Edet",
        "Uppdrag som beslutades av gruppen i mars 2022",
        "Val av ledamot i Tjörns Bostads AB:s styrelse",
        "Motion – avgiftsfria halkskydd till alla över 65 år",
        "Rapport om hur arbetet går",
    ],
)
@pytest.mark.parametrize("run_on", [True, False])
def test_a_title_alone_is_whole(title: str, run_on: bool) -> None:
    assert title_end(title, run_on=run_on) == len(title)


def test_a_line_of_its_own_is_cut_only_before_a_sentence() -> None:
    title = "Genomgång av läget Förslag till åtgärder"
    assert title_end(title, run_on=False) == len(title)
    text = "Allmänhetens frågestund Inga frågor ställs."
    assert text[title_end(text, run_on=False) :] == "Inga frågor ställs."


def test_a_sentence_is_not_split_at_its_subject() -> None:
    text = "Ordförande Siv Ek hälsade deltagarna välkomna"
    assert title_end(text, run_on=False) == len(text)


def test_text_without_an_end_is_no_title() -> None:
    assert title_end("ord " * 100, run_on=True) == 0


def test_openers_and_verbs() -> None:
    assert is_opener("Svar på motion")
    assert not is_opener("Svaret kom")
    assert has_verb("frågan diskuterades av alla".split())
    assert not has_verb("nytt område för ledarskap".split())
