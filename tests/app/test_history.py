"""What was done can be taken back, also after the next start, and nothing that others wrote goes with it."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from lobbykit.app import history, steps
from lobbykit.app.edit import Create, Delete, Revise
from lobbykit.app.session import ReadOnlyError, Session
from lobbykit.app.steps import Imported
from lobbykit.domain.undoing import Change
from lobbykit.store.disk import PosixDisk
from lobbykit.store.log_failures import LogWriteError
from tests.sessions import NOTE, Elsewhere, Laptop, new_id, noted, seen, summaries
from tests.store.folders import files_in


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "laptop")


def says(session: Session, entity: str, **fields: str) -> None:
    assert session.apply(Revise(seen(session, entity), fields)).value


def told(session: Session) -> list[str]:
    return [problem.code for problem in session.problems]


def test_steps_are_taken_back_over_starts_and_done_again(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session, summary="first").id
        for text in ("second", "third"):
            says(session, note, summary=text)
    shown = []
    for _ in range(3):
        with laptop.open() as session:
            assert session.history.undo().done
            shown.append(list(summaries(session)))
    assert shown == [["second"], ["first"], []]
    with laptop.open() as session:
        assert session.history.undo().step is None
        while session.history.can_redo:
            assert session.history.redo().done
        assert list(summaries(session)) == ["third"]


def test_only_ids_reach_the_file(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session, summary="SECRET").id
        says(session, note, summary="SECRET TOO")
        session.history.undo()
        session.apply(Delete(seen(session, note)))
        session.history.undo()
    file = laptop.around.root / "history.jsonl"
    assert note.encode() in file.read_bytes()
    assert b"SECRET" not in file.read_bytes()


def test_what_others_wrote_over_stays_and_the_next_undo_goes_on_before_it(laptop: Laptop) -> None:
    with laptop.open() as session:
        other = noted(session, summary="other").id
        note = noted(session).id
        says(session, note, summary="ours")
        op = Elsewhere().writes(note, {"summary": "theirs"}, seen(session, note), ms=4_000_000_000_000)
        session.receive(op.dev, [op.raw])
        refused = session.history.undo()
        assert not refused.done
        assert [(one.path, one.version.by, one.version.ms) for one in refused.since] == [("summary", "ben", op.ms)]
    with laptop.open() as session:
        assert not session.history.undo().done, "the note itself holds what others wrote"
        assert session.history.undo().done
        assert seen(session, other).deleted
        assert list(summaries(session)) == ["theirs"]


def test_a_new_edit_ends_what_could_be_done_again(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session).id
        says(session, note, summary="one")
        session.history.undo()
        says(session, note, summary="two")
        assert not session.history.can_redo
        assert session.history.redo().step is None
    with laptop.open() as session:
        assert session.history.redo().step is None
        assert list(summaries(session)) == ["two"]


def test_whoever_is_told_of_a_change_sees_the_history_with_it(laptop: Laptop) -> None:
    with laptop.open() as session:
        found: list[tuple[bool, bool]] = []
        session.listen(lambda _: found.append((session.history.can_undo, session.history.can_redo)))
        noted(session)
        session.history.undo()
        session.history.redo()
    assert found == [(True, False), (False, True), (True, False)]


def test_a_listener_that_fails_costs_no_step(laptop: Laptop) -> None:
    def fail(_ids: frozenset[str]) -> None:
        raise RuntimeError("a broken window")

    with laptop.open() as session:
        stop = session.listen(fail)
        with pytest.raises(RuntimeError):
            noted(session)
        stop()
        assert session.history.undo().done
        assert list(summaries(session)) == []


def test_what_was_not_saved_is_no_step(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_disk: PosixDisk, _handle: int, _data: bytes) -> None:
        raise OSError(errno.EIO, "refused")

    with laptop.open() as session:
        note = noted(session, summary="safe").id
        says(session, note, summary="later")
        with monkeypatch.context() as failing:
            failing.setattr(PosixDisk, "write", refuse)
            with pytest.raises(LogWriteError):
                says(session, note, summary="lost?")
            with pytest.raises(LogWriteError):
                session.history.undo()
        assert session.history.undo().done
        assert list(summaries(session)) == ["safe"]


def test_no_more_steps_than_the_limit_are_kept_and_the_file_stays_short(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "LIMIT", 10)
    monkeypatch.setattr(history, "LINES", 40)
    with laptop.open() as session:
        note = noted(session).id
        for number in range(history.LINES + 50):
            says(session, note, summary=str(number))
    lines = (laptop.around.root / "history.jsonl").read_bytes().count(b"\n")
    assert lines <= history.LINES
    with laptop.open() as session:
        taken = 0
        while session.history.undo().done:
            taken += 1
        assert taken == steps.LIMIT
        assert list(summaries(session)) == [str(history.LINES + 50 - steps.LIMIT - 1)]


@pytest.mark.parametrize("what", ["damaged", "torn"])
def test_damage_is_said_and_ends_the_history_there(laptop: Laptop, what: str) -> None:
    with laptop.open() as session:
        note = noted(session).id
        says(session, note, summary="before")
    file = laptop.around.root / "history.jsonl"
    raw = file.read_bytes()
    file.write_bytes(raw.replace(b"did", b"dId", 1) if what == "damaged" else raw + b"1234")
    with laptop.open() as session:
        says(session, note, summary="after")
        assert told(session) == ["history-damaged"]
        steps = 1 if what == "torn" else 2
        assert [session.history.undo().done for _ in range(steps)] == [True] * steps
        assert session.history.undo().step is None
    with laptop.open() as session:
        session.history.open()
        assert told(session) == []


def test_steps_that_the_log_does_not_hold_end_the_history(laptop: Laptop) -> None:
    with laptop.open() as session:
        kept = noted(session).id
        lost = noted(session).id
    for file in (laptop.around.root / "log").glob("*.ops"):
        whole = file.read_bytes().splitlines(keepends=True)
        file.write_bytes(b"".join(line for line in whole if lost.encode() not in line))
    with laptop.open() as session:
        assert session.entity(lost) is None
        assert not session.history.can_undo
        says(session, kept, summary="new")
        assert session.history.undo().done
        assert session.history.undo().step is None


def test_what_was_forgotten_while_the_window_is_open_is_not_brought_back(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session, summary="SECRET").id
        says(session, note, summary="other")
        assert session.history.can_undo
        session.ops = lambda _entity: ()  # type: ignore[method-assign]
        assert session.history.undo().step is None
        assert list(summaries(session)) == ["other"]


def test_a_copy_of_the_folder_on_another_computer_undoes_nothing_of_ours(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        note = noted(session).id
    other = Laptop(tmp_path / "other", user="ben")
    other.folder.mkdir()
    laptop.around.root.rename(other.around.root)
    with other.open() as session:
        assert session.history.undo().step is None
        says(session, note, summary="of ben")
        assert session.history.undo().done
        assert session.history.undo().step is None


def test_steps_of_an_earlier_name_of_ours_are_still_ours(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session, summary="before").id
        says(session, note, summary="after")
    laptop.user = "ana-b"
    with laptop.open() as session:
        assert session.history.undo().done
        assert list(summaries(session)) == ["before"]


def test_ops_that_arrive_are_no_edits_of_this_workspace(laptop: Laptop) -> None:
    with laptop.open() as session:
        op = Elsewhere().writes(new_id(), NOTE)
        session.receive(op.dev, [op.raw])
        assert not session.history.can_undo
        assert session.history.undo().step is None


def test_a_private_impression_is_taken_back_in_its_own_lane(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session).id
        impression = new_id()
        assert session.apply(Create(impression, "private", {"of": note, "impression": "cold"})).value
    with laptop.open() as session:
        outcome = session.history.undo()
        assert isinstance(outcome.step, Change)
        assert (outcome.step.entity, outcome.done) == (impression, True)
    shared = b"".join(file.read_bytes() for file in (laptop.around.root / "log").glob("*.ops"))
    assert impression.encode() not in shared


def test_a_disk_that_does_not_take_the_step_costs_the_step_and_not_the_note(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    with laptop.open() as session:
        note = noted(session, summary="one").id
        with monkeypatch.context() as failing:
            failing.setattr(
                "lobbykit.store.history_file.write_all", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "broken"))
            )
            says(session, note, summary="two")
            says(session, note, summary="three")
        assert told(session) == ["history-not-kept"]
        assert session.history.undo().done
        assert list(summaries(session)) == ["two"]


def test_a_workspace_that_is_only_read_undoes_nothing_and_says_why(laptop: Laptop) -> None:
    with laptop.open() as session:
        noted(session)
    before = files_in(laptop.around.root)
    with laptop.open(read_only=True) as session:
        assert not session.history.can_undo
        for turn in (session.history.undo, session.history.redo, lambda: session.history.bring_in([])):
            with pytest.raises(ReadOnlyError):
                turn()
    assert files_in(laptop.around.root) == before


def test_imports_and_edits_are_taken_back_in_turn(laptop: Laptop) -> None:
    with laptop.open() as session:
        library = session.workspace.layout.library
        session.history.bring_in([(library / "roster.json", b"one")])
        note = noted(session).id
        session.history.bring_in([(library / "roster.json", b"two"), (library / "bills/a.json", b"a")])
    with laptop.open() as session:
        taken = session.history.undo()
        assert isinstance(taken.step, Imported)
        assert (taken.done, taken.files) == (True, ("roster.json", "bills/a.json"))
        assert (library / "roster.json").read_bytes() == b"one"
        assert not (library / "bills/a.json").exists()
        assert session.history.undo().done
        assert seen(session, note).deleted
        assert session.history.undo().done
        assert not (library / "roster.json").exists()
    with laptop.open() as session:
        assert [session.history.redo().done for _ in range(3)] == [True] * 3
        assert (library / "roster.json").read_bytes() == b"two"
        assert not seen(session, note).deleted


def test_an_import_that_is_no_longer_kept_is_passed_over(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session).id
        for number in range(7):
            session.history.bring_in([(session.workspace.layout.roster, b"%d" % number)])
        steps = [session.history.undo() for _ in range(6)]
        assert all(step.done for step in steps)
        assert seen(session, note).deleted
        assert session.workspace.layout.roster.read_bytes() == b"1"


def test_what_an_import_replaced_is_damaged_and_the_step_before_can_be_reached(laptop: Laptop) -> None:
    with laptop.open() as session:
        note = noted(session).id
        for text in (b"one", b"two"):
            session.history.bring_in([(session.workspace.layout.roster, text)])
        (session.workspace.layout.previous / "2" / "0").write_bytes(b"0ne")
        refused = session.history.undo()
        assert (refused.done, refused.since, refused.files) == (False, (), ())
        assert told(session) == ["previous-damaged"]
        assert session.workspace.layout.roster.read_bytes() == b"two"
        assert session.history.undo().files == ("roster.json",), "the first import wrote something else than stands"
        assert session.history.undo().done
        assert seen(session, note).deleted


def test_an_import_cut_short_is_taken_back_by_whoever_uses_the_history_next(laptop: Laptop) -> None:
    with laptop.open() as session:
        layout = session.workspace.layout
        session.history.bring_in([(layout.roster, b"one")])
        session.history.bring_in([(layout.roster, b"two")])
    (layout.previous / "2").rename(layout.previous / "2.begun")
    with laptop.open() as session:
        assert session.history.can_undo
        assert told(session) == ["import-cut-short"]
        assert layout.roster.read_bytes() == b"one"
        assert session.history.undo().done
        assert not layout.roster.exists()
