"""The organizations of the chosen briefs, each with its logo: chosen, taken away, allowed to be printed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.ui.panes.kit.choices_card import ticked
from lobbykit.ui.panes.kit.telling import problems_said
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, column, rule
from lobbykit.ui.widgets.logo_picture import logo_picture
from lobbykit.ui.widgets.signed import signed
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from lobbykit.app.kit_desk.logos import SenderLogo
    from lobbykit.app.wording import Catalogue
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.kit.doing import KitDoing, KitShown


class LogosCard(QFrame):
    """`first` is the button that chooses the first logo that is missing."""

    def __init__(self, look: Look, shown: KitShown, doing: KitDoing, say: Catalogue) -> None:
        super().__init__()
        self._look, self._shown, self._doing, self._say = look, shown, doing, say
        self.setProperty("look", "card")
        self.first: QPushButton | None = None
        told = self.tr(
            "A logo stands beside the name on every leave-behind. Whoever listens instead of looking hears the name. "
            "SVG, PNG or JPEG, at most 8 MB; 500 pixels across are plenty."
        )
        parts: list[QWidget] = [
            words(self.tr("Organizations and logos"), "heading", wrap=True),
            words(told, tone="ink2", wrap=True),
        ]
        if not shown.logos:
            none = self.tr("The chosen briefs name no organization yet. Under Briefs, each can say who sends it.")
            parts.append(words(none, tone="ink2", wrap=True))
        for one in shown.logos:
            parts += [rule(), *self._one(one)]
        self.setLayout(column(look, *parts, margin=20, gap=10))

    def _one(self, one: SenderLogo) -> list[QWidget]:
        look, doing = self._look, self._doing
        parts: list[QWidget] = [words(one.name, "strong", wrap=True)]
        if one.logo is not None:
            name = self.tr("The logo of %1").replace("%1", one.name)
            parts.append(box(Flow(look, [logo_picture(look, one.logo, name)])))
        parts += [signed(look, "octagon-x", text, tone="err") for text in problems_said(self._say, one.problems)]
        if not one.file:
            parts.append(words(self.tr("No logo: its initials stand in its place."), tone="ink2", wrap=True))
        parts.append(self._buttons(one))
        if one.file:
            text = self.tr("%1 has granted the use of this logo; without that it is not printed")
            allow = partial(doing.allow_logo, one.name)
            line, tick = ticked(look, text.replace("%1", one.name), on=one.is_allowed, change=allow)
            tick.setEnabled(self._shown.can_write)
            parts.append(line)
        return parts

    def _buttons(self, one: SenderLogo) -> QFrame:
        look, doing = self._look, self._doing
        text = self.tr("Choose another logo\u2026") if one.file else self.tr("Choose a logo\u2026")
        name = self.tr("Choose a logo for %1").replace("%1", one.name)
        choose = button(look, text, partial(doing.choose_logo, one.name), icon="upload", name=name)
        buttons = [choose]
        if self.first is None and (not one.file or one.problems):
            self.first = choose
        if one.file:
            name = self.tr("Take away the logo of %1").replace("%1", one.name)
            gone = partial(doing.remove_logo, one.name)
            buttons.append(button(look, self.tr("Take it away"), gone, icon="trash-2", name=name))
        for each in buttons:
            each.setEnabled(self._shown.can_write)
        return box(Flow(look, buttons, gap=10))
