"""Questions about the notes that are kept under a name, to be asked again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Create, Delete, Revise
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.note_search import NoteSearch, note_search
from lobbykit.domain.office_search import folded
from lobbykit.domain.problem import LobbykitError, Problem, Read, error
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

KIND = "search"


class UnknownSearchError(LobbykitError):
    """Nothing is kept under that name."""


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A question that is kept; `search` is None where it cannot be asked here, and `problems` say why."""

    id: str
    name: str
    by: str
    search: NoteSearch | None
    problems: tuple[Problem, ...] = ()


def kept_searches(view: View) -> tuple[KeptSearch, ...]:
    """Return every question that is kept, by name."""
    rows = [dict(row) for row in view.table(TABLES[KIND]).search(where("deleted").one_of([False]))]
    rows.sort(key=lambda row: (folded(str(row.get("name", ""))), row["id"]))
    return tuple(_kept(row) for row in rows if row.get("name"))


def kept_search(view: View, name: str) -> KeptSearch:
    """Return the question that is kept under a name, letter case and accents aside; raise UnknownSearchError."""
    found = next((one for one in kept_searches(view) if folded(one.name) == folded(name)), None)
    if found is None:
        raise UnknownSearchError("search-unknown", name=name[:40])
    return found


def keep_search(session: Session, name: str, asked: NoteSearch, new_id: str) -> Read[str]:
    """Keep a question under a name, in place of the one of that name; return its id. Raises as `Session.apply`."""
    if asked.is_all:
        return Read(None, (error("search-asks-nothing"),))
    title = " ".join(name.split())
    fields: dict[str, Value] = {"words": asked.words or None, "filters": asked.filters() or None, "by": session.user}
    held = next((one for one in kept_searches(session.view) if folded(one.name) == folded(title)), None)
    seen = session.entity(held.id) if held else None
    edit: Edit
    if seen is not None:
        edit = Revise(seen, fields)
    else:
        edit = Create(new_id, KIND, {"name": title, **{path: told for path, told in fields.items() if told}})
    made = session.apply(edit)
    return Read(None, made.problems) if made.value is None else Read(made.value.entity)


def forget_search(session: Session, kept: KeptSearch) -> Read[str]:
    """Keep a question no longer; one step to undo."""
    seen = session.entity(kept.id)
    if seen is None or seen.deleted:
        return Read(kept.id)
    made = session.apply(Delete(seen))
    return Read(None, made.problems) if made.value is None else Read(kept.id)


def _kept(row: Mapping[str, Any]) -> KeptSearch:
    read = note_search(str(row.get("words", "")), {key: str(value) for key, value in row.get("filters", {}).items()})
    return KeptSearch(str(row["id"]), str(row["name"]), str(row.get("by", "")), read.value, read.problems)
