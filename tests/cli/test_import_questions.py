"""Meetings from a messy table: proposed columns, questions asked once, re-sent files that change and never double."""

from __future__ import annotations

import io
import sys

import pytest

TABLE = """Congresista;Estado;Fecha;Hora;Sala;Edificio;Participantes;Comentarios
Henry Cuellar;TX-28;11/23/2026;9:30-10 AM;2308;Rayburn;"Ana Pérez
Ben Ortiz";"línea uno
línea dos"
Rep. Smith;;11/23/2026;2:30 p. m.;;;José Núñez;
Rep. Smith;;11/23/2026;2:30 p. m.;;;Eva Ruiz;
Sen. Cruz;TX;Mon 11/23/2026;TBD;;;Ana Pérez;
"""
SMITH = ("--office", "Rep. Smith=NE-3")


@pytest.fixture
def table(tmp_path):
    file = tmp_path / "table.csv"

    def written(text=TABLE, encoding="cp1252"):
        file.write_bytes(text.replace("\n", "\r\n").encode(encoding))
        return file

    written()
    return written


def meetings(lobbykit):
    return lobbykit("meeting", "list", "--json").json["meetings"]


def test_a_messy_table_is_read_asked_about_once_and_taken_in_without_doubling(lobbykit, table):
    asked = lobbykit("import", "meetings", table(), "--json")
    assert asked.code == 2
    assert [(one["asked"], len(one["choices"])) for one in asked.json["questions"]] == [("Rep. Smith", 6)]
    assert lobbykit("import", "meetings", table(), *SMITH).code == 0
    found = meetings(lobbykit)
    assert [(one["offices"], one.get("start"), one.get("day")) for one in found] == [
        (["C001063"], "2026-11-23T14:30:00Z", None),
        (["S001172"], "2026-11-23T19:30:00Z", None),
        (["C001098"], None, "2026-11-23"),
    ]
    assert [len(one["people"]) for one in found] == [2, 2, 1]
    assert "línea uno\nlínea dos" in next(iter(found[0]["source"].values()))["text"]
    again = lobbykit("import", "meetings", table(), "--json").json
    assert (again["written"], again["changes"], again["unchanged"]) == (False, [], 3)


def test_an_accepted_mapping_and_answers_count_for_the_next_file_with_that_header(lobbykit, table):
    strange = TABLE.replace("Sala", "Zorb")
    assert lobbykit("import", "meetings", table(strange), *SMITH, "--column", "Zorb=room").code == 0
    other = strange.replace("11/23", "11/24").replace("Mon ", "")
    told = lobbykit("import", "meetings", table(other), "--answer", "moved=other", "--json").json
    assert {one["column"]: one["why"] for one in told["columns"][0]}["Zorb"] == "remembered"
    assert len(meetings(lobbykit)) == 6
    assert [one.get("place") for one in meetings(lobbykit)].count("2308 Rayburn") == 2


def test_a_file_sent_again_with_another_time_asks_whether_the_meeting_moved(lobbykit, table):
    lobbykit("import", "meetings", table(), *SMITH)
    later = TABLE.replace("2:30 p. m.", "3:15 p. m.").replace("José Núñez", "Otto Lang")
    assert "import-moved" in lobbykit("import", "meetings", table(later)).err
    assert lobbykit("import", "meetings", table(later), "--answer", "moved=moved").code == 0
    moved = meetings(lobbykit)[1]
    assert moved["start"] == "2026-11-23T20:15:00Z"
    names = {one["id"]: one["name"] for one in lobbykit("find", "Otto Lang", "--json").json.get("hits", [])}
    assert len(moved["people"]) == 2, names
    assert lobbykit("undo").code == 0
    assert meetings(lobbykit)[1]["start"] == "2026-11-23T19:30:00Z"


def test_what_people_changed_since_stays_when_the_file_comes_again(lobbykit, table):
    lobbykit("import", "meetings", table(), *SMITH)
    first = meetings(lobbykit)[0]["id"]
    lobbykit("meeting", "edit", first, stdin={"place": "H-137 Capitol"})
    assert lobbykit("import", "meetings", table(), "--json").json["unchanged"] == 3
    assert meetings(lobbykit)[0]["place"] == "H-137 Capitol"


def test_somebody_at_the_keyboard_is_asked_and_the_answer_is_kept(lobbykit, table, monkeypatch):
    class Keyboard(io.StringIO):
        def isatty(self):
            return True

    monkeypatch.setattr(sys, "stdin", Keyboard("9\n2\ny\n"))
    ran = lobbykit("import", "meetings", table())
    assert ran.code == 0
    assert ran.err.count("Rep. Smith") == 1
    assert meetings(lobbykit)[1]["offices"] == ["S001172"]
    monkeypatch.setattr(sys, "stdin", Keyboard(""))
    assert lobbykit("import", "meetings", table()).code == 0


def test_an_answer_that_it_is_no_office_leaves_the_row_out(lobbykit, table):
    ran = lobbykit("import", "meetings", table(), "--office", "Rep. Smith=none")
    assert ran.code == 0
    assert "import-no-office" in ran.err
    assert [one["offices"] for one in meetings(lobbykit)] == [["C001063"], ["C001098"]]


def test_days_and_times_that_can_be_two_are_asked_about_for_the_whole_table(lobbykit, table):
    doubtful = "Office,State,Date,Time\nCruz,TX,3/4/2027,2:30\n"
    asked = lobbykit("import", "meetings", table(doubtful), "--json").json["questions"]
    assert [one["key"] for one in asked] == ["days", "times"]
    answers = ("--answer", "days=day-first", "--answer", "times=afternoon")
    assert lobbykit("import", "meetings", table(doubtful), *answers).code == 0
    assert meetings(lobbykit)[0]["start"] == "2027-04-03T18:30:00Z"
    assert lobbykit("import", "meetings", table(doubtful), "--json").json["unchanged"] == 1


def test_a_column_with_both_orders_needs_no_answer_where_each_day_says_its_own(lobbykit, table):
    both = "Office,State,Date,Time\nCruz,TX,3/23/2027,9:30 AM\nCornyn,TX,24/3/2027,9:30 AM\n"
    assert lobbykit("import", "meetings", table(both)).code == 0
    assert [one["start"][:10] for one in meetings(lobbykit)] == ["2027-03-23", "2027-03-24"]


def test_a_table_that_says_of_no_office_is_refused_with_its_columns(lobbykit, table):
    ran = lobbykit("import", "meetings", table("Shoe size,Time\n44,9:30\n"))
    assert ran.code == 2
    assert "Shoe size; Time" in ran.err


def test_a_column_that_was_named_but_is_not_there_is_said(lobbykit, table):
    assert "column-not-there" in lobbykit("import", "meetings", table(), *SMITH, "--column", "Nope=room").err


def test_rows_that_say_two_things_of_one_meeting_are_refused(lobbykit, table):
    twice = "Office,State,Date,Time,Room\nCruz,TX,11/23/2026,9:30 AM,1\nCruz,TX,11/23/2026,9:30 AM,2\n"
    assert "record-twice" in lobbykit("import", "meetings", table(twice)).err


def test_a_row_that_only_counts_is_no_office_and_is_said_with_its_line(lobbykit, table):
    counted = TABLE + "Total: 4;;;;;;;\n;;;;;;;see you there\n"
    ran = lobbykit("import", "meetings", table(counted), *SMITH)
    assert (ran.code, len(meetings(lobbykit))) == (0, 3)
    assert "table.csv:8:1" in ran.err
    assert "table.csv:9:1" in ran.err
    assert "Total: 4" in ran.err
    assert "see you there" in ran.err


def test_a_row_with_a_time_or_a_person_but_no_office_is_still_a_mistake(lobbykit, table):
    assert lobbykit("import", "meetings", table(TABLE + ";;11/23/2026;9:30 AM;;;;\n"), *SMITH).code == 2
    assert lobbykit("import", "meetings", table(TABLE + ";;;;;;Ana Pérez;\n"), *SMITH).code == 2


@pytest.mark.parametrize(("begin", "size"), [("Office,State\n", 20_000_001), ("BEGIN:VCALENDAR\n", 4_000_001)])
def test_a_file_that_is_too_large_is_refused_and_its_size_is_said(lobbykit, tmp_path, begin, size):
    file = tmp_path / "large"
    file.write_bytes(begin.encode().ljust(size, b"x"))
    ran = lobbykit("import", "meetings", file)
    assert ran.code == 2
    assert f"{size - 1} bytes" in ran.err
    assert meetings(lobbykit) == []
