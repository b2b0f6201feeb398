from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.store.removal_promise import promise_removal
from tests.sessions import Laptop, noted, summaries

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.running import Ran


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    monkeypatch.setenv("LOBBYKIT_STATE", str(tmp_path / "state"))
    return Laptop(tmp_path)


def test_a_backup_brings_back_what_was_there_and_what_it_replaces_is_kept(
    lobbykit: Callable[..., Ran], laptop: Laptop
) -> None:
    with laptop.open() as session:
        noted(session, summary="first")
    made = lobbykit("backup", "--json")
    assert made.code == 0
    with laptop.open() as session:
        noted(session, summary="second")
    back = lobbykit("restore", made.json["file"], "--json")
    assert back.code == 0
    with laptop.open() as session:
        assert list(summaries(session)) == ["first"]
    kept = Path(back.json["kept"])
    assert any(b"second" in file.read_bytes() for file in kept.rglob("*.ops"))
    assert lobbykit("verify").code == 0


def test_a_damaged_backup_is_refused_and_changes_nothing(lobbykit: Callable[..., Ran], laptop: Laptop) -> None:
    with laptop.open() as session:
        noted(session, summary="first")
    file = Path(lobbykit("backup", "--json").json["file"])
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    broken = laptop.folder / "broken.zip"
    broken.write_bytes(data)
    refused = lobbykit("restore", broken)
    assert (refused.code, refused.out) == (2, "")
    assert "broken.zip" in refused.err
    with laptop.open() as session:
        assert list(summaries(session)) == ["first"]


def test_verify_names_what_is_damaged_and_ends_with_1(lobbykit: Callable[..., Ran], laptop: Laptop) -> None:
    assert lobbykit("verify").code == 0
    assert not (laptop.folder / "workspace").exists()
    with laptop.open() as session:
        noted(session, summary="first")
    assert lobbykit("verify", "--json").json == {"lobbykit": "verify/1", "problems": []}
    (log,) = (laptop.folder / "workspace" / "log").glob("*.ops")
    log.write_bytes(log.read_bytes().replace(b"first", b"fIrst"))
    found = lobbykit("verify", "--json")
    assert found.code == 1
    assert "log-line-damaged" in {one["code"] for one in found.json["problems"]}
    assert "fIrst" not in found.out + found.err
    assert lobbykit("verify").code == 1


def test_what_was_brought_back_stays_though_its_removal_was_cut_short(
    lobbykit: Callable[..., Ran], laptop: Laptop
) -> None:
    with laptop.open() as session:
        noted(session, summary="first")
        workspace_id = session.workspace.id
    file = shutil.copy(lobbykit("backup", "--json").json["file"], laptop.folder / "copy.zip")
    promise_removal(laptop.around.state, workspace_id, laptop.around.root)
    assert lobbykit("restore", file, "--json").code == 0
    with laptop.open() as session:
        assert list(summaries(session)) == ["first"]


def test_a_command_goes_on_with_a_removal_that_was_cut_short_and_says_so(
    lobbykit: Callable[..., Ran], laptop: Laptop
) -> None:
    with laptop.open() as session:
        noted(session, summary="first")
        workspace_id = session.workspace.id
    promise_removal(laptop.around.state, workspace_id, laptop.around.root)
    ran = lobbykit("backup", "--json")
    assert "was cut short. It was gone on with now." in ran.err
    with laptop.open() as session:
        assert list(summaries(session)) == []
