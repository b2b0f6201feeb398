"""A team whose members write notes: ops in a row for each laptop, bundles of them, and workspaces that visit."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from recording import ROOT
from store_notes import note, surroundings, text

sys.path.insert(0, str(ROOT))  # what follows is shared with the tests

from lobbykit.app.opening import open_session
from lobbykit.app.syncing.holdings import Holdings
from lobbykit.app.syncing.visiting import visited
from lobbykit.domain.op import Link, set_op
from lobbykit.domain.op_shape import FIRST, KIND
from lobbykit.store.device_file import state_folder
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.sync_files import SyncFiles
from lobbykit.sync.bundle import Packing, packed
from lobbykit.sync.exchange import Exchange
from lobbykit.sync.mailbox import Letter
from lobbykit.sync.memory import from_json
from tests.sync_world import Member, OpenTeam, keys_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from lobbykit.app.opening import Opened
    from lobbykit.domain.op import Op
    from lobbykit.sync.bundle import Bundle
    from lobbykit.sync.mailbox import Mailbox
    from lobbykit.sync.outcome import Outcome

ORGANIZERS = ("cleo", "dora", "emil")
_START = 1_795_000_000_000


def team(*users: str) -> OpenTeam:
    """Return a team that seals to three organizers, with these users in it."""
    made = OpenTeam()
    for user in users:
        made.let_in(user)
    for user in ORGANIZERS:
        made.let_in(user, organizer=True)
    return made


def rows_of_ops(laptops: int, each: int, *, user: str = "ana", changes: int = 1, first: int = 1) -> list[list[Op]]:
    """Return so many ops in a row for each laptop: notes of about 1 kB, each made and then changed in `changes` ops."""
    words = random.Random(first)
    return [_row(words, Link(f"{first + one:016x}", user, 1, FIRST, _START), each, changes) for one in range(laptops)]


def _row(words: random.Random, link: Link, count: int, changes: int) -> list[Op]:
    row: list[Op] = []
    while len(row) < count:
        entity, made = f"{words.getrandbits(128):032x}", ()
        for number in range(min(changes, count - len(row))):
            fields: dict[str, Any] = {"summary": text(words, 70)} if number else {KIND: "note", **note(words)}
            op = set_op(link, entity, link.now_ms + number, fields, dict.fromkeys(fields, made) if made else {})
            made, link = made or (op.id,), link.after(op)
            row.append(op)
    return row


def bundles(row: Sequence[Op], among: OpenTeam, *, each: int) -> Iterator[Bundle]:
    """Yield the sealed bundles of a laptop that synced after every so many ops."""
    keys = keys_for(row[0].user)
    how = Packing(among.id, keys, among.recipients(keys.recipient))
    for start in range(0, len(row), each):
        yield from packed(row[start : start + each], how)


def letter(one: Bundle) -> Letter:
    """Return a bundle as a mailbox takes it."""
    return Letter(one.envelope.raw, one.envelope.sum, one.user, one.dev, one.label)


def opened(folder: Path, user: str) -> Opened:
    """Open the workspace of one person, a new one where there is none."""
    return open_session(replace(surroundings(folder), user=user))


@dataclass
class Watched:
    """A mailbox that says how long it took, and how much went through."""

    inner: Mailbox
    seconds: dict[str, float] = field(default_factory=lambda: {"pull": 0.0, "lacks": 0.0, "put": 0.0})
    bytes_put: int = 0

    @property
    def name(self) -> str:
        """The name of the mailbox."""
        return self.inner.name

    def pull(self, memory: Any, again: Any) -> Iterator[Any]:  # noqa: ANN401 - as Mailbox has it
        """Pull."""
        batches = self.inner.pull(memory, again)
        while (batch := self._timed("pull", lambda: next(batches, None))) is not None:
            yield batch

    def lacks(self, letters: Any) -> frozenset[str]:  # noqa: ANN401 - as above
        """Say what is not there."""
        return self._timed("lacks", lambda: self.inner.lacks(letters))

    def put(self, letters: Any) -> Any:  # noqa: ANN401 - as above
        """Keep letters."""
        self.bytes_put += sum(len(one.raw) for one in letters)
        return self._timed("put", lambda: self.inner.put(letters))

    def _timed(self, what: str, work: Callable[[], Any]) -> Any:  # noqa: ANN401 - what the work returns
        begin = time.perf_counter()
        try:
            return work()
        finally:
            self.seconds[what] += time.perf_counter() - begin


def exchange(there: Opened, folder: Path, among: OpenTeam, mailbox: Mailbox) -> Exchange:
    """Return a visit that has not begun, made as the command line makes it."""
    session = there.session
    files = SyncFiles(state_folder(folder / "state", session.workspace.id))
    shelf = EnvelopeShelf(session.workspace.layout, session.workspace.vault)
    here = Holdings(session, there.lanes, (shelf, files), Member(among, session.user), mailbox.name)
    return Exchange(mailbox, here, from_json(files.memory(mailbox.name)))


def visit(there: Opened, folder: Path, among: OpenTeam, mailbox: Mailbox) -> Outcome:
    """Visit a mailbox."""
    return visited(exchange(there, folder, among, mailbox), lambda _done, _total: None)
