"""The wheel carries what the program needs to run anywhere, and nothing that it does not."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
WHERE = "import lobbykit.app.paths as paths; print(paths.resources()); print(paths.briefs())"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built here, with no network."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def members(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def shipped(folder: str) -> set[str]:
    files = (file for file in (ROOT / folder).rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {f"lobbykit/_data/{file.relative_to(ROOT).as_posix()}" for file in files if not file.name.startswith(".")}


@pytest.mark.parametrize("folder", ["resources", "briefs"])
def test_every_shipped_file_is_in_the_wheel(folder: str, members: set[str]) -> None:
    files = shipped(folder)
    assert files
    assert files <= members


def test_every_module_is_in_the_wheel(members: set[str]) -> None:
    modules = {file.relative_to(ROOT).as_posix() for file in (ROOT / "lobbykit").rglob("*.py")}
    assert len(modules) >= 20
    assert modules <= members


def test_nothing_else_is_in_the_wheel(members: set[str]) -> None:
    tops = {name.partition("/")[0] for name in members}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"lobbykit"}


def test_the_licence_travels_with_the_wheel(members: set[str]) -> None:
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in members)


def test_an_unpacked_wheel_finds_its_files_from_any_folder(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "Büro ñ 1"
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            target = home / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(archive.read(name))
    environ = os.environ | {"PYTHONPATH": str(home), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", WHERE], cwd=tmp_path, env=environ, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    inside = home / "lobbykit" / "_data"
    assert [Path(line) for line in done.stdout.splitlines()] == [inside / "resources", inside / "briefs"]
    assert (inside / "resources").is_dir()
