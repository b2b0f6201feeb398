"""`lobbykit import`."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.making import ROOT
from tests.sessions import Laptop

FIXTURES = ROOT / "tests/fixtures"


def test_a_dry_run_shows_what_would_change_and_changes_nothing(lobbykit, tmp_path):
    ran = lobbykit("import", "bills", FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", "--dry-run")
    assert ran.code == 0
    assert "added" in ran.out
    assert "S.Con.Res. 7" in ran.out
    assert not (tmp_path / "workspace").exists()


def test_bills_go_to_the_workspace_and_are_used_from_there(lobbykit, tmp_path):
    assert lobbykit("import", "bills", FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", "--yes").code == 0
    assert (tmp_path / "workspace/library/bills/sconres7-117.json").is_file()
    again = lobbykit("import", "bills", FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", "--json")
    assert [one["what"] for one in again.json["changes"]] == ["kept"]


def test_an_import_waits_for_nobody_forever_while_another_program_has_the_workspace_open(
    lobbykit, tmp_path, monkeypatch
):
    laptop = Laptop(tmp_path)
    monkeypatch.setattr("lobbykit.cli.workplace.PATIENCE", 0)
    with laptop.open():
        ran = lobbykit("import", "bills", FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", "--yes")
        corrected = lobbykit("correct", "V000081", "room", "2302", "--source", "the door")
        into = lobbykit("import", "bills", FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", "--into", tmp_path / "x")
    assert (ran.code, corrected.code, into.code) == (2, 2, 0)
    assert not (tmp_path / "workspace/library/bills").exists()
    assert not (tmp_path / "workspace/library/corrections.json").exists()


def test_a_roster_goes_where_it_is_told(lobbykit, tmp_path):
    upstream = sorted((FIXTURES / "congress").glob("*.yaml"))
    ran = lobbykit("import", "roster", *upstream, "--as-of", "2026-06-15", "--into", tmp_path / "r.json", "--json")
    assert ran.code == 0
    assert ran.json["lobbykit"] == "import/1"
    assert {one["what"] for one in ran.json["changes"]} >= {"added", "removed"}
    assert (tmp_path / "r.json").is_file()


def test_json_says_whether_anything_was_written(lobbykit):
    bill = FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml"
    assert not lobbykit("import", "bills", bill, "--json", "--dry-run").json["written"]
    assert lobbykit("import", "bills", bill, "--json").json["written"]


def test_a_newer_record_in_the_folder_that_is_named_is_kept_whatever_the_folder_is_called(lobbykit, tmp_path):
    bill, folder = FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", tmp_path / "mine"
    assert lobbykit("import", "bills", bill, "--into", folder).code == 0
    again = lobbykit("import", "bills", bill, "--into", folder, "--json")
    assert [one["what"] for one in again.json["changes"]] == ["kept"]


BAD = {
    "empty": b"",
    "wrong": b"hello",
    "truncated.xml": b"<billStatus><bill>",
    "truncated.json": b'{"bill": {"number": ',
    "deep.json": b"[" * 100_000,
    "deep.xml": b"<a>" * 100_000,
    "nul.json": b'{"bill": "\0"}',
    "latin.json": '{"bill": "né"}'.encode("latin-1"),
    "bomb.xml": b'<!DOCTYPE a [<!ENTITY x "y">]><billStatus>&x;</billStatus>',
    "huge.json": b" " * 20_000_001,
    "bomb.yaml": b"a: &a [x, x]\nb: [*a, *a]\n",
    "twice.json": b'{"bill": {}, "bill": {}}',
}


@pytest.mark.parametrize("what", ["bills", "roster"])
@pytest.mark.parametrize("name", [*BAD, "missing.xml", "folder"])
def test_bad_files_are_clear_sentences_with_the_file_named_and_nothing_is_written(lobbykit, tmp_path, what, name):
    file = tmp_path / name
    if name in BAD:
        file.write_bytes(BAD[name])
    elif name == "folder":
        file.mkdir()
    ran = lobbykit("import", what, file)
    assert (ran.code, ran.out) == (2, "")
    assert name in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "workspace").exists()


def test_a_file_without_permission_is_a_clear_sentence(lobbykit, tmp_path, monkeypatch):
    file = tmp_path / "secret.json"
    file.write_text("{}", encoding="utf-8")
    sound = Path.open

    def forbidden(self, *arguments, **named):
        if self == file:
            raise PermissionError(13, "Permission denied")
        return sound(self, *arguments, **named)

    monkeypatch.setattr(Path, "open", forbidden)
    ran = lobbykit("import", "bills", file)
    assert (ran.code, ran.out) == (2, "")
    assert "may not be read" in ran.err


def test_an_import_says_which_corrections_it_agrees_with_or_contradicts(lobbykit, tmp_path):
    text = (FIXTURES / "bills/BILLSTATUS-119sres61.xml").read_text(encoding="utf-8")
    lobbykit(
        "correct",
        "S.Res. 61",
        "cosponsor",
        "V000128 2025-09-29",
        "--source",
        "the Record",
        today=("--today", "2025-09-30"),
    )
    (tmp_path / "new.xml").write_text(text.replace("2026-01-29T11", "2026-11-01T11"), encoding="utf-8")
    ran = lobbykit("import", "bills", tmp_path / "new.xml", "--yes")
    assert ran.code == 0
    assert "correction-agrees" in ran.err
    assert "correction-agrees" in lobbykit("check", "ukraine-diplomacy", "--to", "VT").out


def cut_short():
    upstream = sorted((FIXTURES / "congress").glob("*.yaml"))
    return ("import", "roster", *upstream, "--as-of", "2026-06-15")


class Terminal(io.StringIO):
    """Somebody at a keyboard."""

    def isatty(self):
        return True


def test_a_roster_cut_short_asks_and_where_nobody_can_be_asked_nothing_is_written(lobbykit, tmp_path):
    ran = lobbykit(*cut_short())
    assert ran.code == 2
    assert "roster-torso" in ran.err
    assert "nobody is there to be asked" in ran.err
    assert not (tmp_path / "workspace").exists()
    told = lobbykit(*cut_short(), "--json")
    assert (told.code, told.json["written"]) == (2, False)
    assert "roster-torso" in {one["code"] for one in told.json["problems"]}


@pytest.mark.parametrize(("answer", "written"), [("y\n", True), ("n\n", False), ("", False)])
def test_at_a_terminal_a_person_decides(lobbykit, tmp_path, monkeypatch, answer, written):
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    ran = lobbykit(*cut_short())
    assert ran.code == 0
    assert ran.err.index("roster-torso") < ran.err.index("Take this in?")
    assert (tmp_path / "workspace/library/roster.json").exists() == written


def test_whoever_says_yes_beforehand_is_not_asked_and_can_take_it_back(lobbykit, tmp_path):
    assert lobbykit(*cut_short(), "--yes").code == 0
    roster = tmp_path / "workspace/library/roster.json"
    assert roster.exists()
    assert lobbykit("undo").code == 0
    assert not roster.exists()


def test_a_preview_shows_what_offices_seats_and_committees_were(lobbykit):
    changes = lobbykit(*cut_short(), "--dry-run", "--json").json["changes"]
    assert {one["what"] for one in changes} >= {"added", "removed"}
    removed = next(one for one in changes if one["what"] == "removed" and one["key"][1:].isdigit())
    assert {one["field"] for one in removed["fields"] if one["before"] and not one["after"]} >= {"party", "room"}
    assert {one["key"].partition("/")[0] for one in changes} >= {"roster.json", "vacant", "HSBA"}


def test_sheets_that_an_import_changes_are_named_with_their_blocks(lobbykit, tmp_path):
    text = (FIXTURES / "bills/BILLSTATUS-119sres61.xml").read_text(encoding="utf-8")
    (tmp_path / "new.xml").write_text(text.replace("2026-01-29T11", "2026-11-01T11"), encoding="utf-8")
    shown = lobbykit("import", "bills", tmp_path / "new.xml", "--dry-run", "--json").json["sheets"]
    assert {one["brief"] for one in shown} == {"ukraine-diplomacy"}
    assert len({one["office"] for one in shown}) == 100
    said = lobbykit("import", "bills", tmp_path / "new.xml", "--dry-run").out
    signed, dated = ([one for one in shown if one["what"] == what] for what in ("changed", "dated"))
    assert f"{len(signed)} sheets change in what they say." in said
    assert f"{len(dated)} more change only in the dates at their feet." in said
    lobbykit("import", "bills", tmp_path / "new.xml", "--yes")
    assert lobbykit("import", "bills", tmp_path / "new.xml", "--dry-run", "--json").json["sheets"] == []


def test_an_import_without_files_is_told_what_it_lacks(lobbykit):
    ran = lobbykit("import", "bills")
    assert (ran.code, ran.out) == (2, "")
    assert "lobbykit import congress" in ran.err
