"""What was attempted and what was promised, and the verdict on what is left of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

from tests.crash.operations import ABSENT, Operation, digest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.crash.programs import Seen

VERDICTS = {
    "LOST": "a promised note is missing",
    "STALE": "it is there in an older state than the promised one",
    "TORN": "it is there with content that nobody wrote",
    "BACK": "a note whose deletion was promised is there again",
    "PHANTOM": "a note that nobody tried to write",
    "UNREADABLE": "the reader or the verifier failed",
    "SILENT": "damage at rest was not reported",
    "MUTE": "the writer stopped answering",
    "UNFLUSHED": "an ACK came before its change and the name of its file were on the disk",
}


class Ledger:
    """The history of every note: states before the trial, then attempts in order, and the last promised one."""

    def __init__(self, before: Mapping[str, Mapping[str, Any]]) -> None:
        self.before = dict(before)
        self._history: dict[str, list[str]] = {key: [digest(state)] for key, state in before.items()}
        self._base: dict[str, int] = dict.fromkeys(before, 0)
        self._place: dict[str, int] = {}
        self.acks, self.errors, self.mute = 0, 0, False

    def attempt(self, op: Operation) -> None:
        """Take down that an operation was sent."""
        history = self._history.setdefault(op.key, [ABSENT])
        self._place[op.mark] = len(history)
        history.append(op.digest)

    def promise(self, op: Operation) -> None:
        """Take down that an attempted operation was acknowledged."""
        self._base[op.key] = self._place[op.mark]
        self.acks += 1

    def refuse(self) -> None:
        """Take down that the program reported a failure; that is no promise."""
        self.errors += 1

    def judge(self, seen: Seen) -> Counter[str]:
        """Count the broken promises in what a reader saw."""
        if seen.error:
            return Counter(UNREADABLE=1)
        found: Counter[str] = Counter(MUTE=1) if self.mute else Counter()
        for key in self._history.keys() | seen.digests.keys():
            if verdict := self._verdict(key, seen.digests.get(key, ABSENT)):
                found[verdict] += 1
        return found

    def _verdict(self, key: str, have: str) -> str:
        history = self._history.get(key)
        if history is None:
            return "PHANTOM"
        base = self._base.get(key, 0)
        if have in history[base:]:
            return ""
        if have == ABSENT:
            return "LOST"
        if have not in history:
            return "TORN"
        return "BACK" if history[base] == ABSENT else "STALE"


@dataclass(frozen=True, slots=True)
class Trial:
    """One line of results: what was done to the writer, what it had promised, and the verdicts."""

    mode: str
    case: str
    acks: int
    verdicts: Mapping[str, int] = field(default_factory=dict)
    counted: bool = True
    reported: bool = False
    errors: int = 0
    remark: str = ""

    @property
    def bad(self) -> bool:
        """Whether any promise was broken."""
        return any(self.verdicts.values())

    def as_json(self) -> dict[str, Any]:
        """Return the result as one JSON object."""
        return {**asdict(self), "verdicts": dict(self.verdicts)}
