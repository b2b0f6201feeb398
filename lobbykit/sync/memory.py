"""What is remembered of one mailbox between two visits; all of it can be found out again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from lobbykit.domain import op_shape
from lobbykit.domain.problem import Place, Problem, Severity
from lobbykit.sync import bundle, statement

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.canonical import Json

VERSION = "mailbox-memory/1"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What could not be taken at a place: what became of it, since when (ms), and why as far as there is a reason."""

    fate: str
    since: int
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class Memory:
    """`box` is the mailbox's own; `troubles` are by place; `there` are the sums known to lie in the mailbox.

    `team` is the fingerprint of the team under which troubles were judged, `mark` how far the log went, `last` when the
    last visit was brought to its end (ms, 0 for never), `reader` which formats the program could read that judged.
    """

    box: Json = None
    troubles: Mapping[str, Trouble] = field(default_factory=dict)
    there: frozenset[str] = frozenset()
    team: str = ""
    mark: Json = None
    last: int = 0
    reader: str = ""

    def waiting(self) -> tuple[str, ...]:
        """Return the places of what waits for its key to be let in."""
        return tuple(place for place, one in self.troubles.items() if one.fate == "waiting")


def reader() -> str:
    """Return which formats this program reads: a text that changes when it learns to read more."""
    return f"op/{op_shape.VERSION} lkb/{bundle.VERSION} lks/{statement.VERSION}"


def as_json(memory: Memory) -> dict[str, Json]:
    """Return a memory as plain JSON."""
    return {
        "lobbykit": VERSION,
        "box": memory.box,
        "troubles": {place: _trouble_json(one) for place, one in memory.troubles.items()},
        "there": [*sorted(memory.there)],
        "team": memory.team,
        "mark": memory.mark,
        "last": memory.last,
        "reader": memory.reader,
    }


def from_json(told: Json) -> Memory:
    """Return a memory as it was kept; anything else is a memory of nothing, and everything is looked at again."""
    match told:
        case {
            "lobbykit": str(version),
            "box": box,
            "troubles": dict(troubles),
            "there": list(there),
            "team": str(team),
            "mark": mark,
            "last": int(last),
            **more,
        } if version == VERSION:
            try:
                found = {place: _trouble(one) for place, one in troubles.items()}
            except (KeyError, TypeError, ValueError):
                return Memory()
            return Memory(box, found, frozenset(map(str, there)), team, mark, last, str(more.get("reader", "")))
    return Memory()


def _trouble_json(one: Trouble) -> dict[str, Json]:
    told: dict[str, Json] = {"fate": one.fate, "since": one.since}
    if one.problem:
        told |= {"code": one.problem.code, "params": dict(one.problem.params)}
    return told


def _trouble(told: Any) -> Trouble:  # noqa: ANN401 - JSON as it was kept
    problem = None
    if "code" in told:
        params = tuple(sorted((str(key), value) for key, value in told["params"].items()))
        problem = Problem(str(told["code"]), Severity.WARNING, None, params)
    return Trouble(str(told["fate"]), int(told["since"]), problem)


def placed(place: str, one: Trouble) -> Problem | None:
    """Return why something at a place could not be taken, with the place."""
    if one.problem is None:
        return None
    return Problem(one.problem.code, one.problem.severity, Place(place), one.problem.params)
