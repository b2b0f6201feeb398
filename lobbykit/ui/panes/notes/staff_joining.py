"""The page of staff names: what is merged and parted on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from lobbykit.app.after.staff_shown import staff_shown
from lobbykit.app.staff_merging import merge_names, split_names
from lobbykit.domain.problem import Read
from lobbykit.ui.panes.notes.staff_page import StaffPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.after.staff_shown import PairShown
    from lobbykit.app.staff_people import StaffPerson
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.place import Place


class Around(Protocol):
    """The place of notes, as far as its page of staff needs it."""

    def done(self, act: Callable[[], Read[str]], said: str, at: int) -> None:
        """Settle something, say so, and put the keyboard on the line that stands at that number now."""

    def show_more(self) -> None:
        """Show more lines."""

    def show_place(self, place: Place) -> None:
        """Go to another place of the window."""

    def pick_office(self, office: str) -> None:
        """Show the card of an office."""


class StaffJoining(QObject):
    """Makes the page, and does what is pressed on it."""

    def __init__(self, bench: Workbench, around: Around, parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._around = bench, around

    def page(self, look: Look, choices: QWidget, most: int, *, can_write: bool) -> StaffPage:
        """Return the page as the names stand now."""
        page = StaffPage(look, staff_shown(self._bench), choices, most, can_write=can_write)
        page.merge_wanted.connect(lambda pair, name: self._merge(page, pair, name))
        page.split_wanted.connect(lambda person, name: self._split(page, person, name))
        page.card_wanted.connect(self._around.pick_office)
        page.more_wanted.connect(self._around.show_more)
        page.place_wanted.connect(self._around.show_place)
        return page

    def _merge(self, page: StaffPage, pair: PairShown, name: str) -> None:
        other = pair.other.name if name == pair.one.name else pair.one.name
        said = self.tr("%1 and %2 are listed as one person.").replace("%1", name).replace("%2", other)
        at = page.keys.index(f"merge-{pair.key}-one")
        self._around.done(lambda: merge_names(self._bench.session, pair.one.office, [name, other]), said, at)

    def _split(self, page: StaffPage, person: StaffPerson, name: str) -> None:
        at = page.keys.index(f"split-{person.office}-{person.spellings[1]}")
        said = self.tr("%1 is listed as somebody else.").replace("%1", name)

        def act() -> Read[str]:
            made = split_names(self._bench.session, person.office, [name])
            return Read(None, made.problems) if made.value is None else Read(name)

        self._around.done(act, said, at)
