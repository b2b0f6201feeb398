"""An import replaces all of its files or none, whatever stops it, and is taken back exactly, or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from lobbykit.app.previous import KEPT, Previous, kept_path, library_path
from lobbykit.app.whole_file import UnwritableFileError
from lobbykit.store.layout import Layout
from lobbykit.store.replaced_files import DamagedPreviousError
from tests.store.file_calls import FileCalls, Killed, number_of_calls, watched
from tests.store.folders import files_in

OLD = {"roster.json": b"old roster", "bills/a.json": b"old a"}
NEW = {"roster.json": b"new roster", "bills/a.json": b"new a", "briefs/c.yaml": b"new c"}


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return stocked(tmp_path / "workspace")


def stocked(root: Path) -> Layout:
    layout = Layout(root)
    for name, data in OLD.items():
        (layout.library / name).parent.mkdir(parents=True, exist_ok=True)
        (layout.library / name).write_bytes(data)
    return layout


def library(layout: Layout) -> dict[str, bytes]:
    """Return the files of the library that somebody may read."""
    return {name: data for name, data in files_in(layout.library).items() if not name.startswith(".previous/")}


def bring_in(layout: Layout, files: dict[str, bytes]) -> str:
    folder = Previous(layout).bring_in([(layout.library / name, data) for name, data in files.items()])
    assert folder
    return folder


def test_an_import_is_taken_back_exactly_and_done_again(layout: Layout) -> None:
    first = bring_in(layout, NEW)
    assert library(layout) == NEW
    back = Previous(layout).put_back(first)
    assert library(layout) == OLD
    assert set(back.paths) == set(NEW)
    assert back.folder
    again = Previous(layout).put_back(back.folder)
    assert library(layout) == NEW
    assert again.folder


def test_files_that_hold_the_same_already_are_no_import(layout: Layout) -> None:
    assert Previous(layout).bring_in([(layout.library / name, data) for name, data in OLD.items()]) is None
    folder = bring_in(layout, {"roster.json": b"new", "bills/a.json": OLD["bills/a.json"]})
    assert Previous(layout).paths(folder) == ("roster.json",)


@pytest.mark.parametrize("harm", ["changed", "deleted"])
def test_what_somebody_changed_since_is_named_and_nothing_is_put_back(layout: Layout, harm: str) -> None:
    folder = bring_in(layout, NEW)
    file = layout.library / "bills/a.json"
    file.write_bytes(b"by hand") if harm == "changed" else file.unlink()
    before = files_in(layout.root)
    assert Previous(layout).put_back(folder).paths == ("bills/a.json",)
    assert Previous(layout).put_back(folder).folder is None
    assert files_in(layout.root) == before


def test_a_file_that_came_where_there_was_none_is_no_reason_to_remove_it(layout: Layout) -> None:
    folder = bring_in(layout, {"bills/b.json": b"new b"})
    back = Previous(layout).put_back(folder).folder
    assert back
    (layout.library / "bills/b.json").write_bytes(b"mine")
    assert Previous(layout).put_back(back).paths == ("bills/b.json",)
    assert library(layout)["bills/b.json"] == b"mine"


def test_what_is_damaged_is_said_and_never_put_back(layout: Layout) -> None:
    folder = bring_in(layout, NEW)
    assert Previous(layout).inspected() == ()
    kept = layout.previous / folder / "0"
    kept.write_bytes(b"old rOster")
    assert [problem.code for problem in Previous(layout).inspected()] == ["previous-damaged"]
    with pytest.raises(DamagedPreviousError):
        Previous(layout).put_back(folder)
    assert library(layout) == NEW


def test_the_last_imports_stay(layout: Layout) -> None:
    previous = Previous(layout)
    folders = [bring_in(layout, {"roster.json": b"%d" % number}) for number in range(KEPT + 3)]
    previous.thin()
    assert list(previous.names()) == folders[-KEPT:]


def test_killed_at_any_file_call_an_import_is_done_or_was_never_begun(tmp_path: Path) -> None:
    def work(layout: Layout) -> None:
        bring_in(layout, NEW)
        Previous(layout).thin()

    states = _killed_everywhere(tmp_path, lambda _: None, work)
    assert states == {False: OLD, True: NEW}


def test_killed_at_any_file_call_an_undo_is_done_or_was_never_begun(tmp_path: Path) -> None:
    def work(layout: Layout) -> None:
        Previous(layout).put_back("1")
        Previous(layout).remove("1")

    states = _killed_everywhere(tmp_path, lambda layout: bring_in(layout, NEW), work)
    assert states == {False: NEW, True: OLD}


def _killed_everywhere(tmp_path: Path, prepare, work) -> dict[bool, dict[str, bytes]]:
    """Kill `work` at every file call, settle, and return the states seen, those of its beginning and of its end."""

    def ready(name: str) -> Layout:
        layout = stocked(tmp_path / name)
        prepare(layout)
        return layout

    counted = ready("count")
    start = library(counted)
    total = number_of_calls(lambda: work(counted))
    seen: list[dict[str, bytes]] = []
    for call in range(1, total + 1):
        layout = ready(f"at-{call}")
        with pytest.raises(Killed), watched(FileCalls(fatal=call)):
            work(layout)
        _settled_in_spite_of_kills(layout)
        seen.append(library(layout))
        assert not [name for name in files_in(layout.library) if ".part" in name or ".begun" in name], call
        assert Previous(layout).inspected() == ()
    done = [state != start for state in seen]
    assert done == sorted(done), "once done, it stays done"
    return dict(zip(done, seen, strict=True))


def _settled_in_spite_of_kills(layout: Layout) -> None:
    """Settle, and be killed at each call of that too, before it comes through."""
    for call in range(1, 1000):
        try:
            with watched(FileCalls(fatal=call)):
                found = Previous(layout).settle()
        except Killed:
            continue
        assert {problem.code for problem in found} <= {"import-cut-short"}
        return


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_leaves_the_library_as_it_was(tmp_path: Path, code: int) -> None:
    for call in range(1, 1000):
        layout = stocked(tmp_path / f"at-{call}")
        with watched(FileCalls(failing=call, error=OSError(code, os.strerror(code)))) as calls:
            try:
                bring_in(layout, NEW)
            except UnwritableFileError:
                assert calls.count >= call
        Previous(layout).settle()
        assert library(layout) in (OLD, NEW)
        if calls.count < call:
            assert library(layout) == NEW
            return
    raise AssertionError("never came through")


def test_no_import_begins_before_the_last_one_is_settled(layout: Layout) -> None:
    folder = bring_in(layout, {"roster.json": b"half"})
    (layout.previous / folder).rename(layout.previous / f"{folder}.begun")
    with pytest.raises(UnwritableFileError):
        bring_in(layout, NEW)
    assert [problem.code for problem in Previous(layout).settle()] == ["import-cut-short"]
    assert library(layout) == OLD
    bring_in(layout, NEW)


def test_what_cannot_be_settled_is_kept_aside(layout: Layout) -> None:
    folder = bring_in(layout, NEW)
    (layout.previous / folder).rename(layout.previous / f"{folder}.begun")
    (layout.library / "roster.json").write_bytes(b"by hand")
    assert [problem.code for problem in Previous(layout).settle()] == ["import-cut-short-strange"]
    assert library(layout) == {**OLD, "roster.json": b"by hand"}
    assert (layout.damaged / f"import-{folder}" / "0").read_bytes() == OLD["roster.json"]
    assert Previous(layout).settle() == ()


@pytest.mark.skipif(os.name == "nt", reason="POSIX modes")
def test_only_the_owner_may_read_what_is_written(layout: Layout) -> None:
    before = os.umask(0)
    try:
        folder = bring_in(layout, NEW)
    finally:
        os.umask(before)
    made = [layout.library / "briefs/c.yaml", *(layout.previous / folder).iterdir()]
    assert {file.stat().st_mode & 0o777 for file in made} == {0o600}
    assert {one.stat().st_mode & 0o777 for one in (layout.previous, layout.library / "briefs")} == {0o700}


@pytest.mark.parametrize(
    ("file", "path"),
    [
        ("library/roster.json", "roster.json"),
        ("library/bills/x.json", "bills/x.json"),
        ("library/bills/../roster.json", "roster.json"),
        ("library/../x.json", None),
        ("library/.previous/1/0", None),
        ("elsewhere/x.json", None),
    ],
)
def test_only_files_of_the_library_have_a_path_there(tmp_path: Path, file: str, path: str | None) -> None:
    assert library_path(tmp_path / "library", tmp_path / file) == path


def brief_elsewhere(folder: Path) -> Path:
    file = folder / "Papers of 2026" / "mine.yaml"
    file.parent.mkdir()
    file.write_bytes(b"old")
    return file


def test_a_brief_outside_the_library_is_put_back_too(layout: Layout, tmp_path: Path) -> None:
    file = brief_elsewhere(tmp_path)
    folder = Previous(layout).bring_in([(file, b"new"), (layout.library / "roster.json", b"new")])
    assert folder
    assert file.read_bytes() == b"new"
    assert Previous(layout).put_back(folder).paths == (file.as_posix(), "roster.json")
    assert (file.read_bytes(), library(layout)) == (b"old", OLD)


def test_when_a_later_file_fails_a_brief_outside_is_as_before(layout: Layout, tmp_path: Path) -> None:
    file = brief_elsewhere(tmp_path)
    (layout.library / "bills/a.json").unlink()
    (layout.library / "bills").rmdir()
    (layout.library / "bills").write_bytes(b"no folder")
    with pytest.raises(UnwritableFileError):
        Previous(layout).bring_in([(file, b"new"), (layout.library / "bills/a.json", b"new")])
    assert file.read_bytes() == b"old"
    assert [one.name for one in file.parent.iterdir()] == ["mine.yaml"]


def test_only_a_brief_that_stands_there_has_a_name_outside_the_library(layout: Layout, tmp_path: Path) -> None:
    file = brief_elsewhere(tmp_path)
    assert kept_path(layout.library, file) == file.as_posix()
    assert kept_path(layout.library, file.with_name("other.yaml")) is None
    assert kept_path(layout.library, file.rename(file.with_name("mine.json"))) is None
    hidden = layout.library / ".previous/mine.yaml"
    hidden.parent.mkdir(parents=True)
    hidden.write_bytes(b"x")
    assert kept_path(layout.library, hidden) is None
