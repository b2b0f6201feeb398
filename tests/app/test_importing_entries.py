"""Importing meetings and notes: shown, entered as one step, entered twice without a double, cut short and completed."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lobbykit.app import together
from lobbykit.app.edit import Revise
from lobbykit.app.entry_plans import EntryPlan, Intake
from lobbykit.app.importing import RefusedImportError
from lobbykit.app.importing_entries import plan_entries
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.shelves import Shelves
from lobbykit.store.disk import PosixDisk
from lobbykit.store.log_failures import LogWriteError
from tests.making import ROOT, house
from tests.sessions import Elsewhere, Laptop, noted, seen, summaries

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.session import Session

OFFICES = (house("A000001", name="Ann Able", last="Able", sort="Able, Ann"), house("A000002", district=4))
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20).filter(str.strip)
NOTE = st.fixed_dictionaries(
    {"office": st.sampled_from(["A000001", "A000002"]), "summary": TEXT},
    optional={
        "id": st.sampled_from(["a" * 32, "b" * 32]),
        "date": st.dates(date(1990, 1, 1), date(2030, 1, 1)).map(str),
        "author": st.sampled_from(["ana", "Ben"]),
        "minutes": st.integers(0, 90),
        "staff": st.dictionaries(st.sampled_from("ab"), st.fixed_dictionaries({"name": TEXT})),
    },
)
SOMEBODY = {"office": "A000001", "summary": "SECRET one", "author": "Ben"}


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path)


def plan(session: Session | None, file: Path, kind: str = "note", user: str | None = "ana") -> EntryPlan:
    offices = KnownOffices(None, Shelves(None, file.parent / "none"))
    return plan_entries(kind, [file], Intake(session, user, date(2026, 11, 22), offices, lambda: OFFICES))


def entered(session: Session, file: Path, kind: str = "note") -> int | None:
    return session.apply_together(plan(session, file, kind).edits).value


def lines(folder: Path, *records: object) -> Path:
    file = folder / "records.jsonl"
    file.write_text("".join(f"{json.dumps(one)}\n" for one in records), encoding="utf-8")
    return file


def numbered(count: int) -> list[dict[str, object]]:
    return [{"office": "A000001", "summary": f"note {one:05}"} for one in range(count)]


def codes(file: Path, kind: str = "note", session: Session | None = None) -> list[tuple[str, int, int]]:
    with pytest.raises(RefusedImportError) as caught:
        plan(session, file, kind)
    places = [(one.code, one.place) for one in caught.value.problems]
    return [(code, place.line, place.column) for code, place in places if place and code != "office-unknown"]


def told(found: EntryPlan) -> list[str]:
    return [one.code for one in found.problems if one.code not in {"office-unknown", "notes-dated"}]


def rows(session: Session) -> list[dict[str, object]]:
    return sorted(
        ({key: row.get(key) for key in ("id", "summary", "deleted")} for row in session.view.table("notes")),
        key=lambda row: str(row["id"]),
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(NOTE, min_size=1, max_size=6))
def test_the_same_file_twice_changes_nothing_and_undo_leaves_nothing(records: list[dict[str, object]]) -> None:
    with TemporaryDirectory() as folder:
        laptop = Laptop(ROOT.__class__(folder))
        file = lines(laptop.folder, *{json.dumps(one.get("id", one), sort_keys=True): one for one in records}.values())
        with laptop.open() as session:
            first = plan(session, file)
            assert session.apply_together(first.edits).value == len(first.edits) == len(first.changes)
            told = {str(one["summary"]) for one in session.view.table("notes")}
            assert told == {str(json.loads(line)["summary"]) for line in file.read_text(encoding="utf-8").splitlines()}
            again = plan(session, file)
            assert (again.edits, again.changes, again.unchanged) == ((), (), len(first.changes))
            assert session.history.undo().done
            assert all(row["deleted"] for row in session.view.table("notes"))
            assert session.history.undo().step is None
            assert session.history.redo().done
            assert plan(session, file).edits == ()


def test_a_note_that_is_here_changes_field_by_field_and_nothing_else_is_removed(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        note = noted(session, office="A000001", summary="before", tone="calm")
        other = noted(session, office="A000001")
        file = lines(tmp_path, {"id": note.id, "summary": "after", "minutes": 5})
        found = plan(session, file)
        assert [(one.what, one.key, one.fields) for one in found.changes] == [
            ("changed", note.id, (("summary", "before", "after"), ("minutes", "", "5")))
        ]
        assert entered(session, file) == 1
        now = seen(session, note.id).fields
        assert (now["summary"], now["minutes"], now["tone"]) == ("after", 5, "calm")
        assert session.history.undo().done
        assert (seen(session, note.id).fields["summary"], seen(session, other.id).deleted) == ("before", False)


def test_what_came_in_without_an_id_stays_as_people_have_made_it_since(laptop: Laptop, tmp_path: Path) -> None:
    file = lines(tmp_path, {"office": "A000001", "summary": "as it came"})
    with laptop.open() as session:
        entered(session, file)
        (row,) = session.view.table("notes")
        session.apply(Revise(seen(session, row["id"]), {"summary": "mended"}))
        assert plan(session, file).edits == ()
        session.history.undo()
        session.history.undo()
        found = plan(session, file)
        assert told(found) == ["records-from-trash"]
        assert entered(session, file) == 1
        assert list(summaries(session)) == ["as it came"]


def test_what_one_person_changed_since_is_left_and_all_others_are_taken_back(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open() as session:
        entered(session, lines(tmp_path, *numbered(5)))
        kept = str(next(iter(session.view.table("notes")))["id"])
        op = Elsewhere().writes(kept, {"summary": "ben's"}, seen(session, kept), ms=1_795_341_600_000)
        session.receive(op.dev, [op.raw])
    with laptop.open() as session:
        outcome = session.history.undo()
        assert (outcome.done, [(one.path, one.version.by) for one in outcome.since]) == (True, [("summary", "ben")])
        assert [row["id"] for row in rows(session) if not row["deleted"]] == [kept]
        assert session.history.redo().done
        assert not any(row["deleted"] for row in rows(session))


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_a_disk_that_fails_in_the_middle_loses_and_doubles_nothing(
    laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    monkeypatch.setattr(together, "BATCH", 10)
    file = lines(tmp_path, *numbered(30))
    write, calls = PosixDisk.write, list[int]()

    def failing(disk: PosixDisk, handle: int, data: bytes) -> None:
        calls.append(len(data))
        if len(calls) >= nth:
            raise OSError(5, "refused")
        write(disk, handle, data)

    with laptop.open() as session:
        noted(session, summary="before")
        with monkeypatch.context() as broken:
            broken.setattr(PosixDisk, "write", failing)
            with pytest.raises(LogWriteError):
                entered(session, file)
        there = len(list(summaries(session))) - 1
        assert there % 10 == 0
        assert entered(session, file) == 30 - there
        assert len(list(summaries(session))) == 31
    with laptop.open() as session:
        assert len(list(summaries(session))) == 31
        assert session.history.undo().done
        assert not there or session.history.undo().done
        assert list(summaries(session)) == ["before"]


KILLED = """
import os, sys
from pathlib import Path
from lobbykit.app import together
from lobbykit.store.disk import PosixDisk
from tests.app.test_importing_entries import entered
from tests.sessions import Laptop
together.BATCH = 10
write, left = PosixDisk.write, [int(sys.argv[2])]
def dying(disk, handle, data):
    if not left[0]:
        os.write(handle, data[: len(data) // 2])
        os._exit(9)
    left[0] -= 1
    write(disk, handle, data)
folder = Path(sys.argv[1])
with Laptop(folder).open() as session:
    session.begin()
    PosixDisk.write = dying
    entered(session, folder / "records.jsonl")
"""


@pytest.mark.parametrize("writes", [1, 2, 3])
def test_killed_in_the_middle_of_a_write_the_same_command_completes_it(
    laptop: Laptop, tmp_path: Path, writes: int
) -> None:
    file = lines(tmp_path, *numbered(30))
    ran = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path), str(writes)], cwd=ROOT, check=False)
    assert ran.returncode == 9
    with laptop.open() as session:
        there = len(list(summaries(session)))
        assert 0 < there < 30
        assert entered(session, file) == 30 - there
        assert list(summaries(session)) == [f"note {one:05}" for one in range(30)]
        assert [session.history.undo().done for _ in range(2)] == [True, True]
        assert list(summaries(session)) == []
        assert session.history.undo().step is None


def test_an_impression_is_taken_in_only_for_its_author_and_never_shown(laptop: Laptop, tmp_path: Path) -> None:
    own = {"id": "a" * 32, "office": "A000001", "summary": "x", "author": "Ana", "private": {"impression": "SECRET"}}
    file = lines(tmp_path, own)
    with laptop.open() as session:
        found = plan(session, file)
        assert "SECRET" not in str(found.changes)
        assert entered(session, file) == 2
        assert [row["impression"] for row in session.view.table("private")] == ["SECRET"]
        assert plan(session, file).edits == ()
        assert session.history.undo().done
        assert all(row["deleted"] for row in session.view.table("private"))
    others = lines(tmp_path, own | {"author": "Ben"})
    assert codes(others) == [("private-of-others", 1, others.read_text().index('"impression"') + 1)]


@pytest.mark.parametrize(
    ("record", "found"),
    [
        ({"office": "A000001"}, [("field-missing", 1, 1)]),
        ({"office": "nobody", "summary": "x"}, [("office-name-alone", 1, 2)]),
        ({"office": "A000001", "summary": 5}, [("field-not-text", 1, 23), ("field-missing", 1, 23)]),
        ({"office": "A000001", "sumary": "x"}, [("field-unknown", 1, 23), ("field-missing", 1, 1)]),
        ({"office": "A000001", "summary": "x", "id": "me"}, [("field-not-id", 1, 39)]),
        ({"office": "A000001", "summary": "x", "minutes": 0.5}, [("field-not-number", 1, 39)]),
    ],
)
def test_what_is_wrong_is_told_at_its_place_and_nothing_is_planned(tmp_path, record, found) -> None:
    file = lines(tmp_path, record)
    assert [one for one in codes(file) if one[0] != "op-value"] == found


def test_one_bad_record_keeps_all_others_out_and_twice_the_same_is_once(tmp_path: Path) -> None:
    bad = lines(tmp_path, SOMEBODY, {"office": "A000001"}, SOMEBODY)
    assert codes(bad) == [("field-missing", 2, 1)]
    found = plan(None, lines(tmp_path, SOMEBODY, SOMEBODY))
    assert (len(found.edits), told(found)) == (1, ["records-twice"])
    same = {"id": "a" * 32, "office": "A000001"}
    two = lines(tmp_path, same | {"summary": "one"}, same | {"summary": "two"})
    assert codes(two) == [("record-twice", 2, 1)]


def test_what_is_deleted_elsewhere_is_passed_over(tmp_path: Path) -> None:
    found = plan(None, lines(tmp_path, SOMEBODY | {"deleted": True, "created": "x", "conflicts": {}, "newer": 0}))
    assert (found.edits, told(found)) == ((), ["records-deleted"])
