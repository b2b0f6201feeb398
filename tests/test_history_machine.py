"""Undo and redo, among others' changes and across starts, do what a person remembers, and never more than was seen.

Each fault planted in a copy of the program must be noticed, so that the machine is known to see.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.history_machine import violation
from tests.making import ROOT

STEPS, UNDOING, SESSION = "app/steps.py", "domain/undoing.py", "app/session.py"


@dataclass(frozen=True)
class Fault:
    """One line that is wrong: `old` stands exactly once in the file."""

    what: str
    file: str
    old: str
    new: str


FAULTS = (
    Fault("undoes over what others wrote", UNDOING, "if version.op_id != change.stands.get(path)", "if not path"),
    Fault("brings back the wrong one of several", UNDOING, "max(replaced, key=", "min(replaced, key="),
    Fault(
        "does not tell the others",
        STEPS,
        "stack[:] = [_retold(step, pairs) for step in stack]",
        "stack[:] = stack",
    ),
    Fault(
        "an edit leaves what could be done again",
        STEPS,
        "        self.future.clear()\n\n    def turned",
        "\n    def turned",
    ),
    Fault(
        "an undo is an edit",
        SESSION,
        "            keep(change)\n",
        "            keep(change)\n            self.history.did(change)\n",
    ),
    Fault("a step that was refused stays", STEPS, "                stack.pop()\n", "                del stack[:0]\n"),
    Fault("forgets the newest steps", STEPS, "del self.past[:-LIMIT]", "del self.past[LIMIT:]"),
    Fault(
        "forgets across starts what was covered",
        STEPS,
        "change.screen if change.after.get(DELETED) is False",
        "change.screen if False",
    ),
    Fault("forgets in a new file what stands for what", STEPS, "if op_id != change.op_id}", "if not op_id}"),
    Fault("forgets in a new file what can be done again", STEPS, '(self.future, "undone")', '((), "undone")'),
    Fault(
        "deletes again what nobody saw",
        UNDOING,
        "for _, op_id in heads} - unseen",
        "for _, op_id in heads}",
    ),
    Fault(
        "writes what it should take back",
        UNDOING,
        "Undo(written(link, view, change.before))",
        "Undo(written(link, view, change.after))",
    ),
)


def test_undo_and_redo_do_what_a_person_remembers() -> None:
    assert violation(40) is None


@pytest.fixture(scope="module")
def noticed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Run the machine on a copy with each fault, several at a time, and return what it said."""
    folders = [tmp_path_factory.mktemp("fault") for _ in FAULTS]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip((one.what for one in FAULTS), pool.map(_said, FAULTS, folders), strict=True))


def _said(fault: Fault, copy: Path) -> str:
    shutil.copytree(ROOT / "lobbykit", copy / "lobbykit", ignore=shutil.ignore_patterns("__pycache__"))
    (copy / "tests").mkdir()
    for name in ("history_machine.py", "sessions.py"):
        shutil.copy(ROOT / "tests" / name, copy / "tests")
    file = copy / "lobbykit" / fault.file
    text = file.read_text(encoding="utf-8")
    if text.count(fault.old) != 1:
        return f"the line stands {text.count(fault.old)} times"
    file.write_text(text.replace(fault.old, fault.new), encoding="utf-8")
    command = [sys.executable, "-m", "tests.history_machine", "150"]
    ran = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=300, check=False)
    # Only the machine's own words count: a program that does not even start proves nothing.
    return f"noticed: {ran.stdout}" if ran.returncode == 1 and ran.stdout else f"not noticed: {ran.stdout}{ran.stderr}"


@pytest.mark.parametrize("what", [one.what for one in FAULTS])
def test_a_planted_fault_is_noticed(noticed: dict[str, str], what: str) -> None:
    assert noticed[what].startswith("noticed")
