"""The people of the team, and which of them sits at this computer."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.edit import Create
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.store.view import View

_LONGEST = 32
_NOBODY = "delegate"
_MADE_UP = re.compile(r"u[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on the team: `user` is the name that this person's notes are written under."""

    id: str
    name: str
    user: str
    role: str = ""
    town: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The people of one state, or of one team where no state is known; both "" for all others."""

    state: str
    team: str
    people: tuple[Person, ...]


def groups(view: View, states: Mapping[str, str] = STATE_NAMES) -> tuple[Group, ...]:
    """Return everybody on the team by state and name; those of whom no state is known come last.

    A team that is called like a state is that state's.

    `states` are the names of states by their two letters, in the reader's language.
    """
    found: dict[tuple[str, str], list[Person]] = {}
    taken: set[str] = set()
    rows = [row for row in view.table(TABLES["member"]) if not row["deleted"]]
    for row in sorted(rows, key=lambda row: (str(row.get("name", "")).casefold(), row["id"])):
        name, given = str(row.get("name", "")), row.get("user")
        user = str(given) if given else user_name(name, taken)
        taken.add(user)
        own = str(row.get("team", ""))
        state = states.get(str(row.get("district", "")).partition("-")[0], own if own in states.values() else "")
        key = state, "" if state else str(row.get("team", ""))
        person = Person(str(row["id"]), name, user, str(row.get("role", "")), str(row.get("town", "")))
        found.setdefault(key, []).append(person)
    ordered = sorted(found, key=lambda key: (not key[0], key[0], not key[1], key[1]))
    return tuple(Group(state, team, tuple(found[state, team])) for state, team in ordered)


def person_called(view: View, user: str | None) -> Person | None:
    """Return who writes under this name, None where nobody on the team does."""
    everybody = (person for group in groups(view) for person in group.people)
    return next((person for person in everybody if person.user == user), None)


def said_user(user: str | None) -> str:
    """Return the name that notes are written under, "" where nobody said one and one was made up."""
    return "" if user is None or _MADE_UP.fullmatch(user) else user


def user_name(name: str, taken: Iterable[str] = ()) -> str:
    """Return the name that somebody's notes are written under: a-z, digits and hyphens, at most 32, not taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST].strip("-") or _NOBODY
    user, number, held = base, 1, set(taken)
    while user in held:
        number += 1
        user = f"{base[: _LONGEST - len(str(number)) - 1]}-{number}"
    return user


def unlisted(view: View, name: str, team: str, new_id: str) -> Create:
    """Return the edit that puts somebody on the list, with a name to write under that nobody has."""
    taken = {person.user for group in groups(view) for person in group.people}
    fields = {"name": " ".join(name.split()), "team": " ".join(team.split())}
    filled = {path: text for path, text in fields.items() if text}
    return Create(new_id, "member", {**filled, "user": user_name(name, taken)})
