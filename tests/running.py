"""Running commands as a person would, in this process."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from lobbykit.main import main
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

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
def lobbykit(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Callable[..., Ran]:
    """Run a command in a workspace of its own, on 22 November 2026 unless it says otherwise."""

    def run(*arguments: object, today: tuple[str, ...] = TODAY) -> Ran:
        words = [str(one) for one in arguments]
        try:
            code = main(["--workspace", str(tmp_path / "workspace"), *today, *words])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run


@pytest.fixture
def wrong_brief(tmp_path: Path) -> Path:
    """A brief of our own that makes the mistakes of the first leave-behind."""
    file = tmp_path / "wrong.yaml"
    file.write_text((ROOT / "tests/fixtures/briefs/wrong.yaml").read_text(encoding="utf-8"), encoding="utf-8")
    return file
