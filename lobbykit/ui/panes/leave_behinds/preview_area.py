"""The right side: the true page beside what is typed, how it is looked at, and why there is none."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QPlainTextEdit, QStackedWidget

from lobbykit.ui.latest import Latest
from lobbykit.ui.panes.leave_behinds.page_images import page_images
from lobbykit.ui.panes.leave_behinds.page_view import PageView, Zoom, differs
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QPushButton

    from lobbykit.app.sheet_preview import Preview, PreviewJob
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.page_images import PageImage
    from lobbykit.ui.task_runner import TaskRunner
    from lobbykit.ui.widgets.choice import Pairs


_NARROW, _BELOW = 680, 440
_LINES = 4


class Given(NamedTuple):
    """What the preview works with: a runner of its own, how a page is made, words for text, names and refusals."""

    tasks: TaskRunner
    make: Callable[[PreviewJob], Preview]
    labels: Callable[[str], Mapping[str, str]]
    name: Callable[[PreviewJob], str]
    refusals: Callable[[Preview], tuple[str, ...]]


class _Shown(NamedTuple):
    """Pages with their pictures, and how finely those were drawn."""

    pages: tuple[Preview, ...]
    images: tuple[tuple[PageImage, ...], ...]
    fineness: float


class PreviewArea(QFrame):
    """Shows the pages of the newest jobs it was given, as soon as they are set and drawn on another thread."""

    made = Signal(object)
    """The page of one's own job, each time a newer one is on the screen."""
    failed = Signal(Exception)
    beside_wanted = Signal(bool)
    other_picked = Signal(str)
    """The office that is to be looked at beside."""
    form_wanted = Signal()
    """The way back to the form, where only one of them is seen."""
    room_changed = Signal()
    """It needs more room, or less."""

    def __init__(self, look: Look, given: Given) -> None:
        super().__init__()
        self._look, self._given = look, given
        self._jobs: tuple[PreviewJob, ...] = ()
        self._shown: _Shown | None = None
        self._own = 0
        self.setProperty("look", "desk")
        self._latest = Latest(given.tasks, self)
        self._latest.done.connect(self._show)
        self._latest.failed.connect(self.failed)
        self._pages = chip("")
        self.view = PageView(look)
        self.view.scale_changed.connect(self._redraw)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleName(self.tr("The page as text"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._text)
        self._refused = words("", tone="error", wrap=True, selectable=True)
        self._banner = box(column(look, self._refused, margin=12), "error")
        self._banner.hide()
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether a newer page than the one on the screen is being made."""
        return self._latest.busy

    @property
    def shown_office(self) -> str:
        """The office whose page is on the screen, "" before there is one."""
        return self._shown.pages[self._own_of(self._shown)].job.office.id if self._shown else ""

    @property
    def text(self) -> str:
        """What is shown of the page as text."""
        return self._text.toPlainText()

    def shows(self, words: str) -> bool:
        """Whether the page on the screen was made with this local paragraph."""
        locals_ = [page.job.choices.local for page in self._shown.pages] if self._shown else []
        return any(one is not None and one.raw == words.strip() for one in locals_)

    @property
    def beside(self) -> bool:
        """Whether the other chamber is shown beside."""
        return self._beside.isChecked()

    def show_beside(self, *, wanted: bool) -> None:
        """Show the other chamber beside, or no more."""
        if self._beside.isChecked() != wanted:
            self._beside.click()

    def show_others(self, pairs: Pairs, chosen: str) -> None:
        """Show which offices can be looked at beside."""
        self._other.show_pairs(pairs, chosen)

    def show_jobs(self, *jobs: PreviewJob, own: int = 0) -> None:
        """Show the pages of these jobs, side by side; of jobs given in quick succession the last ones win."""
        self._jobs, self._own = jobs, own
        make, fineness = self._given.make, self.view.pixels_a_point
        self._latest.ask(partial(_made, make, jobs, fineness))

    def _redraw(self) -> None:
        shown = self._shown
        if shown is not None and not self._latest.busy:
            self._latest.ask(partial(_drawn, shown.pages, self.view.pixels_a_point))

    def _show(self, shown: _Shown) -> None:
        newest = tuple(page.job for page in shown.pages) == self._jobs
        if not newest and tuple(one.office for one in self._jobs) != tuple(one.job.office for one in shown.pages):
            return
        again = self._shown is not None and self._shown.pages is shown.pages
        self._shown = shown
        pages = max(page.pages for page in shown.pages)
        captions = [self._given.name(page.job) for page in shown.pages] if len(shown.pages) > 1 else []
        self.view.show_pages(shown.images, captions)
        self._pages.setText(self.tr("Letter \u00b7 %n page(s)", "", pages) if pages else self.tr("No page"))
        refusals = [line for page in shown.pages for line in self._given.refusals(page)]
        if len(refusals) > _LINES:
            more = len(refusals) - _LINES
            refusals[_LINES:] = [self.tr("%n more thing(s), listed beside their fields.", "", more)]
        self._refused.setText("\n".join(refusals))
        self._banner.setVisible(bool(refusals))
        if self._stack.currentWidget() is self._text:
            self._show_text()
        if not again:
            self.made.emit(shown.pages[self._own_of(shown)])
        if newest and differs(shown.fineness, self.view.pixels_a_point):
            self._redraw()

    def _own_of(self, shown: _Shown) -> int:
        return self._own if self._own < len(shown.pages) else 0

    def _show_text(self) -> None:
        if self._shown is not None:
            pages = self._shown.pages
            text = "\n\n".join(page.text(self._given.labels(page.job.brief.lang)) for page in pages)
            if text != self._text.toPlainText():
                self._text.setPlainText(text)

    def _show_beside(self, wanted: bool) -> None:
        self._others.setVisible(wanted)
        self.beside_wanted.emit(wanted)

    def _as_text(self, wanted: bool) -> None:
        self._stack.setCurrentWidget(self._text if wanted else self.view)
        if wanted:
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_text()
        for one in self._sizes:
            one.setEnabled(not wanted)

    def _lay_out(self) -> None:
        look, view = self._look, self.view
        self._beside = self._pill("columns-2", self.tr("House and Senate"), self._show_beside)
        self._other = Choice(self.tr("Office beside"), find=True)
        self._other.picked.connect(self.other_picked)
        self._beside_it = row(look, words(self.tr("Beside it"), "label"), gap=10)
        self._beside_it.addWidget(self._other, 1)
        self._beside_it.setContentsMargins(look.px(20), look.px(8), look.px(14), look.px(8))
        self._others = box(self._beside_it, "bar")
        self._others.hide()
        self._reading = self._pill("file-text", self.tr("Read as text"), self._as_text)
        self._sizes = (
            self._icon("zoom-out", self.tr("Smaller page"), lambda: view.magnify(-1)),
            self._icon("maximize", self.tr("Fit the page"), lambda: view.fit(Zoom.PAGE)),
            self._icon("move-horizontal", self.tr("Fit the width"), lambda: view.fit(Zoom.WIDTH)),
            self._icon("zoom-in", self.tr("Larger page"), lambda: view.magnify(1)),
        )
        self._title = words(self.tr("Preview"), "heading")
        self._back = button(look, self.tr("The form"), self.form_wanted.emit, kind="ghost", icon="arrow-left")
        self._back.hide()
        parts = (self._back, self._title, self._pages, None, self._beside, self._reading, *self._sizes)
        head = row(look, *parts, gap=6)
        head.setContentsMargins(look.px(20), look.px(8), look.px(14), look.px(8))
        notice = row(look, self._banner)
        notice.setContentsMargins(look.px(16), 0, look.px(16), 0)
        whole = column(look, box(head, "bar"), self._others, notice, gap=0)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave icons alone where there is no room for words, and the office beside a line of its own."""
        super().resizeEvent(event)
        below = self.width() < self._look.px(_BELOW)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._beside_it.setDirection(way)
        narrow = self.width() < self._look.px(_NARROW)
        for one in (self._beside, self._reading):
            one.setText("" if narrow else one.accessibleName())
            one.setToolTip(one.accessibleName() if narrow else "")

    def event(self, event: QEvent) -> bool:
        """Tell when what stands in the bar has become wider."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.room_changed.emit()
        return done

    def set_tight(self, *, tight: bool, alone: bool = False) -> None:
        """Leave out of the bar what keys do as well, where the window is small for its text.

        `alone`, there is room for that, and the way back to the form.
        """
        self._back.setVisible(alone)
        for words_ in (self._title, self._pages):
            words_.setVisible(not tight and not alone)
        for one in self._sizes:
            one.setVisible(alone or not tight)

    def take_keys(self) -> None:
        """Put the keyboard on the page, or on its text."""
        shown = self._text if self._reading.isChecked() else self.view
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pill(self, icon: str, text: str, run: Callable[[bool], object]) -> QPushButton:
        made = button(self._look, text, lambda: run(made.isChecked()), kind="pill", icon=icon)
        made.setCheckable(True)
        return made

    def _icon(self, icon: str, name: str, run: Callable[[], object]) -> QPushButton:
        return button(self._look, "", run, kind="icon", icon=icon, name=name)


def _made(make: Callable[[PreviewJob], Preview], jobs: tuple[PreviewJob, ...], fineness: float) -> _Shown:
    return _drawn(tuple(make(job) for job in jobs), fineness)


def _drawn(pages: tuple[Preview, ...], fineness: float) -> _Shown:
    return _Shown(pages, tuple(page_images(page.pdf, fineness) for page in pages), fineness)
