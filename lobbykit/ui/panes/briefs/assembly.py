"""Putting the pane of briefs together over an open workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from lobbykit.app.brief_desk.brief_import import KINDS
from lobbykit.domain.links import may_open
from lobbykit.ui.panes.briefs.editor.brief_editor import BriefEditor
from lobbykit.ui.panes.briefs.found_briefs import FoundBriefs
from lobbykit.ui.panes.briefs.needs import Needs

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.bridge import Bridge
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.memory import Memory
    from lobbykit.ui.task_runner import TaskRunner


def briefs(look: Look, bench: Workbench, bridge: Bridge, runner: TaskRunner, memory: Memory) -> FoundBriefs:
    """Return the pane; `runner` checks and imports, and `memory` is what was open before."""
    changed = bridge.library_changed.emit
    return FoundBriefs(look, Needs(bench, runner, memory, BriefEditor, _pick_file, _open_website, changed))


def _pick_file(parent: QWidget) -> Path | None:
    tr = QCoreApplication.translate
    kinds = " ".join(f"*{one}" for one in KINDS)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Briefs", "Make a brief of a file"), "", f"({kinds})")
    return Path(name) if name else None


def _open_website(address: str) -> None:
    if may_open(address) and address.lower().startswith(("http://", "https://")):
        QDesktopServices.openUrl(QUrl(address))
