"""Workspace folders to test with: the one from the shelf of old workspaces, and new ones."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.store.layout import Layout
from lobbykit.store.lock import Holder
from lobbykit.store.workspace import Upgrade, Workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable

OLD = Path(__file__).resolve().parents[1] / "old_workspaces"
NOW = datetime(2026, 11, 22, 15, 4, 5, tzinfo=UTC)
HOLDER = Holder(4711, "laptop", "2026-11-22T15:04:05Z")
NO_UPGRADE = Upgrade(backup=lambda _layout: None)


def old_workspace(folder: Path, name: str = "workspace-1") -> Layout:
    """Return a copy of a workspace that an earlier program wrote."""
    shutil.copytree(OLD / name, folder)
    folder.chmod(0o700)
    return Layout(folder)


def new_ids() -> Callable[[], str]:
    """Return a maker of ids, each different and of 32 hex digits."""
    numbers = count(1)
    return lambda: f"{next(numbers) * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):032x}"


def opened(folder: Path, upgrade: Upgrade = NO_UPGRADE, *, read_only: bool = False) -> Workspace:
    return open_workspace(folder, NOW, new_ids(), upgrade, read_only=read_only)


def files_in(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def codes(workspace: Workspace) -> list[str]:
    return [problem.code for problem in workspace.problems]
