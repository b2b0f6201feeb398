"""The envelope: what travels is a header, a payload and a signature, and says itself whether it is whole."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import OpError, canonical, read_canonical
from lobbykit.domain.problem import LobbykitError
from lobbykit.sync.seal import verified

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.domain.canonical import Value

LARGEST = 256 * 1024
"""Of a whole envelope, in bytes: as base64 it stays below 350 kB, and a document of Cloudant may have 1 MB."""
LONGEST_HEADER = 4096
_SIGNATURE_LINE = 89
_HEX = frozenset("0123456789abcdef")


class EnvelopeError(LobbykitError, ValueError):
    """Bytes that are no envelope, or one that was damaged, forged or is of a newer version; the code says which."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A sound envelope, its signature checked against the key that its header names (not whose key that is).

    `raw` is what travels, byte for byte; `sum` is the SHA-256 of it, 64 hex digits, and names it everywhere.
    """

    raw: bytes
    sum: str
    header: Mapping[str, Value]
    payload: bytes

    def __repr__(self) -> str:
        return f"Envelope({self.sum[:16]}, {dict(self.header)})"


def write_envelope(header: Mapping[str, Value], payload: bytes, pub: str, sign: Callable[[bytes], bytes]) -> Envelope:
    """Return the envelope of a payload: the header is completed by `len`, `sha` and `pub`, and signed.

    `sign` signs with the key whose public half is `pub`, 64 hex digits. Raises EnvelopeError when it is too large.
    """
    told = {**header, "len": len(payload), "sha": hashlib.sha256(payload).hexdigest(), "pub": pub}
    line = canonical(told)
    raw = b"\n".join((line, payload, b64encode(sign(hashlib.sha256(line).digest())), b""))
    if len(line) > LONGEST_HEADER or len(raw) > LARGEST:
        raise EnvelopeError("envelope-large", limit=LARGEST // 1024)
    return Envelope(raw, hashlib.sha256(raw).hexdigest(), told, payload)


def read_envelope(raw: bytes) -> Envelope:
    """Return the envelope that these bytes are; raise EnvelopeError for any others.

    Looks at size, header, length, sum and signature, in this order, and never at more bytes than an envelope may have.
    """
    if len(raw) > LARGEST:
        raise EnvelopeError("envelope-large", limit=LARGEST // 1024)
    line, newline, rest = raw[: LONGEST_HEADER + 1].partition(b"\n")
    if not newline:
        raise EnvelopeError("envelope-header")
    header = _header(line)
    size = header.get("len")
    if type(size) is not int or size < 0:
        raise EnvelopeError("envelope-header")
    rest = raw[len(line) + 1 :]
    if len(rest) < size + 1 or rest[size : size + 1] != b"\n":
        raise EnvelopeError("envelope-cut" if len(rest) < size + _SIGNATURE_LINE + 1 else "envelope-damaged")
    payload = rest[:size]
    if hashlib.sha256(payload).hexdigest() != header.get("sha"):
        raise EnvelopeError("envelope-damaged")
    _check_signature(header.get("pub"), hashlib.sha256(line).digest(), rest[size + 1 :])
    return Envelope(raw, hashlib.sha256(raw).hexdigest(), header, payload)


def _header(line: bytes) -> Mapping[str, Value]:
    """Return what a header says; its canonical bytes alone are one."""
    try:
        found = read_canonical(line)
    except OpError:
        raise EnvelopeError("envelope-header") from None
    if not hasattr(found, "get"):
        raise EnvelopeError("envelope-header")
    return found  # type: ignore[return-value]


def _check_signature(pub: object, told: bytes, rest: bytes) -> None:
    """Raise EnvelopeError unless the rest is one signature line, and that of this key."""
    if not rest.endswith(b"\n"):
        raise EnvelopeError("envelope-cut")
    try:
        signature = b64decode(rest[:-1], validate=True)
    except (NoBase64, ValueError):
        raise EnvelopeError("envelope-damaged") from None
    if b64encode(signature) != rest[:-1] or not is_key(pub):
        raise EnvelopeError("envelope-damaged")
    if not verified(str(pub), told, signature):
        raise EnvelopeError("envelope-forged")


def is_key(value: object) -> bool:
    """Whether a value has the form of a public key: 64 lower-case hexadecimal digits."""
    return isinstance(value, str) and len(value) == 64 and _HEX.issuperset(value)  # noqa: PLR2004 - 32 bytes
