"""What the pane of leave-behinds is given to work with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.app.tailoring_desk import TailoringDesk
    from lobbykit.app.wording import Catalogue
    from lobbykit.ui.task_runner import TaskRunner


class Needs(NamedTuple):
    """What the pane works with: two runners of its own, the words, the offices as lists show them, and undoing."""

    desk: TailoringDesk
    setting: TaskRunner
    checking: TaskRunner
    words: Callable[[str], Catalogue]
    offices: tuple[OfficeRow, ...]
    undo: Callable[[], object]
    redo: Callable[[], object]
    turns: Callable[[], tuple[bool, bool]]
