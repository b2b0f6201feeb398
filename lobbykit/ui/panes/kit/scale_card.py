"""How support is written down: the levels as people see them, and where an organization names its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.kit.doing import SCALE
from lobbykit.ui.widgets.fields import TextBox, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, row, rule
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, chip, picture, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.kit_desk.scale_choice import ScaleShown
    from lobbykit.app.levels import LevelShown
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.kit.doing import KitDoing, KitShown

_LINES = 6


class ScaleCard(QFrame):
    """Shows one scale; `noted` is the sentence about notes that hold levels already, "" for none."""

    def __init__(self, look: Look, shown: KitShown, scale: ScaleShown, doing: KitDoing, noted: str) -> None:
        super().__init__()
        self._look = look
        self.setProperty("look", "card")
        told = self.tr(
            "After a meeting, each ask gets one of these levels: a word and a sign for people, the number for tables."
        )
        parts: list[QWidget] = [
            words(self.tr("How support is written down"), "heading", wrap=True),
            words(told, tone="ink2", wrap=True),
            *(self._level(level, str(number)) for level, number in scale.levels),
            words(self.tr("Where there is no level, a note says why:"), tone="ink2", wrap=True),
            *(self._level(level, self.tr("not counted")) for level in scale.states),
            rule(),
        ]
        if noted:
            parts.append(signed(look, "info", noted))
        name = self.tr("Levels in your own words")
        text = TextBox(look, name, _LINES)
        text.setObjectName("kit-scale")
        text.show_text(shown.typed.get(SCALE, "\n".join(level.name for level, _ in scale.levels)))
        text.typed.connect(partial(doing.typed, SCALE))
        hint = self.tr("Two to seven, one on each line, the most supportive first. Letters without accents.")
        use = button(look, self.tr("Use these words"), doing.name_levels, icon="check")
        usual = button(look, self.tr("Use the usual words"), doing.usual_levels, icon="undo-2")
        for one in (text, use):
            one.setEnabled(shown.can_write)
        usual.setEnabled(shown.can_write and scale.is_own)
        parts += [titled(look, name, text, words(hint, "caption", wrap=True)), box(Flow(look, [use, usual], gap=10))]
        self.setLayout(column(look, *parts, margin=20, gap=8))

    def _level(self, level: LevelShown, number: str) -> QFrame:
        line = row(self._look, gap=10)
        line.addWidget(picture(self._look, level.icon, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(chip(level.name, level.tone), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(number, tone="ink2", wrap=True), 1)
        return box(line)
