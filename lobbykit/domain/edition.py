"""The edition: a short fingerprint of everything a sheet prints."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 8


def canonical(data: Mapping[str, object]) -> bytes:
    """Return the one JSON spelling of `data`: keys sorted, no blanks, UTF-8."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def fingerprint(data: Mapping[str, object]) -> str:
    """Return the first 8 Crockford base32 characters of SHA-256 over the canonical JSON, e.g. "K7M29QXD"."""
    bits = int.from_bytes(hashlib.sha256(canonical(data)).digest()[:5])
    return "".join(CROCKFORD[bits >> shift & 31] for shift in range(5 * (LENGTH - 1), -1, -5))


def speakable(edition: str) -> str:
    """Return the fingerprint in two groups that can be read aloud: "K7M2-9QXD"."""
    return f"{edition[:4]}-{edition[4:]}"
