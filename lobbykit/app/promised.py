"""What was promised in a note: entities of their own that are given and shown with it, each under an item."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from lobbykit.app.edit import Create, Restore, Revise
from lobbykit.domain.canonical import canonical, digest
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.op_shape import is_id
from lobbykit.domain.problem import Problem, Read, error
from lobbykit.domain.schema import check_fields
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.app.edit import Edit
    from lobbykit.app.session import Session
    from lobbykit.domain.op import Value
    from lobbykit.store.view import View

    Promises = Mapping[str, Mapping[str, Value]]

KIND = "promise"
Row = dict[str, Any]


def promised_entity(note: str, item: str) -> str:
    """Return the id of what stands under an item of a note: the item where it is an id, else one made of both."""
    return item if is_id(item) else digest(f"{KIND}/{note}/{item}".encode())


def promise_problems(promises: Promises, *, new: bool = False) -> tuple[Problem, ...]:
    """Return what is wrong with promises, at their paths in the note's form; `new` ones need every required field."""
    return tuple(
        _at(item, problem)
        for item, fields in promises.items()
        for problem in check_fields(KIND, {"note": "0" * 32, **fields}, new=new)
    )


def promise_edits(session: Session | None, note: str, promises: Promises) -> Read[tuple[Edit, ...]]:
    """Return the edits that make of the promises of a note what is given; none for what says so already.

    An item that is the id of something else, or of another note's promise, is a problem.
    """
    edits: list[Edit] = []
    problems: list[Problem] = []
    for item, fields in promises.items():
        entity = promised_entity(note, item)
        known = session.entity(entity) if session else None
        if known is None:
            problems += promise_problems({item: fields}, new=True)
            filled = {path: value for path, value in fields.items() if value is not None}
            edits.append(Create(entity, KIND, {"note": note, **filled}))
        elif known.kind != KIND or known.fields.get("note") != note:
            problems.append(_at(item, error("entity-differs")))
        else:
            different = {
                path: value
                for path, value in fields.items()
                if path not in known.withdrawn and canonical(known.fields.get(path)) != canonical(value)
            }
            problems += promise_problems({item: different})
            edits += [Restore(known)] if known.deleted else []
            edits += [Revise(known, different)] if different else []
    return Read(None, tuple(problems)) if problems else Read(tuple(edits))


def promises_found(view: View, notes: Iterable[str] | None = None) -> list[Row]:
    """Return the rows of the promises that are not deleted, of these notes or of all, as they were written down."""
    query = where("deleted").one_of([False])
    if notes is not None:
        query &= where("note").one_of(sorted(notes))
    rows = [dict(row) for row in view.table(TABLES[KIND]).search(query)]
    return sorted(rows, key=lambda row: (row["created"], row["id"]))


def _at(item: str, problem: Problem) -> Problem:
    """Return a problem of a promise at the path that it has in the note's form."""
    params = dict(problem.params)
    path = str(params.get("path", "text"))
    return replace(problem, params=tuple(sorted({**params, "path": f"{KIND}/{item}/{path}"}.items())))
