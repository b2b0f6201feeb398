"""The order of forgetting: promised first, the log last, and gone on with after whatever happened."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.domain.op import Link, Op, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.store.disk import this_disk
from lobbykit.store.drafts import DraftBook
from lobbykit.store.forgetting import Forgetting, ForgettingError, resumed
from lobbykit.store.forgetting_promise import FILE, NOTHING, Promise, PromisedLanes, save_promise
from lobbykit.store.log_failures import LogReadOnlyError
from tests.store.folders import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.store.workspace import Workspace

GONE, STAYS, DEV = "1" * 32, "2" * 32, "d" * 16
SAID = "said of the one to be forgotten"


class Desk:
    """An open workspace with its log and drafts, and two entities in it."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.lanes = PromisedLanes.at(this_disk(), workspace.layout)
        self.found = self.lanes.open(writing=workspace.writable)
        self.drafts = DraftBook(workspace.layout, writable=workspace.writable)
        self.drafts.open()

    @property
    def forgetting(self) -> Forgetting:
        return Forgetting(self.workspace, self.lanes, self.drafts)

    def resumes(self) -> list[str]:
        return [one.code for one in resumed(self.workspace, self.lanes, self.drafts)]

    def texts(self) -> bytes:
        return b"".join(file.read_bytes() for file in sorted(self.workspace.layout.root.rglob("*")) if file.is_file())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    workspace = opened(tmp_path / "notes")
    desk = Desk(workspace)
    for op in OPS:
        desk.lanes.append(DEV, op.raw, private=False)
    desk.drafts.keep(GONE, "advice", SAID)
    desk.drafts.keep(STAYS, "advice", "stays")
    yield desk
    desk.drafts.close()
    desk.lanes.close()
    workspace.close()


def ops() -> tuple[Op, ...]:
    first = set_op(Link(DEV, "ana", 1, FIRST, 0), GONE, 0, {"kind": "note", "summary": SAID})
    second = set_op(Link(DEV, "ana", 2, first.id, 0), STAYS, 0, {"kind": "note", "summary": "stays"})
    return first, second


OPS = ops()
FORGET = Promise(frozenset({OPS[0].id}), frozenset({GONE}))


def test_it_is_done_once_and_nothing_is_left_to_do(desk: Desk) -> None:
    desk.forgetting.begin(FORGET)
    assert desk.forgetting.go_on().finished
    assert SAID.encode() not in desk.texts()
    assert [payload for _, payload in desk.lanes.lines()][1:] == [OPS[1].raw]
    assert desk.drafts.all() == {STAYS: {"advice": "stays"}}
    assert not (desk.workspace.layout.root / FILE).exists()
    before = desk.texts()
    assert desk.resumes() == []
    assert desk.texts() == before


def test_a_second_promise_finishes_the_first_one_too(desk: Desk) -> None:
    desk.forgetting.begin(FORGET)
    desk.forgetting.begin(Promise(frozenset({OPS[1].id}), frozenset({STAYS})))
    assert desk.forgetting.go_on().finished
    assert b"stays" not in desk.texts()
    assert SAID.encode() not in desk.texts()


def test_a_log_that_is_only_read_gets_no_promise(desk: Desk) -> None:
    log = desk.workspace.layout.log / f"{'e' * 16}.0001.ops"
    log.write_bytes(b"lobbykit-log/9 %b\n" % (b"e" * 16))
    desk.lanes.open()
    with pytest.raises(LogReadOnlyError):
        desk.forgetting.begin(FORGET)
    assert not (desk.workspace.layout.root / FILE).exists()


def test_a_promise_under_a_log_that_cannot_be_written_waits(desk: Desk) -> None:
    save_promise(desk.workspace.layout, FORGET)
    log = desk.workspace.layout.log / f"{'e' * 16}.0001.ops"
    log.write_bytes(b"lobbykit-log/9 %b\n" % (b"e" * 16))
    desk.lanes.open()
    assert "forgetting-unfinished" in desk.resumes()
    assert SAID.encode() in desk.texts()
    log.unlink()
    desk.lanes.open()
    assert desk.resumes() == []
    assert SAID.encode() not in desk.texts()


def test_whoever_only_reads_leaves_the_rest_to_others(desk: Desk) -> None:
    save_promise(desk.workspace.layout, FORGET)
    reader = Desk(opened(desk.workspace.layout.root, read_only=True))
    before = desk.texts()
    assert reader.resumes() == ["forgetting-waits"]
    assert [payload for _, payload in reader.lanes.lines()][1:] == [OPS[1].raw]
    assert desk.texts() == before
    (desk.workspace.layout.root / FILE).write_bytes(b"?")
    assert reader.resumes() == ["forgetting-damaged"]
    assert desk.texts() != before
    assert (desk.workspace.layout.root / FILE).exists()


def test_a_damaged_promise_is_set_aside_and_said_once(desk: Desk) -> None:
    (desk.workspace.layout.root / FILE).write_bytes(b"?")
    assert Desk(desk.workspace).lanes.promise == NOTHING
    assert desk.resumes() == ["forgetting-damaged"]
    assert (desk.workspace.layout.damaged / FILE).read_bytes() == b"?"
    assert desk.resumes() == []
    assert [payload for _, payload in desk.lanes.lines()] == [op.raw for op in OPS]


def test_a_promise_that_cannot_be_read_now_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from lobbykit.store import forgetting_promise

    def failing(_path: Path, _limit: int) -> bytes:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(forgetting_promise, "read_bounded", failing)
    assert PromisedLanes.at(this_disk(), desk.workspace.layout).promise == NOTHING
    assert desk.resumes() == ["forgetting-unfinished"]


def test_a_disk_that_cannot_list_the_copies_refuses_before_anything_is_promised(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_path: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(Path, "iterdir", failing)
    with pytest.raises(ForgettingError):
        desk.forgetting.ops_in_copies(frozenset({GONE}))
