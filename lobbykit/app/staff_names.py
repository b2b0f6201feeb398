"""Names of staff: which spellings are one person of an office, as people said; nothing is joined by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.staff_alike import name_key
from lobbykit.store.query import where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.store.view import View

Row = dict[str, Any]
KIND = "contact"


class StaffNames:
    """The names of staff as the contacts of a view tie them together; a name of one office says nothing of another."""

    def __init__(self, view: View) -> None:
        self._shown: dict[tuple[str, str], str] = {}
        self._together: dict[tuple[str, str], set[str]] = {}
        for row in contact_rows(view):
            self._tie(str(row.get("office", "")), [str(row["name"]), *also_names(row)])

    def of(self, office: str, name: str) -> str:
        """Return the one name that a person is listed under; a name that nobody tied to another is its own."""
        return self._shown.get((office, name_key(name)), name)

    def spellings(self, office: str, name: str) -> str:
        """Return all names of a person in one text, folded in letter case."""
        key = name_key(name)
        return " ".join(sorted(self._together.get((office, key), {key})))

    def key(self, office: str, name: str) -> str:
        """Return what is the same for every spelling of one person's name."""
        return name_key(self.of(office, name))

    def _tie(self, office: str, names: Iterable[str]) -> None:
        """Make one person of names and of all that these were tied to; the name on the card is listed."""
        first, *_ = names = list(names)
        together = set(map(name_key, names))
        for key in tuple(together):
            together |= self._together.get((office, key), set())
        known = (self._shown.get((office, key)) for key in sorted(together))
        shown = next((one for one in known if one is not None), first)
        for key in together:
            self._together[office, key] = together
            self._shown[office, key] = shown


def contact_rows(view: View) -> list[Row]:
    """Return the contacts that are there and have a name, those that tie names together first, then by name."""
    rows = [dict(row) for row in view.table(TABLES[KIND]).search(where("deleted").one_of([False]))]
    named = [row for row in rows if row.get("name")]
    return sorted(named, key=lambda row: (not any(also_names(row)), name_key(str(row["name"])), row["id"]))


def also_names(row: Row) -> Iterator[str]:
    """Yield the other spellings that a contact names."""
    yield from (str(one["name"]) for _, one in sorted(row.get("also", {}).items()) if one.get("name"))
