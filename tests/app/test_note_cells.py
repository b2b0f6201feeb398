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
