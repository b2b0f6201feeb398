"""Every state in which a file system may leave the files when the power fails at some step of a recording.

Data that was not flushed may have arrived in full, not at all, its first or its last sectors only, or as zeros.
Changes of folders arrive in their order and with any flush (`ordered`: ext4 data=ordered, xfs), or any subset of
them until their own folder is flushed (`posix`).
"""

from __future__ import annotations

import itertools
import posixpath
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Mapping

    from tests.crash.steps import Recording, Step

MODELS = ("ordered", "posix")
SECTOR = 512
FATES = {"write": ("full", "drop", "head", "tail", "zero"), "trunc": ("full", "drop")}
FEW_NAMES = 5
MANY = 1 << 12
Fates = dict[int, str]


@dataclass
class Disk:
    """The names and contents that reached the disk."""

    names: dict[str, int] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)
    content: dict[int, bytes] = field(default_factory=dict)

    def copy(self) -> Disk:
        return Disk(dict(self.names), set(self.folders), dict(self.content))

    def apply(self, step: Step, fate: str = "full") -> None:
        """Let one step arrive, in full or as its fate says."""
        if step.kind == "create":
            self.names[step.name] = step.ino
        elif step.kind == "mkdir":
            self.folders.add(step.name)
        elif step.kind == "rmdir":
            self.folders.discard(step.name)
        elif step.kind == "rename":
            self.names[step.other] = step.ino
            if self.names.get(step.name) == step.ino:
                del self.names[step.name]
        elif step.kind == "unlink" and self.names.get(step.name) == step.ino:
            del self.names[step.name]
        elif step.changes_data and fate != "drop":
            self.content[step.ino] = arrived(self.content.get(step.ino, b""), step, fate)

    def files(self) -> dict[str, bytes]:
        """Return every file whose folders are there too."""
        return {name: self.content.get(ino, b"") for name, ino in self.names.items() if self._reached(name)}

    def _reached(self, name: str) -> bool:
        folder = posixpath.dirname(name)
        return not folder or (folder in self.folders and self._reached(folder))


def arrived(old: bytes, step: Step, fate: str) -> bytes:
    """Return a file after a write or truncation."""
    if step.kind == "trunc":
        return old[: step.offset].ljust(step.offset, b"\0")
    offset, blob = step.offset, step.data
    middle = offset + len(blob) // 2 if len(blob) > 2 * SECTOR else offset + SECTOR
    cut = min(max(0, middle // SECTOR * SECTOR - offset), len(blob))
    wide = old.ljust(offset + len(blob), b"\0")
    if fate == "head":
        return old.ljust(offset, b"\0")[:offset] + blob[:cut] + old[offset + cut :]
    if fate == "zero":
        return wide
    start = cut if fate == "tail" else 0
    return wide[: offset + start] + blob[start:] + wide[offset + len(blob) :]


def durable(steps: list[Step], model: str) -> set[int]:
    """Return which of these steps are certainly on the disk."""
    found: set[int] = set()
    files: set[int] = set()
    folders: set[str] = set()
    everything = any_flush = False
    for index in range(len(steps) - 1, -1, -1):
        step = steps[index]
        if step.kind in ("fsync", "dirsync", "sync"):
            files.add(step.ino if step.kind == "fsync" else 0)
            folders |= {step.name} if step.kind == "dirsync" else set()
            everything, any_flush = everything or step.kind == "sync", True
        elif step.changes_data:
            found |= {index} if everything or step.ino in files else set()
        elif everything or (any_flush and model == "ordered") or step.folders <= folders:
            found.add(index)
    return found


@dataclass(frozen=True, slots=True)
class State:
    """One state of the disk: after so many steps and promises, what files there are."""

    position: int
    acks: int
    files: Mapping[str, bytes]
    folders: frozenset[str]


class States:
    """Enumerates the states of one recording under one model, at most `cap` per position."""

    def __init__(self, recording: Recording, model: str, rng: random.Random, cap: int) -> None:
        self._steps, self._model, self._rng, self._cap = recording.steps, model, rng, cap
        self._settled = Disk(dict(recording.names), set(recording.folders), dict(recording.content))
        self._prefix = 0

    def __iter__(self) -> Iterator[State]:
        acks = 0
        for position in range(len(self._steps) + 1):
            if position and self._steps[position - 1].kind == "ack":
                acks += self._steps[position - 1].name.startswith("ACK ")
            for disk in self._at(position):
                yield State(position, acks, disk.files(), frozenset(disk.folders))

    def at_the_end(self) -> Iterator[State]:
        """Yield the states after the last step only."""
        for disk in self._at(len(self._steps)):
            yield State(len(self._steps), 0, disk.files(), frozenset(disk.folders))

    def _at(self, position: int) -> Iterator[Disk]:
        done = durable(self._steps[:position], self._model)
        self._settle(done, position)
        rest = [n for n in range(self._prefix, position) if self._changes(n)]
        pending = [n for n in rest if n not in done]
        for fates in self._fates(pending):
            disk = self._settled.copy()
            for n in rest:
                if n in done or n in fates:
                    disk.apply(self._steps[n], fates.get(n, "full"))
            yield disk

    def _changes(self, n: int) -> bool:
        return self._steps[n].changes_data or self._steps[n].changes_names

    def _settle(self, done: set[int], position: int) -> None:
        """Move the common beginning up to the first step that may still be missing."""
        while self._prefix < position and (self._prefix in done or not self._changes(self._prefix)):
            if self._changes(self._prefix):
                self._settled.apply(self._steps[self._prefix])
            self._prefix += 1

    def _fates(self, pending: list[int]) -> Iterator[Fates]:
        """Yield which pending steps arrived, and how; a name that did not arrive is left out."""
        datas = [n for n in pending if self._steps[n].changes_data]
        metas = [n for n in pending if self._steps[n].changes_names]
        ways = list(self._names(metas))
        total = len(ways)
        for n in datas:
            total = min(MANY, total * len(FATES[self._steps[n].kind]))
        if total <= self._cap:
            for names in ways:
                for chosen in itertools.product(*(FATES[self._steps[n].kind] for n in datas)):
                    yield {**names, **dict(zip(datas, chosen, strict=True))}
            return
        yield from itertools.islice(self._sampled(ways, datas), self._cap)

    def _sampled(self, ways: list[Fates], datas: list[int]) -> Iterator[Fates]:
        """Yield all, nothing, every clean cut, then random mixtures."""
        full, none = ways[-1], ways[0]
        yield {**full, **dict.fromkeys(datas, "full")}
        yield {**none, **dict.fromkeys(datas, "drop")}
        yield {**full, **dict.fromkeys(datas, "drop")}
        yield {**none, **dict.fromkeys(datas, "full")}
        for cut in range(0, len(datas), max(1, 2 * len(datas) // self._cap)):
            yield {**full, **{n: "full" if place < cut else "drop" for place, n in enumerate(datas)}}
        while True:
            yield {**self._rng.choice(ways), **{n: self._rng.choice(FATES[self._steps[n].kind]) for n in datas}}

    def _names(self, metas: list[int]) -> Iterator[Fates]:
        """Yield the sets of changed names that may have arrived: none first, all last."""
        if self._model == "ordered":
            for count in range(len(metas) + 1):
                yield dict.fromkeys(metas[:count], "full")
        elif len(metas) <= FEW_NAMES:
            for bits in range(1 << len(metas)):
                yield {n: "full" for place, n in enumerate(metas) if bits >> place & 1}
        else:
            yield {}
            for _ in range(3 * len(metas)):
                yield {n: "full" for n in metas if self._rng.random() < 0.5}
            yield dict.fromkeys(metas, "full")
