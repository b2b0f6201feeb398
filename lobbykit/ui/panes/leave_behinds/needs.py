"""What the pane of leave-behinds is given to work with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lobbykit.app.leaf_choice import LeafChoice
    from lobbykit.app.office_rows import OfficeRow
    from lobbykit.app.tailoring_desk import TailoringDesk
    from lobbykit.app.wording import Catalogue
    from lobbykit.ui.task_runner import TaskRunner


class Turns(Protocol):
    """Undoing and redoing of the whole workspace; it says itself what it did."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        ...

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        ...

    def turn(self, *, redo: bool) -> None:
        """Undo or redo a step, and say so."""
        ...


class Needs(NamedTuple):
    """What the pane works with: what is shown first, two runners of its own, the words, and undoing."""

    desk: TailoringDesk
    leaf: LeafChoice
    setting: TaskRunner
    checking: TaskRunner
    say: Catalogue
    labels: Callable[[str], Mapping[str, str]]
    read_offices: Callable[[], tuple[OfficeRow, ...]]
    turns: Turns
