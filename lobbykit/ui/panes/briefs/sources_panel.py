"""The manager of sources: what each lacks, who refers to it, its field and its website one click away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from lobbykit.app.brief_desk.source_list import Lack, Part, by_state, edited_at, in_state
from lobbykit.ui.panes.briefs.panel import Panel
from lobbykit.ui.panes.briefs.source_filter import SourceFilter, state_name
from lobbykit.ui.widgets.elided_words import ElidedWords
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.link_button import LinkButton
from lobbykit.ui.widgets.words import button, chip, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QFrame, QWidget

    from lobbykit.app.brief_desk.source_list import SourceRow, Use
    from lobbykit.ui.look.look import Look


class SourcesPanel(Panel):
    """Cards of sources by their state, all or those in one state.

    `wanted` carries the field to edit with its line, () where only that is known; `website_wanted` an address to open.
    """

    wanted = Signal(object, int)
    website_wanted = Signal(str)

    def __init__(self, look: Look, dated: Callable[[str], str]) -> None:
        self.filter = SourceFilter(look)
        super().__init__(look, self.tr("Sources"), (self.filter,))
        self._dated = dated
        self._shown: tuple[SourceRow, ...] | None = None
        self.filter.chosen.connect(self._fill)
        self.filter.hide()

    def show_rows(self, rows: Sequence[SourceRow]) -> None:
        """Show these sources; the same ones stay untouched."""
        if tuple(rows) == self._shown:
            return
        self._shown = tuple(rows)
        self.filter.setVisible(bool(rows))
        self.filter.show_counts(rows)
        self._fill()

    def _fill(self) -> None:
        rows = self._shown or ()
        if not rows:
            title, what = self.tr("No sources yet"), self.tr("Add a source in the form, then refer to it in the text.")
            self.fill([self.nothing("link", "ink3", title, what)])
            return
        parts: list[QWidget] = []
        if not any(one.lacks for one in rows):
            title, what = self.tr("All sources are sound"), self.tr("Each has an address, was checked and is used.")
            parts.append(self.nothing("circle-check", "yes_ink", title, what))
        chosen = self.filter.lack
        for lack, group in by_state(rows) if chosen is None else ((chosen, in_state(rows, chosen)),):
            parts += [words(f"{state_name(lack)} \u00b7 {len(group)}", "heading"), *map(self._card, group)]
        self.fill(parts)

    def _card(self, one: SourceRow) -> QFrame:
        look = self._look
        inside = column(look, words(one.title or one.id, "strong", wrap=True, selectable=True), margin=12, gap=4)
        if one.detail:
            inside.addWidget(words(one.detail, "caption", wrap=True))
        if one.url:
            address = ElidedWords("caption")
            address.show_words(one.url)
            inside.addWidget(address)
        chips = [chip(self._lack(lack, one), "warn", wrap=True) for lack in one.lacks]
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
        inside.addWidget(self._doing(one))
        frame = box(inside, "card")
        frame.setAccessibleName(", ".join((one.title or one.id, *(each.text() for each in chips))))
        return frame

    def _doing(self, one: SourceRow) -> QFrame:
        look = self._look
        edit = button(
            look,
            self.tr("Edit"),
            lambda: self.wanted.emit(edited_at(one), one.line),
            kind="pill",
            icon="pencil",
            name=self.tr("Edit source %1").replace("%1", _called(one)),
        )
        doing = [edit]
        if one.website:
            name = self.tr("Open website of %1").replace("%1", _called(one))
            opening = button(
                look,
                self.tr("Open website"),
                lambda: self.website_wanted.emit(one.website),
                kind="pill",
                icon="external-link",
                name=name,
            )
            opening.setToolTip(one.website)
            doing.append(opening)
        return box(Flow(look, doing))

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
        return LinkButton(text, lambda: self.wanted.emit((), use.line), name)

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


def _called(one: SourceRow) -> str:
    """Return what tells a source from one of the same title."""
    return f"{one.title} ({one.id})" if one.title else one.id
