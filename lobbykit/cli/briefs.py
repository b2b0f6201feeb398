"""Reading the brief that a command names, and the press it is set with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.press.leave_behind import LeaveBehindPress

if TYPE_CHECKING:
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.brief import Brief


def brief_named(name: str, desk: Desk) -> Brief | None:
    """Return the brief, or None after its mistakes were printed on the error stream."""
    read = desk.brief(name)
    desk.print_problems(read.problems, stream=desk.err)
    return None if read.has_errors else read.value


def press_for(desk: Desk) -> LeaveBehindPress:
    """Return a press with the shipped fonts and the labels of the language."""
    return LeaveBehindPress(paths.resources() / "fonts", desk.catalogue.labels)
