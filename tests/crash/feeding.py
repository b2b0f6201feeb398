"""Feeding a writer, as one long process with a line per request or as one short command per request.

Protocols: `apply` is one process that reads {"do": "add|edit|delete|draft|discard", "id": …, fields…}; `add` is one
`note add --json-lines` process, additions only; `commands` is one process per request: add, edit ID, delete ID.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from tests.crash.processes import Process
from tests.crash.programs import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.crash.ledger import Ledger
    from tests.crash.operations import Operation, Script
    from tests.crash.programs import Place, Subject

    Wrap = Callable[[list[str], int], list[str]]

Answer = tuple["Operation", bool]
WINDOW = 8
KILLED = -9
ENDLESS = 1 << 60


def line_of(value: object) -> bytes:
    """Return a request as one line."""
    return json.dumps(value, ensure_ascii=False).encode() + b"\n"


def bare(argv: list[str], _index: int) -> list[str]:
    """Run a command as it is."""
    return argv


class Stream:
    """One long process; several requests may be under way."""

    def __init__(self, subject: Subject, place: Place, seed: object, wrap: Wrap = bare, window: int = WINDOW) -> None:
        self._plain = subject.protocol == "add"
        self._process = Process(wrap(place.command(subject.writer, seed=seed), 0), place)
        self._window, self._lines = window, 0
        self._numbers: dict[int, Operation] = {}
        self.codes: list[int] = []

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def outstanding(self) -> list[Operation]:
        return list(self._numbers.values())

    @property
    def idle(self) -> bool:
        """Whether there is nothing to wait for."""
        return not self._numbers

    @property
    def room(self) -> int:
        """How many more requests may be sent now."""
        return self._window - len(self._numbers)

    def send(self, op: Operation) -> bool:
        self._lines += 1
        self._numbers[self._lines] = op
        request = op.request()
        if self._plain:
            del request["do"]
        return self._process.send(line_of(request))

    def answers(self, timeout: float) -> list[Answer]:
        if self._process.silent:
            return []
        return self._understood(self._process.lines(timeout))

    def kill(self) -> None:
        self._process.kill()

    @property
    def ended(self) -> bool:
        return self._process.silent

    def finish(self) -> list[Answer]:
        self._process.close_input()
        found = self._understood(self._process.last_lines())
        self.codes.append(self._process.wait())
        return found

    def _understood(self, lines: list[tuple[str, str]]) -> list[Answer]:
        found = []
        for stream, line in lines:
            words = line.split(" ", 2)
            number = None
            if stream == "out" and words[0] == "ACK" and len(words) > 1:
                number = next((n for n, op in self._numbers.items() if op.id == words[1]), None)
            elif stream == "err" and words[0] == "ERR" and len(words) > 1 and words[1].isdigit():
                number = int(words[1])
            if number in self._numbers:
                found.append((self._numbers.pop(number), stream == "out"))
        return found


class Commands:
    """One short process per request; the next begins when the one before has ended."""

    def __init__(self, subject: Subject, place: Place, seed: object, wrap: Wrap = bare) -> None:
        self._templates = {"add": subject.writer, "edit": subject.editor, "delete": subject.deleter}
        self._place, self._seed, self._wrap, self._count = place, seed, wrap, 0
        self._process: Process | None = None
        self.outstanding: list[Operation] = []
        self.codes: list[int] = []

    @property
    def pid(self) -> int:
        return self._process.pid if self._process else 0

    @property
    def idle(self) -> bool:
        """Whether there is nothing to wait for."""
        return self._process is None

    @property
    def room(self) -> int:
        """How many more requests may be sent now."""
        return int(self._process is None)

    def send(self, op: Operation) -> bool:
        argv = self._place.command(self._templates[op.do], seed=self._seed, id=op.id)
        self._process = Process(self._wrap(argv, self._count), self._place)
        self._count += 1
        self.outstanding = [op]
        if op.do != "delete":
            self._process.send(line_of({"id": op.id, **op.fields} if op.do == "add" else op.fields))
        self._process.close_input()
        return True

    def answers(self, timeout: float) -> list[Answer]:
        if self._process is None:
            return []
        found = self._promised(self._process.lines(timeout))
        return found + self._ended() if self._process.silent else found

    def kill(self) -> None:
        if self._process:
            self._process.kill()

    @property
    def ended(self) -> bool:
        return False

    def finish(self) -> list[Answer]:
        if self._process is None:
            return []
        return self._promised(self._process.last_lines()) + self._ended()

    def _promised(self, lines: list[tuple[str, str]]) -> list[Answer]:
        if self.outstanding and ("out", f"ACK {self.outstanding[0].id}") in lines:
            return [(self.outstanding.pop(), True)]
        return []

    def _ended(self) -> list[Answer]:
        assert self._process
        code = self._process.wait()
        self.codes.append(code)
        self._process = None
        if not self.outstanding or code < 0:
            return []
        return [(self.outstanding.pop(), code == 0)]


def feeder(subject: Subject, place: Place, seed: object, wrap: Wrap = bare, window: int = WINDOW) -> Stream | Commands:
    """Start what the subject's protocol needs."""
    if subject.protocol == "commands":
        return Commands(subject, place, seed, wrap)
    return Stream(subject, place, seed, wrap, window)


class Drive:
    """Feeds a writer from a script and keeps the ledger.

    Two requests about one note are never under way together: an ACK names the note, not the request, and the streams
    of ACK and ERR have no common order.
    """

    def __init__(self, fed: Stream | Commands, script: Script, ledger: Ledger) -> None:
        self.fed, self.script, self.ledger = fed, script, ledger
        self.sent: list[Operation] = []
        self.promised: list[Operation] = []
        self._ready: Operation | None = None

    def run(
        self, *, ops: int = ENDLESS, acks: int = ENDLESS, errors: int = ENDLESS, until: float = float("inf")
    ) -> bool:
        """Go on until so many were answered, promised or refused, or the time has come; False when it ended itself."""
        heard = time.monotonic()
        while self.ledger.acks < acks and time.monotonic() < until:
            if len(self.sent) < ops and self._may_send():
                if not self._send():
                    return False
                continue
            if self.fed.idle or self.ledger.errors >= errors:
                return True
            if self._take(self.fed.answers(min(until - time.monotonic(), 1.0))):
                heard = time.monotonic()
            if self.fed.ended or self._mute(heard):
                return False
        return True

    def burst(self, answered: int, pause: float) -> None:
        """Fill the writer's hands at once, then wait for some of the answers, or a moment."""
        while self._may_send() and self._send():
            pass
        limit = time.monotonic() + pause
        before = len(self.fed.outstanding)
        while before - len(self.fed.outstanding) < answered and time.monotonic() < limit and not self.fed.ended:
            self._take(self.fed.answers(max(0.0, limit - time.monotonic())))

    def finish(self) -> list[int]:
        """Close the input, take the last answers, and return the exit codes."""
        self._take(self.fed.finish())
        return self.fed.codes

    def kill(self) -> bool:
        """Kill the writer; whether it died of that with work under way."""
        self.fed.kill()
        self._take(self.fed.finish())
        return self.fed.codes[-1:] == [KILLED] and bool(self.fed.outstanding)

    def _may_send(self) -> bool:
        self._ready = self._ready or self.script.next()
        return self.fed.room > 0 and all(op.id != self._ready.id for op in self.fed.outstanding)

    def _send(self) -> bool:
        op, self._ready = self._ready, None
        assert op
        self.ledger.attempt(op)
        self.sent.append(op)
        return self.fed.send(op)

    def _mute(self, heard: float) -> bool:
        """End a writer that has not answered for too long."""
        self.ledger.mute = time.monotonic() - heard > PATIENCE
        if self.ledger.mute:
            self.fed.kill()
        return self.ledger.mute

    def _take(self, answers: list[Answer]) -> int:
        for op, done in answers:
            if done:
                self.ledger.promise(op)
                self.promised.append(op)
            else:
                self.ledger.refuse()
                self.script.retire(op)
                if self._ready and self._ready.id == op.id:
                    self._ready = None
        return len(answers)
