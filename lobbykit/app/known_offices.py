"""Which offices are known, for whoever writes or shows their ids; asked only when somebody needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.library import load_library
from lobbykit.domain.problem import LobbykitError, Problem, Severity, warning

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.shelves import Shelves
    from lobbykit.store.view import View

OFFICES = "offices"
_FIELDS = ("office", "offices")


class KnownOffices:
    """The offices that the view has compiled, else those of the library, loaded when one is missed.

    A library that cannot be used is a warning, told once, and then no office is called unknown: whatever is wrong with
    the roster, notes can be taken.
    """

    def __init__(self, view: View | None, shelves: Shelves) -> None:
        self._view = view
        self._shelves = shelves
        self._loaded: Mapping[str, str] | None = None
        self._failure: Problem | None = None

    def name(self, office: str) -> str:
        """Return the name of an office's holder, empty for an office that nothing lists."""
        row = self._view.get(OFFICES, office) if self._view else None
        if row is not None and isinstance(row.get("name"), str):
            return str(row["name"])
        return "" if self._view and len(self._view.table(OFFICES)) else self._library().get(office, "")

    def doubts(self, fields: Mapping[str, object]) -> tuple[Problem, ...]:
        """Return a warning for each office in the fields of an entity that nothing lists."""
        named = [office for field in _FIELDS for office in _texts(fields.get(field))]
        unknown = [office for office in named if not self.name(office)]
        failure = self.failure()
        if failure or self._loaded == {}:
            return failure
        return tuple(warning("office-unknown", name=office) for office in unknown)

    def failure(self) -> tuple[Problem, ...]:
        """Return why the library cannot be used, the first time that somebody asks."""
        told, self._failure = self._failure, None
        return (told,) if told else ()

    def _library(self) -> Mapping[str, str]:
        if self._loaded is None:
            try:
                self._loaded = {office.id: office.name for office in load_library(self._shelves).roster.offices}
            except LobbykitError as failure:
                self._loaded = {}
                self._failure = Problem(failure.code, Severity.WARNING, None, failure.params)
            except OSError as failure:
                self._loaded = {}
                reason = failure.strerror or type(failure).__name__
                self._failure = warning("file-unreadable", file=str(failure.filename or ""), reason=reason)
        return self._loaded


def _texts(value: object) -> list[str]:
    return [one for one in (value if isinstance(value, list | tuple) else [value]) if isinstance(one, str)]
