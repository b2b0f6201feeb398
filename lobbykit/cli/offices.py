"""The offices that an option names: ids, states and districts of the roster, and ids that no roster lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.selection import UnknownOfficeError, selected_offices
from lobbykit.domain.office import OFFICE_ID

if TYPE_CHECKING:
    from lobbykit.cli.desk import Desk


def wanted_offices(selection: str | None, desk: Desk) -> frozenset[str] | None:
    """Return the ids that a selection names, None when there is none; raise UnknownOfficeError for other words.

    An id is taken as it is, whether the roster lists it or not: notes outlive rosters.
    """
    if selection is None:
        return None
    words = [word.strip() for word in selection.split(",") if word.strip()]
    ids = {word.upper() for word in words if OFFICE_ID.fullmatch(word.upper())}
    others = [word for word in words if word.upper() not in ids]
    if others or not ids:
        ids |= {office.id for office in selected_offices(desk.library().roster, ",".join(others))}
    return frozenset(ids)


def one_office(selection: str, desk: Desk) -> str:
    """Return the id of the one office that a selection names; raise UnknownOfficeError when it names more."""
    found = wanted_offices(selection, desk) or frozenset()
    if len(found) != 1:
        raise UnknownOfficeError("office-not-one", name=selection, count=len(found), ids=", ".join(sorted(found)[:4]))
    return next(iter(found))
