"""A lobby-day evening of 10,000 devices in 200 teams, each with a folder of its own; and requests to a CouchDB.

    python benchmarks/scale.py [--teams 200] [--devices 50] [--notes 10] [--real 5] [--folder DIR]

Every delegate's device is a model without a workspace: it makes real ops (each note is made and then changed twice),
real bundles, sealed to three organizers and signed, as of two visits on the day, and a signed introduction, and puts
them through the real mailbox. Keys are let in by a team that the benchmark makes up; there are no `team` statements.
In `--real` of the teams an organizer's workspace takes everything at once, a delegate's workspace makes the last visit
of the evening, and both come again with nothing new; each in a process of its own, whose growth is told as memory.
The same team then syncs through the tests' fake CouchDB on loopback, where requests and bytes are counted.
`--folder` should lie on a disk in memory to measure the program, on a real disk to measure an evening.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recording import ROOT, record

sys.path.insert(0, str(ROOT))

from sync_making import ORGANIZERS, Watched, bundles, letter, opened, rows_of_ops, team, visit

from lobbykit.sync.folder import FolderMailbox
from lobbykit.sync.mailbox import Letter
from lobbykit.sync.statement import Speaker, write_statement
from tests.sync.couch.server import fake_server
from tests.sync_world import OpenTeam, keys_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.domain.op import Op
    from lobbykit.sync.mailbox import Mailbox

_CHANGES = 3
_VISITS = 2
_LAST = "ana"
"""Whoever makes the last visit of the evening, with a real workspace."""


@dataclass(frozen=True)
class Evening:
    """One team: how many devices, and how many notes each wrote."""

    number: int
    devices: int
    notes: int

    @property
    def users(self) -> list[str]:
        """The delegates whose devices are models."""
        return [f"t{self.number}-d{one}" for one in range(self.devices - len(ORGANIZERS) - 1)]

    def team(self) -> OpenTeam:
        """Return the team, whose id no other has."""
        made = team(*self.users, _LAST)
        made.id = f"{self.number:08x}" * 4
        return made

    def row(self, user: str) -> list[Op]:
        """Return what a delegate wrote that day."""
        first = self.number * 1_000 + (self.users.index(user) + 2 if user in self.users else 1)
        return rows_of_ops(1, self.notes * _CHANGES, user=user, changes=_CHANGES, first=first)[0]

    def letters(self, among: OpenTeam) -> Iterator[Letter]:
        """Yield what the models put."""
        for user in self.users:
            row = self.row(user)
            speaker = Speaker(among.id, user, row[0].dev, row[0].ms)
            said = write_statement("join", speaker, {"name": user}, keys_for(user))
            yield Letter(said.envelope.raw, said.envelope.sum, user, row[0].dev, said.label)
            yield from map(letter, bundles(row, among, each=-(-len(row) // _VISITS)))


def evening(place: Path, teams: int, devices: int, notes: int) -> dict[str, Any]:
    """Let all models make and put what they wrote; return what lies in the folders, and what that took."""
    files, size, making, putting, most = 0, 0, 0.0, 0.0, 0
    for number in range(1, teams + 1):
        one = Evening(number, devices, notes)
        among = one.team()
        begin = time.process_time()
        letters = list(one.letters(among))
        made = time.process_time()
        (share := place / str(number)).mkdir()
        assert not any(put.problem for put in FolderMailbox(share, among.id, "-").put(letters))
        making, putting = making + made - begin, putting + time.process_time() - made
        files, size = files + len(letters), size + sum(len(found.raw) for found in letters)
        most = max(most, *(len(found.raw) for found in letters))
    models = teams * len(Evening(1, devices, notes).users)
    told = {"teams": teams, "devices": teams * devices, "models": models, "ops": models * notes * _CHANGES}
    told |= {"files": files, "bytes": size, "largest_file": most, "files_a_team": files // teams}
    spent = {"making_processor_s": round(making, 1), "putting_processor_s": round(putting, 1)}
    return {"figure": f"evening/{teams}x{devices}", **told, **spent}


def real(place: Path, one: Evening) -> dict[str, dict[str, Any]]:
    """Visit the folder of one team from real workspaces: the delegate who comes last, the organizer, each again."""
    among, share, here = one.team(), place / str(one.number), place / f"real-{one.number}"

    def mailbox() -> Mailbox:
        return FolderMailbox(share, among.id, "-")

    found = {}
    for what, user in (("delegate", _LAST), ("organizer", ORGANIZERS[0])):
        row = one.row(user) if what == "delegate" else []
        found[f"{what}-first"] = apart(lambda: visited(here / what, user, among, mailbox(), row))  # noqa: B023
        found[f"{what}-again"] = apart(lambda: visited(here / what, user, among, mailbox(), []))  # noqa: B023
    assert found["organizer-first"]["came"] == (len(one.users) + 1) * one.notes * _CHANGES
    return found


def visited(folder: Path, user: str, among: OpenTeam, mailbox: Mailbox, row: list[Op]) -> dict[str, Any]:
    """Open a workspace, write what is to be written, and make one visit; return what it took and carried."""
    there = opened(folder, user)
    watched = Watched(mailbox)
    with there as session:
        session.begin()
        if row:
            session.take_in(row[0].dev, row, private=False)
        began, spent = time.perf_counter(), time.process_time()
        outcome = visit(there, folder, among, watched)
        told = {"seconds": time.perf_counter() - began, "processor_s": time.process_time() - spent}
    told |= {"came": outcome.came, "envelopes_came": outcome.bundles_came, "went": outcome.went}
    return told | {"bytes_up": watched.bytes_put}


def apart(work: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Do something in a process of its own, and add how much memory it took beyond what it began with."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before = _memory("VmRSS")
        told = work()
        os.write(writing, json.dumps(told | {"memory_mb": _memory("VmHWM") - before}).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        data = stream.read()
    _, status = os.waitpid(child, 0)
    assert status == 0
    found: dict[str, Any] = json.loads(data)
    return found


def _memory(what: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(what))


def through_couch(place: Path, one: Evening) -> dict[str, Any]:
    """Let one team sync through the fake server; return requests and bytes of each kind of visit."""
    among, found = one.team(), {}
    with fake_server() as server, server.place() as couch:
        assert server.fake is not None
        world = server.fake.world
        with couch.mailbox("cleo") as organizer:  # may put what others wrote
            organizer.put(list(one.letters(among)))
        here = place / f"couch-{one.number}"
        for who, user in (("delegate", _LAST), ("organizer", ORGANIZERS[0])):
            for when in ("first", "again"):
                found[f"{who}-{when}"] = _counted(world, lambda: _couch_visit(couch, here / who, user, among, one))  # noqa: B023
    return {"figure": f"requests/{one.devices}", **found}


def _couch_visit(couch: Any, folder: Path, user: str, among: OpenTeam, one: Evening) -> dict[str, Any]:  # noqa: ANN401
    row = one.row(user) if user == _LAST and not folder.exists() else []
    with couch.mailbox(user) as mailbox:
        told = visited(folder, user, among, mailbox, row)
    return {"came": told["came"], "went": told["went"]}


def _counted(world: Any, work: Callable[[], dict[str, Any]]) -> dict[str, Any]:  # noqa: ANN401 - of the fake
    requests, bodies = len(world.asked), len(world.bodies)
    told = work()
    sent = sum(map(len, world.bodies[bodies:]))
    return {"requests": len(world.asked) - requests, "bytes_sent": sent, **told}


def main() -> int:
    """Simulate, print, record."""
    options = ArgumentParser(description=__doc__)
    options.add_argument("--teams", type=int, default=200)
    options.add_argument("--devices", type=int, default=50)
    options.add_argument("--notes", type=int, default=10, help="that each delegate wrote on the day")
    options.add_argument("--real", type=int, default=5, help="in how many teams real workspaces visit")
    options.add_argument("--folder", type=Path, default=None, help="where to simulate: a disk in memory, or a real one")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        place = Path(name)
        figures = [evening(place, asked.teams, asked.devices, asked.notes)]
        some = [Evening(number, asked.devices, asked.notes) for number in range(1, min(asked.real, asked.teams) + 1)]
        figures.append(_together(asked.devices, [real(place, one) for one in some]))
        figures.append(through_couch(place, Evening(asked.teams + 1, asked.devices, asked.notes)))
    record("scale", figures)
    return 0


def _together(devices: int, found: list[dict[str, dict[str, Any]]]) -> dict[str, Any]:
    """Return the median of each number, and the slowest visit."""
    kinds = {
        kind: {key: round(statistics.median(one[kind][key] for one in found), 3) for key in found[0][kind]}
        | {"slowest_s": round(max(one[kind]["seconds"] for one in found), 3)}
        for kind in found[0]
    }
    return {"figure": f"visits/{devices}", "teams": len(found), **kinds}


if __name__ == "__main__":
    raise SystemExit(main())
