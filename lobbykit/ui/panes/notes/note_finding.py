"""The page that finds notes: what is asked, kept and tagged on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from lobbykit.app.after.finding_shown import Finding, FoundShown, found_shown
from lobbykit.app.kept_searches import forget_search, keep_search
from lobbykit.app.tagging import tag_notes
from lobbykit.domain.problem import Read
from lobbykit.domain.tag_name import tag_named
from lobbykit.ui.panes.notes.find_page import NAME, TAG, FindPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.kept_searches import KeptSearch
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.place import Place


class Around(Protocol):
    """The place of notes, as far as finding needs it."""

    def done(self, act: Callable[[], Read[str]], said: str, at: int) -> None:
        """Settle something, say so, and put the keyboard on the line that stands at that number now."""

    def open_note(self, note: str) -> None:
        """Show a note on the card of its office."""

    def renew_from_top(self) -> None:
        """Make the page anew with its first lines."""

    def renew(self) -> None:
        """Make the page anew."""

    def show_more(self) -> None:
        """Show more lines."""

    def show_place(self, place: Place) -> None:
        """Go to another place of the window."""


class NoteFinding(QObject):
    """Outlives the pages it makes."""

    def __init__(self, bench: Workbench, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._around = bench, around
        self.finding = Finding()

    def page(self, look: Look, choices: QWidget, most: int, *, can_write: bool) -> FindPage:
        """Return the page with what is found now; what is not found any more is not picked either."""
        around, finding = self._around, self.finding
        shown = found_shown(self._bench, finding, most)
        finding.picked &= set(shown.ids)
        page = FindPage(look, shown, finding, self._bench.today, choices, can_write=can_write)
        page.asked.connect(around.renew_from_top)
        page.chosen.connect(around.renew)
        page.tagged.connect(lambda typed, on: self._tag(shown, typed, on=on))
        page.kept.connect(lambda name: self._keep(shown, name))
        page.forgotten.connect(self._forget)
        page.note_wanted.connect(around.open_note)
        page.more_wanted.connect(around.show_more)
        page.place_wanted.connect(around.show_place)
        return page

    def _tag(self, shown: FoundShown, typed: str, *, on: bool) -> None:
        picked = [one for one in shown.ids if one in self.finding.picked]

        def act() -> Read[str]:
            tag = tag_named(typed)
            if tag.value is None:
                return tag
            named = (tag.value,)
            made = tag_notes(self._bench.session, picked, named if on else (), () if on else named)
            return self._settled(made, TAG)

        said = self.tr("The tag is on %n note(s).", "", len(picked))
        off = self.tr("The tag is off %n note(s).", "", len(picked))
        self._around.done(act, said if on else off, shown.ids.index(picked[0]) if picked else 0)

    def _keep(self, shown: FoundShown, name: str) -> None:
        asked = shown.asked
        if asked is not None:
            said = self.tr("Kept as \u201c%1\u201d.").replace("%1", " ".join(name.split()))
            session, new_id = self._bench.session, self._bench.around.new_id()
            self._around.done(lambda: self._settled(keep_search(session, name, asked, new_id), NAME), said, 0)

    def _forget(self, kept: KeptSearch) -> None:
        said = self.tr("\u201c%1\u201d is kept no longer.").replace("%1", kept.name)
        self._around.done(lambda: forget_search(self._bench.session, kept), said, 0)

    def _settled(self, made: Read[int] | Read[str], key: str) -> Read[str]:
        """Empty the field of what was done with, and show it so."""
        if made.value is None:
            return Read(None, made.problems)
        self.finding.typed.pop(key, None)
        self._around.renew()
        return Read("")
