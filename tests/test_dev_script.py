"""The shell script finds a Python that is new enough, or names the way to one."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs Linux or macOS: dev is a shell script")


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """Return a folder with everything the shell script may call."""
    folder = tmp_path / "tools ñ"
    folder.mkdir()
    for name in ("dirname", "id"):
        place(folder, name, f'exec "{shutil.which(name)}" "$@"')
    return folder


def place(folder: Path, name: str, line: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    (folder / name).chmod(0o755)


def started(tools: Path) -> subprocess.CompletedProcess[str]:
    command = ["/bin/sh", str(ROOT / "dev"), "run", "a b"]
    return subprocess.run(command, env={"PATH": str(tools)}, capture_output=True, encoding="utf-8", check=False)


def test_an_old_python_is_passed_over_for_a_newer_one(tools: Path) -> None:
    place(tools, "python3", "exit 1")
    place(tools, "python3.12", '[ "$1" = -c ] || printf "%s|" "$@"')
    assert started(tools).stdout == f"{ROOT / 'dev.py'}|run|a b|"


def test_without_python_an_ordinary_user_is_given_the_line_to_type(tools: Path) -> None:
    place(tools, "apt-get", "exit 0")
    place(tools, "id", "echo 1000")
    done = started(tools)
    assert done.returncode == 1
    assert "sudo apt-get install --yes --no-install-recommends python3 python3-venv" in done.stderr


def test_without_python_or_apt_the_way_to_python_is_named(tools: Path) -> None:
    done = started(tools)
    assert done.returncode == 1
    assert "python.org" in done.stderr
