"""Swedish or not."""

import pytest
from spacy.vocab import Vocab

from models.entities.languages import is_foreign, is_gibberish
from models.entities.words import Words, WordTokenizer


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("", False),
        ("Skövde, Skara, Vara", False),
        ("Nämnden beslutar att anta förslaget och att det ska gälla från i dag.", False),
        ("Namnden beslutar att anta forslaget och att det ska galla fran i dag for alla.", False),
        ("The board is of the opinion that it should be done by the end of the year.", True),
        ("Der Ausschuss ist der Meinung, dass es nicht von der Stadt bezahlt wird.", True),
        ("Le conseil est pour que la ville paie avec les autres dans une année.", True),
        ("Rapporten The Future of the School presenterades, och det är bra att alla har fått den.", False),
    ],
)
def test_little_words_tell_the_language(text: str, foreign: bool) -> None:
    assert is_foreign(Words(WordTokenizer(Vocab())(text))) is foreign


@pytest.mark.parametrize(
    ("text", "gibberish"),
    [
        ("Xola Pral Snurg timpa Vokel drunt. " * 40, True),
        ("Xola Pral Snurg timpa Vokel drunt. ", False),
        ("Nämnden antar förslaget som lades fram i maj. " * 40, False),
        ("The board takes note of the proposal. " * 40, False),
        ("Hedda Ekelund\nOlle Flink\n" * 60, False),
    ],
)
def test_a_long_text_without_common_words_is_in_no_language(text: str, gibberish: bool) -> None:
    assert is_gibberish(Words(WordTokenizer(Vocab())(text))) is gibberish
