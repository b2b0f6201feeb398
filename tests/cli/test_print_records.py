"""Stamps and print records, as somebody at the command line meets them."""

from __future__ import annotations

import json

import pypdfium2
import pytest

from lobbykit.app.session import Session
from lobbykit.store.log_failures import LogFullError
from tests.sessions import Laptop

BRIEF = "ukraine-diplomacy"
NOTE = {"office": "B001318", "summary": "They listened."}


def stamp(folder) -> str:
    """Return the stamp of the one sheet in a folder."""
    (file,) = folder.glob("*.pdf")
    with pypdfium2.PdfDocument(file) as pdf:
        page = pdf[0]
        text = page.get_textpage()
        words = text.get_text_bounded()
        text.close()
        page.close()
    return words[words.index("Rev. ") :].splitlines()[0]


@pytest.fixture
def laptop(lobbykit, tmp_path):
    """A workspace in which there is a note already."""
    assert lobbykit("note", "add", "--json-lines", stdin=NOTE).code == 0
    return Laptop(tmp_path)


def prints(laptop) -> list[dict]:
    with laptop.open(read_only=True) as session:
        return [dict(row) for row in session.view.table("prints")]


def test_the_same_edition_keeps_its_stamp_and_another_is_the_next_revision(lobbykit, laptop, tmp_path):
    for day, folder in (("2026-11-20", "a"), ("2026-11-22", "b")):
        lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / folder, today=("--today", day))
    assert stamp(tmp_path / "a")[:20] == stamp(tmp_path / "b")[:20] == "Rev. 1 · 20 Nov 2026"
    lobbykit("choices", "set", "B001318", BRIEF, stdin={"staffer": "Sam Lee"})
    lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / "c")
    assert stamp(tmp_path / "c")[:20] == "Rev. 2 · 22 Nov 2026"
    assert len(prints(laptop)) == 3


def test_a_run_puts_every_sheet_on_record_with_the_hash_of_each_block(lobbykit, laptop, tmp_path):
    lobbykit("print", BRIEF, "--to", "VT,H001104", "--out", tmp_path / "a")
    sheets = json.loads((tmp_path / "a" / "manifest.json").read_text(encoding="utf-8"))["sheets"]
    rows = {row["office"]: row for row in prints(laptop)}
    assert rows.keys() == {one["office"] for one in sheets}
    for one in sheets:
        row = rows[one["office"]]
        assert {**row["blocks"], "edition/stamp": one["blocks"]["edition/stamp"]} == one["blocks"]
        assert [row[name] for name in ("edition", "brief", "lang", "variant", "date", "copies")] == [
            *(one["edition"], BRIEF, "en", "email", "2026-11-22", 1)
        ]
        assert len(row["brief_sha"]) == 64


def test_a_draft_is_on_record_and_counts_as_no_revision(lobbykit, laptop, tmp_path):
    lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / "a", "--force-draft")
    lobbykit("choices", "set", "B001318", BRIEF, stdin={"staffer": "Sam Lee"})
    lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / "b")
    assert stamp(tmp_path / "b").startswith("Rev. 1 ")
    assert {row["variant"] for row in prints(laptop)} == {"draft", "email"}


def test_without_a_workspace_none_is_made_and_nothing_is_said_of_it(lobbykit, tmp_path):
    ran = lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / "a")
    assert stamp(tmp_path / "a").startswith("Rev. 1 · 22 Nov 2026 · ")
    assert not (tmp_path / "workspace").exists()
    assert "record" not in ran.err.replace("The record of", "")


def test_while_another_program_writes_sheets_are_printed_and_not_put_on_record(lobbykit, laptop, tmp_path):
    with laptop.open():
        ran = lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / "a")
    assert ran.code == 0
    assert "does not record that they were printed" in ran.err
    assert prints(laptop) == []


@pytest.mark.usefixtures("laptop")
def test_a_full_disk_costs_the_record_and_not_the_sheets(lobbykit, tmp_path, monkeypatch):
    def full(*_):
        raise LogFullError("log-full", file="x")

    monkeypatch.setattr(Session, "put_on_record", full)
    ran = lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / "a")
    assert ran.code == 0
    assert stamp(tmp_path / "a")
    assert "does not record that they were printed" in ran.err
    assert "[log-full]" in ran.err


def test_undo_after_a_print_run_reaches_the_note_before_it(lobbykit, laptop, tmp_path):
    lobbykit("print", BRIEF, "--to", "VT-AL", "--out", tmp_path / "a")
    assert lobbykit("undo", "--json").json["undid"]["kind"] == "note"
    assert len(prints(laptop)) == 1


@pytest.mark.usefixtures("stopped_at_the_third_sheet")
def test_a_run_that_is_stopped_puts_on_record_what_it_made(lobbykit, laptop, tmp_path):
    assert lobbykit("print", BRIEF, "--to", "VT", "--out", tmp_path / "a").code == 130
    assert len(prints(laptop)) == len(list((tmp_path / "a").glob("*.pdf"))) == 2
