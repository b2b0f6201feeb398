"""A progress line on the error stream: drawn over itself on a terminal, a few plain lines elsewhere."""

from __future__ import annotations

from typing import TextIO

_WIDTH = 30
_STEPS = 4


class ProgressLine:
    """Shows how far a long command has come."""

    def __init__(self, stream: TextIO, label: str) -> None:
        self._stream = stream
        self._label = label
        self._live = stream.isatty()
        self._shown = -1

    def show(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind us."""
        step = done * (100 if self._live else _STEPS) // total if total else 0
        if step == self._shown:
            return
        self._shown = step
        bar = "█" * (done * _WIDTH // total if total else 0)
        end = "" if self._live else "\n"
        start = "\r" if self._live else ""
        self._stream.write(f"{start}{self._label} {bar:·<{_WIDTH}} {done}/{total}{end}")
        self._stream.flush()

    def close(self) -> None:
        """End the line."""
        if self._live and self._shown >= 0:
            self._stream.write("\n")
