"""What was promised, on either side: what, by whom, and by when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.ui.panes.offices.answer_row import AnswerRow
from lobbykit.ui.panes.offices.note_parts.item_lines import ItemLines
from lobbykit.ui.widgets.fields import TextLine
from lobbykit.ui.widgets.layouts import box, column
from lobbykit.ui.widgets.note_words import sides
from lobbykit.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.note_parts.bound_fields import BoundFields

OURS = "ours"


class Promises(ItemLines):
    """Each is ours until somebody says that it is theirs."""

    def __init__(self, look: Look, bound: BoundFields, new_item: Callable[[str], str]) -> None:
        super().__init__(look, "promise", bound, new_item, self._promise, self.tr("Another promise"))

    def _promise(self, item: str, number: int) -> tuple[QWidget, Sequence[TextLine]]:
        look, bound, at = self._look, self._bound, str(number)

        def named(name: str) -> str:
            return name.replace("%1", at)

        what = TextLine(named(self.tr("Promise %1")), self.tr("What was promised?"))
        owner = TextLine(named(self.tr("Who sees to promise %1")), self.tr("Who sees to it"))
        due = TextLine(named(self.tr("Promise %1 is due")), self.tr("By when: 12/5"))
        due.setAccessibleDescription(self.tr("Month and day, or year-month-day"))
        side = AnswerRow(look, named(self.tr("Promise %1")), sides())
        for key, field in (("text", what), ("owner", owner), ("due", due)):
            bound.text(f"promise/{item}/{key}", field)
        bound.choice(f"promise/{item}/side", side, OURS)
        done = bound.check(f"promise/{item}/done", self.tr("It is done already"))
        done.setAccessibleName(named(self.tr("Promise %1 is done")))
        more = box(column(look, SideBySide(look, owner, due), done, gap=4))
        more.hide()
        what.textChanged.connect(lambda text: more.setVisible(bool(text)))
        return box(column(look, what, side, more, gap=6)), (what,)
