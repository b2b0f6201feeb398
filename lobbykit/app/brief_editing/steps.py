"""What was done to a form since it was opened, one step after the other, to be undone and done again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from lobbykit.app.brief_editing.brief_form import BriefForm
    from lobbykit.domain.brief_form import Path

MOST = 200


class Turn(NamedTuple):
    """A form as it was or became, and where it differs."""

    form: BriefForm
    path: Path


class Steps:
    """The forms of one editor. Typing in one field is one step until it is left; a new step ends doing again."""

    def __init__(self, form: BriefForm) -> None:
        self.form = form
        self._past: list[Turn] = []
        self._future: list[Turn] = []
        self._typed: Path | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._future)

    def did(self, form: BriefForm, path: Path, *, typing: bool = False) -> None:
        """Take a new form; `typing` in the field that was typed in last belongs to the same step."""
        if not (typing and self._typed == path and self._past):
            self._past = [*self._past, Turn(self.form, path)][-MOST:]
        self._future.clear()
        self._typed = path if typing else None
        self.form = form

    def left(self) -> None:
        """End the step of a field that was typed in."""
        self._typed = None

    def undo(self) -> Turn | None:
        """Take the last step back; return the form as it was, and where it changed, or None when nothing is left."""
        return self._turned(self._past, self._future)

    def redo(self) -> Turn | None:
        """Do the step again that was taken back last."""
        return self._turned(self._future, self._past)

    def _turned(self, source: list[Turn], target: list[Turn]) -> Turn | None:
        self._typed = None
        if not source:
            return None
        turn = source.pop()
        target.append(Turn(self.form, turn.path))
        self.form = turn.form
        return turn
