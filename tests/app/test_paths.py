"""Shipped files are found wherever the program was put, and never somewhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.app import paths
from lobbykit.app.paths import MissingDataError, data_root, default_state, default_workspace


def with_data(folder: Path) -> Path:
    (folder / "resources").mkdir(parents=True)
    (folder / "briefs").mkdir()
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a package folder at a path that people really have."""
    folder = tmp_path / "Büro ñ 1" / "lobbykit"
    folder.mkdir(parents=True)
    return folder


def test_this_checkout_finds_its_own_files() -> None:
    assert (paths.resources().parent / "pyproject.toml").is_file()
    assert paths.briefs().is_dir()


def test_a_wheel_and_a_frozen_bundle_carry_their_files_inside_the_package(package: Path) -> None:
    inside = with_data(package / "_data")
    assert data_root(package, {}) == inside


def test_a_checkout_uses_its_own_files_even_when_an_old_build_left_some_inside(package: Path) -> None:
    with_data(package / "_data")
    (with_data(package.parent) / "pyproject.toml").touch()
    assert data_root(package, {}) == package.parent


def test_a_stranger_s_resources_folder_beside_an_installed_package_is_not_ours(package: Path) -> None:
    with_data(package.parent)
    inside = with_data(package / "_data")
    assert data_root(package, {}) == inside


def test_the_variable_wins_over_everything_else(package: Path, tmp_path: Path) -> None:
    with_data(package / "_data")
    chosen = with_data(tmp_path / "chosen")
    assert data_root(package, {"LOBBYKIT_DATA": str(chosen)}) == chosen


def test_a_wrong_variable_is_said_and_never_passed_over(package: Path, tmp_path: Path) -> None:
    with_data(package / "_data")
    with pytest.raises(MissingDataError) as failure:
        data_root(package, {"LOBBYKIT_DATA": str(tmp_path / "typo")})
    assert failure.value.code == "data-variable-wrong"
    assert dict(failure.value.params)["folder"] == str(tmp_path / "typo")


def test_missing_files_are_a_named_failure(package: Path) -> None:
    (package / "_data" / "resources").mkdir(parents=True)
    with pytest.raises(MissingDataError) as failure:
        data_root(package, {})
    assert failure.value.code == "data-missing"


HOME = Path("/people/ana").absolute()


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, HOME / ".local/share/lobbykit"),
        ("linux", {"XDG_DATA_HOME": str(HOME / "data")}, HOME / "data/lobbykit"),
        ("linux", {"XDG_DATA_HOME": "data"}, HOME / ".local/share/lobbykit"),
        ("linux", {"XDG_DATA_HOME": ""}, HOME / ".local/share/lobbykit"),
        ("darwin", {"XDG_DATA_HOME": str(HOME / "data")}, HOME / "Library/Application Support/lobbykit"),
        ("win32", {"LOCALAPPDATA": str(HOME / "Local")}, HOME / "Local/lobbykit"),
        ("win32", {}, HOME / "AppData/Local/lobbykit"),
        ("win32", {"LOBBYKIT_WORKSPACE": str(HOME / "kit")}, HOME / "kit"),
    ],
)
def test_the_workspace_is_where_the_platform_keeps_data(platform: str, environ: dict[str, str], expected: Path) -> None:
    assert default_workspace(platform, environ, HOME) == expected


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {}, HOME / ".local/state/lobbykit"),
        ("linux", {"XDG_STATE_HOME": "/state"}, Path("/state/lobbykit")),
        ("linux", {"XDG_STATE_HOME": "state"}, HOME / ".local/state/lobbykit"),
        ("darwin", {}, HOME / "Library/Application Support/lobbykit-state"),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/lobbykit-state")),
        ("linux", {"LOBBYKIT_STATE": "/elsewhere"}, Path("/elsewhere")),
    ],
)
def test_the_state_lies_where_no_backup_of_the_workspace_reaches(
    platform: str, environ: dict[str, str], expected: Path
) -> None:
    found = default_state(platform, environ, HOME)
    assert found == expected
    assert default_workspace(platform, environ, HOME) not in (found, *found.parents)


def test_a_relative_workspace_stays_the_same_folder_when_the_program_moves_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert default_workspace("linux", {"LOBBYKIT_WORKSPACE": "kit"}, HOME) == tmp_path / "kit"


def test_asking_for_the_workspace_creates_nothing(tmp_path: Path) -> None:
    default_workspace("linux", {}, tmp_path)
    assert list(tmp_path.iterdir()) == []
