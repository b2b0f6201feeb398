"""What was promised to be forgotten: ids only, on record before anything is done, and shown as done from then on."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import digest
from lobbykit.domain.log_line import forgotten_line
from lobbykit.domain.op import read_op
from lobbykit.store.lanes import Lanes
from lobbykit.store.private_files import flush_folder, read_bounded, write_whole

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from lobbykit.store.disk import Disk
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

FILE = "forgetting.json"
_KIND = "forgetting/1"
_LIMIT = 64_000_000
_ID, _SUM = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Promise:
    """The ops to be forgotten, the entities they are about, and whether files that cannot be looked into go too.

    `envelopes` are the sums of what sync keeps that holds any of these ops, or a photo of theirs.
    """

    ops: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    remove_unreadable: bool = False
    envelopes: frozenset[str] = frozenset()

    def __or__(self, other: Promise) -> Promise:
        """Return the promise of both."""
        remove = self.remove_unreadable or other.remove_unreadable
        return Promise(self.ops | other.ops, self.entities | other.entities, remove, self.envelopes | other.envelopes)

    def told(self, payload: bytes) -> bytes:
        """Return the mark that takes the place of an op that is to be forgotten, and any other payload as it is.

        An op of a newer version that does not say its place can have no mark, so it stays.
        """
        if not self.ops or digest(payload) not in self.ops:
            return payload
        op = read_op(payload)
        return payload if op.dev is None or op.seq is None else forgotten_line(op)


NOTHING = Promise()


def promise_file(layout: Layout) -> Path:
    """Return where the promise stands while it is kept."""
    return layout.forgetting


def save_promise(layout: Layout, promise: Promise) -> None:
    """Put the promise on record; raise OSError, nothing being promised, when the disk refuses."""
    told = {"ops": sorted(promise.ops), "entities": sorted(promise.entities), "remove": promise.remove_unreadable}
    told |= {"envelopes": sorted(promise.envelopes)} if promise.envelopes else {}
    data = {"lobbykit": _KIND, "sha256": _sum(told), **told}
    write_whole(promise_file(layout), json.dumps(data, indent=1).encode() + b"\n")


def load_promise(layout: Layout) -> Promise | None:
    """Return what is promised, NOTHING where no file stands, or None for a damaged one; raise OSError."""
    try:
        data = read_bounded(promise_file(layout), _LIMIT)
    except FileNotFoundError:
        return NOTHING
    return _read(data)


def keep_promise(layout: Layout) -> None:
    """Take a promise that is kept off the record; raise OSError."""
    promise_file(layout).unlink(missing_ok=True)
    flush_folder(layout.root)


class PromisedLanes(Lanes):
    """The log with the mark already in place of every op that is promised to be forgotten.

    So nobody is shown half a note while the files are rewritten, or while that has to wait for the disk.
    """

    promise = NOTHING

    @classmethod
    def at(cls, disk: Disk, layout: Layout, *, vault: Vault | None = None) -> PromisedLanes:
        """Return the lanes of a workspace, not opened yet, under the promise that stands there if it can be read."""
        lanes = super().at(disk, layout, vault=vault)
        assert isinstance(lanes, PromisedLanes)
        try:
            lanes.promise = load_promise(layout) or NOTHING
        except OSError:  # whoever goes on with it will meet and say this
            lanes.promise = NOTHING
        return lanes

    def lines(self, devs: Collection[str] | None = None) -> Iterator[tuple[bool, bytes]]:
        """Give (private, payload) as `Lanes.lines` does."""
        yield from ((private, self.promise.told(payload)) for private, payload in super().lines(devs))

    def raw_lines(self) -> Iterator[bytes]:
        """Give every payload as it still stands on the disk."""
        yield from (payload for _, payload in super().lines())

    def since(self, mark: object) -> tuple[tuple[bool, bytes], ...] | None:
        """Return the lines after a mark; None under a promise, since lines before the mark look different now."""
        return None if self.promise.ops else super().since(mark)

    def ops_of(self, entity: str) -> tuple[bytes, ...]:
        """Return the payloads that may speak of an entity as `Lanes.ops_of` does."""
        return tuple(map(self.promise.told, super().ops_of(entity)))


def _read(data: bytes) -> Promise | None:
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    match found:
        case {"lobbykit": str(kind), "sha256": str(total), **told} if kind == _KIND and total == _sum(told):
            pass
        case _:
            return None
    match told:
        case {"ops": list(ops), "entities": list(entities), "remove": bool(remove)} if _are_ids([*ops, *entities]):
            sums = told.get("envelopes", [])
            if isinstance(sums, list) and all(isinstance(one, str) and _SUM.fullmatch(one) for one in sums):
                return Promise(frozenset(ops), frozenset(entities), remove, frozenset(sums))
    return None


def _sum(told: object) -> str:
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _are_ids(found: list[object]) -> bool:
    return all(isinstance(one, str) and _ID.fullmatch(one) for one in found)
