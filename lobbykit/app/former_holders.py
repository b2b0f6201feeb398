"""Who held a seat before: members whom older rosters list and the one in use does not, with their history."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from lobbykit.app.library import ROSTER, roster_in
from lobbykit.app.library_files import ROSTER_FILE, FileReader
from lobbykit.app.previous import Previous
from lobbykit.app.shelves import stands
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.office import Office, Roster


class FormerHolders:
    """Looks into the older rosters only when something is on record about an office that the newest one lacks."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._known: tuple[Office, ...] | None = None

    def of(self, office: Office) -> tuple[Office, ...]:
        """Return the members on record who held this office's seat and are in no office now."""
        if not self._has_strangers():
            return ()
        if self._known is None:
            self._known = tuple(self._former())
        return tuple(one for one in self._known if _same_seat(one, office))

    def _has_strangers(self) -> bool:
        sitting, view = self._sitting(), self._bench.view
        notes = (row.get("office") for row in view.table("notes") if not row["deleted"])
        meetings = (one for row in view.table("meetings") if not row["deleted"] for one in row.get("offices", ()))
        return any(one is not None and one not in sitting for one in (*notes, *meetings))

    def _sitting(self) -> frozenset[str]:
        return frozenset(one.id for one in self._bench.library().roster.offices)

    def _former(self) -> Iterator[Office]:
        seen = set(self._sitting())
        for roster in self._rosters():
            for one in roster.offices:
                if one.id not in seen:
                    seen.add(one.id)
                    yield one

    def _rosters(self) -> Iterator[Roster]:
        """Yield the rosters of every shelf, and those that imports replaced; one that cannot be read is passed over.

        Nothing depends on them but what stands under "with the previous holder", and checking says what is damaged.
        """
        workspace = self._bench.session.workspace
        reader = FileReader(workspace.vault)
        for folder in self._bench.shelves.folders():
            if stands(folder / ROSTER):
                with suppress(LobbykitError):
                    yield roster_in(folder / ROSTER, reader)
        for data in Previous(workspace.layout, workspace.vault).former(ROSTER):
            with suppress(LobbykitError):
                read = ROSTER_FILE.parse(data, ROSTER)
                if read.value is not None:
                    yield read.value


def _same_seat(one: Office, other: Office) -> bool:
    if one.chamber is not other.chamber or one.state != other.state:
        return False
    if one.district is None:
        return one.senate_class == other.senate_class
    return one.district == other.district
