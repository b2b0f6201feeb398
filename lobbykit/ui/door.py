"""`lobbykit run`, before Qt is loaded: what keeps a window from being shown is said in a sentence."""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING

from lobbykit.ui.screen import require_screen

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.starting import Given


def run(args: Namespace, given: Given) -> int:
    """Open the window as `lobbykit.ui.start` does; raise as `require_screen` does where none can be shown."""
    require_screen(os.environ)
    code: int = importlib.import_module("lobbykit.ui.start").run(args, given)
    return code
