"""The page of versions and that of earlier ones: what is chosen, combined, kept or deleted on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from lobbykit.app.combining_drafts import combined_texts, drop_combined, keep_combined, settled_elsewhere
from lobbykit.app.conflict_acts import choose, combine, delete, keep
from lobbykit.app.conflicts import conflict_counts, conflicts_found
from lobbykit.app.field_history import history_of, take_again
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.keeper import PAUSE_MS
from lobbykit.ui.panes.notes.history_page import HistoryPage
from lobbykit.ui.panes.notes.version_card import Combining, Settling
from lobbykit.ui.panes.notes.versions_page import VersionsPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.conflicts import Conflict, EditedAfterDeletion, VersionShown
    from lobbykit.app.field_history import EarlierVersion, FieldHistory
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Read
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.place import Place


class Around(Protocol):
    """The place of notes, as far as its pages of versions need it."""

    def done(self, act: Callable[[], Read[str]], said: str, at: int) -> None:
        """Settle something, say so, and put the keyboard on the line that stands at that number now."""

    def open_note(self, note: str) -> None:
        """Show a note on the card of its office."""

    def open_meeting(self, meeting: str) -> None:
        """Show the screen of a meeting."""

    def show_more(self) -> None:
        """Show more lines."""

    def show_place(self, place: Place) -> None:
        """Go to another place of the window."""

    def renew(self) -> None:
        """Make the page anew."""

    def tell_failure(self, failure: LobbykitError) -> None:
        """Say what could not be done."""


class VersionSettling(QObject):
    """Outlives the pages it makes. `told_of` is the id of what the history is told of, "" for the page of versions."""

    def __init__(self, bench: Workbench, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._around = bench, around
        kept = combined_texts(bench.session)
        self.settling = Settling(combining={key: Combining(text, len(text)) for key, text in kept.items()})
        self.settling.typed = self._typed
        self._unkept: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._keep_typed)
        self.told_of = ""

    def count(self) -> int:
        """How much there is to settle."""
        return sum(conflict_counts(self._bench.session).values())

    def begin(self) -> None:
        """Show the versions as they are from now on; what is being combined stays."""
        self.settling.known.clear()
        self._forget_settled()
        self.told_of = ""

    def keep_typed(self) -> None:
        """Keep what is typed to combine versions, now; raise DraftError."""
        self._pause.stop()
        while self._unkept:
            key = min(self._unkept)
            text = self.settling.combining[key].text if key in self.settling.combining else None
            if text is not None:
                keep_combined(self._bench.session, key, text)
            self._unkept.discard(key)

    def _typed(self, key: str) -> None:
        self._unkept.add(key)
        if not self._pause.isActive():
            self._pause.start()

    def _keep_typed(self) -> None:
        try:
            self.keep_typed()
        except LobbykitError as failure:
            self._around.tell_failure(failure)

    def _forget_typed(self, key: str) -> None:
        """Forget what was typed for versions that are settled."""
        self.settling.combining.pop(key, None)
        self._unkept.discard(key)
        if self._bench.session.workspace.writable:
            drop_combined(self._bench.session, key)

    def _forget_settled(self) -> None:
        """Forget what was typed for versions that somebody settled on another laptop, or in another place here."""
        for key in tuple(combined_texts(self._bench.session)):
            if settled_elsewhere(self._bench.session, key):
                self._forget_typed(key)

    def place_of(self, note: str) -> int:
        """Return at which number the first thing to settle of a note stands, 0 for none."""
        found = conflicts_found(self._bench)
        notes = [*(one.note for one in found.deleted), *(one.note for one in found.fields)]
        return notes.index(note) if note in notes else 0

    def page(self, look: Look, choices: QWidget, most: int, *, can_write: bool) -> QWidget:
        """Return the page that is wanted."""
        if self.told_of:
            return self._history(look, choices, can_write=can_write)
        page = VersionsPage(look, conflicts_found(self._bench), self.settling, choices, most, can_write=can_write)
        page.chosen.connect(lambda one, version: self._choose(page, one, version))
        page.combined.connect(lambda one, text: self._combine(page, one, text))
        page.kept.connect(lambda one: self._keep(page, one))
        page.deleted.connect(lambda one: self._delete(page, one))
        page.note_wanted.connect(self._around.open_note)
        page.meeting_wanted.connect(self._around.open_meeting)
        page.history_wanted.connect(self.tell_of)
        page.more_wanted.connect(self._around.show_more)
        page.place_wanted.connect(self._around.show_place)
        return page

    def tell_of(self, entity: str) -> None:
        """Show what was ever written into a note or meeting; "" leads back to the versions."""
        self.told_of = entity
        self._around.renew()

    def _history(self, look: Look, choices: QWidget, *, can_write: bool) -> HistoryPage:
        page = HistoryPage(look, history_of(self._bench, self.told_of), choices, can_write=can_write)
        page.again_wanted.connect(self._take_again)
        page.back_wanted.connect(lambda: self.tell_of(""))
        return page

    def _choose(self, page: VersionsPage, one: Conflict, version: VersionShown) -> None:
        said = self.tr("Chosen. The other versions stay under \u201cEarlier versions\u201d.")
        self._settle(page, f"choose-{one.key}-1", one.key, lambda: choose(self._bench.session, one, version), said)

    def _combine(self, page: VersionsPage, one: Conflict, text: str) -> None:
        said = self.tr("Combined. All versions stay under \u201cEarlier versions\u201d.")
        self._settle(page, f"choose-{one.key}-1", one.key, lambda: combine(self._bench.session, one, text), said)

    def _keep(self, page: VersionsPage, one: EditedAfterDeletion) -> None:
        said = self.tr("Kept: it is not deleted any more.")
        self._settle(page, f"keep-{one.key}", one.key, lambda: keep(self._bench.session, one), said)

    def _delete(self, page: VersionsPage, one: EditedAfterDeletion) -> None:
        self._settle(page, f"keep-{one.key}", one.key, lambda: delete(self._bench.session, one), self.tr("Deleted."))

    def _settle(self, page: VersionsPage, line: str, key: str, act: Callable[[], Read[str]], said: str) -> None:
        """Do what was decided; what was typed for it is forgotten once it is done."""

        def done() -> Read[str]:
            read = act()
            if read.value is not None:
                self._forget_typed(key)
            else:
                self._around.renew()
            return read

        self._around.done(done, said, page.keys.index(line))

    def _take_again(self, one: FieldHistory, version: EarlierVersion) -> None:
        self._around.done(lambda: take_again(self._bench.session, one, version), self.tr("It stands again."), 0)
