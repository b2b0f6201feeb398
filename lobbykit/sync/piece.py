"""Pieces of a photo: what is too large for a bundle travels in parts, sealed as the notes are, each in its envelope."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.domain.op_shape import is_dev, is_id, is_user
from lobbykit.sync.envelope import EnvelopeError, write_envelope
from lobbykit.sync.seal import sealed, unsealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.domain.canonical import Value
    from lobbykit.sync.bundle import Packing
    from lobbykit.sync.envelope import Envelope

VERSION = 1
KIND = "lka"
PIECE_BYTES = 190_000
MOST_PIECES = 1_400
"""Enough for the largest attachment that a workspace keeps."""
_SUM_BYTES = 32
_KEYS = {KIND, "team", "user", "dev", "part", "parts", "enc", "len", "sha", "pub"}


@dataclass(frozen=True, slots=True)
class Piece:
    """One part, 1 to `parts`, of a photo; of which one, only who can open it knows."""

    envelope: Envelope
    team: str
    user: str
    dev: str
    part: int
    parts: int
    is_sealed: bool
    pub: str

    @property
    def label(self) -> str:
        """What it calls itself in a mailbox, beside its device and its sum."""
        return f"photo-{self.part:04d}-{self.parts:04d}"


def read_piece(envelope: Envelope) -> Piece:
    """Return the piece in an envelope; raise EnvelopeError, `bundle-newer` for one of a later version."""
    told: Any = envelope.header
    if type(told.get(KIND)) is int and told[KIND] > VERSION:
        raise EnvelopeError("bundle-newer")
    if told.keys() != _KEYS or told[KIND] != VERSION or not _is_sound(told):
        raise EnvelopeError("bundle-header")
    who = (told["team"], told["user"], told["dev"], told["part"], told["parts"])
    return Piece(envelope, *who, told["enc"] == "age", told["pub"])


def opened_piece(piece: Piece, identities: Iterable[str]) -> tuple[str, bytes]:
    """Return the SHA-256 of the whole photo, 64 hex digits, and the bytes of this part.

    Raises NotForUsError, UnsealableError and EnvelopeError as `bundle.opened` does.
    """
    payload = piece.envelope.payload
    plain = unsealed(payload, identities) if piece.is_sealed else payload
    if not _SUM_BYTES < len(plain) <= _SUM_BYTES + PIECE_BYTES:
        raise EnvelopeError("bundle-no-ops")
    return plain[:_SUM_BYTES].hex(), plain[_SUM_BYTES:]


def pieces_of(data: bytes, user: str, dev: str, how: Packing) -> Iterator[Piece]:
    """Yield the pieces of a photo of at most 266 MB; raise EnvelopeError for a larger one, and for none at all."""
    parts = -(-len(data) // PIECE_BYTES)
    if not 1 <= parts <= MOST_PIECES:
        raise EnvelopeError("photo-large", limit=MOST_PIECES * PIECE_BYTES // 1_000_000)
    whole = hashlib.sha256(data).digest()
    for part in range(1, parts + 1):
        payload = whole + data[(part - 1) * PIECE_BYTES : part * PIECE_BYTES]
        told: Mapping[str, Value] = {
            KIND: VERSION,
            "team": how.team,
            "user": user,
            "dev": dev,
            "part": part,
            "parts": parts,
            "enc": "none" if how.recipients is None else "age",
        }
        shut = payload if how.recipients is None else sealed(payload, how.recipients)
        yield read_piece(write_envelope(told, shut, how.keys.pub, how.keys.sign))


def _is_sound(told: Any) -> bool:  # noqa: ANN401 - a header as it came
    part, parts = told["part"], told["parts"]
    return (
        type(part) is int
        and type(parts) is int
        and 1 <= part <= parts <= MOST_PIECES
        and is_id(told["team"])
        and is_user(told["user"])
        and is_dev(told["dev"])
        and told["enc"] in ("none", "age")
    )
