"""A text while it is edited: what it was before, step by step, and what was taken back."""

from __future__ import annotations

from lobbykit.domain.alike import same_end, same_start

MOST = 200
"""How many steps can be taken back."""


class WorkingText:
    """The text of a brief file with its steps. Typing on at one place is one step until there is a `rest`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._past: list[str] = []
        self._future: list[str] = []
        self._typed: tuple[int, int] | None = None

    @property
    def text(self) -> str:
        """The text as it is now."""
        return self._text

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return bool(self._future)

    def change(self, text: str) -> bool:
        """Take what somebody wrote; return whether it is anything new."""
        if text == self._text:
            return False
        where = _changed(self._text, text)
        if not (self._typed and self._past and _goes_on(self._typed, where)):
            self._past.append(self._text)
            del self._past[:-MOST]
        self._typed = where
        self._text = text
        self._future.clear()
        return True

    def replace(self, text: str) -> None:
        """Take a text that is a step of its own."""
        self.rest()
        self.change(text)
        self.rest()

    def amend(self, text: str) -> None:
        """Take a text that belongs to the last step: taking that back leaves the text before it."""
        self._text = text
        self.rest()

    def rest(self) -> None:
        """End a step: what is typed next is another one."""
        self._typed = None

    def undo(self) -> bool:
        """Take a step back; return whether there was one."""
        return self._turn(self._past, self._future)

    def redo(self) -> bool:
        """Do a step again; return whether there was one."""
        return self._turn(self._future, self._past)

    def _turn(self, source: list[str], target: list[str]) -> bool:
        self.rest()
        if not source:
            return False
        target.append(self._text)
        self._text = source.pop()
        return True


def _changed(before: str, after: str) -> tuple[int, int]:
    """Return where the new text begins to differ, and where that ends in the new text."""
    start = same_start(before, after)
    return start, len(after) - same_end(before, after, start)


def _goes_on(before: tuple[int, int], now: tuple[int, int]) -> bool:
    """Whether a change stands where the last one was made or ended."""
    return before[0] - 1 <= now[0] <= before[1] + 1
