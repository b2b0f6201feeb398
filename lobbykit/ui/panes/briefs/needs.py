"""What the pane of briefs is given to work with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from lobbykit.app.brief_editing.brief_form import BriefForm
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.memory import Memory
    from lobbykit.ui.task_runner import TaskRunner


class Needs(NamedTuple):
    """The workbench, a runner for checks and imports, what was open before, and what the system does for it."""

    bench: Workbench
    runner: TaskRunner
    memory: Memory
    make_editor: Callable[[Look, BriefForm], QWidget] | None
    pick_file: Callable[[QWidget], Path | None]
    open_website: Callable[[str], object]
    library_changed: Callable[[], object]
