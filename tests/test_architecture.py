"""Imports point down only: the contracts hold, they looked at every module, and each one bites."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = {contract["id"]: contract["name"] for contract in CONFIG["tool"]["importlinter"]["contracts"]}
JUDGE = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def judged(folder: Path) -> str:
    """Return what import-linter says of the source tree in a folder."""
    command = [sys.executable, "-c", JUDGE, "--no-cache", "--no-logo"]
    environ = os.environ | {"COLUMNS": "200", "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=folder, env=environ, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return done.stdout + done.stderr


def test_imports_point_down_only() -> None:
    verdict = judged(ROOT)
    assert f"{len(CONTRACTS)} kept, 0 broken" in verdict, f"see ARCHITECTURE.md, Who may import whom:\n{verdict}"
    assert len(CONTRACTS) >= 4


def test_the_contracts_see_every_module() -> None:
    seen = grimp.build_graph("lobbykit", include_external_packages=True, cache_dir=None).find_descendants("lobbykit")
    files = {file.relative_to(ROOT).with_suffix("") for file in (ROOT / "lobbykit").rglob("*.py")}
    written = {".".join(file.parts).removesuffix(".__init__") for file in files} - {"lobbykit"}
    assert seen == written
    assert len(written) >= 20


OFFENCES = {
    "domain imports app": ("layers", "domain/measure.py", "import lobbykit.app.paths"),
    "content imports press": ("layers", "content/bounded.py", "import lobbykit.press"),
    "press imports content": ("layers", "press/__init__.py", "import lobbykit.content.bounded"),
    "an import for types only counts too": (
        "layers",
        "domain/measure.py",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import lobbykit.app.paths",
    ),
    "a module outside the layers": ("layers", "stray.py", ""),
    "domain opens files": ("pure-domain", "domain/measure.py", "import os"),
    "press knows Qt": ("qt-free", "press/__init__.py", "import PySide6.QtCore"),
    "app reads YAML": ("yaml-owner", "app/paths.py", "import yaml"),
    "press decodes pictures": ("picture-owner", "press/logo.py", "import PIL.Image"),
    "app reads Markdown": ("markdown-owner", "app/paths.py", "import markdown_it"),
    "app reads calendars": ("calendar-owner", "app/paths.py", "import icalendar"),
    "app keeps tables": ("tinydb-owner", "app/paths.py", "import tinydb"),
    "store seals in another place": ("seal-owner", "store/drafts.py", "import cryptography.fernet"),
    "app speaks to the network": ("net-owner", "app/paths.py", "import httpx"),
    "the window asks the keyring itself": ("ring-owner", "ui/place.py", "import keyring.errors"),
    "sync keeps tables": ("tinydb-owner", "sync/mailbox.py", "import tinydb"),
    "a place of the window knows another": (
        "panes",
        "ui/panes/offices/__init__.py",
        "import lobbykit.ui.panes.leave_behinds.assembly",
    ),
    "the command line knows the window": ("layers", "cli/offices.py", "import lobbykit.ui.place"),
    "app writes spreadsheets": ("sheets-owner", "app/paths.py", "import xlsxwriter"),
    "reports knows the store": ("layers", "reports/__init__.py", "import lobbykit.store"),
    "app writes files of Word": ("docx-owner", "app/paths.py", "import docx.opc"),
    "content sets paper": ("press-owner", "content/bounded.py", "import segno.encoder"),
}


@pytest.mark.parametrize("offence", OFFENCES)
def test_a_broken_copy_is_found_out(offence: str, tmp_path: Path) -> None:
    contract, file, line = OFFENCES[offence]
    shutil.copytree(ROOT / "lobbykit", tmp_path / "lobbykit", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "lobbykit" / file).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")
    verdict = judged(tmp_path)
    assert f"{CONTRACTS[contract]} BROKEN" in verdict, verdict


def test_every_contract_has_an_offence_that_proves_it() -> None:
    assert {contract for contract, _, _ in OFFENCES.values()} == set(CONTRACTS)
