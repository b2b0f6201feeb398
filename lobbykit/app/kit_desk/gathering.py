"""What goes into a kit, gathered from a workspace and its library: what is in force here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.kits import Contents, brief_members, scale_member, scheduled, team
from lobbykit.app.library import ROSTER, load_brief, load_corrections, records_in, roster_in
from lobbykit.app.library_files import library_bytes
from lobbykit.app.library_shared import shared_corrections
from lobbykit.content.bounded import DEFAULT_LIMIT

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.library_files import FileReader
    from lobbykit.app.session import Session
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.corrections import Correction
    from lobbykit.domain.kit import KitRow
    from lobbykit.domain.problem import Read

_GOERS = "people/"


@dataclass(frozen=True, slots=True)
class Rows:
    """What a kit takes from the workspace itself, taken down so that another thread may pack it."""

    meetings: tuple[KitRow, ...] = ()
    people: tuple[KitRow, ...] = ()
    corrections: tuple[Correction, ...] = ()

    def added_to(self, contents: Contents) -> Contents:
        """Return contents that hold these rows too."""
        corrections = tuple(dict.fromkeys((*contents.corrections, *self.corrections)))
        return replace(contents, corrections=corrections, meetings=self.meetings, team=self.people)


def rows_for_kit(session: Session, briefs: tuple[str, ...], *, people: bool, contacts: bool) -> Rows:
    """Return the meetings about these briefs, and the people; without `people`, no meeting says who goes."""
    meetings = scheduled(session, briefs)
    shared = shared_corrections(session.view.table("corrections")).value or ()
    if people:
        return Rows(meetings, team(session, contacts=contacts), shared)
    return Rows(tuple(map(_without_goers, meetings)), (), shared)


def gathered(briefs: tuple[str, ...], rows: Rows, shelves: Shelves, reader: FileReader, *, roster: bool) -> Contents:
    """Return what a kit with these briefs holds, on any thread: files are read, the session is not touched.

    Raises RefusedKitPackError, UnknownBriefError, UnreadableFileError and DamagedLibraryError.
    """

    def content(file: Path, most: int | None) -> bytes:
        return library_bytes(file, reader.vault, limit=most or DEFAULT_LIMIT)

    def brief(name: str) -> Read[Brief]:
        return load_brief(name, shelves, reader)

    found, texts = brief_members(tuple(dict.fromkeys(briefs)), brief, content)
    contents = Contents(
        texts | scale_member(shelves.folders(), content),
        found,
        records_in(shelves.bill_folders(), reader),
        roster_in(shelves.first(ROSTER), reader) if roster else None,
        load_corrections(shelves, reader),
    )
    return rows.added_to(contents)


def _without_goers(row: KitRow) -> KitRow:
    return replace(row, fields={path: value for path, value in row.fields.items() if not path.startswith(_GOERS)})
