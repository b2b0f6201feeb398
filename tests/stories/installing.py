"""Installing the program as a user does: its wheel, by pip, into an environment of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def installed(folder: Path) -> list[str]:
    """Build the wheel, install it below `folder` with all that it needs, and return the command that was installed."""
    python = folder / "environment" / "bin" / "python"
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], ROOT)
    _run([sys.executable, "-m", "venv", str(folder / "environment")], folder)
    (wheel,) = folder.glob("*.whl")
    _run([str(python), "-m", "pip", "install", "--quiet", str(wheel)], folder)
    return [str(python.with_name("lobbykit"))]


def _run(command: list[str], where: Path) -> None:
    subprocess.run(command, cwd=where, check=True)
