"""What records are about: the meeting at the same time with the same offices, and the people who go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.canonical import canonical, digest
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import Problem, Read, error
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from lobbykit.domain.op import Value
    from lobbykit.store.view import View


class KnownMeetings:
    """The meetings by when they begin: one with the same offices at the same time is the same meeting.

    One that was moved while the day runs is also known at the time that everybody was told first.
    """

    def __init__(self, view: View | None) -> None:
        self._slots: dict[str, list[tuple[str, frozenset[str]]]] = {}
        for row in _rows(view, "meetings"):
            self.add(row["id"], row)

    def add(self, meeting: str, fields: Mapping[str, object]) -> None:
        """Know a meeting."""
        known = (meeting, _offices(fields))
        for when in dict.fromkeys(filter(None, (_when(fields), _was(fields)))) or ("",):
            slot = self._slots.setdefault(when, [])
            if known not in slot:
                slot.append(known)

    def stands(self, meeting: str, fields: Mapping[str, Value]) -> bool:
        """Whether a meeting is known at the time that fields say."""
        return any(one == meeting for one, _ in self._slots.get(_when(fields), ()))

    def target(self, given: str | None, fields: Mapping[str, Value]) -> Read[str]:
        """Return the id of the meeting that fields speak of: the one there is, the one given, or a new one.

        Meetings that share one office of several at the same time may be one or two: that is a problem.
        """
        if given and any(meeting == given for slot in self._slots.values() for meeting, _ in slot):
            return Read(given)
        offices, start = _offices(fields), _when(fields)
        slot = self._slots.get(start, ())
        same = sorted(meeting for meeting, others in slot if others == offices)
        if len(same) == 1:
            return Read(same[0])
        near = same or (sorted(meeting for meeting, others in slot if others & offices) if start else [])
        if near and not given:
            return Read(None, (error("meeting-perhaps-same", path="offices", id=near[0]),))
        said = {"offices": sorted(offices), "start": start}
        return Read(given or digest(b"import/meeting/" + canonical(said)))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the team who is not known yet."""

    id: str
    fields: Mapping[str, Value]


class KnownPeople:
    """The team: its members by name, and which of them is who uses this computer."""

    def __init__(self, view: View | None) -> None:
        self._names: dict[str, list[str]] = {}
        self._addresses: dict[str, list[str]] = {}
        self._users: set[tuple[str, str]] = set()
        self._new: list[Person] = []
        for row in _rows(view, "members"):
            name = folded(str(row.get("name", "")))
            self._names.setdefault(name, []).append(row["id"])
            self._users.add((name, str(row.get("user", ""))))
            self._addresses.setdefault(str(row.get("email", "")).casefold(), []).append(str(row.get("name", "")))

    def of_team(self, invited: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        """Return who of those that a calendar invites, by name and address, is of the team; nobody who may be two."""
        names = (name if folded(name) in self._names else self._addressed(address) for name, address in invited)
        return tuple(dict.fromkeys(one for one in names if len(self._names.get(folded(one), ())) == 1))

    def _addressed(self, address: str) -> str:
        found = self._addresses.get(address.casefold(), []) if address else []
        return found[0] if len(found) == 1 else ""

    def is_user(self, author: Value, user: str | None) -> bool:
        """Whether an author, None where nobody is named, is the user of this computer."""
        if author is None:
            return True
        if not isinstance(author, str) or user is None:
            return False
        return author.casefold() == user.casefold() or (folded(author), user) in self._users

    def fields(
        self, meeting: str, people: Sequence[tuple[str, str]], known: Mapping[str, Value]
    ) -> tuple[dict[str, Value], tuple[Problem, ...]]:
        """Return the fields of a meeting that say who goes; whoever is not known yet becomes a member of the team."""
        found: dict[str, Value] = {}
        problems: list[Problem] = []
        for name, role in people:
            ids = self._names.get(folded(name)) or [self._added(name)]
            if len(ids) > 1:
                problems.append(error("people-same-name", name=name[:60], count=len(ids)))
                continue
            item = _item(known, ids[0]) or digest(f"import/people/{meeting}/{ids[0]}".encode())
            found |= {f"people/{item}/member": ids[0]}
            found |= {f"people/{item}/role": role} if role else {}
        return found, tuple(problems)

    def gone(self, names: Sequence[str], known: Mapping[str, Value]) -> dict[str, Value]:
        """Return the fields of a meeting that take people, by their folded names, off it."""
        found: dict[str, Value] = {}
        for name in names:
            for member in self._names.get(name, ()):
                item = _item(known, member)
                paths = (f"people/{item}/member", f"people/{item}/role")
                found |= {path: None for path in paths if known.get(path) is not None}
        return found

    def new(self) -> tuple[Person, ...]:
        """Return who was met first since this was asked last."""
        told, self._new = tuple(self._new), []
        return told

    def _added(self, name: str) -> str:
        member = digest(f"import/member/{folded(name)}".encode())
        self._names[folded(name)] = [member]
        self._new.append(Person(member, {"name": name}))
        return member


def _item(known: Mapping[str, Value], member: str) -> str | None:
    """Return under which item a meeting has a member already."""
    items = (
        path.split("/")[1] for path, value in sorted(known.items()) if value == member and path.endswith("/member")
    )
    return next(items, None)


def _when(fields: Mapping[str, object]) -> str:
    return str(fields.get("start") or fields.get("day") or "")


def _was(fields: Mapping[str, object]) -> str:
    moved = fields.get("was")
    told = moved.get("start") if isinstance(moved, dict) else fields.get("was/start")
    return str(told or "")


def _offices(fields: Mapping[str, object]) -> frozenset[str]:
    listed = fields.get("offices")
    return frozenset(map(str, listed)) if isinstance(listed, list | tuple) else frozenset()


def _rows(view: View | None, table: str) -> Iterator[Mapping[str, Any]]:
    rows: Iterable[Mapping[str, Any]] = view.table(table).search(where("deleted").one_of([False])) if view else ()
    yield from sorted(rows, key=lambda row: str(row["id"]))
