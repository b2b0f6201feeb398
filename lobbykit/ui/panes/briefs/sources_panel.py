"""The manager of sources: what each lacks, who refers to it, its field and its website one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lobbykit.app.brief_desk.source_list import Lack, Part
from lobbykit.ui.panes.briefs.panel import Panel
from lobbykit.ui.widgets.layouts import box, column, row
from lobbykit.ui.widgets.link_button import LinkButton
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

    from lobbykit.app.brief_desk.source_list import SourceRow, Use
    from lobbykit.ui.look.look import Look


class SourcesPanel(Panel):
    """Cards of sources; `line_wanted` carries the line to edit, `website_wanted` an address that may be opened."""

    line_wanted = Signal(int)
    website_wanted = Signal(str)

    def __init__(self, look: Look, dated: Callable[[str], str]) -> None:
        super().__init__(look, self.tr("Sources"))
        self._dated = dated
        self._shown: tuple[SourceRow, ...] | None = None

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Show these sources; the same ones stay untouched."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        if not rows:
            title, what = self.tr("No sources yet"), self.tr("Add a source in the form, then refer to it in the text.")
            self.fill([self.nothing("link", "ink3", title, what)])
            return
        lacking = sum(bool(one.lacks) for one in rows)
        if lacking:
            first: QWidget = words(self.tr("%n source(s) lack something", "", lacking), "heading")
        else:
            title, what = self.tr("All sources are sound"), self.tr("Each has an address, was checked and is used.")
            first = self.nothing("circle-check", "yes_ink", title, what)
        self.fill([first, *(self._card(one) for one in rows)])

    def _card(self, one: SourceRow) -> QFrame:
        look = self._look
        inside = column(look, words(one.title or one.id, "strong", wrap=True, selectable=True), margin=12, gap=4)
        if one.detail:
            inside.addWidget(words(one.detail, "caption", wrap=True))
        chips = [chip(self._lack(lack, one), "warn") for lack in one.lacks]
        for each in chips:
            inside.addWidget(each)
        if one.checked and Lack.UNCHECKED not in one.lacks:
            told = self.tr("Checked %1").replace("%1", self._dated(one.checked))
            inside.addWidget(words(told, "caption"))
        if one.uses:
            inside.addWidget(words(self.tr("Used by"), "overline"))
            for use in one.uses:
                inside.addWidget(self._use(use, one.id))
        inside.addSpacing(look.px(4))
        inside.addLayout(self._doing(one))
        frame = box(inside, "card")
        frame.setAccessibleName(", ".join((one.title or one.id, *(each.text() for each in chips))))
        return frame

    def _doing(self, one: SourceRow) -> QHBoxLayout:
        look = self._look
        edit = button(
            look,
            self.tr("Edit"),
            lambda: self.line_wanted.emit(one.line),
            kind="pill",
            icon="pencil",
            name=self.tr("Edit source %1").replace("%1", one.id),
        )
        line = row(look, edit, gap=6)
        if one.website:
            name = self.tr("Open website of %1").replace("%1", one.id)
            opening = button(
                look,
                self.tr("Open website"),
                lambda: self.website_wanted.emit(one.website),
                kind="pill",
                icon="external-link",
                name=name,
            )
            opening.setToolTip(one.website)
            line.addWidget(opening)
        line.addStretch(1)
        return line

    def _lack(self, lack: Lack, one: SourceRow) -> str:
        if lack is Lack.UNADDRESSED:
            return self.tr("No address")
        if lack is Lack.UNUSED:
            return self.tr("Nothing refers to it")
        if one.checked:
            return self.tr("Last checked %1").replace("%1", self._dated(one.checked))
        return self.tr("Never checked")

    def _use(self, use: Use, source: str) -> QWidget:
        text = f"{self._part(use.part)} \u00b7 {use.name}" if use.name else self._part(use.part)
        name = self.tr("%1: go to where %2 is used").replace("%1", text).replace("%2", source)
        return LinkButton(text, lambda: self.line_wanted.emit(use.line), name)

    def _part(self, part: Part) -> str:
        return {
            Part.OPENING: self.tr("Opening"),
            Part.FIGURE: self.tr("Figure"),
            Part.SECTION: self.tr("Section"),
            Part.ASK: self.tr("Ask"),
            Part.POINT: self.tr("Talking point"),
            Part.QUESTION: self.tr("Question"),
            Part.STORY: self.tr("Story"),
            Part.LOCAL: self.tr("Local sentence"),
            Part.CHART: self.tr("Chart"),
        }[part]
