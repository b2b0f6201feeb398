"""Tables of web forms as notes: columns are proposed, nothing is lost, and twice is once."""

from __future__ import annotations

import pytest

HEADER = "Timestamp;Your name;Which office did you meet with?;State;Met with;Date of meeting;What happened?;Else"
ROWS = (
    '11/22/2026 15:12;Cleo Diaz;Edward Markey;MA;Staff only;11/22/2026;"They listened.\nTwice.";Send it',
    "11/22/2026 16:40;Ben;Markey;MA;A cousin;11/23/2026;=Great;",
)


@pytest.fixture
def form(tmp_path):
    file = tmp_path / "form.csv"
    file.write_bytes("\r\n".join((HEADER, *ROWS)).encode("utf-8-sig"))
    return file


def notes(lobbykit):
    return lobbykit("note", "list", "--json").json["notes"]


def test_columns_of_a_web_form_are_known_and_what_is_no_field_is_kept_in_the_summary(lobbykit, form):
    ran = lobbykit("import", "notes", form, "--yes")
    assert ran.code == 0
    assert "Your name → author" in ran.out
    first, second = notes(lobbykit)
    assert (first["author"], first["office"], first["date"], first["level"]) == (
        "Cleo Diaz",
        "M000133",
        "2026-11-22",
        "staff",
    )
    assert first["summary"] == "They listened.\nTwice.\nTimestamp: 11/22/2026 15:12\nElse: Send it"
    assert (first["how"], second["how"]) == ("web-form", "web-form")
    assert "level" not in second
    assert second["summary"].endswith("Met with: A cousin")


def test_the_same_table_adds_nothing_the_second_time(lobbykit, form):
    lobbykit("import", "notes", form, "--yes")
    again = lobbykit("import", "notes", form, "--yes", "--json").json
    assert (again["written"], again["changes"], again["unchanged"]) == (False, [], 2)
    assert len(notes(lobbykit)) == 2


def test_a_column_that_a_person_has_named_is_remembered_for_the_next_file(lobbykit, form):
    ran = lobbykit("import", "notes", form, "--yes", "--column", "Else=concerns")
    assert (ran.code, notes(lobbykit)[0]["concerns"]) == (0, "Send it")
    form.write_bytes(form.read_bytes().replace(b"Cleo Diaz", b"Dan"))
    shown = lobbykit("import", "notes", form, "--yes", "--json").json
    assert {"column": "Else", "field": "concerns", "why": "remembered"} in shown["columns"][0]


def test_an_office_that_may_be_several_is_asked_and_nothing_is_guessed(lobbykit, form):
    form.write_text("Your name,Which office?,State,Report\nBen,Rep. Smith,,They listened.\n", encoding="utf-8")
    ran = lobbykit("import", "notes", form, "--yes", "--column", "Which office?=office")
    assert ran.code == 2
    assert notes(lobbykit) == []


def test_a_misspelt_column_of_our_own_table_is_a_mistake_and_no_text(lobbykit, form):
    form.write_text("office,summary,concernz\nM000133,x,y\n", encoding="utf-8")
    ran = lobbykit("import", "notes", form, "--yes")
    assert ran.code == 2
    assert "concerns" in ran.err


UNDATED = "Timestamp;Your name;Which office did you meet with?;State;What happened?\n"
FIRST = "11/22/2026 15:12:09;Cleo Diaz;Edward Markey;MA;They listened.\n"
SECOND = "11/23/2026 09:01:44;Ben;Markey;MA;They listened twice.\n"


def test_reports_without_a_day_are_asked_about_and_none_gets_today_in_silence(lobbykit, form):
    form.write_text(UNDATED + FIRST + SECOND, encoding="utf-8")
    asked = lobbykit("import", "notes", form, "--yes", "--json")
    assert asked.code == 2
    (question,) = asked.json["questions"]
    assert (question["key"], [one["value"] for one in question["choices"]]) == ("date", ["sent", "today"])
    assert notes(lobbykit) == []
    assert lobbykit("import", "notes", form, "--yes", "--date", "2026-11-20").code == 0
    assert {one["date"] for one in notes(lobbykit)} == {"2026-11-20"}


def test_the_day_on_which_a_form_was_sent_is_said_remembered_and_never_doubles(lobbykit, form):
    form.write_text(UNDATED + FIRST, encoding="utf-8")
    assert lobbykit("import", "notes", form, "--yes", "--answer", "date=sent").code == 0
    form.write_text(UNDATED + FIRST + SECOND, encoding="utf-8")
    ran = lobbykit("import", "notes", form, "--yes")
    assert ran.code == 0
    assert "notes-dated-sent" in ran.err
    assert sorted(one["date"] for one in notes(lobbykit)) == ["2026-11-22", "2026-11-23"]
    again = lobbykit("import", "notes", form, "--yes", "--date", "2026-11-01", "--json").json
    assert (again["changes"], again["unchanged"]) == ([], 2)


def test_a_day_that_was_given_once_is_not_taken_for_the_next_file(lobbykit, form):
    form.write_text(UNDATED + FIRST, encoding="utf-8")
    assert lobbykit("import", "notes", form, "--yes", "--date", "2026-11-20").code == 0
    form.write_text(UNDATED + FIRST + SECOND, encoding="utf-8")
    assert lobbykit("import", "notes", form, "--yes").code == 2


def test_lines_of_json_without_a_day_say_which_day_they_get(lobbykit, form):
    form.write_text('{"office": "M000133", "summary": "x"}\n', encoding="utf-8")
    assert "notes-dated" in lobbykit("import", "notes", form, "--yes").err
    assert notes(lobbykit)[0]["date"] == "2026-11-22"


@pytest.mark.parametrize("row", [";;Total: 2;;\n", "Total;;;;2\n", "Count: 2;;;;\n"])
def test_a_row_that_only_counts_is_left_out_and_named_by_its_line(lobbykit, form, row):
    form.write_text(UNDATED + FIRST + row, encoding="utf-8")
    ran = lobbykit("import", "notes", form, "--yes", "--date", "2026-11-20")
    assert (ran.code, len(notes(lobbykit))) == (0, 1)
    assert "form.csv:3" in ran.err
    assert "row-left-out" in ran.err


def test_a_report_that_names_no_office_is_no_row_that_counts(lobbykit, form):
    form.write_text(UNDATED + FIRST + "11/23/2026 09:01:44;Ben;;;Total surprise: 2 staffers\n", encoding="utf-8")
    assert lobbykit("import", "notes", form, "--yes", "--date", "2026-11-20").code == 2
