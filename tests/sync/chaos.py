"""Eight laptops of three people put and pull through a proxy that damages 40 % of the connections, until all hold all.

    python -m tests.sync.chaos                   against the fake
    python -m tests.sync.chaos --seed 3 --runs 5
    python -m tests.sync.chaos --pouchdb         against npm's pouchdb-server, installed into a temporary folder
    python -m tests.sync.chaos --couchdb         against the CouchDB that LOBBYKIT_COUCHDB_URL names

Prints counts; ends with 1 when a letter was lost, doubled, or somebody never got it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import httpx

from lobbykit.sync.mailbox import Letter, MailboxError
from tests.sync.couch.pouch import installed, running
from tests.sync.couch.proxy import ChaosProxy
from tests.sync.couch.server import CouchPlace, Server, fake_server, real_server
from tests.sync.laptops import Laptop, letter, sums_of
from tests.sync.places import COUCHDB

LAPTOPS = (*(("ana", f"a{number}") for number in range(3)), *(("ben", f"b{number}") for number in range(2)))
LAPTOPS += tuple(("cleo", f"c{number}") for number in range(3))
MOST_ROUNDS = 60
IMPATIENCE = 0.4
"""How often a laptop gives up where it could try again."""
SILENCE = 0.4
"""Seconds that a laptop waits for a silent server here; in the field it is half a minute."""


class LidClosedError(MailboxError):
    """Somebody had no patience with the network, and closed the laptop."""


class Impatient:
    """Waits for nothing, and gives up at every third wait or so."""

    def __init__(self, chance: Random) -> None:
        self._chance, self._lock = chance, threading.Lock()

    def append(self, _seconds: float) -> None:
        with self._lock:
            if self._chance.random() < IMPATIENCE:
                raise LidClosedError("mailbox-silent", host="127.0.0.1")


@dataclass
class Client:
    """One laptop: whose it is, what it wrote, what it holds."""

    user: str
    dev: str
    laptop: Laptop
    own: list[Letter] = field(default_factory=list)
    letters: dict[str, Letter] = field(default_factory=dict)
    failed: Counter[str] = field(default_factory=Counter)
    visits: int = 0

    def visit(self, place: CouchPlace, every: dict[str, Letter]) -> None:
        """Pull, then put what is missing: what is its own, and everything if it is an organizer's."""
        self.visits += 1
        try:
            with place.mailbox(self.user) as box:
                self.laptop.mailbox = box
                self.laptop.pull()
                mine = [*self.own, *(every[one] for one in self.laptop.held if self.user == "cleo" and one in every)]
                missing = box.lacks(mine)
                box.put([one for one in mine if one.sum in missing])
        except LidClosedError:
            self.failed["lid closed"] += 1
        except MailboxError as failure:
            self.failed[failure.code] += 1


@dataclass(frozen=True)
class Outcome:
    """What came of one run."""

    rounds: int
    letters: int
    lost: int
    doubled: int
    apart: int
    visits: int
    failed: Counter[str]
    connections: Counter[str]

    @property
    def is_sound(self) -> bool:
        return not (self.lost or self.doubled or self.apart)

    def __str__(self) -> str:
        damaged = sum(self.connections.values()) - self.connections["whole"]
        kinds = ", ".join(f"{self.connections[kind]} {kind}" for kind in sorted(self.connections) if kind != "whole")
        failures = ", ".join(f"{count} {code}" for code, count in sorted(self.failed.items())) or "none"
        return (
            f"{self.letters} letters, {self.rounds} rounds, {self.visits} visits (failed: {failures}), "
            f"{sum(self.connections.values())} connections, {damaged} damaged ({kinds}): "
            f"{self.lost} lost, {self.doubled} doubled, {self.apart} laptops without all"
        )


def run(server: Server, seed: int, *, writing: int = 6) -> Outcome:
    """Let eight laptops write in the first rounds, and go on until all hold all, or too long."""
    host, _, port = server.host.partition(":")
    with server.place() as place, ChaosProxy(host, int(port or 80), seed) as proxy:
        place.through, place.clock.seconds = f"127.0.0.1:{proxy.port}", SILENCE
        chance = Random(seed)  # noqa: S311 - repeatable
        place.clock.waits = Impatient(Random(seed))  # type: ignore[assignment]  # noqa: S311 - as above
        clients = [Client(user, dev.ljust(16, "0"), Laptop(place.mailbox(user))) for user, dev in LAPTOPS]
        every: dict[str, Letter] = {}
        rounds = 0
        while rounds < MOST_ROUNDS and (rounds < writing or _apart(clients, every)):
            if rounds < writing:
                _write(clients, every, chance, rounds)
            _together(clients, place, dict(every))
            rounds += 1
        place.through = ""
        return _judged(place, clients, every, rounds, proxy)


def _write(clients: list[Client], every: dict[str, Letter], chance: Random, start: int) -> None:
    for client in clients:
        for _ in range(chance.randint(0, 5)):
            number = len(client.own) + 1 + start * 1000
            one = letter(number, client.user, size=int(10 ** chance.uniform(1.5, 5)), dev=client.dev)
            client.own.append(one)
            every[one.sum] = one


def _together(clients: list[Client], place: CouchPlace, every: dict[str, Letter]) -> None:
    threads = [threading.Thread(target=client.visit, args=(place, every)) for client in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _apart(clients: list[Client], every: dict[str, Letter]) -> int:
    return sum(1 for client in clients if not every.keys() <= client.laptop.held.keys())


def _judged(
    place: CouchPlace, clients: list[Client], every: dict[str, Letter], rounds: int, proxy: ChaosProxy
) -> Outcome:
    """Look at the database past the proxy: each letter is there whole, and once."""
    fresh = Laptop(place.mailbox("ben"))
    fresh.pull()
    lost = len(sums_of(every.values()) - fresh.held.keys())
    failed = sum((client.failed for client in clients), Counter[str]())
    visits, apart = sum(client.visits for client in clients), _apart(clients, every)
    doubled = fresh.came - len(fresh.held)
    return Outcome(rounds, len(every), lost, doubled, apart, visits, failed, proxy.counts)


@contextmanager
def _server(args: argparse.Namespace) -> Iterator[Server]:
    if args.couchdb:
        with real_server("couchdb", os.environ[COUCHDB]) as server:
            yield server
    elif args.pouchdb:
        with tempfile.TemporaryDirectory() as folder:
            program = installed(args.keep or Path(folder))
            with running(program, Path(folder) / "pouch") as url, real_server("pouchdb-server", url) as server:
                yield server
    else:
        with fake_server() as server:
            yield server


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for; return the exit code."""
    asked = argparse.ArgumentParser(prog="python -m tests.sync.chaos", description="Sync over a bad network.")
    asked.add_argument("--seed", type=int, default=1, help="other damage")
    asked.add_argument("--runs", type=int, default=1, help="how many seeds, one after the other")
    asked.add_argument("--pouchdb", action="store_true", help="against npm's pouchdb-server")
    asked.add_argument("--couchdb", action="store_true", help=f"against the server that {COUCHDB} names")
    asked.add_argument("--keep", type=Path, help="where pouchdb-server is installed, if it shall stay")
    args = asked.parse_args(arguments)
    sound = 0
    with _server(args) as server:
        told = httpx.get(f"{server.scheme}://{server.host}/", timeout=30).json() if not server.fake else {}
        _say(f"== {server.kind} {told.get('version', '')}".rstrip())
        for seed in range(args.seed, args.seed + args.runs):
            began = time.monotonic()
            outcome = run(server, seed)
            sound += outcome.is_sound
            _say(f"seed {seed}: {outcome} ({time.monotonic() - began:.0f} s)")
    _say(f"== {sound} of {args.runs} converged with nothing lost")
    _say(f"== {datetime.now(UTC):%Y-%m-%d %H:%M} UTC")  # noqa: TID251 - the date of the run
    return 0 if sound == args.runs else 1


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
