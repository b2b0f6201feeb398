"""A walk over every screen of the window, as a screen reader, the Tab key and a reader of large type would go.

The tests of this folder wear one dress each, so that they can be walked side by side.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QTranslator

from lobbykit.ui.preferences import Role
from tests.window import walk
from tests.window.screens import EMPTY, SCREENS
from tests.window.stage import WIDE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from tests.window.stage import Dress, Stage


def worn(module: ModuleType, *, every: bool) -> tuple[Dress, ...]:
    """Return the dresses of a module: `WORN`, and `WORN_TOO` with `--every-dress`."""
    return module.WORN + (module.WORN_TOO if every else ())


class Longer(QTranslator):
    """A language in which everything is a third longer than in English."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"{source} {'e' * (len(source) // 3)}" if len(source) > 3 else f"{source}ee"


def found(stage: Stage, dress: Dress) -> Iterator[str]:
    """Yield everything that is wrong on the screens of a stage in one dress."""
    for screen in sorted(
        (one for one in SCREENS if (one.workspace == EMPTY) == (stage.name == EMPTY)), key=lambda one: str(one.role)
    ):
        stage.wear(dress, screen.role and Role.TEAM_LEAD)  # what comes first is all that a role changes
        shown = screen.show(stage)
        stage.rest()
        overlay = stage.program.everywhere.overlay
        scope = shown if overlay is None else overlay.panel
        checks = [walk.cut(scope), walk.sideways(scope), walk.sizes(scope, dress.percent)]
        if dress.size is WIDE:
            checks += [walk.names(scope), walk.roles(scope), walk.doubles(scope), walk.tab_order(scope)]
        yield from (f"{screen.name}: {wrong}" for wrong in chain(*checks))
        if shown is not stage.window:
            shown.close()
        stage.clear()
