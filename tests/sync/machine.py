"""Laptops and a hostile folder: whatever happens to either, nobody loses a change and all agree in the end.

`python -m tests.sync.machine [--histories N] [--seed N]` is the long form. A history is a row of random acts: notes and
edits under clocks that are wrong by years, visits that are given up at any step, laptops copied and restored from a
backup, and a folder that loses, cuts, zeroes, doubles, renames and rolls back what is in it. Four clean rounds follow,
and then everybody must hold every change that was not on a destroyed disk only. In histories with an odd seed the team
seals; those with an even one can be lived again exactly.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from lobbykit.app.edit import Revise
from lobbykit.app.syncing import packing
from lobbykit.app.syncing.holdings import Holdings
from lobbykit.domain.log_line import peek
from lobbykit.store.device_file import state_folder
from lobbykit.store.sync_files import SyncFiles
from lobbykit.sync.exchange import Exchange
from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.memory import from_json
from lobbykit.sync.sorting import Sorted
from tests.sessions import Clock, Laptop, noted, seen, start_ids
from tests.sync_world import TEAM, OpenTeam, holdings, visit

if TYPE_CHECKING:
    from lobbykit.app.opening import Opened

DAY = datetime(2026, 11, 22, 9, tzinfo=UTC)
MOST_LAPTOPS = 6


@dataclass
class World:
    """Some laptops of one team and the share between them; everybody may read everything but one delegate."""

    root: Path
    chance: random.Random
    team: OpenTeam = field(default_factory=OpenTeam)
    laptops: list[Laptop] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    backups: dict[Path, Path] = field(default_factory=dict)
    snapshots: list[Path] = field(default_factory=list)
    acts: Counter[str] = field(default_factory=Counter)
    copies: int = 0

    def __post_init__(self) -> None:
        (self.root / "share").mkdir(parents=True)
        for user in ("org", "lead", "ana"):
            self.team.let_in(user, organizer=user != "ana")
            self.laptops.append(Laptop(self.root / user, user, self.clock()))

    @property
    def mailbox(self) -> FolderMailbox:
        return FolderMailbox(self.root / "share", TEAM, "Org")

    @property
    def files(self) -> list[Path]:
        return sorted(file for file in (self.root / "share").rglob("*") if file.is_file())

    def clock(self) -> Clock:
        """Return a clock that is wrong by -20 to +10 years, or right."""
        days = self.chance.choice([0, 0, self.chance.randint(-7_300, 3_650)])
        return Clock(DAY + timedelta(days=days))

    def laptop(self) -> Laptop:
        return self.chance.choice(self.laptops)

    # What people do

    def write(self) -> None:
        with self.opened(self.laptop()) as opened:
            note = noted(opened.session, summary=f"{self.chance.random()}")
            self.written.update(op.id for op in opened.session.ops(note.id))

    def edit(self) -> None:
        with self.opened(self.laptop()) as opened:
            rows = opened.session.view.table("notes").all()
            if rows:
                note = seen(opened.session, self.chance.choice(rows)["id"])
                opened.session.apply(Revise(note, {"summary": f"{self.chance.random()}"}))
                self.written.update(op.id for op in opened.session.ops(note.id))

    def sync(self) -> None:
        laptop = self.laptop()
        with self.opened(laptop) as opened:
            visit(opened, laptop, self.team, self.mailbox)

    def give_up(self) -> None:
        """Begin a visit and crash at any of its steps: nothing that a program does at its end is done."""
        laptop = self.laptop()
        opened = laptop.open()
        here = holdings(opened, laptop, self.team, self.mailbox.name)
        files = SyncFiles(state_folder(laptop.around.state, opened.session.workspace.id))
        steps, answer = Exchange(self.mailbox, here, from_json(files.memory(self.mailbox.name))).steps(), None
        for _ in range(self.chance.randint(0, 25)):
            try:
                answer = steps.send(answer).do()
            except StopIteration:
                break
        opened.lanes.close()
        opened.session.drafts.close()
        opened.session.workspace.close()

    def clone(self) -> None:
        """Copy a laptop with all that it is, so that both go on under the same ids."""
        if len(self.laptops) < MOST_LAPTOPS:
            laptop = self.laptop()
            self.copies += 1
            folder = self.root / f"{laptop.folder.name}-{self.copies}"
            if laptop.folder.exists():
                shutil.copytree(laptop.folder, folder)
            self.laptops.append(Laptop(folder, laptop.user, self.clock()))

    def back_up(self) -> None:
        laptop = self.laptop()
        if laptop.around.root.exists():
            self.copies += 1
            self.backups[laptop.folder] = self.root / f"backup-{self.copies}"
            shutil.copytree(laptop.around.root, self.backups[laptop.folder])

    def restore(self) -> None:
        """Put an old copy of a workspace back; what stood on that disk only is gone, and nobody could prevent that."""
        laptop = self.laptop()
        if laptop.folder in self.backups:
            before = self.held(laptop)
            shutil.rmtree(laptop.around.root)
            shutil.copytree(self.backups[laptop.folder], laptop.around.root)
            self.gone |= before - self.held(laptop)

    # What happens to the folder

    def cut(self) -> None:
        self.change(lambda raw: raw[: self.chance.randint(0, len(raw))])

    def zero(self) -> None:
        self.change(lambda raw: bytes(len(raw)))

    def flip(self) -> None:
        def flipped(raw: bytes) -> bytes:
            place = self.chance.randrange(len(raw)) if raw else 0
            return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :] if raw else raw

        self.change(flipped)

    def lose(self) -> None:
        if self.files:
            self.chance.choice(self.files).unlink()

    def rename(self) -> None:
        if self.files:
            file = self.chance.choice(self.files)
            file.rename(file.with_name(f"{file.stem} (conflicted copy {self.copies}).lkb"))

    def double(self) -> None:
        if self.files:
            file = self.chance.choice(self.files)
            self.copies += 1
            shutil.copy(file, file.with_name(f"{file.stem}.sync-conflict-{self.copies}.lkb"))

    def junk(self) -> None:
        if self.files:
            self.copies += 1
            place = self.chance.choice(self.files).with_name(f"junk-{self.copies}.lkb")
            place.write_bytes(self.chance.randbytes(self.chance.randint(0, 3_000)))

    def snapshot(self) -> None:
        self.copies += 1
        self.snapshots.append(self.root / f"snapshot-{self.copies}")
        shutil.copytree(self.root / "share", self.snapshots[-1])

    def roll_back(self) -> None:
        if self.snapshots:
            shutil.rmtree(self.root / "share")
            shutil.copytree(self.chance.choice(self.snapshots), self.root / "share")

    def empty(self) -> None:
        shutil.rmtree(self.root / "share")
        (self.root / "share").mkdir()

    def change(self, how: Callable[[bytes], bytes]) -> None:
        if self.files:
            file = self.chance.choice(self.files)
            file.write_bytes(how(file.read_bytes()))

    # How it ends

    def held(self, laptop: Laptop) -> set[str]:
        with self.opened(laptop) as opened:
            return {op_id for _, _, op_id, _ in opened.lanes.held()}

    @contextmanager
    def opened(self, laptop: Laptop) -> Iterator[Opened]:
        opened = laptop.open()
        with opened:
            yield opened

    def verdict(self) -> str | None:
        """Return what was lost or who disagrees after four clean rounds, None when nothing was and nobody does."""
        for _ in range(4):
            for laptop in self.laptops:
                with self.opened(laptop) as opened:
                    visit(opened, laptop, self.team, self.mailbox)
        views = {}
        for laptop in self.laptops:
            if self.team.is_organizer(next(pub for pub, user in self.team.ins.items() if user == laptop.user)):
                lost = self.written - self.gone - self.held(laptop)
                if lost:
                    return f"{laptop.folder.name} lacks {len(lost)} of {len(self.written)} changes"
                views[laptop.folder.name] = self.view(laptop)
        if len(set(views.values())) > 1:
            return f"{sorted(views)} do not show the same"
        return None

    def view(self, laptop: Laptop) -> str:
        with self.opened(laptop) as opened:
            return repr(sorted(map(repr, opened.session.view.table("notes").all())))


ACTS: dict[str, int] = {
    "write": 8,
    "edit": 6,
    "sync": 10,
    "give_up": 4,
    "clone": 1,
    "back_up": 1,
    "restore": 1,
    "cut": 2,
    "zero": 1,
    "flip": 1,
    "lose": 1,
    "rename": 1,
    "double": 1,
    "junk": 1,
    "snapshot": 1,
    "roll_back": 1,
    "empty": 1,
}


def _own_only(exchange: Exchange) -> Any:
    """Put back what we wrote ourselves, and trust others to do the same."""
    kept = exchange._here.kept
    exchange._here._kept = {key: one for key, one in kept.items() if one.user == exchange._here._session.user}
    yield from PUSH(exchange)
    exchange._here._kept = kept


def _by_number(holdings_: Holdings, dev: str, ops: Any, *, private: bool) -> int:
    """Know a change by its device and its number."""
    known = {(dev, number) for dev, number, _, _ in holdings_._lanes.held()}
    return TAKE(holdings_, dev, [op for op in ops if (op.dev, op.seq) not in known], private=private)


def _packed_by_number(lines: Any, kept: Any, membership: Any, user: str) -> Any:
    """Take a number that is in some bundle for packed."""
    numbers = {
        (one.dev, number)
        for one in kept.values()
        if one.ops is not None
        for number in range(int(one.label[:8]), int(one.label[9:]) + 1)
        if one.label[0].isdigit()
    }
    rows = [(private, raw) for private, raw in lines if (peek(raw).dev, peek(raw).seq) not in numbers]
    return RUNS(rows, kept, membership, user)


def _named(mailbox: FolderMailbox, letters: Any) -> frozenset[str]:
    """Ask for the name of a file instead of what is in it."""
    names = {file.name for file in mailbox._top.rglob("*.lkb")} if mailbox._top.exists() else set()
    return frozenset(one.sum for one in letters if f"{one.label}-{one.sum[:16]}.lkb" not in names)


def _never_again(exchange: Exchange, arrivals: Any) -> Any:
    """Remember a bad file by its place and never look at it again."""
    bad = {place: Sorted(place, one.fate, one.problem) for place, one in exchange._memory.troubles.items()}  # type: ignore[arg-type]
    return tuple(bad.get(one.place, one) for one in NEXT(exchange, arrivals))


PUSH, NEXT, TAKE, RUNS = Exchange._push, Exchange._next, Holdings.take, packing.runs
BUGS: dict[str, tuple[str, Any]] = {
    "own-only": ("lobbykit.sync.exchange.Exchange._push", _own_only),
    "by-number": ("lobbykit.app.syncing.holdings.Holdings.take", _by_number),
    "packed-by-number": ("lobbykit.app.syncing.holdings.runs", _packed_by_number),
    "by-name": ("lobbykit.sync.folder.FolderMailbox.lacks", _named),
    "never-again": ("lobbykit.sync.exchange.Exchange._next", _never_again),
    "blind-to-restores": ("lobbykit.app.syncing.holdings.Holdings.went_back", lambda _self, _memory: False),
}
"""Faults that others have made, each planted by one patch; the machine must find every one."""


@contextmanager
def planted(bug: str | None) -> Iterator[None]:
    """Work with a fault in the program."""
    with patch(*BUGS[bug]) if bug else nullcontext():
        yield


def history(seed: int, acts: int, root: Path) -> tuple[str | None, World]:
    """Live one history; return what was wrong in the end, and the world as it is then."""
    chance = random.Random(seed)  # noqa: S311 - a history can be lived again
    start_ids(seed % (1 << 32))
    with patch("lobbykit.app.opening.fingerprint", lambda _machine, _root: "one image for all"):
        world = World(root, chance, OpenTeam(is_sealed=seed % 2 == 1))
        for _ in range(acts):
            act = chance.choices(list(ACTS), list(ACTS.values()))[0]
            world.acts[act] += 1
            getattr(world, act)()
        return world.verdict(), world


def lived(seeds: range, acts: int) -> Iterator[tuple[int, str | None, World]]:
    """Live histories one after the other, each in a folder of its own."""
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            wrong, world = history(seed, acts, Path(folder))
            yield seed, wrong, world


def main() -> int:
    """Live many histories and tell what came of them."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--histories", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--acts", type=int, default=30)
    parser.add_argument("--bug", choices=list(BUGS), help="plant this fault")
    args = parser.parse_args()
    with planted(args.bug):
        return told(range(args.seed, args.seed + args.histories), args.acts)


def told(seeds: range, acts: int) -> int:
    """Live histories and print what came of them; return 1 when anything was lost."""
    begin, total, bad, written = time.monotonic(), Counter[str](), 0, 0
    for seed, wrong, world in lived(seeds, acts):
        total += world.acts
        written += len(world.written)
        if wrong:
            bad += 1
            _say(f"history {seed}: {wrong}")
    _say(", ".join(f"{count} {act}" for act, count in sorted(total.items())))
    _say(f"== {len(seeds)} histories, {written} changes, {time.monotonic() - begin:.0f} s: {bad} went wrong")
    _say(f"== {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")  # noqa: TID251 - the date of the run
    return min(bad, 1)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
