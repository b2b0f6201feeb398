"""What a visit to a mailbox asks of whoever makes it: what is held here, and who we are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.domain.op import Op, UnknownOp
    from lobbykit.sync.bundle import Packing
    from lobbykit.sync.memory import Memory
    from lobbykit.sync.piece import Piece
    from lobbykit.sync.statement import Statement
    from lobbykit.sync.trust import Trust


@dataclass(frozen=True, slots=True)
class Run:
    """Changes of one device in a row that are in no kept bundle, and how they are to be packed."""

    ops: tuple[Op | UnknownOp, ...]
    how: Packing


class Here(Protocol):
    """What we hold, and who we are. What a method has taken is on the disk when it returns."""

    @property
    def trust(self) -> Trust:
        """The team as it is known now."""

    @property
    def identities(self) -> tuple[str, ...]:
        """What opens envelopes that are sealed to us."""

    @property
    def kept(self) -> Mapping[str, KeptEnvelope]:
        """The envelopes that are kept, by sum."""

    def is_ours(self, sum_: str) -> bool:
        """Whether one of our own keys signed an envelope that is kept."""

    def raw(self, sum_: str) -> bytes | None:
        """Return the bytes of one that is kept, None where they are gone; on any thread."""

    def take(self, dev: str, ops: Sequence[Op | UnknownOp], *, private: bool) -> int:
        """Take changes of a device, each once, and return how many were new."""

    def keep(self, some: Sequence[tuple[bytes, KeptEnvelope]]) -> None:
        """Keep the bytes of envelopes, no two the same, to be passed on."""

    def lost(self, sum_: str) -> None:
        """Count an envelope as not kept, since the disk has lost its bytes."""

    def unpacked(self) -> Sequence[Run]:
        """Return what is in no kept bundle and ours to send."""

    def pieces(self) -> Iterator[Callable[[], Sequence[Piece]]]:
        """Give what packs each photo that others may see, is ours to send and in no kept envelopes."""

    def all_packed(self) -> None:
        """Take note that what `unpacked` and `pieces` gave is packed and kept."""

    def hide_what_was_put_out(self) -> None:
        """Show no change that only keys vouch for which were put out before they wrote it."""

    def to_say(self) -> Sequence[Callable[[], Statement]]:
        """Return what is to be said about the exchange itself and was not yet; each is signed when it is called."""

    def went_back(self, memory: Memory) -> bool:
        """Whether the log is not what it was at the last visit, as after a restore."""

    def remember(self, memory: Memory) -> None:
        """Keep what is to be remembered of this mailbox, with how far the log goes now."""

    def now(self) -> int:
        """Return the milliseconds since 1970."""
