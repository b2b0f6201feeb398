"""The main window: it puts rail, panes and notices together, and decides nothing."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStackedWidget

    from lobbykit.ui.bars import Bars
    from lobbykit.ui.early_keys import EarlyKeys
    from lobbykit.ui.look.focus_ring import FocusRing
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.notices import Notices
    from lobbykit.ui.place import Place
    from lobbykit.ui.rail import Rail
    from lobbykit.ui.standing import Standing

NARROW = 1180
SMALLEST = (1024, 700)


@runtime_checkable
class Leaves(Protocol):
    """A pane that keeps what is typed for a moment before it saves it."""

    def leave(self) -> bool:
        """Save now; return whether all of it is saved."""


@runtime_checkable
class Keeps(Protocol):
    """A pane that can put what is typed into the drafts at any moment."""

    def keep(self) -> None:
        """Keep it now; raise where that is not possible."""


@runtime_checkable
class ReadsAgain(Protocol):
    """A pane that follows a changed library without being made anew."""

    def read_again(self) -> None:
        """Show what the library says now; what is typed stays."""


class MainWindow(QMainWindow):
    """The shell. Panes are made when their place is first shown.

    `closing` says that it is being closed and will not be kept from it.

    Without a look it is the frame that is painted first; `furnish` makes it a window, with what is slow to load.
    """

    placed = Signal(str)
    closing = Signal()
    rail: Rail
    bars: Bars
    notices: Notices
    _look: Look
    _stack: QStackedWidget
    _ring: FocusRing

    def __init__(self, look: Look | None = None, panes: dict[Place, Callable[[], QWidget]] | None = None) -> None:
        super().__init__()
        self._makers: dict[Place, Callable[[], QWidget]] = {}
        self._made: dict[Place, QWidget] = {}
        self._page: QWidget | None = None
        self._place: Place | None = None
        self._early: EarlyKeys | None = None
        self._furnished = False
        self.unkept: tuple[Place, ...] = ()
        self._was_warned = False
        self.setWindowTitle("lobbykit")
        self.setMinimumSize(*SMALLEST)
        if look is not None:
            self.furnish(look, panes or {})

    def furnish(self, look: Look, panes: dict[Place, Callable[[], QWidget]]) -> None:
        """Put everything in, in place of whatever is there."""
        from PySide6.QtWidgets import QStackedWidget  # noqa: PLC0415 - the frame is painted without any of these

        from lobbykit.ui.bars import Bars  # noqa: PLC0415
        from lobbykit.ui.look.focus_ring import FocusRing  # noqa: PLC0415
        from lobbykit.ui.notices import Notices  # noqa: PLC0415
        from lobbykit.ui.rail import Rail  # noqa: PLC0415
        from lobbykit.ui.widgets.layouts import box, column, row  # noqa: PLC0415

        look.dress(self)
        self._look, self._makers = look, panes
        self.rail = Rail(look)
        self._stack = QStackedWidget()
        self.bars = Bars(look)
        inside = row(look, self.rail, gap=0)
        beside = column(look, self.bars, gap=0)
        beside.addWidget(self._stack, 1)
        inside.addLayout(beside, 1)
        self.setCentralWidget(box(inside, "page"))
        self.notices = Notices(self, look, still=look.still)
        self._ring = FocusRing(self, look)
        self.rail.chosen.connect(self.go)
        self.rail.set_narrow(self.width() < look.px(NARROW))
        self._furnished = True

    def go(self, place: str) -> QWidget:
        """Save what is typed in the place that is left, show another with the keys in it, and return its pane."""
        from lobbykit.ui.first_field import turn_keys_to  # noqa: PLC0415
        from lobbykit.ui.place import Place  # noqa: PLC0415

        wanted = Place(place)
        if self._place not in {None, wanted}:
            self._leave_place()
        self._drop_page()
        self._place = wanted
        if wanted not in self._made:
            self._made[wanted] = self._makers[wanted]()
            self._stack.addWidget(self._made[wanted])
        self._stack.setCurrentWidget(self._made[wanted])
        self.rail.show_place(wanted)
        if not (self._ring.by_key and self.rail.isAncestorOf(self.focusWidget() or self)):
            turn_keys_to(self._made[wanted])  # who goes through the rail by its arrows stays in it
        self.placed.emit(wanted.value)
        return self._made[wanted]

    def show_page(self, page: QWidget, *, alone: bool = False) -> None:
        """Show a page in place of the panes until a place is gone to; `alone` without the rail."""
        self._drop_page()
        self._page = page
        self.rail.setVisible(not alone)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def leave_page(self) -> None:
        """Go back to the place that was shown before the page."""
        self.go(self.rail.place.value)

    def save(self) -> None:
        """Have every pane save what is being typed: it is about to go."""
        for pane in self._made.values():
            if isinstance(pane, Leaves):
                pane.leave()

    def keep(self) -> None:
        """Have every pane keep what is being typed, or save it if it has no drafts: something went wrong.

        Raises what the last one that failed has raised, after all were asked; `unkept` are then the places that still
        hold text which is nowhere else.
        """
        from lobbykit.domain.problem import LobbykitError  # noqa: PLC0415

        failed: LobbykitError | None = None
        unkept = []
        for place, pane in self._made.items():
            try:
                if isinstance(pane, Keeps):
                    pane.keep()
                elif isinstance(pane, Leaves) and not pane.leave():
                    unkept.append(place)
            except LobbykitError as failure:
                failed = failure
                unkept.append(place)
        self.unkept = tuple(unkept)
        if failed is not None:
            raise failed

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save; where text would be lost, stay and show its place. Asked to close again, go."""
        from lobbykit.domain.problem import LobbykitError  # noqa: PLC0415

        self.save()
        with suppress(LobbykitError):  # which place it concerns is said, and there it says why
            self.keep()
        if not self.unkept or self._was_warned:
            super().closeEvent(event)
            self.closing.emit()
            return
        event.ignore()
        self.go(self.unkept[0].value)
        self._was_warned = True
        said = self.tr("“{place}” holds text that could not be saved. Close again and it is lost.")
        self._say_of(self.unkept[0], said)

    def forget_panes(self) -> None:
        """Have every pane read again, or made anew when it is shown next, the one that is shown at once."""
        self.save()
        staying = {place: pane for place, pane in self._made.items() if isinstance(pane, ReadsAgain)}
        gone = [pane for place, pane in self._made.items() if place not in staying]
        self._made = dict(staying)
        for one in staying.values():
            one.read_again()
        for pane in gone:
            self._stack.removeWidget(pane)
            pane.deleteLater()
        if self._page is None:
            self.leave_page()

    def hand_on_keys(self) -> None:
        """Do what was asked for by key while there was only the frame."""
        early, self._early = self._early, None
        if early is not None:
            early.hand_on(self)

    def _leave_place(self) -> None:
        """Have the pane that goes out of sight save; say so when it could not, since its own words go with it."""
        self._was_warned = False
        left = self._place
        assert left is not None
        pane = self._made.get(left)
        if isinstance(pane, Leaves) and not pane.leave():
            said = self.tr("Not everything in \u201c{place}\u201d is saved yet. There you can see why.")
            self._say_of(left, said, self.tr("Go back"))

    def _say_of(self, place: Place, said: str, do: str = "") -> None:
        from lobbykit.ui.place import place_name  # noqa: PLC0415

        text = said.format(place=place_name(place))
        self.notices.say(text, do, lambda: self.go(place.value), about="unsaved")

    def _drop_page(self) -> None:
        page, self._page = self._page, None
        self.rail.show()
        if page is not None:
            self._stack.removeWidget(page)
            page.deleteLater()

    def show_standing(self, standing: Standing) -> None:
        """Say how safe everything is."""
        self.rail.show_standing(standing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hold keys until there is something that they are for."""
        if self._furnished:
            super().keyPressEvent(event)
            return
        from lobbykit.ui.early_keys import EarlyKeys  # noqa: PLC0415

        self._early = self._early or EarlyKeys()
        self._early.take(event, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rail collapse in a narrow window, and the notices stay in their corner."""
        super().resizeEvent(event)
        if not self._furnished:
            return
        self.rail.set_narrow(self.width() < self._look.px(NARROW))
        self.notices.settle()
