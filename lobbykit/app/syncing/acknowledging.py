"""What an organizer says to hold, and what of ours that covers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lobbykit.domain.op_shape import is_dev, is_id
from lobbykit.domain.tips import covered, tips_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.domain.kept_envelope import KeptEnvelope
    from lobbykit.domain.merge import Held
    from lobbykit.domain.op import Value
    from lobbykit.domain.tips import Tips
    from lobbykit.sync.statement import Statement

TELLS = "changes, photos"
"""What this program acknowledges: a text that changes when it learns to tell more."""
MOST_DEVICES = 1_000
"""How many devices one statement tells of: their tips fit into an envelope."""
MOST_PHOTOS = 2_000
"""How many photos one statement tells of."""
_SUM = re.compile(r"[0-9a-f]{64}")


def to_acknowledge(held: Iterable[Held], said: Iterable[Statement]) -> Iterator[Mapping[str, Value]]:
    """Yield the bodies of the statements that tell what is held and was not told in `said`, our own earlier ones."""
    told = [tips_said(one) for one in said]
    new: Tips = {}
    for dev, tips in tips_of(held).items():
        before = {tip for one in told for tip in one.get(dev, ())}
        if not before.issuperset(tips):
            new[dev] = tips
    devices = sorted(new)
    for start in range(0, len(devices), MOST_DEVICES):
        yield {"seen": {dev: new[dev] for dev in devices[start : start + MOST_DEVICES]}}


def acknowledged(held: Iterable[Held], said: Iterable[Statement]) -> frozenset[str]:
    """Return the ids of the ops held here that the organizers who said this hold too."""
    return covered(held, map(tips_said, said))


def to_acknowledge_photos(arrived: Iterable[str]) -> Iterator[Mapping[str, Value]]:
    """Yield the bodies of the statements that tell of photos held whole, each by the sum of an envelope of a part."""
    sums = sorted(arrived)
    for start in range(0, len(sums), MOST_PHOTOS):
        yield {"photos": tuple(sums[start : start + MOST_PHOTOS])}


def acknowledged_photos(kept: Iterable[KeptEnvelope], said: Iterable[Statement]) -> frozenset[str]:
    """Return the sums of the photos that the organizers who said this hold whole; of changes alone none is told."""
    told = frozenset[str]().union(*map(photos_said, said))
    return frozenset(one.piece[0] for one in kept if one.piece and one.sum in told)


def photos_said(statement: Statement) -> frozenset[str]:
    """Return the envelopes that a statement names as of photos held whole; what is not as it should be is left out."""
    told: Any = statement.body.get("photos")
    sums = told if isinstance(told, tuple) else ()
    return frozenset(one for one in sums if isinstance(one, str) and _SUM.fullmatch(one))


def tips_said(statement: Statement) -> Tips:
    """Return the tips that a statement tells; what is not as it should be is left out."""
    told: Any = statement.body.get("seen")
    found: Tips = {}
    for dev, tips in told.items() if hasattr(told, "items") else ():
        if is_dev(dev) and isinstance(tips, tuple):
            found[dev] = tuple((tip[0], tip[1]) for tip in tips if _is_tip(tip))
    return found


def _is_tip(tip: object) -> bool:
    return isinstance(tip, tuple) and len(tip) == 2 and type(tip[0]) is int and is_id(tip[1])  # noqa: PLR2004 - a pair
