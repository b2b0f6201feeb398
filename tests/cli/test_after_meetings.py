"""`lobbykit note missing`, `questions`, `support`, `promise` and `export`: what scripts rely on after the day."""

from __future__ import annotations

import csv
import io

import pytest

ID = "0123456789abcdef" * 2
OFFICE = "M000133"
NOTE = {
    "id": ID,
    "office": OFFICE,
    "date": "2026-11-20",
    "summary": "They listened.",
    "ask": {"ukraine-diplomacy": {"arms-control": {"after": "leans-yes", "answer": "Send us the text."}}},
    "question": {"a": {"text": "Zebra crossings?", "owed": True}},
    "promise": {
        "a": {"side": "ours", "text": "Send the text", "due": "2026-11-21"},
        "b": {"side": "theirs", "text": "Ask"},
    },
    "private": {"impression": "CANARY"},
}


@pytest.fixture
def noted(lobbykit):
    assert lobbykit("note", "add", "--json-lines", stdin=[NOTE]).out == f"ACK {ID}\n"
    return lobbykit


def promises(lobbykit, *options):
    return lobbykit("promise", "list", "--json", *options).json["promises"]


def test_what_a_line_promises_is_in_the_ledger_and_the_same_line_adds_nothing(noted):
    late, unset = promises(noted)
    assert (late["text"], late["standing"], late["side"], late["note"]) == ("Send the text", "late", "ours", ID)
    assert (unset["standing"], unset["brief"]) == ("open", "ukraine-diplomacy")
    assert noted("note", "add", "--json-lines", stdin=[NOTE]).out == f"ACK {ID}\n"
    assert len(promises(noted)) == 2
    assert noted("note", "show", ID, "--json").json["note"]["promise"][late["id"]]["due"] == "2026-11-21"


def test_a_promise_is_done_changed_and_taken_back(noted):
    first, second = (one["id"] for one in promises(noted))
    assert noted("promise", "done", first[:8]).code == 0
    assert [one["id"] for one in promises(noted, "--standing", "done")] == [first]
    assert noted("promise", "edit", second, stdin={"due": "2026-11-30"}).code == 0
    assert promises(noted, "--side", "theirs")[0]["standing"] == "due"
    noted("promise", "delete", second)
    assert [one["id"] for one in promises(noted)] == [first]
    noted("promise", "restore", second)
    assert len(promises(noted)) == 2
    assert "they promised" in noted("promise", "list").out


def test_the_same_line_does_not_undo_what_was_done_since(noted):
    noted("promise", "done", promises(noted)[0]["id"])
    assert noted("note", "add", "--json-lines", stdin=[NOTE]).code == 0
    assert len(promises(noted, "--standing", "done")) == 1


def test_a_promise_needs_a_note_that_is_there(noted):
    assert noted("promise", "add", stdin={"note": "ab" * 16, "side": "ours", "text": "x"}).code == 2
    assert noted("promise", "add", stdin={"side": "ours", "text": "x"}).code == 2
    assert noted("promise", "add", stdin={"note": ID[:8], "side": "ours", "text": "x"}).code == 0
    assert len(promises(noted)) == 3


def test_a_wrong_promise_refuses_the_whole_note(lobbykit):
    wrong = {**NOTE, "promise": {"a": {"side": "both", "text": "x"}}}
    ran = lobbykit("note", "add", "--json-lines", stdin=[wrong, {**NOTE, "promise": {"a": {"side": "ours"}}}])
    assert ran.err.startswith("ERR 1 field-not-choice")
    assert "ERR 2 field-missing" in ran.err
    assert lobbykit("note", "list", "--json").json["notes"] == []


def test_missing_reports_go_when_a_note_comes(lobbykit):
    meeting = {"id": "ab" * 16, "offices": [OFFICE], "start": "2026-11-20T15:00:00Z"}
    lobbykit("meeting", "add", stdin=meeting)
    (one,) = lobbykit("note", "missing", "--json").json["missing"]
    assert (one["meeting"], one["office"]) == ("ab" * 16, OFFICE)
    assert one["code"] in lobbykit("note", "missing").out
    lobbykit("note", "add", "--json-lines", stdin=[{**NOTE, "meeting": "ab" * 16}])
    assert lobbykit("note", "missing", "--json").json["missing"] == []


def test_questions_owed_are_listed_with_what_the_brief_answers(noted):
    asked = {"office": OFFICE, "brief": "ukraine-diplomacy", "summary": "x", "question": {"a": {"owed": True}}}
    brief = noted("find", "ukraine", "--json").json["found"]
    known = [one["title"] for one in brief if one["kind"] == "question"]
    text = known[0] if known else "Why?"
    noted("note", "add", stdin={**asked, "question": {"a": {"text": text, "owed": True}}})
    found = {one["text"]: one["answers"] for one in noted("note", "questions", "--json").json["questions"]}
    assert found["Zebra crossings?"] == []
    assert found[text] or not known


def test_support_tells_level_words_and_author(noted):
    (history,) = noted("note", "support", "--json", "--office", OFFICE).json["history"]
    (step,) = history["steps"]
    assert (step["after"], step["words"], step["author"]) == ("leans-yes", "Send us the text.", "ana")
    said = noted("note", "support").out
    assert "Leans yes" in said
    assert "Send us the text." in said


@pytest.mark.parametrize("what", ["notes", "promises"])
@pytest.mark.parametrize("form", ["csv", "json", "ics"])
def test_exports_hold_no_impression_and_go_to_a_file_or_to_the_output(noted, tmp_path, what, form):
    file = tmp_path / f"out.{form}"
    assert noted("export", what, "--as", form, "--out", file).code == 0
    said = noted("export", what, "--as", form).out
    assert file.read_bytes().decode() == said
    assert "Send the text" in said.replace("\n ", "")
    assert "CANARY" not in said
    if form == "csv":
        assert said.startswith("\ufeff")
        assert len({len(row) for row in csv.reader(io.StringIO(said, newline=""), strict=True)}) == 1


def test_an_export_comes_in_elsewhere_whole_and_twice_is_once(noted, tmp_path):
    file = tmp_path / "notes.json"
    noted("export", "notes", "--as", "json", "--out", file)
    there = ("--workspace", tmp_path / "elsewhere")
    assert noted("import", "notes", file, "--yes", *there).code == 0
    assert {one["id"] for one in promises(noted, *there)} == {one["id"] for one in promises(noted)}
    again = noted("import", "notes", file, "--yes", "--json", *there).json
    assert (again["changes"], again["written"]) == ([], False)


def test_without_a_workspace_there_is_an_empty_table(lobbykit, tmp_path):
    assert lobbykit("export", "notes", "--as", "csv").out.startswith("\ufeffid,date,office,")
    assert lobbykit("promise", "list", "--json").json["promises"] == []
    assert lobbykit("note", "missing", "--json").json["missing"] == []
    assert not (tmp_path / "workspace").exists()


def test_a_note_gives_drafts_of_letters_and_nothing_private_is_in_them(noted):
    assert noted("note", "edit", ID, stdin={"staff": {"k": {"name": "Kim Lee", "email": "kim@example.org"}}}).code == 0
    drafts = noted("note", "thanks", ID[:8], "--json").json["drafts"]
    assert [one["email"] for one in drafts] == ["", "kim@example.org"]
    assert all("Send the text" in one["text"] and "CANARY" not in one["text"] for one in drafts)
    page = noted("note", "thanks", ID)
    assert "To Kim Lee <kim@example.org>" in page.out
    assert "mailto:kim@example.org?subject=" in page.out
    assert "who agreed to sign" in page.err or drafts[0]["agreed"]


def test_letters_need_a_brief(lobbykit):
    assert lobbykit("note", "add", "--json-lines", stdin=[{"id": ID, "office": OFFICE, "summary": "x"}]).code == 0
    assert lobbykit("note", "thanks", ID).code == 2
    assert lobbykit("note", "thanks", ID, "--brief", "ukraine-diplomacy").code == 0


def test_the_schedule_is_exported_whole_or_not_at_all(noted):
    assert noted("export", "schedule", "--as", "csv").code == 0
    assert noted("export", "schedule", "--as", "csv", "--office", OFFICE).code == 2


def test_several_promises_are_marked_at_once_and_taken_back_at_once(noted):
    before = {one["id"]: one for one in promises(noted)}
    ids = list(before)[:2]
    ran = noted("promise", "mark", *ids, "--done", "--owner", "Ben Ode", "--due", "2026-12-01")
    assert (ran.code, ran.out) == (0, f"{len(ids)} promises changed.\n")
    marked = [one for one in promises(noted) if one["id"] in ids]
    assert [(one["standing"], one["owner"], one["due"]) for one in marked] == [("done", "Ben Ode", "2026-12-01")] * 2
    assert noted("undo").out == "Taken back: the change to 2 promises.\n"
    after = {one["id"]: {**one, "changed": ""} for one in promises(noted)}
    assert after == {key: {**one, "changed": ""} for key, one in before.items()}


def test_promises_of_which_nothing_is_said_are_not_marked(noted):
    ran = noted("promise", "mark", promises(noted)[0]["id"])
    assert (ran.code, ran.out) == (2, "")
    assert "marks-none" in ran.err
