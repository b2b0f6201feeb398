"""What every test gets: no screen, a home of its own, and a failure for every warning nobody asked for."""

from __future__ import annotations

import json
import logging
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants

from tests import sessions

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # nobody's own keyring

settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("explore", deadline=None, max_examples=2000)
settings.load_profile("house")

pytest_plugins = ["tests.running"]

LONG = frozenset({"window", "matrix", "test_window_storm.py", "test_mutants.py"})
OURS = [f"LOBBYKIT_{name}" for name in ("DATA", "WORKSPACE", "STATE", "USER", "PASSPHRASE", "NEW_PASSPHRASE")]
HOMES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
}


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Keep pytest-qt's settings known when it is switched off because this machine cannot load Qt."""
    parser.addoption("--every-dress", action="store_true", help="walk over the window's screens in every dress")
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "of pytest-qt, which is switched off")


def pytest_configure(config: pytest.Config) -> None:
    """Let a test draw the same examples whatever ran before it: none that Hypothesis finds in the modules loaded."""
    if not config.getoption("--hypothesis-profile"):
        providers._get_local_constants = Constants


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take minutes, then those with many tests, so that no worker ends long after others."""
    counts = Counter(item.path for item in items)
    items.sort(key=lambda item: (LONG.isdisjoint(item.path.parts), -counts[item.path]))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Leave the reasons of skipped tests where `./dev test` asked for them."""
    if target := os.environ.get("LOBBYKIT_SKIPPED_TO"):
        reports = terminalreporter.stats.get("skipped", [])
        reasons = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in reports)
        Path(target).write_text(json.dumps(reasons), encoding="utf-8")


@pytest.fixture(autouse=True)
def _home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name, folder in HOMES.items():
        monkeypatch.setenv(name, str(home / folder))
    for name in OURS:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _ids_of_its_own(request: pytest.FixtureRequest) -> None:
    """Count the ids that a test gets from a place of its own, so that their order is the same in every run."""
    sessions.start_ids(crc32(request.node.nodeid.encode()))


@pytest.fixture(autouse=True)
def _silent_logs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning; a test that asks for `caplog` judges its own."""
    if "caplog" in request.fixturenames:
        yield
        return
    caplog = request.getfixturevalue("caplog")
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, f"unexpected log: {[record.getMessage() for record in loud]}"
