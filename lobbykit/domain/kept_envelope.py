"""What is known of an envelope that is kept here: enough to pass it on and to know which changes are in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptEnvelope:
    """The envelope with this SHA-256: in whose space it goes, how it calls itself, and the key that signed it.

    `ops` are the ids of the changes in it, None for one that is sealed to others or of a newer version. `is_private`
    says that they belong to the private lane of their author. `piece` is the SHA-256 of the photo that it holds a
    part of, which one, and of how many; None for others, and where it is sealed to others.
    """

    sum: str
    user: str
    dev: str
    label: str
    pub: str
    ops: tuple[str, ...] | None = None
    is_private: bool = False
    piece: tuple[str, int, int] | None = None
