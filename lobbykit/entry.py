"""The first thing that runs: whoever asks for the window sees its frame before the rest is loaded."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

VALUED = {"--workspace": r".+", "--library": r".+", "--user": r".+", "--today": r"\d{4}-\d\d-\d\d"}
"""The options that a start of the window knows, each with what its value has to look like."""


def main() -> int:
    """Run what the command line asks for, as `lobbykit.main` does; without any command that is the window."""
    arguments = sys.argv[1:]
    workspace = window_wanted(arguments)
    if workspace is not None:
        _show_frame(Path(workspace) if workspace else None)
    from lobbykit.main import main as program  # noqa: PLC0415 - slow to load, and the frame is painted first

    return program(arguments)


def window_wanted(arguments: list[str]) -> str | None:
    """Return the workspace that a window is asked for, "" for the usual one; None for everything else.

    What is not quite plain is nothing for us: the parser of `lobbykit.main` will say what it thinks of it.
    """
    left, others, workspace = list(arguments), [], ""
    while left:
        word = left.pop(0)
        name, is_joined, value = word.partition("=")
        if name in VALUED:
            value = value if is_joined else left.pop(0) if left else ""
            if not value or value.startswith("-") or not re.fullmatch(VALUED[name], value):
                return None
            workspace = value if name == "--workspace" else workspace
        elif word.startswith("-"):
            return None
        else:
            others.append(word)
    is_window = not others or (others[0] == "run" and len(others) <= len(("run", "FILE")))
    return workspace if is_window else None


def _show_frame(workspace: Path | None) -> None:
    """Paint the empty frame, unless a program that runs already will be handed what is asked for."""
    os.umask(0o077)
    from lobbykit.app import paths  # noqa: PLC0415 - other commands are not to wait for the window
    from lobbykit.app.running import may_be_running  # noqa: PLC0415

    if may_be_running(workspace or paths.default_workspace()):
        return
    try:
        resources = paths.resources()
    except paths.MissingDataError:
        return
    from lobbykit.ui.screen import can_show  # noqa: PLC0415

    if not can_show(os.environ):
        return  # `lobbykit.ui.door` says why
    from lobbykit.ui.first_frame import Application, paint_frame  # noqa: PLC0415

    paint_frame(Application(sys.argv[:1]), resources, paths.default_state() / "preferences.json")
