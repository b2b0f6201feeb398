"""Traces of forgotten notes in bytes that nobody can read as ops any more: damaged lines, copies, files of others."""

from __future__ import annotations

import json
import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

PIECE = 12
"""So many bytes of a text in a row are told from chance."""
_ABOUT = re.compile(rb'(?:"e":|\[)"([0-9a-f]{32})"')
_NO_TEXT = re.compile(r"[0-9a-f]{16,64}|[0-9:TZ-]*")
_SHA = re.compile(rb'"([0-9a-f]{64})"')
_SUM = re.compile(r"[0-9a-f]{64}")
_SEALED = re.compile(rb"s1:[A-Za-z0-9+/]{16}|[A-Za-z0-9+/]{80}")


class Traces:
    """What tells that bytes are about forgotten entities: their id where an op or a draft has it, or their text.

    Text counts from 12 bytes in a row on, and only where none of the notes that stay (`others`) has the same.
    """

    def __init__(self, entities: Collection[str], texts: Iterable[str], others: Callable[[], Iterable[bytes]]) -> None:
        self._entities = {entity.encode() for entity in entities}
        self._texts = tuple(texts)
        self._others = others

    def within(self, data: bytes) -> bool:
        """Whether any trace stands in the data."""
        if any(found in self._entities for found in _ABOUT.findall(data)):
            return True
        own = self._own
        return any(piece in own for piece in _pieces(data))

    @cached_property
    def _own(self) -> set[bytes]:
        own = {piece for text in self._texts for spelled in _spelled(text) for piece in _pieces(spelled)}
        for payload in self._others() if own else ():
            own.difference_update(_pieces(payload))
        return own


def texts_in(payload: bytes) -> Iterator[str]:
    """Yield the texts that an op wrote, without ids, sums, days and times."""
    found = json.loads(payload)
    yield from _strings(found.get("f", found) if isinstance(found, dict) and found.get("v") == 1 else found)


def sums_in(payload: bytes) -> set[str]:
    """Return everything in an op that may be the name of an attachment."""
    return {found.decode() for found in _SHA.findall(payload)}


def is_sum(text: str) -> bool:
    """Whether a text may be the name of an attachment."""
    return _SUM.fullmatch(text) is not None


def may_be_sealed(line: bytes) -> bool:
    """Whether a piece of a line looks like one that was sealed and opens no more, so that nobody can search it."""
    return _SEALED.search(line) is not None


def _pieces(data: bytes) -> Iterator[bytes]:
    return (data[at : at + PIECE] for at in range(len(data) - PIECE + 1))


def _spelled(text: str) -> Iterator[bytes]:
    """Yield a text as ops and as drafts spell it."""
    for ascii_only in (False, True):
        yield json.dumps(text, ensure_ascii=ascii_only)[1:-1].encode("utf-8", "surrogatepass")


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            if not _NO_TEXT.fullmatch(value):
                yield value
        case list():
            for item in value:
                yield from _strings(item)
        case dict():
            for item in value.values():
                yield from _strings(item)
