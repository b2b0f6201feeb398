"""Every import shows first, changes nothing on a dry run, and is taken back whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

FIXTURES = ROOT / "tests/fixtures"
NOTES = "office,summary,date\nC001063,They listened.,2026-11-22\nTX-28,They asked.,2026-11-22\n"
MEETINGS = "office,state,date,time,people\nCuellar,TX,2026-11-23,9:30,Ana Able\n"
CONGRESS = sorted((FIXTURES / "congress").glob("*.yaml"))
KINDS: dict[str, tuple[object, ...]] = {
    "roster": (*CONGRESS, "--as-of", "2026-06-15"),
    "bills": (FIXTURES / "bills/BILLSTATUS-117s1260.v3.xml",),
    "districts": (FIXTURES / "districts/zccd.csv",),
    "congress": (FIXTURES / "bills/BILLSTATUS-117sconres7.v3.xml", FIXTURES / "districts/zccd.csv"),
    "brief": (FIXTURES / "drafts/twin.md",),
    "meetings": (Path("meetings.csv"),),
    "notes": (Path("notes.csv"),),
}
SHOWN = (
    ("check", "ukraine-diplomacy", "--to", "TX", "--json"),
    ("tailor", "ukraine-diplomacy", "--to", "C001063", "--json"),
    ("note", "list", "--json"),
    ("meeting", "list", "--json"),
    ("find", "Cuellar", "--json"),
    ("find", "30006", "--json"),
    ("find", "listened", "--json"),
)


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "notes.csv").write_text(NOTES, encoding="utf-8")
    (tmp_path / "meetings.csv").write_text(MEETINGS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def everything(folder: Path) -> dict[str, bytes | None]:
    """Return every file and folder of the workspace and of the state beside it, byte for byte."""
    found = sorted(one for name in ("workspace", "state") for one in (folder / name).rglob("*"))
    return {str(one.relative_to(folder)): one.read_bytes() if one.is_file() else None for one in found}


def outputs(lobbykit: Callable[..., object]) -> list[object]:
    return [(ran.code, ran.out) for ran in (lobbykit(*words) for words in SHOWN)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("kind", KINDS)
def test_a_dry_run_leaves_the_workspace_byte_for_byte_and_undo_all_that_is_shown(lobbykit, files, kind):
    assert lobbykit("import", kind, *KINDS[kind], "--dry-run").code == 0
    assert everything(files) == {}
    lobbykit("note", "add", "--office", "C001063", "--summary", "Before")
    lobbykit("note", "list")
    before, shown = everything(files), outputs(lobbykit)
    for words in ((), ("--json",), ("--yes",)):
        before = everything(files)
        ran = lobbykit("import", kind, *KINDS[kind], "--dry-run", *words)
        assert ran.code == 0
        assert everything(files) == before
    assert lobbykit("import", kind, *KINDS[kind], "--yes").code == 0
    assert lobbykit("undo").code == 0
    assert outputs(lobbykit) == shown


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("kind", KINDS)
def test_what_is_shown_as_data_is_what_is_then_done(lobbykit, kind):
    planned = lobbykit("import", kind, *KINDS[kind], "--dry-run", "--json").json
    done = lobbykit("import", kind, *KINDS[kind], "--yes", "--json").json
    assert (planned["lobbykit"], planned["written"], done["written"]) == ("import/1", False, True)
    assert [(one["what"], one["name"], one["fields"]) for one in planned["changes"]] == [
        (one["what"], one["name"], one["fields"]) for one in done["changes"]
    ]
    assert planned["changes"]


def test_notes_and_meetings_that_were_listed_come_into_another_workspace_as_they_were(lobbykit, files):
    lobbykit("import", "meetings", "meetings.csv")
    lobbykit("import", "notes", "notes.csv")
    for kind in ("note", "meeting"):
        listed = lobbykit(kind, "list", "--json")
        (files / "listed.json").write_text(listed.out, encoding="utf-8")
        again = lobbykit("import", f"{kind}s", "listed.json", "--json").json
        assert (again["changes"], again["written"]) == ([], False)
        there = ("--workspace", files / "other")
        assert lobbykit(*there, "import", f"{kind}s", "listed.json").code == 0
        copied = lobbykit(*there, kind, "list", "--json").json[f"{kind}s"]
        marks = {"created", "changed"}
        assert [{key: one[key] for key in one.keys() - marks} for one in copied] == [
            {key: one[key] for key in one.keys() - marks} for one in listed.json[f"{kind}s"]
        ]


def test_with_an_error_in_any_row_nothing_is_changed_and_every_row_is_told(lobbykit, files):
    (files / "notes.csv").write_text(NOTES + "Nobody,x,2026-11-22\nC001063,,2026-11-22\n", encoding="utf-8")
    ran = lobbykit("import", "notes", "notes.csv", "--yes")
    assert (ran.code, ran.out) == (2, "")
    assert "notes.csv:4:1: error:" in ran.err
    assert "notes.csv:5:1: error:" in ran.err
    assert everything(files) == {}


def test_what_would_be_seen_of_a_note_cannot_move_the_cursor(lobbykit, files):
    note = {"office": "C001063", "summary": "one\ntwo", "tone": "\u202egpj.exe"}
    (files / "n.jsonl").write_text(json.dumps(note), encoding="utf-8")
    out = lobbykit("import", "notes", "n.jsonl", "--dry-run").out
    assert "\u202e" not in out
    assert "one two" in out


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("words", [("notes",), ("meetings",), ("notes", "notes.csv", "--into", "x")])
def test_what_cannot_be_meant_is_a_sentence(lobbykit, words):
    ran = lobbykit("import", *words)
    assert (ran.code, ran.out) == (2, "")
    assert "Traceback" not in ran.err


def test_of_a_roster_that_takes_out_many_offices_even_yes_is_told(lobbykit):
    ran = lobbykit("import", "roster", *CONGRESS, "--as-of", "2026-06-15", "--yes")
    assert "roster-torso" in ran.err
    assert lobbykit("undo").code == 0


@pytest.mark.parametrize("kind", ["notes", "brief"])
def test_what_was_written_until_now_is_backed_up_before_an_import(lobbykit, files, kind) -> None:
    for text in ("First.", "Second."):
        lobbykit("note", "add", "--json-lines", stdin={"office": "C001063", "summary": text})
    backups = files / "workspace/backups"
    assert all(b"Second." not in one.read_bytes() for one in backups.glob("*.zip"))
    assert lobbykit("import", kind, *KINDS[kind], "--yes").code == 0
    (made,) = (one for one in backups.glob("*.zip") if b"Second." in one.read_bytes())
    assert b"They listened." not in made.read_bytes()
    assert lobbykit("restore", made).code == 0
    assert [one["summary"] for one in lobbykit("note", "list", "--json").json["notes"]] == ["First.", "Second."]
