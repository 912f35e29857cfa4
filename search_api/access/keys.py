"""API keys, kept in a file as digests: who they are for, what they may do, where and until when."""

import datetime as dt
import hmac
import secrets
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from indexer.files import prepared, storing
from indexer.lock import locked
from models.errors import BadRequest, NotFound
from search_api.access.errors import KeyRefused, KeysUnusable
from search_api.complaints import in_our_words

ALL = "*"
"""Stands among the collections of a key for all of them, those to come included."""

_SIGN = "pgf"
"""What a key begins with, so that people and programs that look for leaked secrets know one."""

_PATIENCE = 5.0
"""Seconds to wait for another command that changes the file."""

_OWNERS_ALONE = 0o600
_WRITTEN_BY_OTHERS = 0o022

_ASK = "Ask whoever runs the service for a key."


class Scope(StrEnum):
    """What a key may do; each may do what those before it may."""

    READ = "read"
    WRITE = "write"
    ADMIN = "admin"

    def covers(self, needed: "Scope") -> bool:
        """Whether this is enough where `needed` is asked for."""
        order = list(Scope)
        return order.index(self) >= order.index(needed)


class Key(BaseModel):
    """A key as it is kept. The key itself is not: `digest` is its SHA-256.

    A fast digest is enough because a key is 256 random bits, which no list of words holds. `id` is the part of the key
    that may be shown.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")]
    name: str
    digest: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    scope: Scope
    collections: tuple[str, ...]
    created: dt.datetime
    expires: dt.datetime | None = None
    revoked: dt.datetime | None = None

    def sees(self, collection: str) -> bool:
        """Whether the key is for a collection."""
        return ALL in self.collections or collection in self.collections

    def ended(self, now: dt.datetime) -> str | None:
        """Why the key lets nobody in any more; None while it does."""
        if self.revoked:
            return "revoked"
        return "expired" if self.expires and now >= self.expires else None


class _File(BaseModel):
    """What the file holds."""

    model_config = ConfigDict(extra="forbid")

    version: Annotated[int, Field(ge=1, le=1)] = 1
    keys: tuple[Key, ...] = ()


class Keyring:
    """The keys in a file, read again whenever it has changed. A file that is not there holds none.

    Safe to use from many threads, and by several processes at once.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reading = threading.Lock()
        self._stamp: tuple[int, ...] | None = None
        self._keys: dict[str, Key] = {}

    def keys(self) -> tuple[Key, ...]:
        """All keys, in the order in which they were made. Raises KeysUnusable."""
        return tuple(self._now().values())

    def holder(self, told: str) -> Key:
        """The key that somebody holds, as they tell it. Raises KeyRefused when it lets nobody in, KeysUnusable."""
        sign, _, rest = told.partition("_")
        id, _, _ = rest.partition("_")
        found = self._now().get(id) if sign == _SIGN else None
        # An unknown id takes as long as a wrong key, so that answers do not tell which ids there are.
        digest = found.digest if found else _digest("")
        if not hmac.compare_digest(digest, _digest(told)) or found is None:
            raise KeyRefused("The key is not known here", f"Check that it is whole. {_ASK}")
        return _valid(found)

    def valid(self, id: str) -> Key:
        """The key with an id, which was shown before. Raises KeyRefused when it lets nobody in any more."""
        if found := self._now().get(id):
            return _valid(found)
        raise KeyRefused("The key is not known here any more", _ASK)

    def add(
        self, name: str, scope: Scope, collections: Sequence[str], expires: dt.datetime | None = None
    ) -> tuple[str, Key]:
        """A new key, as its holder must tell it, and as it is kept. Nobody can be told it again.

        Raises BadRequest when it would have no collection or have expired already, KeysUnusable, StorageFailed.
        """
        now = dt.datetime.now(dt.UTC)
        if not collections:
            raise BadRequest(
                "A key is for named collections", "Name them with --collection, or give --all-collections."
            )
        if expires and expires <= now:
            raise BadRequest(f"{expires:%Y-%m-%d} has begun already", "Let the key expire on a day to come.")
        with self._changing() as keys:
            id = next(id for id in iter(lambda: secrets.token_hex(4), None) if id not in keys)
            told = f"{_SIGN}_{id}_{secrets.token_urlsafe(32)}"
            wanted = tuple(dict.fromkeys(collections))
            keys[id] = Key(
                id=id,
                name=name,
                digest=_digest(told),
                scope=scope,
                collections=wanted,
                created=now.replace(microsecond=0),
                expires=expires,
            )
        return told, keys[id]

    def revoke(self, id: str) -> Key:
        """Let nobody in with a key any more. What is revoked stays so. Raises NotFound, KeysUnusable, StorageFailed."""
        with self._changing() as keys:
            if id not in keys:
                raise NotFound(f"There is no key {id}", "See `paragraf keys list`.")
            if not keys[id].revoked:
                now = dt.datetime.now(dt.UTC).replace(microsecond=0)
                keys[id] = keys[id].model_copy(update={"revoked": now})
        return keys[id]

    @contextmanager
    def _changing(self) -> Iterator[dict[str, Key]]:
        with locked(self._path.with_name(f"{self._path.name}.lock"), _PATIENCE):
            keys = dict(self._now())
            yield keys
            text = _File(keys=tuple(keys.values())).model_dump_json(indent=1)
            with storing(), prepared(self._path, text.encode(), _OWNERS_ALONE) as place:
                place()

    def _now(self) -> dict[str, Key]:
        with self._reading:
            try:
                kept = self._path.stat()
            except FileNotFoundError:
                self._stamp, self._keys = None, {}
                return self._keys
            except OSError as error:
                raise self._unusable(error.strerror or str(error)) from error
            stamp = (kept.st_ino, kept.st_mtime_ns, kept.st_ctime_ns, kept.st_size, kept.st_mode)
            if stamp != self._stamp:
                self._keys = self._read(kept.st_mode)
                self._stamp = stamp
            return self._keys

    def _read(self, mode: int) -> dict[str, Key]:
        self._stamp = None  # what cannot be read lets nobody in who was let in before
        if mode & _WRITTEN_BY_OTHERS:
            raise self._unusable("others than its owner may write to it")
        try:
            return {key.id: key for key in _File.model_validate_json(self._path.read_bytes()).keys}
        except OSError as error:
            raise self._unusable(error.strerror or str(error)) from error
        except ValidationError as error:
            raise self._unusable(f"it is damaged: {in_our_words(error.errors()[0])}") from error

    def _unusable(self, why: str) -> KeysUnusable:
        return KeysUnusable(
            f"The keys in {self._path.name} cannot be used: {why}",
            "Put the file right (mode 0600, as `paragraf keys` writes it), or put it away and make new keys.",
        )


def _digest(told: str) -> str:
    return sha256(told.encode()).hexdigest()


def _valid(key: Key) -> Key:
    if why := key.ended(dt.datetime.now(dt.UTC)):
        raise KeyRefused(f"The key {key.id} is {why}", _ASK)
    return key
