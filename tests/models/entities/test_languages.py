"""Swedish or not."""

import pytest
from spacy.vocab import Vocab

from models.entities.languages import is_foreign
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
