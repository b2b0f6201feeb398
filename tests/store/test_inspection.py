"""`verify` reads everything again and says what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.domain.problem import error
from lobbykit.store.backup import Backups
from lobbykit.store.inspection import inspected
from tests.store.folders import NOW, files_in, old_workspace, opened

if TYPE_CHECKING:
    from lobbykit.store.layout import Layout


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    found = old_workspace(tmp_path / "notes")
    opened(found.root).close()
    Backups(found).make(NOW)
    return found


def said(layout: Layout) -> list[str]:
    before = files_in(layout.root)
    found = [problem.code for problem in inspected(layout, lambda _: ())]
    assert files_in(layout.root) == before, "verify changes nothing"
    return found


def flip(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[min(100, len(raw) // 2)] ^= 1
    file.write_bytes(raw)


def test_a_sound_workspace_has_no_problem(layout: Layout) -> None:
    assert said(layout) == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("workspace.json", "workspace-marker-damaged"),
        ("drafts.jsonl", "drafts-damaged"),
        ("attachments/*", "attachment-damaged"),
        ("backups/*", "backup-unreadable"),
    ],
)
def test_one_flipped_bit_in_any_file_is_said(layout: Layout, name: str, code: str) -> None:
    flip(next(layout.root.glob(name)))
    assert said(layout) == [code]


def test_what_the_log_says_of_itself_is_passed_on(layout: Layout) -> None:
    bad = error("log-line-damaged", file="x", line=3)
    assert bad in inspected(layout, lambda at: (bad,) if at == layout else ())


def test_missing_and_strange_files_are_said(layout: Layout) -> None:
    layout.marker.unlink()
    (layout.attachments / "IMG_0001.jpg").write_text("x")
    assert said(layout) == ["workspace-marker-damaged", "attachment-strange"]
