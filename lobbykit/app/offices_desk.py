"""What the pane of offices works on: rows, filter, cards, and the notes that are being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.brief_offers import for_reader
from lobbykit.app.finding_notes import meetings_found
from lobbykit.app.former_holders import FormerHolders
from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.note_desk.desk import NoteDesk, unfinished_note
from lobbykit.app.note_desk.known import offers
from lobbykit.app.office_cards import office_card
from lobbykit.app.office_filter import OfficeFilter
from lobbykit.app.office_rows import office_rows
from lobbykit.app.products.gathering import appointment_of
from lobbykit.app.products.team import Team
from lobbykit.app.schedule import DROPPED
from lobbykit.domain.products.meeting_words import weekday_when_of
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.app.levels import LevelShown
    from lobbykit.app.note_desk.known import Offers, Source
    from lobbykit.app.office_cards import OfficeCard
    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office


class OfficesDesk:
    """Reads the workspace for the pane. One is made anew when the library was read anew."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._former = FormerHolders(bench)
        self.offices: dict[str, Office] = {one.id: one for one in bench.library().roster.offices}
        self.rows: tuple[OfficeRow, ...] = office_rows(bench)
        self.filter = OfficeFilter(bench, self.rows)
        self._briefs = tuple(self._readable())
        self.brief = self._briefs[0] if self._briefs else None
        self._chosen = ""

    def look_again(self) -> bool:
        """Read again which offices are mine; return whether that changed."""
        before, self.rows = self.rows, office_rows(self._bench)
        if self.rows != before:
            self.filter = OfficeFilter(self._bench, self.rows)
        return self.rows != before

    @property
    def briefs(self) -> tuple[tuple[str, str], ...]:
        """Return id and title of each brief that a card can be read with."""
        return tuple((one.id, plain_text(parse_inline(one.title.default.raw))) for one in self._briefs)

    def choose(self, brief: str) -> None:
        """Show every card with this brief from now on."""
        self._chosen = brief

    def brief_for(self, office: str) -> Brief | None:
        """Return the brief that was chosen, else that of the next meeting with an office, else the first, or None."""
        by_id = {str(one.id): one for one in self._briefs}
        if self._chosen in by_id:
            return by_id[self._chosen]
        met = (row for row in meetings_found(self._bench.view) if office in row.get("offices", ()))
        named = (by_id[one] for row in met for one in row.get("briefs", ()) if one in by_id)
        return next(named, self.brief)

    def card(self, office: str) -> OfficeCard:
        """Return the card of an office."""
        return office_card(self._bench, self.offices[office], self.brief_for(office), self._former)

    def is_dropped(self, meeting: str) -> bool:
        """Whether this is a meeting that was called off, which no card shows."""
        row = self._bench.view.get("meetings", meeting)
        return row is not None and row.get("status") == DROPPED

    def levels(self) -> tuple[LevelShown, ...]:
        """Return the answers that a note can hold."""
        return levels_shown(known_scale(self._bench), self._bench.catalogue.stock_phrases())

    def unfinished(self, office: str, meeting: str = "") -> str | None:
        """Return the note about an office, and one meeting if named, that was typed here and not saved whole."""
        return unfinished_note(self._bench.session, office, meeting)

    def meeting_of(self, note: str) -> str:
        """Return the meeting that a saved note tells of, "" for none."""
        row = self._bench.view.get("notes", note)
        return str(row.get("meeting", "")) if row else ""

    def note(self, card: OfficeCard, note: str | None = None, source: Source | None = None) -> NoteDesk:
        """Return the desk of a note about an office; it tells of the meeting of its source, else of today's, if any."""
        today = card.meeting.id if card.meeting and card.meeting.today and source is None else ""
        meeting = source.meeting if source else today
        return NoteDesk(self._bench, card.office.id, card.brief, meeting, note, source)

    def told_of(self, meeting: str) -> str:
        """Return when a meeting is or was, in words, "" where nothing is known of it."""
        row = self._bench.view.get("meetings", meeting)
        return (
            weekday_when_of(self._bench.catalogue.stock_phrases(), appointment_of(row, Team(self._bench.view)))
            if row
            else ""
        )

    def offers(self, card: OfficeCard, meeting: str) -> Offers:
        """Return the names to offer in the form of a note."""
        return offers(self._bench, card.office, meeting)

    def _readable(self) -> Iterator[Brief]:
        """Yield the briefs that ask for something in the reader's language."""
        for file in self._bench.brief_files():
            read = self._bench.brief(str(file)).value
            if read is not None and read.asks:
                yield for_reader(self._bench, read)
