"""`verify` reads everything again and says what is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.domain.problem import error
from lobbykit.store.backup import Backups
from lobbykit.store.inspection import inspected
from tests.store.folders import NOW, files_in, old_workspace, opened
from tests.store.sealed import sealed

if TYPE_CHECKING:
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    found = old_workspace(tmp_path / "notes")
    opened(found.root).close()
    Backups(found).make(NOW)
    return found


def said(layout: Layout, vault: Vault | None = None) -> list[str]:
    before = files_in(layout.root)
    found = [problem.code for problem in inspected(layout, lambda _: (), vault)]
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


SEALED = [
    ("key.json", "key-file-damaged"),
    ("key.copy.json", "key-file-damaged"),
    ("drafts.jsonl", "drafts-damaged"),
    ("attachments/*", "attachment-damaged"),
    ("library/corrections.json", "sealed-file-damaged"),
    ("backups/*", "backup-unreadable"),
]


def flipped_near_the_end(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[-4] ^= 1
    file.write_bytes(raw)


def test_a_sound_sealed_workspace_has_no_problem(layout: Layout) -> None:
    assert said(layout, sealed(layout)) == []


@pytest.mark.parametrize(("name", "code"), SEALED)
def test_one_flipped_bit_in_any_sealed_file_is_said(layout: Layout, name: str, code: str) -> None:
    vault = sealed(layout)
    (flip if name.startswith("backups") else flipped_near_the_end)(next(layout.root.glob(name)))
    assert said(layout, vault) == [code]


def test_an_attachment_under_another_s_name_is_said(layout: Layout) -> None:
    vault = sealed(layout)
    (file,) = layout.attachments.iterdir()
    file.rename(layout.attachments / ("0" * 64))
    assert said(layout, vault) == ["attachment-damaged"]


def test_without_the_passphrase_it_says_that_most_was_not_read(layout: Layout) -> None:
    sealed(layout)
    assert said(layout) == ["workspace-locked"]
    flip(next(layout.backups.iterdir()))
    flipped_near_the_end(layout.key)
    assert said(layout) == ["key-file-damaged", "workspace-locked", "backup-unreadable"]


def test_a_brief_that_no_backup_can_hold_is_said(layout: Layout) -> None:
    layout.briefs.mkdir()
    (layout.briefs / ("a" * 200 + ".yaml")).write_text("x")
    (layout.briefs / "sound.yaml").write_text("x")
    assert said(layout) == ["backup-leaves-out"]


def test_what_the_log_says_of_itself_is_passed_on(layout: Layout) -> None:
    bad = error("log-line-damaged", file="x", line=3)
    assert bad in inspected(layout, lambda at: (bad,) if at == layout else ())


def test_missing_and_strange_files_are_said(layout: Layout) -> None:
    layout.marker.unlink()
    (layout.attachments / "IMG_0001.jpg").write_text("x")
    assert said(layout) == ["workspace-marker-damaged", "attachment-strange"]
