"""Notes that were handed over leave this computer, whole and everywhere, and through any crash."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.edit import Revise
from lobbykit.app.forgetting import forget, handed_over, handed_over_in_words
from lobbykit.app.impressions import private_entity
from lobbykit.app.session import ReadOnlyError
from lobbykit.app.verifying import verified
from lobbykit.domain.log_line import peek
from lobbykit.domain.op import Op, canonical
from lobbykit.store import forgetting_backups, forgetting_promise
from lobbykit.store.backup import Backups
from lobbykit.store.forgetting import ForgettingError
from lobbykit.store.forgetting_promise import FILE
from lobbykit.store.lock import Holder
from lobbykit.store.log_failures import LogChangedError
from lobbykit.store.restore import restore
from tests.app.forgetful import CANARIES, LOOSE, PICTURE, SHARED, STAYS, Place, crowded, ops_of, plain_place
from tests.canary.search import hits_in_tree
from tests.making import CATALOGUE
from tests.sessions import PASSPHRASE, Elsewhere, Laptop, new_id, noted, seen, summaries
from tests.store.file_calls import WRITING, FileCalls, Killed, number_of_calls, watched
from tests.store.folders import files_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.app.opening import Opened
    from lobbykit.app.session import Session

LITTER = {
    *("log-line-damaged", "log-stray-file", "key-file-mended", "chain-gap"),
    *("identity-log-shorter", "identity-log-damaged", "identity-copied"),
}
HOLDER = Holder(1, "laptop", "2026-11-22T15:04:05Z")


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return plain_place(tmp_path / "laptop")


@pytest.fixture
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waiting for the disk is judged by the power cuts of the crash tests; here it would only take time."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def handed(place: Place) -> None:
    """Hand the note over and close."""
    opened = place.laptop.open()
    with opened:
        done = place.forgets(opened).value
        assert done is not None
        assert done.finished


def told(session: Session) -> object:
    """Return everything that a session shows."""
    rows = {table: sorted(map(str, session.view.table(table).all())) for table in session.view.tables()}
    return rows, {entity: dict(texts) for entity, texts in session.drafts.all().items()}


def codes(laptop: Laptop) -> set[str]:
    opened = laptop.open()
    with opened:
        return {one.code for one in verified(opened)}


def attachments(place: Place) -> set[str]:
    return {file.name for file in place.layout.attachments.iterdir()}


# What is left


def test_nothing_of_it_is_found_anywhere_by_whatever_undoes_encodings(tmp_path: Path) -> None:
    place = crowded(tmp_path / "laptop")
    assert len(place.found()) >= 20, "it was everywhere"
    handed(place)
    assert hits_in_tree(place.laptop.folder, CANARIES) == []
    assert place.found() == set()


def test_nothing_of_it_is_found_in_a_sealed_workspace_whose_passphrase_is_taken_away(tmp_path: Path) -> None:
    place = crowded(tmp_path / "laptop", passphrase=True)
    handed(place)
    with _passphrases(place) as passphrases:
        assert passphrases.remove() == ()
    assert hits_in_tree(place.laptop.folder, CANARIES) == []
    assert place.found() == set()
    with place.laptop.open() as session:
        assert list(summaries(session)) == [STAYS]


def _passphrases(place: Place):
    from lobbykit.app.passphrases import Passphrases

    assert place.laptop.ask() == PASSPHRASE
    return Passphrases.at(place.laptop.around)


@pytest.mark.parametrize("passphrase", [False, True])
def test_everything_else_stays(tmp_path: Path, passphrase: bool) -> None:
    place = crowded(tmp_path / "laptop", passphrase=passphrase)
    with place.laptop.open() as session:
        kept, drafts = session.ops(place.kept), session.drafts.all().get(place.kept)
    backups = len(Backups(place.layout).files())
    pictures = attachments(place)
    handed(place)
    with place.laptop.open() as session:
        assert set(session.ops(place.kept)) == set(kept)
        assert session.drafts.all() == ({place.kept: drafts} if drafts else {})
    assert len(Backups(place.layout).files()) in {backups, backups + 1}
    assert len(pictures) == 3
    assert len(attachments(place)) == 2, "what another note, or nobody yet, uses is still there"
    assert attachments(place) < pictures


def test_a_picture_that_only_a_draft_of_the_note_names_goes_too(place: Place) -> None:
    with place.laptop.open() as session:
        session.drafts.keep(place.note, "photo/a/sha", hashlib.sha256(LOOSE).hexdigest())
    handed(place)
    assert attachments(place) == {hashlib.sha256(SHARED).hexdigest()}


def test_names_of_pictures_go_with_the_pictures(place: Place) -> None:
    handed(place)
    assert attachments(place) == {hashlib.sha256(data).hexdigest() for data in (SHARED, LOOSE)}
    assert hashlib.sha256(PICTURE).hexdigest() not in " ".join(files_in(place.laptop.folder))


def test_what_belongs_to_a_note_stays_unless_it_is_named(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        assert forget(opened, [place.note], lambda _: True).value
        assert session.entity(place.note) is None
        assert session.entity(private_entity(place.note)) is not None
        assert session.entity(place.promise) is not None
    assert codes(place.laptop) == set()


# What is shown


def test_the_session_tells_what_is_different_and_how_much_was_handed_over(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        ops = ops_of(session, place.named)
        assert handed_over_in_words(session.view, CATALOGUE) is None
        done = place.forgets(opened)
        assert done.value
        assert done.problems == ()
        assert (done.value.changes, done.value.touched) == (len(ops), frozenset(place.named))
        assert handed_over(session.view) == len(ops) == 5
        assert "5 changes" in (handed_over_in_words(session.view, CATALOGUE) or "")
        assert list(summaries(session)) == [STAYS]
        assert all(session.entity(entity) is None for entity in place.named)
        assert not session.view.has("private", private_entity(place.note))
        assert verified(opened) == ()
    assert codes(place.laptop) == set()


@pytest.mark.parametrize("passphrase", [False, True])
def test_every_answer_is_the_same_without_the_checkpoint(tmp_path: Path, passphrase: bool) -> None:
    place = crowded(tmp_path / "laptop", passphrase=passphrase)
    handed(place)
    with place.laptop.open() as session:
        before = told(session)
        noted(session, summary="later")
    with place.laptop.open() as session:
        session.apply(Revise(seen(session, place.kept), {"summary": "changed"}))
        again = told(session)
    place.layout.view.unlink()
    with place.laptop.open() as session:
        assert told(session) == again != before


# Who may be forgotten


def test_a_note_with_a_change_that_nobody_has_is_refused_and_nothing_is_changed(place: Place) -> None:
    """Here it is the other author's text of the same note."""
    opened = place.laptop.open()
    with opened as session:
        ours = {op.id for op in ops_of(session, place.named) if op.user == "ana"}
        session.begin()
        before = files_in(place.laptop.folder)
        refused = forget(opened, place.named, ours)
        assert refused.value is None
        assert [(one.code, dict(one.params)) for one in refused.problems] == [
            ("forget-unacknowledged", {"id": place.note, "count": 1})
        ]
        assert files_in(place.laptop.folder) == before
        assert len(seen(session, place.note).conflicts["summary"]) == 2
        assert forget(opened, place.named, {op.id for op in ops_of(session, place.named)}).value


def test_what_is_not_there_or_has_no_place_in_a_chain_is_refused(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        newer = canonical({"v": 2, "d": "e" * 16, "e": place.note, "new": "?"})
        session.receive("e" * 16, [newer])
        before = files_in(place.laptop.folder)
        refused = forget(opened, [place.note, "0" * 32], lambda _: True)
        assert [one.code for one in refused.problems] == ["forget-unknown", "forget-newer"]
        assert files_in(place.laptop.folder) == before


def test_where_nothing_may_be_written_nothing_is_forgotten(place: Place) -> None:
    opened = place.laptop.open(read_only=True)
    with opened, pytest.raises(ReadOnlyError):
        place.forgets(opened)
    assert place.found()


@pytest.mark.parametrize("stands", [False, True])
def test_a_promise_counts_if_the_disk_has_it_whatever_it_said(
    place: Place, monkeypatch: pytest.MonkeyPatch, stands: bool
) -> None:
    """A flush that fails after the rename leaves the new file where the next opening would find it."""

    def failing(path: Path, data: bytes) -> None:
        if stands:
            path.write_bytes(data)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    opened = place.laptop.open()
    with opened as session, monkeypatch.context() as patch:
        patch.setattr(forgetting_promise, "write_whole", failing)
        if stands:
            assert place.forgets(opened).value
        else:
            with pytest.raises(ForgettingError):
                place.forgets(opened)
        assert (session.entity(place.note) is None) == stands
    with place.laptop.open() as session:
        assert (session.entity(place.note) is None) == stands
    assert bool(place.found()) != stands


# What comes later


def test_the_same_changes_are_not_taken_again(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        ours = [(op.dev, op.raw) for op in ops_of(session, place.named)]
        place.forgets(opened)
    for start in range(2):
        with place.laptop.open() as session:
            before = told(session)
            for dev, raw in ours:
                assert session.receive(dev, [raw]) == frozenset()
            assert told(session) == before, start
            assert not session.problems
    assert place.found() == set()


def test_what_only_a_backup_held_is_not_taken_again_either(tmp_path: Path) -> None:
    place = crowded(tmp_path / "laptop", passphrase=True)
    with place.laptop.open() as session:
        assert len(session.ops(place.note)) == 1, "the log is older than the backups"
    handed(place)
    with place.laptop.open() as session:
        assert session.receive("e" * 16, place.others) == frozenset({place.kept})
        assert session.entity(place.note) is None


def test_the_chain_goes_on_from_the_mark(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        last = max(ops_of(session, [place.note, place.kept, place.promise]), key=lambda op: (op.user == "ana", op.seq))
        place.forgets(opened)
        later = noted(session, summary="later")
        (op,) = session.ops(later.id)
        assert isinstance(op, Op)
        assert (op.dev, op.seq, op.prev) == (last.dev, last.seq + 1, last.id)
    with place.laptop.open() as session:
        after = noted(session, summary="after")
        (op,) = (one for one in session.ops(after.id) if isinstance(one, Op))
        assert (op.dev, op.seq) == (last.dev, last.seq + 2)
    assert codes(place.laptop) == set()


@pytest.mark.parametrize("passphrase", [False, True])
def test_a_backup_put_back_afterwards_does_not_bring_it_back(tmp_path: Path, passphrase: bool) -> None:
    place = crowded(tmp_path / "laptop", passphrase=passphrase)
    handed(place)
    for number, (_, file) in enumerate(Backups(place.layout).files()):
        again = place.copied(tmp_path / f"again{number}")
        restore(again.layout.backups / file.name, again.layout, HOLDER, place.laptop.clock())
        with again.laptop.open() as session:
            assert session.entity(place.note) is None
            assert STAYS in summaries(session)
        assert again.found() == set()


def test_undo_says_that_it_was_handed_over_and_goes_on_with_the_step_before(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        before = noted(session, summary="before it")
        session.apply(Revise(seen(session, place.note), {"summary": "the last change"}))
        assert session.history.can_undo
        place.forgets(opened)
        outcome = session.history.undo()
        assert (outcome.done, outcome.handed_over) == (False, True)
    with place.laptop.open() as session:
        assert session.history.undo().done
        assert seen(session, before.id).deleted


def test_listeners_hear_of_it_and_a_form_that_is_still_open_saves_nothing(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        stale, told = seen(session, place.note), list[frozenset[str]]()
        session.listen(told.append)
        place.forgets(opened)
        assert told == [frozenset(place.named)]
        assert [one.code for one in session.apply(Revise(stale, {"summary": "x"})).problems] == ["entity-handed-over"]


def test_undoing_a_change_of_it_finds_nothing_to_undo(place: Place) -> None:
    opened = place.laptop.open()
    with opened as session:
        session.apply(Revise(seen(session, place.note), {"summary": "the last change"}))
        assert session.history.can_undo
        place.forgets(opened)
        outcome = session.history.undo()
        assert not outcome.done
    with place.laptop.open() as session:
        assert not session.history.undo().done
        later = noted(session, summary="later")
        assert session.history.undo().done
        assert seen(session, later.id).deleted
    assert codes(place.laptop) == set()


# What cannot be looked into


def test_a_damaged_backup_is_named_and_removed_only_if_asked(place: Place, tmp_path: Path) -> None:
    ((_, file), *_rest) = Backups(place.layout).files()
    raw = bytearray(file.read_bytes())
    raw[raw.index(CANARIES[0]) - 40] ^= 1
    file.write_bytes(raw)
    for remove, code in ((False, "forgetting-backup-left"), (True, "forgetting-backup-removed")):
        again = place.copied(tmp_path / f"again{remove}")
        opened = again.laptop.open()
        with opened:
            done = again.forgets(opened, remove=remove)
            assert done.value
            assert done.value.finished
            assert [(one.code, dict(one.params)["file"]) for one in done.problems] == [(code, file.name)]
        left = set() if remove else {f"workspace/backups/{file.name}"}
        assert again.found() == left


def test_a_change_that_only_a_backup_holds_and_nobody_else_stays_there_and_is_named(tmp_path: Path) -> None:
    place = crowded(tmp_path / "laptop", passphrase=True)
    opened = place.laptop.open()
    with opened as session:
        known = {op.id for op in ops_of(session, place.named)}
        done = forget(opened, place.named, known)
    named = {dict(one.params)["file"] for one in done.problems if one.code == "forgetting-kept"}
    aside = {folder.name for folder in place.layout.root.glob("before-restore-*")}
    assert named == {file.name for _, file in Backups(place.layout).files()[1:3]} | aside


# Crashes


@pytest.fixture(scope="module", params=[False, True], ids=["plain", "sealed"])
def shelf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Place:
    return crowded(tmp_path_factory.mktemp("shelf") / "laptop", passphrase=request.param)


class Changes(FileCalls):
    """Counts, and dies at, only those file calls that change the disk: dying at a call before is the same to it."""

    def through(self, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            if _changes(real.__name__, args):
                self.passes()
            result = real(*args, **kwargs)
            if real.__name__ == "open" and isinstance(result, int):
                self.opened.add(result)
            return result

        return call


def _changes(name: str, args: tuple[object, ...]) -> bool:
    if name == "open":
        how = args[1] if len(args) > 1 else ""
        return how & WRITING != 0 if isinstance(how, int) else not {*"wxa+"}.isdisjoint(str(how))
    return name not in {"scandir", "fsync"}


def changes(work: Callable[[], object]) -> int:
    with watched(Changes()) as calls:
        work()
    return calls.count


def _left_open(place: Place, *, forgets: bool) -> Opened:
    opened = place.laptop.open()
    if forgets:
        place.forgets(opened)
    return opened


@pytest.mark.usefixtures("_no_waiting")
def test_killed_at_any_file_call_each_note_is_whole_or_forgotten(shelf: Place, tmp_path: Path) -> None:
    opening, both = (shelf.copied(tmp_path / name) for name in ("opening", "both"))
    first = changes(lambda: _left_open(opening, forgets=False)) + 1
    last = changes(lambda: _left_open(both, forgets=True))
    ends = set()
    for call in range(first, last + 1):
        place = shelf.copied(tmp_path / "at")
        with suppress(Killed), watched(Changes(fatal=call)):
            _left_open(place, forgets=True)
        ends.add(_is_whole_or_forgotten(place))
        shutil.rmtree(place.laptop.folder)
    assert last - first > 60
    assert ends == {True, False}, "it ends as it began, or done"


def _is_whole_or_forgotten(place: Place) -> bool:
    """Open as the next start does, only reading first; return whether the note is forgotten."""
    promised = (place.layout.root / FILE).exists()
    with place.laptop.open(read_only=True) as session:
        shown = [len(session.ops(entity)) for entity in place.named]
        assert shown in ([0, 0, 0], [1, 1, 1], [3, 1, 1])
        assert not any(shown) or not promised
    opened = place.laptop.open()
    with opened as session:
        assert [len(session.ops(entity)) for entity in place.named] == shown
        assert STAYS in summaries(session)
        assert {one.code for one in verified(opened)} <= LITTER
    if not any(shown):
        assert place.found() == set()
        assert not (place.layout.root / FILE).exists()
    return not any(shown)


@pytest.mark.usefixtures("_no_waiting")
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_failing_disk_is_said_and_the_next_opening_goes_on(shelf: Place, code: int, tmp_path: Path) -> None:
    counted = shelf.copied(tmp_path / "count").laptop.open()
    with counted as session:
        session.begin()
        total = number_of_calls(lambda: shelf.forgets(counted))
    ends = set()
    for call in range(1, total + 1, 9):
        place = shelf.copied(tmp_path / "at")
        ends.add(_ends_with_failure(place, FileCalls(failing=call, error=OSError(code, os.strerror(code)))))
        shutil.rmtree(place.laptop.folder)
    assert total > 100
    assert ends >= {"refused", "unfinished"}


def _ends_with_failure(place: Place, calls: FileCalls) -> str:
    """Hand the note over while one call fails, write on, and open again; return how the handing over ended."""
    opened = place.laptop.open()
    with opened as session:
        session.begin()
        try:
            with watched(calls):
                done = place.forgets(opened).value
        except (ForgettingError, LogChangedError):
            done = None
        assert (session.entity(place.note) is None) == (done is not None)
        assert STAYS in summaries(session)
        if opened.lanes.read_only is None:  # else the very last flush failed, as may happen at any opening
            noted(session, summary="and life goes on")
            assert "and life goes on" in summaries(session)
    with place.laptop.open() as session:
        assert (session.entity(place.note) is None) == (done is not None)
        assert STAYS in summaries(session)
    if done is None:
        return "refused"
    assert place.found() == set()
    return "finished" if done.finished else "unfinished"


def test_what_has_to_wait_for_the_disk_is_shown_as_forgotten_meanwhile(place: Place) -> None:
    other = Elsewhere("f" * 16, "cho")
    opened = place.laptop.open()
    with opened as session, pytest.MonkeyPatch.context() as patch:

        def full(*_args: object) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        patch.setattr(forgetting_backups.archive, "pack", full)
        done = place.forgets(opened)
        assert done.value
        assert not done.value.finished
        assert [one.code for one in done.problems] == ["forgetting-unfinished"]
        assert session.entity(place.note) is None
        ours = session.ops(place.kept)
        assert session.receive("e" * 16, place.others) == frozenset()
        op = other.writes(new_id(), {"office": "A000001", "author": "Cho", "date": "2026-11-22", "summary": "new"})
        session.receive(other.dev, [op.raw])
        assert set(session.ops(place.kept)) == set(ours)
        assert verified(opened) == ()
    assert place.found()
    with place.laptop.open(read_only=True) as session:
        assert "forgetting-waits" in {one.code for one in session.problems}
        assert list(summaries(session)) == ["new", STAYS]
    assert place.found()
    with place.laptop.open() as session:
        assert not session.problems
        assert list(summaries(session)) == ["new", STAYS]
        assert peek(op.raw).id in {one.id for one in session.ops(op.entity)}
    assert place.found() == set()
