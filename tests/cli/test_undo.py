"""`lobbykit undo`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lobbykit.app.edit import Revise
from tests.making import ROOT
from tests.sessions import Elsewhere, Laptop, noted, seen

BILL = ROOT / "tests/fixtures/bills/BILLSTATUS-117sconres7.v3.xml"


@pytest.fixture
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Laptop:
    """The laptop whose workspace the commands use."""
    monkeypatch.setenv("LOBBYKIT_STATE", str(tmp_path / "state"))
    monkeypatch.setenv("LOBBYKIT_USER", "ana")
    return Laptop(tmp_path)


def written(laptop: Laptop, *texts: str) -> str:
    """Write a note and change it, and return its id."""
    with laptop.open() as session:
        note = noted(session, office="C001063", summary=texts[0]).id
        for text in texts[1:]:
            assert session.apply(Revise(seen(session, note), {"summary": text})).value
    return note


def summary(laptop: Laptop, note: str) -> object:
    with laptop.open() as session:
        return session.view.get("notes", note)["summary"]


def test_each_call_goes_a_step_further_back_and_says_what_it_was(lobbykit, laptop):
    note = written(laptop, "SECRET one", "SECRET two", "SECRET three")
    said = [lobbykit("undo") for _ in range(3)]
    assert [ran.code for ran in said] == [0, 0, 0]
    assert "the change of November 22, 2026 to the note about Henry Cuellar" in said[0].out
    assert "trash" in said[2].out
    assert not any("SECRET" in ran.out + ran.err for ran in said)
    with laptop.open() as session:
        assert seen(session, note).deleted


def test_nothing_left_is_no_error(lobbykit, laptop):
    written(laptop, "one")
    assert lobbykit("undo").code == 0
    for words in (("undo",), ("undo", "--redo")):
        lobbykit("undo", "--redo")
        lobbykit("undo")
        lobbykit("undo")
        ran = lobbykit(*words[:1], "--json")
        assert (ran.code, ran.json["undid"], ran.json["since"]) == (0, None, [])
    ran = lobbykit("undo")
    assert (ran.code, ran.out) == (0, "")
    assert "nothing" in ran.err


def test_without_a_workspace_there_is_nothing_and_none_is_made(lobbykit, laptop):
    assert lobbykit("undo").code == 0
    assert lobbykit("undo", "--redo").code == 0
    assert not laptop.around.root.exists()


def test_what_was_taken_back_is_done_again(lobbykit, laptop):
    note = written(laptop, "one", "two")
    lobbykit("undo")
    assert summary(laptop, note) == "one"
    ran = lobbykit("undo", "--redo")
    assert (ran.code, "Done again" in ran.out) == (0, True)
    assert summary(laptop, note) == "two"
    for _ in range(2):
        lobbykit("undo")
    assert "there again" in lobbykit("undo", "--redo").out


def test_scripts_get_the_step_as_data(lobbykit, laptop):
    note = written(laptop, "one", "two")
    undid = lobbykit("undo", "--json").json
    assert undid["undid"].pop("at").startswith("2026-11-22T09:00:00.")
    assert undid == {
        "lobbykit": "undo/1",
        "undid": {"kind": "note", "id": note, "office": "C001063", "what": "changed"},
        "redid": None,
        "left": None,
        "since": [],
    }
    redid = lobbykit("undo", "--redo", "--json").json
    assert (redid["undid"], redid["redid"]["what"]) == (None, "changed")


def test_what_others_changed_since_is_left_and_they_are_named(lobbykit, laptop):
    note = written(laptop, "one", "two")
    with laptop.open() as session:
        op = Elsewhere().writes(note, {"summary": "SECRET"}, seen(session, note), ms=1_795_341_600_000)
        session.receive(op.dev, [op.raw])
    ran = lobbykit("undo")
    assert (ran.code, ran.out) == (1, "")
    assert "ben changed “summary” on November 22, 2026" in ran.err
    assert "SECRET" not in ran.err
    again = lobbykit("undo", "--json")
    assert again.code == 1
    assert again.json["undid"] is None
    assert again.json["left"]["what"] == "created"
    assert again.json["since"] == [{"by": "ben", "at": "2026-11-22T10:00:00.000Z", "path": "summary"}]
    assert lobbykit("undo").code == 0
    assert summary(laptop, note) == "SECRET"


def test_a_deletion_by_others_is_named_as_one(lobbykit, laptop):
    from lobbykit.domain.edits import delete
    from lobbykit.domain.op import Link
    from lobbykit.domain.op_shape import FIRST

    note = written(laptop, "one", "two")
    with laptop.open() as session:
        op = delete(Link("e" * 16, "ben", 1, FIRST, 0), seen(session, note))
        session.receive(op.dev, [op.raw])
    ran = lobbykit("undo")
    assert (ran.code, "ben deleted it on" in ran.err) == (1, True)


def test_an_import_and_a_correction_are_taken_back_and_done_again(lobbykit, laptop):
    library = laptop.around.root / "library"
    lobbykit("import", "bills", BILL, "--yes")
    lobbykit("correct", "V000081", "room", "2302", "--source", "the door")
    assert "last correction" in lobbykit("undo").out
    assert not (library / "corrections.json").exists()
    assert "1 file (bills/sconres7-117.json)" in lobbykit("undo").out
    assert not (library / "bills/sconres7-117.json").exists()
    redid = lobbykit("undo", "--redo", "--json").json["redid"]
    assert (redid["kind"], redid["what"], redid["files"]) == ("import", "imported", ["bills/sconres7-117.json"])
    assert lobbykit("undo", "--redo").out.startswith("Done again: the correction")
    assert json.loads((library / "corrections.json").read_text(encoding="utf-8"))


def test_a_correction_made_since_by_hand_keeps_the_one_before(lobbykit, laptop):
    lobbykit("correct", "V000081", "room", "2302", "--source", "the door")
    file = laptop.around.root / "library/corrections.json"
    file.write_text(file.read_text(encoding="utf-8").replace("2302", "2303"), encoding="utf-8")
    ran = lobbykit("undo")
    assert (ran.code, ran.out) == (1, "")
    assert "corrections.json was changed since" in ran.err
    assert "2303" in file.read_text(encoding="utf-8")
    assert lobbykit("undo").code == 0


def test_refused_files_are_data_too(lobbykit, laptop):
    lobbykit("import", "bills", BILL, "--yes")
    (laptop.around.root / "library/bills/sconres7-117.json").unlink()
    ran = lobbykit("undo", "--json")
    assert ran.code == 1
    assert ran.json["since"] == [{"by": None, "at": None, "path": "bills/sconres7-117.json"}]


def test_imports_to_other_places_are_no_steps(lobbykit, laptop, tmp_path):
    lobbykit("import", "bills", BILL, "--yes", "--into", tmp_path / "elsewhere")
    assert (tmp_path / "elsewhere/sconres7-117.json").is_file()
    assert not laptop.around.root.exists()
    assert lobbykit("undo", "--json").json["undid"] is None


def test_a_damaged_library_does_not_keep_an_import_from_being_taken_back(lobbykit, laptop):
    note = written(laptop, "one", "two")
    (laptop.around.root / "library/roster.json").write_text("{", encoding="utf-8")
    ran = lobbykit("undo")
    assert (ran.code, "C001063" in ran.out) == (0, True)
    assert summary(laptop, note) == "one"
