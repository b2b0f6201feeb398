"""Bundles (`lkb/1`): up to 500 changes of one device in a row, compressed, sealed if the team seals, and signed."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.domain.canonical import OpError, read_canonical
from lobbykit.domain.op import Op, read_op
from lobbykit.domain.op_shape import FIRST, is_dev, is_id, is_user
from lobbykit.sync.envelope import LARGEST, EnvelopeError, write_envelope
from lobbykit.sync.seal import sealed, unsealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.canonical import Value
    from lobbykit.domain.op import UnknownOp
    from lobbykit.sync.envelope import Envelope
    from lobbykit.sync.seal import Keys

VERSION = 1
KIND = "lkb"
"""The key of a header that says: this is a bundle, of this version."""
MOST_OPS, MOST_BYTES = 500, 8_000_000
"""How many ops a bundle may hold, and how many bytes they may be once they are inflated."""
_ROOM = 8_000
"""What header, signature and sealing to twenty keys add at most to the compressed ops."""
_LANE = "lane"
"""Beside the keys of every bundle: `private` where the changes are of their author's private lane."""
_KEYS = {KIND, "team", "user", "dev", "from", "to", "prev", "enc", "len", "sha", "pub"}
_MOST_SEQ = 99_999_999


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose frame is sound: the ops `first` to `last` of a device, `prev` being the one before them."""

    envelope: Envelope
    team: str
    user: str
    dev: str
    first: int
    last: int
    prev: str
    is_sealed: bool
    pub: str
    is_private: bool = False

    @property
    def label(self) -> str:
        """What it calls itself in a mailbox, beside its device and its sum."""
        return f"{self.first:08d}-{self.last:08d}"


def read_bundle(envelope: Envelope) -> Bundle:
    """Return the bundle in an envelope; raise EnvelopeError, `bundle-newer` for one of a later version."""
    told: Any = envelope.header
    if type(told.get(KIND)) is int and told[KIND] > VERSION:
        raise EnvelopeError("bundle-newer")
    if told.keys() - {_LANE} != _KEYS or told[KIND] != VERSION or not _is_sound(told):
        raise EnvelopeError("bundle-header")
    place = (told["team"], told["user"], told["dev"], told["from"], told["to"], told["prev"])
    return Bundle(envelope, *place, told["enc"] == "age", told["pub"], _LANE in told)


def opened(bundle: Bundle, identities: Iterable[str]) -> tuple[Op | UnknownOp, ...]:
    """Return the ops of a bundle, one chain, all or none.

    Raises NotForUsError where it is sealed to other keys, and EnvelopeError or UnsealableError for what is not as the
    header says. At most 8 MB are inflated, whatever is inside.
    """
    payload = bundle.envelope.payload
    lines = _inflated(unsealed(payload, identities) if bundle.is_sealed else payload).split(b"\n")
    if len(lines) != bundle.last - bundle.first + 1:
        raise EnvelopeError("bundle-other-ops")
    try:
        ops = tuple(map(read_op, lines))
    except OpError:
        raise EnvelopeError("bundle-no-ops") from None
    prev = bundle.prev
    for number, op in enumerate(ops, bundle.first):
        if (op.dev, op.seq, op.prev) != (bundle.dev, number, prev) or _author(op) not in (bundle.user, None):
            raise EnvelopeError("bundle-other-ops")
        prev = op.id
    return ops


@dataclass(frozen=True, slots=True)
class Packing:
    """How changes are packed: for which team, with whose keys, and for whom.

    `recipients` are those who can open it; None leaves it in clear, which only a team's own decision may ask for, and
    which changes of a private lane never get.
    """

    team: str
    keys: Keys
    recipients: tuple[str, ...] | None
    is_private: bool = False

    def __post_init__(self) -> None:
        if self.is_private and self.recipients is None:
            raise ValueError("the private lane never leaves in clear")


def packed(ops: Sequence[Op | UnknownOp], how: Packing) -> Iterator[Bundle]:
    """Yield bundles that hold these ops of one device and one user, each the next of the one before, in their order."""
    waiting = list(ops)
    while waiting:
        count = _that_fit(waiting)
        bundle = None
        while bundle is None:
            bundle = _made(waiting[:count], how, may_fail=count > 1)
            count = count if bundle else count // 2
        yield bundle
        del waiting[:count]


def _made(ops: Sequence[Op | UnknownOp], how: Packing, *, may_fail: bool) -> Bundle | None:
    payload = zlib.compress(b"\n".join(op.raw for op in ops), 9)
    if how.recipients is not None:
        payload = sealed(payload, how.recipients)
    first, last = ops[0], ops[-1]
    told: dict[str, Value] = {KIND: VERSION, "team": how.team, "user": _author(first), "dev": first.dev}
    told |= {"from": first.seq, "to": last.seq, "prev": first.prev, "enc": "none" if how.recipients is None else "age"}
    told |= {_LANE: "private"} if how.is_private else {}
    try:
        return read_bundle(write_envelope(told, payload, how.keys.pub, how.keys.sign))
    except EnvelopeError as failure:
        if failure.code == "envelope-large" and may_fail:
            return None
        raise


def _that_fit(ops: Sequence[Op | UnknownOp]) -> int:
    """Return how many of these may go into one bundle, as far as compressing some at a time can tell."""
    squeezed, count, inflated = zlib.compressobj(6), 0, 0
    size = 0
    for op in ops[:MOST_OPS]:
        size += len(squeezed.compress(op.raw)) + len(squeezed.flush(zlib.Z_SYNC_FLUSH))
        inflated += len(op.raw) + 1
        if count and (size > LARGEST - _ROOM or inflated > MOST_BYTES):
            break
        count += 1
    return count


def _inflated(data: bytes) -> bytes:
    opener = zlib.decompressobj()
    try:
        found = opener.decompress(data, MOST_BYTES + 1)
    except zlib.error:
        raise EnvelopeError("bundle-no-ops") from None
    if len(found) > MOST_BYTES:
        raise EnvelopeError("bundle-bomb", limit=MOST_BYTES // 1_000_000)
    if not opener.eof or opener.unused_data or opener.unconsumed_tail:
        raise EnvelopeError("bundle-no-ops")
    return found


def _is_sound(told: Any) -> bool:  # noqa: ANN401 - a header as it came
    first, last = told["from"], told["to"]
    numbers = type(first) is int and type(last) is int and 1 <= first <= last <= _MOST_SEQ
    return (
        numbers
        and last - first < MOST_OPS
        and is_id(told["team"])
        and is_user(told["user"])
        and is_dev(told["dev"])
        and is_id(told["prev"])
        and (told["prev"] == FIRST) == (first == 1)
        and told["enc"] in ("none", "age")
        and (_LANE not in told or (told[_LANE] == "private" and told["enc"] == "age"))
    )


def _author(op: Op | UnknownOp) -> str | None:
    """Return who wrote an op; of one of a newer version, as far as it says so in the way of this one."""
    if isinstance(op, Op):
        return op.user
    told: Any = read_canonical(op.raw)
    return str(told["a"]) if is_user(told.get("a")) else None
