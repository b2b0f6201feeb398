"""The page on which the team's file is made, from what is missing down to the text of the mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea

from lobbykit.app.kit_desk.checklist import Topic
from lobbykit.ui.panes.kit.checklist_card import ChecklistCard
from lobbykit.ui.panes.kit.choices_card import ChoicesCard
from lobbykit.ui.panes.kit.logos_card import LogosCard
from lobbykit.ui.panes.kit.outcome_cards import ReadableCard, TrialCard, WrittenCard
from lobbykit.ui.panes.kit.scale_card import ScaleCard
from lobbykit.ui.panes.kit.team_card import TeamCard
from lobbykit.ui.panes.kit.telling import problems_said
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.headed import aside, headed
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.words import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.wording import Catalogue
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.kit.doing import KitDoing, KitShown


class BuilderPage(QFrame):
    """Shows one standing; made anew when anything changed."""

    def __init__(self, look: Look, shown: KitShown, doing: KitDoing, say: Catalogue) -> None:
        """Show it; `say` has the words for problems."""
        super().__init__()
        self.setProperty("look", "page")
        told = self.tr(
            "One file for everybody: whoever opens it has your briefs, the schedule and the people, and sends notes "
            "that only organizers can read."
        )
        self.choices = ChoicesCard(look, shown, doing)
        self.logos = LogosCard(look, shown, doing, say)
        self.team = TeamCard(look, shown, doing)
        back = button(look, self.tr("Back"), doing.back, kind="ghost", icon="arrow-left")
        asides: list[QWidget] = [aside(look, one) for one in problems_said(say, shown.now.problems)]
        if not shown.can_write:
            asides.append(aside(look, self.tr("This workspace can be read only, so no file is made here."), "lock"))
        cards = [
            box(Flow(look, [back])),
            *asides,
            ChecklistCard(look, shown, doing, self.go_to),
            self.choices,
            self.logos,
            *self._scale(look, shown, doing, say),
            self.team,
            ReadableCard(look, shown),
            TrialCard(look, shown, doing),
            WrittenCard(look, shown, doing),
        ]
        self.setLayout(column(look, headed(look, self.tr("Make the team\u2019s file"), told, *cards), gap=0))

    @staticmethod
    def _scale(look: Look, shown: KitShown, doing: KitDoing, say: Catalogue) -> list[QWidget]:
        if shown.scale is None:
            return []
        noted = say.say("kit-scale-noted", count=shown.scale.noted) if shown.scale.noted else ""
        return [ScaleCard(look, shown, shown.scale, doing, noted)]

    def go_to(self, topic: Topic) -> None:
        """Put the keyboard into the field of a topic, and bring it into sight."""
        fields: dict[Topic, QWidget | None] = {Topic.NAME: self.choices.name, Topic.LOGOS: self.logos.first}
        wanted = fields.get(topic, self.team.first)
        area = self.findChild(QScrollArea)
        if wanted is not None and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(wanted)
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
