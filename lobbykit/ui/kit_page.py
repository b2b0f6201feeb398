"""What is in a kit, before it is opened: a page of the window, no dialog, for opening it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from lobbykit.app.kit_previews import BRIEFS, CORRECTIONS, MEASURES, MEETINGS, OFFICES, PEOPLE
from lobbykit.ui.widgets.layouts import box, card, column, row, rule, scrolled
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.app.kit_previews import KitPreview, PreviewLine
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look

_WIDE = 760
_ICONS = {
    PEOPLE: "users",
    MEETINGS: "calendar-clock",
    BRIEFS: "book-open",
    MEASURES: "landmark",
    CORRECTIONS: "pencil",
    OFFICES: "building-2",
}


class KitPage(QFrame):
    """Says what opening adds, changes, takes out and keeps, then asks."""

    agreed = Signal()
    declined = Signal()

    def __init__(
        self, look: Look, preview: KitPreview, day: str, message: Callable[[Problem], str], signed: str
    ) -> None:
        """Show what was read; `signed` says who signed it, or that nobody did, and what to do about that."""
        """Show a preview; `day` is when it was made, in words, and `message` says a problem."""
        super().__init__()
        self._look, self._preview, self._message, self._signed = look, preview, message, signed
        self.setProperty("look", "page")
        page = box(column(look, *self._parts(day), None, margin=28, gap=14), "page")
        page.setMaximumWidth(look.px(_WIDE))
        middle = row(look, gap=0)
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        self.setLayout(column(look, scrolled(box(middle, "page")), gap=0))

    def focus(self) -> None:
        """Put the keyboard on the answer, which Enter gives too."""
        self._first.setAutoDefault(True)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _parts(self, day: str) -> Iterator[QWidget]:
        one = self._preview
        yield words(self.tr("Open “%1”?").replace("%1", one.name), "display", wrap=True)
        made = self.tr("Edition %1, made by %2 on %3.")
        told = made.replace("%1", str(one.found.kit.head.edition)).replace("%2", one.organization).replace("%3", day)
        yield words(told, tone="ink2", wrap=True)
        yield words(self._signed, tone="ink2", wrap=True, selectable=True)
        if one.questions:
            yield self._questions()
        if one.is_open:
            yield card(self._look, words(self.tr("This edition is open already."), "heading"), margin=20)
        elif one.lines:
            yield self._lines()
        yield self._answers()

    def _questions(self) -> QFrame:
        texts = [words(self._message(one), "strong", tone="warn", wrap=True) for one in self._preview.questions]
        line = row(self._look, margin=14, gap=12)
        line.addWidget(picture(self._look, "triangle-alert", "warn_ink"), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column(self._look, *texts), 1)
        return box(line, "warn")

    def _lines(self) -> QFrame:
        parts: list[QWidget] = []
        for line in self._preview.lines:
            parts += [rule()] if parts else []
            parts.append(self._line(line))
        return card(self._look, *parts, margin=20, gap=12)

    def _line(self, line: PreviewLine) -> QFrame:
        look = self._look
        chips = row(look, words(self._kind(line), "heading"), gap=6)
        for text, kind in self._counts(line):
            chips.addWidget(chip(text, kind))
        chips.addStretch(1)
        texts = column(look, chips, gap=2)
        if line.names:
            texts.addWidget(words(", ".join(line.names), tone="ink2", wrap=True))
        if line.fields:
            texts.addWidget(words(self.tr("%n field(s) in all", "", line.fields), "caption"))
        whole = row(look, gap=14)
        whole.addWidget(picture(look, _ICONS[line.kind], "primary", 22), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(texts, 1)
        return box(whole)

    def _kind(self, line: PreviewLine) -> str:
        return {
            PEOPLE: self.tr("People"),
            MEETINGS: self.tr("Meetings"),
            BRIEFS: self.tr("Briefs"),
            MEASURES: self.tr("Measures"),
            CORRECTIONS: self.tr("Corrections"),
            OFFICES: self.tr("Offices"),
        }[line.kind]

    def _counts(self, line: PreviewLine) -> Iterator[tuple[str, str]]:
        if line.added:
            yield self.tr("%n added", "", line.added), "yes"
        if line.changed:
            yield self.tr("%n changed", "", line.changed), "und"
        if line.removed:
            yield self.tr("%n taken out", "", line.removed), "no"
        if line.kept:
            yield self.tr("%n kept as you have it", "", line.kept), "nil"

    def _answers(self) -> QFrame:
        look, is_open = self._look, self._preview.is_open
        if is_open:
            self._first = button(look, self.tr("Go back"), self.declined.emit, big=True)
            return box(row(look, self._first, None))
        self._first = button(look, self.tr("Open it"), self.agreed.emit, kind="primary", icon="check", big=True)
        leave = button(look, self.tr("Not now"), self.declined.emit, big=True)
        told = words(
            self.tr("You can take this back afterwards. Your own notes are not touched."), "caption", wrap=True
        )
        line = row(look, self._first, leave, gap=12)
        line.addWidget(told, 1)
        return box(line)
