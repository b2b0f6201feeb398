"""The two commands prepare what they need, touch nothing they need not, and say what they cannot do."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]


class Machine:
    """A machine that only remembers what it was told to run, and does what a test says in its place."""

    def __init__(self, dev: ModuleType) -> None:
        self.dev = dev
        self.ran: list[list[str]] = []
        self.fails: dict[str, str] = {}

    def run(self, command: list[Any], **_options: object) -> subprocess.CompletedProcess[str]:
        words = [str(word) for word in command]
        self.ran.append(words)
        if words[1:3] == ["-m", "venv"]:
            self.dev.PYTHON.parent.mkdir(parents=True)
            self.dev.PYTHON.touch()
        failure = next((text for name, text in self.fails.items() if name in words), None)
        return subprocess.CompletedProcess(words, failure is not None, "", failure or "")

    def did(self, word: str) -> bool:
        return any(word in words for words in self.ran)


@pytest.fixture
def dev(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return dev.py, at home in a small checkout whose path has spaces and letters beyond ASCII."""
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    home = tmp_path / "Mein Büro ñ"
    home.mkdir()
    (home / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    for name in ("VENV", "PYTHON", "STAMP"):
        monkeypatch.setattr(module, name, home / getattr(module, name).relative_to(ROOT))
    monkeypatch.setattr(module, "ROOT", home)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return module


@pytest.fixture
def machine(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(dev)
    monkeypatch.setattr(dev.subprocess, "run", machine.run)
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _name: True)
    return machine


def test_a_fresh_checkout_is_made_ready_once_and_then_left_alone(dev: ModuleType, machine: Machine) -> None:
    dev.ready()
    assert machine.did("venv")
    assert machine.did("pip")
    machine.ran.clear()
    dev.ready()
    assert machine.ran == []


def test_running_needs_no_test_tools_and_testing_serves_running_too(dev: ModuleType, machine: Machine) -> None:
    dev.ready()
    assert not machine.did(".[test]")
    dev.ready("test")
    assert machine.did(".[test]")
    machine.ran.clear()
    dev.ready()
    assert machine.ran == []


def test_new_requirements_are_installed_into_the_same_environment(dev: ModuleType, machine: Machine) -> None:
    dev.ready()
    machine.ran.clear()
    project = dev.ROOT / "pyproject.toml"
    project.write_text(project.read_text(encoding="utf-8").replace("tinydb~=4.9", "tinydb~=4.8"), encoding="utf-8")
    dev.ready()
    assert machine.did("pip")
    assert not machine.did("venv")


def test_a_new_line_length_needs_no_installation(dev: ModuleType, machine: Machine) -> None:
    dev.ready()
    machine.ran.clear()
    project = dev.ROOT / "pyproject.toml"
    text = project.read_text(encoding="utf-8").replace("line-length = 120", "line-length = 100")
    project.write_text(text, encoding="utf-8")
    dev.ready()
    assert machine.ran == []


@pytest.mark.parametrize(
    "damage",
    [
        {"root": "elsewhere"},
        {"python": "3.9"},
        {"unfinished": True},
    ],
    ids=["the checkout moved", "another Python made it", "an installation was interrupted"],
)
def test_an_environment_that_cannot_be_trusted_is_made_again(
    damage: dict[str, object], dev: ModuleType, machine: Machine
) -> None:
    dev.ready()
    dev.STAMP.write_text(json.dumps(dev.read_stamp() | damage), encoding="utf-8")
    machine.ran.clear()
    dev.ready()
    assert machine.did("venv")
    assert machine.did("pip")


def test_a_sound_environment_that_somebody_made_by_hand_is_kept_and_completed(
    dev: ModuleType, machine: Machine
) -> None:
    dev.PYTHON.parent.mkdir(parents=True)
    dev.PYTHON.touch()
    dev.ready()
    assert machine.did("pip")
    assert not machine.did("venv")


@pytest.mark.parametrize("leftover", ["", "{", "[]"], ids=["empty", "cut", "odd"])
def test_a_damaged_stamp_means_a_half_made_environment(leftover: str, dev: ModuleType, machine: Machine) -> None:
    dev.ready()
    dev.STAMP.write_text(leftover, encoding="utf-8")
    machine.ran.clear()
    dev.ready()
    assert machine.did("venv")


def test_an_environment_without_its_python_is_made_again(dev: ModuleType, machine: Machine) -> None:
    dev.ready()
    dev.PYTHON.unlink()
    machine.ran.clear()
    dev.ready()
    assert machine.did("venv")


def test_no_network_is_one_sentence_and_the_next_try_starts_over(dev: ModuleType, machine: Machine) -> None:
    machine.fails["pip"] = "WARNING: retrying\nERROR: No matching distribution found for tinydb\n"
    with pytest.raises(SystemExit, match=r"check the network.*No matching distribution found for tinydb"):
        dev.ready()
    machine.fails.clear()
    machine.ran.clear()
    dev.ready()
    assert machine.did("pip")
    assert not machine.did("venv")


def test_without_ensurepip_an_ordinary_user_is_given_the_line_to_type(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(dev.shutil, "which", lambda _name: "apt-get")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SystemExit):
        dev.ready()
    line = f"sudo apt-get install --yes --no-install-recommends python{dev.VERSION}-venv"
    assert line in capsys.readouterr().out
    assert machine.ran == []


def test_root_on_debian_updates_the_package_lists_only_when_a_package_is_not_found(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda _name: "apt-get")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0, raising=False)
    assert dev.system_install(("libegl1",), "Qt lacks a library")
    assert not machine.did("update")
    machine.fails["libegl1"] = "E: Unable to locate package libegl1"
    assert not dev.system_install(("libegl1",), "Qt lacks a library")
    assert machine.did("update")


def manifest(folder: Path, *, refused: list[dict[str, object]]) -> None:
    folder.mkdir(parents=True)
    text = json.dumps({"sheets": [{"office": "one"}, {"office": "two"}], "refused": refused})
    (folder / "manifest.json").write_text(text, encoding="utf-8")


def test_refused_offices_are_told_and_are_no_failure(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prints(command: list[Any], **options: object) -> subprocess.CompletedProcess[str]:
        words = machine.run(command, **options).args
        if "print" in words:
            manifest(
                Path(words[words.index("--out") + 1]), refused=[{"office": "three", "codes": ["holder-uncertain"]}]
            )
        return subprocess.CompletedProcess(words, 1 if "print" in words else 0, "", "")

    monkeypatch.setattr(dev.subprocess, "run", prints)
    assert dev.run([]) == 0
    out = capsys.readouterr().out
    assert "--today 2026-11-22" in out
    assert "Refused on purpose: 1 (" in out
    assert str(dev.ROOT / "out" / "all") in out.splitlines()[-1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_where_there_is_a_screen_the_window_opens(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":7")
    assert dev.run([]) == 0
    assert machine.ran[-1] == [str(dev.PYTHON), "-m", "lobbykit", "run"]
    assert not machine.did("print")


def test_a_failed_print_run_is_a_failure(dev: ModuleType, machine: Machine) -> None:
    machine.fails["print"] = "no such brief"
    assert dev.run([]) == 1


def test_arguments_go_to_lobbykit_as_they_are(dev: ModuleType, machine: Machine) -> None:
    assert dev.run(["check", "my brief.yaml"]) == 0
    assert machine.ran[-1] == [str(dev.PYTHON), "-m", "lobbykit", "check", "my brief.yaml"]


def test_our_last_result_makes_way_and_anything_else_is_set_aside(dev: ModuleType) -> None:
    ours, theirs = dev.ROOT / "out" / "all", dev.ROOT / "out" / "sample"
    manifest(ours, refused=[])
    theirs.mkdir()
    (theirs / "letter.txt").write_text("mine", encoding="utf-8")
    assert not dev.cleared(ours).exists()
    assert not dev.cleared(theirs).exists()
    assert (dev.ROOT / "out" / "sample-set-aside-1" / "letter.txt").read_text(encoding="utf-8") == "mine"


def test_every_check_runs_even_after_one_failed(
    dev: ModuleType, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.fails["ruff"] = machine.fails["mypy"] = ""
    assert dev.test([]) == 1
    assert machine.did("pytest")
    assert "Failed: style, layout, types (" in capsys.readouterr().out


def test_without_qt_the_tests_of_the_window_are_not_run_and_this_is_said(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev.shutil, "which", lambda _name: "apt-get")
    machine.fails[dev.QT_PROBE] = "ImportError: libEGL.so.1"
    dev.test([])
    assert machine.ran[-1][-6:] == ["-p", "no:pytest-qt", *dev.WITHOUT_WINDOW]
    out = capsys.readouterr().out
    assert "sudo apt-get install --yes --no-install-recommends libegl1 " in out
    assert out.count("NOT RUN: the tests of the window") == 2


def test_the_reasons_of_skipped_tests_are_counted_by_pytest_itself(dev: ModuleType, tmp_path: Path) -> None:
    case = "import pytest\n@pytest.mark.parametrize('n', [1, 2])\ndef test_it(n):\n    pytest.skip('needs macOS')\n"
    module = "import pytest\npytest.skip('needs a server', allow_module_level=True)\n"
    (tmp_path / "conftest.py").write_bytes((ROOT / "tests" / "conftest.py").read_bytes())
    (tmp_path / "test_case.py").write_text(case, encoding="utf-8")
    (tmp_path / "test_module.py").write_text(module, encoding="utf-8")
    report = tmp_path / "skipped.json"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:pytest-qt", str(tmp_path)]
    subprocess.run(command, cwd=tmp_path, env=os.environ | {"LOBBYKIT_SKIPPED_TO": str(report)}, check=False)
    assert dev.skipped_tests(report) == "Skipped tests: 3\n  1 x needs a server\n  2 x needs macOS"


def test_an_early_end_of_pytest_is_not_reported_as_nothing_skipped(dev: ModuleType, tmp_path: Path) -> None:
    assert "unknown" in dev.skipped_tests(tmp_path / "missing.json")


def test_an_unknown_command_is_wrong_usage(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["rum"]) == 2
    assert "./dev run" in capsys.readouterr().out
