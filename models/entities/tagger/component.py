"""The tagger as a component of spaCy's: it labels people, organisations and places by what it was trained on."""

import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.pipeline import Pipe
from spacy.tokens import Doc
from spacy.vocab import Vocab

from models.encoder.unpack import unpack
from models.entities.tagged import IN_ANY_LANGUAGE
from models.entities.tagger.decoding import LABELS, best_tags, spans
from models.entities.words import words_of
from models.errors import WeightsMissing

if TYPE_CHECKING:
    from models.entities.tagger.scorer import Scorer

FACTORY = "encoder_tagger"

_WEIGHTS = "changes.safetensors"


@Language.factory(
    FACTORY,
    default_config={"encoder": "", "layers": 8, "window": 256, "overlap": 64, "batch": 8},
    assigns=["doc.ents"],
)
def make_tagger(
    nlp: Language,
    name: str,
    encoder: str,
    layers: int,
    window: int,
    overlap: int,
    batch: int,
) -> "EncoderTagger":
    """The component, by spaCy's factory.

    `layers` were tuned, of the encoder of that name; texts go through in windows of `window` pieces that share
    `overlap`, `batch` at a time.
    """
    return EncoderTagger(nlp.vocab, name, encoder, layers, (window, overlap, batch))


class EncoderTagger(Pipe):
    """Sets `doc.ents` to people (PER), organisations (ORG) and places (LOC).

    The encoder is read when the first text comes, from the folder of unpacked weights `cache`, the user's own
    unless set.
    """

    def __init__(
        self,
        vocab: Vocab,
        name: str,
        encoder: str,
        layers: int,
        sizes: tuple[int, int, int],
    ) -> None:
        """A tagger without weights; `from_disk` and `from_bytes` give it some."""
        self.vocab = vocab
        self.name = name
        self._encoder = encoder
        self._layers = layers
        self._sizes = sizes
        self.cache: Path | None = None
        self._weights = b""
        self._loading = threading.Lock()
        self._scorer: Scorer | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels it gives."""
        return LABELS

    def __call__(self, doc: Doc) -> Doc:
        """The doc with its entities. Raises WeightsMissing."""
        self._label([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """The docs with their entities, in order; those of one batch share the encoder's time."""
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            self._label(batch)
            yield from batch

    def to_bytes(self, *, exclude: Sequence[str] = ()) -> bytes:  # noqa: ARG002
        """The trained weights."""
        return self._weights

    def from_bytes(self, data: bytes, *, exclude: Sequence[str] = ()) -> "EncoderTagger":  # noqa: ARG002
        """The tagger with the weights that `to_bytes` gave."""
        self._weights, self._scorer = data, None
        return self

    def to_disk(self, path: Any, *, exclude: Sequence[str] = ()) -> None:
        """Write the trained weights into a folder."""
        Path(path).mkdir(parents=True, exist_ok=True)
        (Path(path) / _WEIGHTS).write_bytes(self.to_bytes(exclude=exclude))

    def from_disk(self, path: Any, *, exclude: Sequence[str] = ()) -> "EncoderTagger":
        """The tagger with the weights that `to_disk` wrote. Raises OSError."""
        return self.from_bytes((Path(path) / _WEIGHTS).read_bytes(), exclude=exclude)

    def _label(self, docs: Sequence[Doc]) -> None:
        views = [words_of(doc) for doc in docs]
        for doc, words, scores in zip(docs, views, self._loaded().scores(views), strict=True):
            found = spans(best_tags(scores))
            doc.set_ents([words.span(start, end, label, "") for start, end, label in found])
            doc.user_data[IN_ANY_LANGUAGE] = True

    def _loaded(self) -> "Scorer":
        with self._loading:
            if self._scorer is None:
                self._scorer = self._load()
            return self._scorer

    def _load(self) -> "Scorer":
        from models.entities.tagger.scorer import Scorer

        unpacked = unpack(self.cache)
        if unpacked.name != self._encoder:
            raise WeightsMissing(
                f"The entity weights go with the encoder {self._encoder}, and {unpacked.name} is installed",
                "Install the versions that Paragraf asks for.",
            )
        return Scorer(unpacked.folder, self._weights, self._layers, *self._sizes)
