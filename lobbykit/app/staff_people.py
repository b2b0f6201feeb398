"""The staff of offices, each person once, and which two of them may be one."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, notes_found
from lobbykit.app.staff_names import StaffNames, also_names, contact_rows
from lobbykit.domain.staff_alike import likely_one, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lobbykit.store.view import View

_TOLD = ("title", "email", "phone")


@dataclass(frozen=True, slots=True)
class StaffPerson:
    """Somebody of an office; `spellings` are all names that are this person's, the one it is listed under first.

    `title`, `email` and `phone` are what a contact says, else the first note that says any; "" where none does. `notes`
    are the ids of the notes that name this person, by day. `left_on` is the day this person left, "" while here.
    """

    office: str
    name: str
    spellings: tuple[str, ...]
    title: str = ""
    email: str = ""
    phone: str = ""
    notes: tuple[str, ...] = ()
    left_on: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two people of one office who are likely one; somebody has to say so."""

    one: StaffPerson
    other: StaffPerson


def staff_people(view: View, offices: Iterable[str] | None = None) -> tuple[StaffPerson, ...]:
    """Return everybody who works for these offices, or for any, by office and name."""
    wanted = None if offices is None else frozenset(offices)
    names = StaffNames(view)
    found: dict[tuple[str, str], list[tuple[str, str, Mapping[str, Any]]]] = {}
    for office, name, note, told in _mentions(view, wanted):
        found.setdefault((office, names.key(office, name)), []).append((name, note, told))
    people = (_person(office, names.of(office, told[0][0]), told) for (office, _), told in found.items())
    return tuple(sorted(people, key=lambda one: (one.office, name_key(one.name))))


def proposals(people: Iterable[StaffPerson]) -> tuple[Proposal, ...]:
    """Return each two people of one office who are likely one: by their names, or since they have one address."""
    offices: dict[str, list[StaffPerson]] = {}
    for one in people:
        offices.setdefault(one.office, []).append(one)
    pairs = (pair for staff in offices.values() for pair in combinations(staff, 2))
    return tuple(Proposal(*pair) for pair in pairs if _alike(*pair))


def _alike(one: StaffPerson, other: StaffPerson) -> bool:
    if one.email and one.email.casefold() == other.email.casefold():
        return True
    return any(likely_one(first, second) for first in one.spellings for second in other.spellings)


def _mentions(view: View, offices: frozenset[str] | None) -> Iterator[tuple[str, str, str, Mapping[str, Any]]]:
    """Yield office, name, the note ("" for a contact) and what is told there, contacts first."""
    for row in contact_rows(view):
        office = str(row.get("office", ""))
        if offices is None or office in offices:
            yield office, str(row["name"]), "", row
            yield from ((office, name, "", {}) for name in also_names(row))
    for row in notes_found(view, Wanted(offices=offices)):
        for _, one in sorted(row.get("staff", {}).items()):
            if one.get("name"):
                yield str(row.get("office", "")), str(one["name"]), str(row["id"]), one


def _person(office: str, shown: str, told: list[tuple[str, str, Mapping[str, Any]]]) -> StaffPerson:
    spelled = {name_key(shown): shown}
    for name, _, _ in told:
        spelled.setdefault(name_key(name), " ".join(name.split()))
    said = {path: next((str(one[path]) for _, _, one in told if one.get(path)), "") for path in _TOLD}
    left = next((str(one["left_on"]) for _, _, one in told if one.get("left_on")), "")
    notes = tuple(dict.fromkeys(note for _, note, _ in told if note))
    return StaffPerson(office, shown, tuple(spelled.values()), **said, notes=notes, left_on=left)
