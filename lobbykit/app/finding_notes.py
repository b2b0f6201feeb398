"""Finding notes and meetings: TinyDB's queries over the view, in the order in which people read them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

from lobbykit.app.combining_drafts import COMBINING
from lobbykit.app.schedule_desk.form_drafts import DRAFT
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.note_form import PRIVATE
from lobbykit.domain.photos import PHOTO, may_leave
from lobbykit.store.query import Query, where

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lobbykit.app.session import Session
    from lobbykit.store.view import View

Row = dict[str, Any]
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which notes are wanted: of these offices, about a brief or one of its asks, since a day; None means any."""

    offices: frozenset[str] | None = None
    brief: str | None = None
    since: date | None = None
    deleted: bool = False

    @property
    def is_all(self) -> bool:
        """Whether nothing narrows it."""
        return self.offices is None and self.brief is None and self.since is None


def notes_found(view: View, wanted: Wanted) -> list[Row]:
    """Return the rows of the notes that are wanted by day, then by when they were written, then by id."""
    query = Query().noop()
    if not wanted.deleted:
        query &= where("deleted").one_of([False])
    if wanted.offices is not None:
        query &= where("office").one_of(sorted(wanted.offices))
    if wanted.brief is not None:
        query &= where("brief").one_of([wanted.brief]) | where("ask")[wanted.brief].exists()
    if wanted.since is not None:
        query &= where("date") >= wanted.since.isoformat()
    rows = [dict(row) for row in view.table("notes").search(query)]
    return sorted(rows, key=lambda row: (row.get("date", ""), row["created"], row["id"]))


def notes_about(view: View, meeting: str) -> list[Row]:
    """Return the rows of all notes about a meeting, whoever wrote them, in the order of `notes_found`."""
    return [row for row in notes_found(view, Wanted()) if row.get("meeting") == meeting]


def meetings_found(view: View) -> list[Row]:
    """Return the rows of all meetings by when they begin, those without a time last, then by id."""
    rows = [dict(row) for row in view.table("meetings").search(where("deleted").one_of([False]))]
    return sorted(rows, key=lambda row: (_moment(row), row["id"]))


def members_found(view: View) -> list[Row]:
    """Return the rows of the people of the team by delegation, then by name."""
    rows = [dict(row) for row in view.table("members").search(where("deleted").one_of([False]))]
    return sorted(rows, key=lambda row: (row.get("team", ""), row.get("name", "").casefold(), row["id"]))


def choices_found(view: View) -> list[Row]:
    """Return the rows of all choices by office, then by brief."""
    rows = [dict(row) for row in view.table("choices").search(where("deleted").one_of([False]))]
    return sorted(rows, key=lambda row: (row.get("office", ""), row.get("brief", ""), row["id"]))


def drafts_of(session: Session, kind: str, *, with_private: bool) -> dict[str, Mapping[str, str]]:
    """Return the unfinished texts of each entity of a kind, or of none yet, by id and path."""
    found: dict[str, Mapping[str, str]] = {}
    for entity, texts in sorted(session.drafts.all().items()):
        known = session.entity(entity)
        shown = {path: text for path, text in sorted(texts.items()) if with_private or not _is_own(path, texts)}
        elsewhere = () if known else (DRAFT, COMBINING)
        shown = {path: text for path, text in shown.items() if not path.startswith(elsewhere)}
        if shown and (known is None or known.kind in (kind, None)):
            found[entity] = shown
    return found


def _is_own(path: str, texts: Mapping[str, str]) -> bool:
    """Whether a text is its author's own: a photo too, unless what is kept with it says that those in it agreed."""
    is_photo = path.startswith(PHOTO)
    return path.startswith(PRIVATE) or (is_photo and not may_leave(texts.get(f"{path.rpartition('/')[0]}/consent")))


def _moment(row: Row) -> datetime:
    """Return when a meeting begins; one whose time is open comes last on its day."""
    if row.get("start"):
        return datetime.fromisoformat(row["start"])
    day = iso_day(str(row.get("day") or ""))
    return datetime.combine(day, time.max, UTC) if day else _LAST
