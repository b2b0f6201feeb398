"""Visits that end in the middle: killed at planned calls and by chance, and refused by the disk."""

from __future__ import annotations

import errno
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from lobbykit.sync.bundle import opened, read_bundle
from lobbykit.sync.envelope import read_envelope
from lobbykit.sync.seal import NotForUsError

if TYPE_CHECKING:
    from tests.sync.rows.world import World

KILLED = -9
WRITTEN = ["one", "three", "two"]
BETWEEN_WRITES = [{when: file} for file in ("*.lkb", "mailbox-*") for when in ("die_before", "die_after")]
"""The log has the changes, then their envelopes are kept, and then the place in the mailbox moves on."""


class Crashes:
    """A delegate with three notes that were not sent, and an organizer; each trial begins from there."""

    def __init__(self, world: World, seed: int = 1) -> None:
        self.world, self.chance = world, random.Random(seed)  # noqa: S311 - can be tried again
        world.sync("org")  # who was never there would look through all that is kept once more
        world.write("ana", *WRITTEN)
        self._keep("unsent")
        self.calls = {"ana": world.measured("ana")["calls"]}
        self._keep("sent")
        self.calls["org"] = world.measured("org")["calls"]

    def tried(self, *, sender: int, reader: int, refusals: int, by_chance: int) -> None:
        """Kill the one who sends, and the one who reads, at so many calls each; refuse calls; kill by chance."""
        for name, count in (("ana", sender), ("org", reader)):
            for call in self._places(name, count):
                with self._trial(name):
                    self._killed(name, call)
        for number in range(refusals):
            name = ("ana", "org")[number % 2]
            with self._trial(name):
                self._refused(name, number)
        for number in range(by_chance):
            name = ("ana", "org")[number % 2]
            with self._trial(name):
                self._killed_by_chance(name)

    def tried_between_writes(self) -> None:
        """Kill the one who reads between any two of the files that follow one another on purpose."""
        for luck in BETWEEN_WRITES:
            with self._trial("org"):
                self._killed_between(luck)

    @contextmanager
    def _trial(self, name: str) -> Iterator[None]:
        self._bring_back("unsent" if name == "ana" else "sent")
        yield
        self._nothing_is_half_done()
        self.world.sync(name)
        self._all_is_there(name)

    def _killed(self, name: str, call: int) -> None:
        world = self.world
        with world.started(name, "sync", "run", world.share, luck={"die_at": call}) as process:
            assert process.ended(120) in (KILLED, 0), process.said("stderr")

    def _killed_between(self, luck: dict[str, str]) -> None:
        world = self.world
        with world.started("org", "sync", "run", world.share, luck=luck) as process:
            assert process.ended(120) == KILLED, process.said("stderr")

    def _refused(self, name: str, number: int) -> None:
        """Refuse one call, or have the disk be full from then on: it ends with a sentence, or goes on where it can."""
        kinds: list[dict[str, Any]] = [{"errno": errno.ENOSPC, "for_good": True}, {"errno": errno.EIO}]
        luck = kinds[number % len(kinds)] | {"refuse_at": self.chance.randint(1, self.calls[name])}
        said = self.world.run(name, "sync", "run", self.world.share, fine=(0, 1, 2), luck=luck)
        assert said.code != 2 or "lobbykit: " in said.err, said

    def _killed_by_chance(self, name: str) -> None:
        world = self.world
        with world.started(name, "sync", "run", world.share) as process:
            process.wait(self.chance.uniform(0.05, 0.6))

    def _places(self, name: str, count: int) -> list[int]:
        """Return calls that lie apart, one in each part of the whole visit."""
        calls = self.calls[name]
        width = max(1, calls // count)
        return [min(calls, start + self.chance.randint(1, width)) for start in range(0, width * count, width)]

    def _nothing_is_half_done(self) -> None:
        """Every file under a last name is whole, and every note of the sender is there."""
        for file in self.world.letters:
            read_envelope(file.read_bytes())
        assert self.world.shown("ana") == WRITTEN
        self._reader_has_whole_bundles()

    def _reader_has_whole_bundles(self) -> None:
        assert self.world.shown("org") in ([], WRITTEN)

    def _all_is_there(self, name: str) -> None:
        identity = self.world.keys("org").identity
        ops = []
        for file in self.world.bundles:
            with suppress(NotForUsError):  # what the organizer sealed anew for a reader who was let in
                ops += [op.id for op in opened(read_bundle(read_envelope(file.read_bytes())), [identity])]
        assert len(set(ops)) == len(WRITTEN)
        assert self.world.shown("ana") == WRITTEN
        assert name != "org" or self.world.shown("org") == WRITTEN

    def _keep(self, state: str) -> None:
        for part in ("ana", "org", "share"):
            shutil.copytree(self.world.root / part, self.world.root / state / part, symlinks=True)

    def _bring_back(self, state: str) -> None:
        for part in ("ana", "org", "share"):
            shutil.rmtree(self.world.root / part)
            shutil.copytree(self.world.root / state / part, self.world.root / part, symlinks=True)
