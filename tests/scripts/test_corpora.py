"""Corpora come out as sentences of BIO tags, whatever form they have: `scripts.training.corpora`."""

from pathlib import Path

import pytest

from scripts.training.corpora import CorpusError, Sentence, read_corpus, read_iob2, read_webnews

WEBNEWS = """Alma\tPER
Ros\tPER
bor\t0
i\t0
Gränna\tLOC

   \t
Kören\tMISC
Norrsken ORG
10 000   0
"""
IOB2 = """# newdoc id = D1
# text = t ex # Alma
1\tt ex\tO\t-\t-
2\t#\tO\t-\t-
3\tAlma\tB-PER\t-\t-
4\tRos\tB-PER\t-\t-
5\tBerg\tI-PER\t-\t-
6\tlön\tB-inkomster\t-\t-
7\tNorrsken\tI-ORG\t-\t-
8\tGränna\tI-LOC\t-\t-
"""


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_neighbours_of_one_label_are_one_entity_and_misc_is_outside(tmp_path: Path) -> None:
    assert read_webnews(written(tmp_path, "news.tsv", WEBNEWS)) == [
        Sentence(("Alma", "Ros", "bor", "i", "Gränna"), ("B-PER", "I-PER", "O", "O", "B-LOC")),
        Sentence(("Kören", "Norrsken", "10 000"), ("O", "B-ORG", "O")),
    ]


def test_tags_that_are_none_are_outside_and_every_entity_begins(tmp_path: Path) -> None:
    (sentence,) = read_iob2(written(tmp_path, "trees.iob2", IOB2))
    assert sentence.words == ("t ex", "#", "Alma", "Ros", "Berg", "lön", "Norrsken", "Gränna")
    assert sentence.tags == ("O", "O", "B-PER", "B-PER", "I-PER", "O", "B-ORG", "B-LOC")


def test_the_name_of_the_file_tells_its_form(tmp_path: Path) -> None:
    read = read_corpus(written(tmp_path, "a.iob2", IOB2)), read_corpus(written(tmp_path, "a.tsv", WEBNEWS))
    assert [len(sentences) for sentences in read] == [1, 2]


@pytest.mark.parametrize(("name", "text"), [("a.tsv", "Alma\tPERSON\n"), ("a.iob2", "1\tAlma\tB-PER\n")])
def test_a_line_that_does_not_fit_is_named(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(CorpusError, match="line 1"):
        read_corpus(written(tmp_path, name, text))


def test_a_corpus_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="cannot be read"):
        read_corpus(tmp_path / "news.tsv")
