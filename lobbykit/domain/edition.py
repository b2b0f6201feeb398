"""The edition: a short fingerprint of everything a sheet prints."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import digest, spelled
from lobbykit.domain.sheet import Block, SheetSource, block_data, spans_data

if TYPE_CHECKING:
    from collections.abc import Iterable

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8


def fingerprint(data: object) -> str:
    """Return the first 8 Crockford base32 characters of SHA-256 over the canonical JSON, e.g. "K7M29QXD"."""
    return _first_letters(spelled(data))


def sheet_fingerprint(lang: str, office: str, blocks: Iterable[Block], sources: Iterable[SheetSource]) -> str:
    """Return the fingerprint of {"blocks", "lang", "office", "sources"}: all that a sheet prints.

    Most blocks of a run are the same for every office, so the spelling of each is kept and joined.
    """
    parts = (
        b'{"blocks":[' + b",".join(_spelled(block) for block in blocks),
        b'],"lang":' + spelled(lang),
        b',"office":' + spelled(office),
        b',"sources":[' + b",".join(_source_spelled(source) for source in sources) + b"]}",
    )
    return _first_letters(b"".join(parts))


@lru_cache(maxsize=4096)
def block_fingerprint(block: Block) -> str:
    """Return the fingerprint of one block, by which a later run knows what has changed."""
    return _first_letters(_spelled(block))


@lru_cache(maxsize=4096)
def _spelled(block: Block) -> bytes:
    return spelled(block_data(block))


@lru_cache(maxsize=1024)
def _source_spelled(source: SheetSource) -> bytes:
    return spelled(spans_data(source.content))


def _first_letters(data: bytes) -> str:
    bits = int(digest(data)[: LENGTH * 5 // 4], 16)
    return "".join(CROCKFORD[bits >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5))


def speakable(edition: str) -> str:
    """Return the fingerprint in two groups that can be read aloud: "K7M2-9QXD"."""
    return f"{edition[:4]}-{edition[4:]}"
