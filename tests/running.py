"""Running commands as a person would, in this process."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lobbykit.main import main
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Rendered

TODAY = ("--today", "2026-11-22")


@dataclass(frozen=True)
class Ran:
    """What a command returned and said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def compiled_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Commands in a new workspace take over what this process has compiled of the library before."""
    # Loaded here alone: a rule that is broken must not fail every test before it begins.
    from lobbykit.app import opening
    from lobbykit.cli import find
    from tests.benches import OnceCompiled

    for module in (opening, find):
        monkeypatch.setattr(module, "CompiledLibrary", OnceCompiled)


@pytest.fixture
def lobbykit(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    compiled_once: None,  # noqa: ARG001 - it is what it does
) -> Callable[..., Ran]:
    """Run a command in a workspace of its own, on 22 November 2026 unless it says otherwise.

    `stdin` is what it reads: bytes as they are, text as UTF-8, else one JSON object or a list of lines.
    """
    monkeypatch.setenv("LOBBYKIT_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("LOBBYKIT_USER", "ana")

    def run(*arguments: object, today: tuple[str, ...] = TODAY, stdin: object = None) -> Ran:
        words = [str(one) for one in arguments]
        if stdin is not None:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed(stdin)), encoding="utf-8"))
        try:
            code = main(["--workspace", str(tmp_path / "workspace"), *today, *words])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run


def typed(given: object) -> bytes:
    """Return what somebody types: bytes, text, an object, or a line for each of several."""
    if isinstance(given, bytes):
        return given
    if isinstance(given, str):
        return given.encode()
    lines = given if isinstance(given, list) else [given]
    return b"".join(one if isinstance(one, bytes) else json.dumps(one).encode() + b"\n" for one in lines)


@pytest.fixture
def wrong_brief(tmp_path: Path) -> Path:
    """A brief of our own that makes the mistakes of the first leave-behind."""
    file = tmp_path / "wrong.yaml"
    file.write_text((ROOT / "tests/fixtures/briefs/wrong.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    return file


@pytest.fixture
def own_brief(tmp_path: Path) -> Path:
    """A copy of the sample brief, to be changed."""
    file = tmp_path / "mine.yaml"
    file.write_text((ROOT / "briefs/ukraine-diplomacy.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    return file


@pytest.fixture
def stopped_at_the_third_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody presses Ctrl+C while the third sheet is set."""
    real, calls = LeaveBehindPress.render, []

    def render(self: LeaveBehindPress, sheet: Sheet, *, draft: bool = False) -> Rendered:
        calls.append(sheet)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return real(self, sheet, draft=draft)

    monkeypatch.setattr(LeaveBehindPress, "render", render)
