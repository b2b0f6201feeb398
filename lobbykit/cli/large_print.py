"""`lobbykit print --large-print`: the same sheets, set in 18 points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.press.large_print import LargePrintPress

if TYPE_CHECKING:
    from lobbykit.app.wording import Catalogue


def large_print_press(words: Catalogue) -> LargePrintPress:
    """Return a press with the shipped fonts and the labels of the language of its sheets."""
    return LargePrintPress(paths.resources() / "fonts", words.labels)
