"""Meetings from calendars: whom they are with, changes by UID and SEQUENCE, cancelled ones dropped and undone."""

from __future__ import annotations

import pytest

from tests.making import ROOT

FILES = ROOT / "tests/fixtures/calendars"
OUTLOOK = "040000008200E00074C5B7101A82E00800000000B0A1"


def meetings(lobbykit):
    return lobbykit("meeting", "list", "--json").json["meetings"]


def told(lobbykit):
    return [(one["offices"], one.get("start", one.get("day")), one.get("status")) for one in meetings(lobbykit)]


@pytest.fixture
def take(lobbykit, tmp_path):
    def taken(name, *old_and_new, options=()):
        text = (FILES / name).read_bytes().decode()
        for old, new in old_and_new:
            assert old in text
            text = text.replace(old, new)
        file = tmp_path / name
        file.write_bytes(text.encode())
        return lobbykit("import", "meetings", file, *options, "--json")

    return taken


def test_an_event_with_its_room_words_and_zone_becomes_a_meeting_once(lobbykit, take):
    assert take("outlook.ics").json["written"]
    (one,) = meetings(lobbykit)
    assert (one["offices"], one["start"], one["tz"]) == (["C001063"], "2026-11-23T14:30:00Z", "America/New_York")
    assert one["place"] == "2308 Rayburn"
    assert "Ángela" in next(iter(one["source"].values()))["text"]
    assert take("outlook.ics").json == take("outlook.ics").json | {"written": False, "changes": [], "unchanged": 1}


def test_a_later_version_changes_an_older_one_does_not_and_cancelled_is_dropped_until_undone(lobbykit, take):
    take("outlook.ics")
    later = (("SEQUENCE:1", "SEQUENCE:2"), ("093000", "113000"), ("100000\r", "120000\r"))
    assert take("outlook.ics", *later).code == 0
    assert told(lobbykit) == [(["C001063"], "2026-11-23T16:30:00Z", None)]
    assert [one["code"] for one in take("outlook.ics").json["problems"]] == ["calendar-older"]
    assert told(lobbykit)[0][1] == "2026-11-23T16:30:00Z"
    take("cancel.ics")
    assert told(lobbykit)[0][2] == "dropped"
    assert "Bring the letter" in next(iter(meetings(lobbykit)[0]["source"].values()))["text"]
    assert lobbykit("undo").code == 0
    assert told(lobbykit)[0][2] is None


def test_a_cancelled_event_that_comes_back_is_a_meeting_again(lobbykit, take):
    take("outlook.ics")
    take("cancel.ics")
    take("outlook.ics", ("SEQUENCE:1", "SEQUENCE:3"))
    assert told(lobbykit)[0][2] == "confirmed"


def test_a_name_is_asked_about_once_and_what_is_with_nobody_is_left_out(lobbykit, take):
    asked = take("google.ics")
    assert asked.code == 2
    assert [one["asked"] for one in asked.json["questions"]] == ["Rep. Smith, time to come"]
    done = take("google.ics", options=("--office", "Rep. Smith, time to come=NE-3"))
    assert [one["code"] for one in done.json["problems"]] == ["calendar-no-office"]
    assert told(lobbykit) == [
        (["C001098"], "2026-11-22T18:00:00Z", "asked"),
        (["C001098"], "2026-11-23T19:30:00Z", "confirmed"),
        (["S001172"], "2026-11-24", None),
        (["C001098"], "2026-11-25T18:00:00Z", "asked"),
    ]
    assert take("google.ics").json["unchanged"] == 4


def test_a_whole_series_can_be_called_off(lobbykit, take):
    take("google.ics", options=("--office", "Rep. Smith, time to come=none"))
    off = (("METHOD:PUBLISH", "METHOD:CANCEL"), ("RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE:20261124T180000Z\r\n", ""))
    take("google.ics", *off, ("SEQUENCE:1", "SEQUENCE:5"))
    assert {one for _, _, one in told(lobbykit)} == {"dropped"}


def test_a_calendar_and_a_table_that_tell_of_one_meeting_make_one(lobbykit, take, tmp_path):
    table = tmp_path / "table.csv"
    table.write_text("Office,State,Date,Time,Who goes\nCuellar,TX,2026-11-23,9:30 AM,Ana Able\n", encoding="utf-8")
    assert lobbykit("import", "meetings", table).code == 0
    assert take("outlook.ics").code == 0
    (one,) = meetings(lobbykit)
    assert (len(one["source"]), len(one["people"])) == (2, 1)


def test_who_is_invited_and_on_the_team_goes_and_nobody_else_is_kept(lobbykit, take):
    team = [{"name": "Ana Able"}, {"name": "Ben Ortiz", "email": "ben@example.org"}, {"name": "Cem"}, {"name": "Dora"}]
    assert lobbykit("member", "add", "--json-lines", stdin=[*team, {"name": "Dora"}]).code == 0
    ids = {one["name"]: one["id"] for one in lobbykit("member", "list", "--json").json["members"]}

    def invited(*attendees):
        lines = "".join(f"ATTENDEE;{one}\r\n" for one in attendees)
        return take("outlook.ics", ("PRIORITY:5", f"{lines}PRIORITY:5"))

    ana, ben = 'CN="ana able":mailto:x@example.org', "CN=B.:MAILTO:Ben@example.org"
    others = (
        "CN=Cem;PARTSTAT=DECLINED:mailto:c@example.org",
        "CN=Dora:mailto:d@example.org",
        "CN=Zzstaffer:mailto:z@e.org",
    )
    assert invited(ana, ben, *others).code == 0
    (one,) = meetings(lobbykit)
    assert sorted(each["member"] for each in one["people"].values()) == sorted((ids["Ana Able"], ids["Ben Ortiz"]))
    assert "zzstaffer" not in str(one).casefold()
    assert invited(ana, ben, *others).json["changes"] == []
    later = take("outlook.ics", ("PRIORITY:5", f"ATTENDEE;{ben}\r\nPRIORITY:5"), ("SEQUENCE:1", "SEQUENCE:2"))
    assert later.code == 0
    assert [each["member"] for each in meetings(lobbykit)[0]["people"].values()] == [ids["Ben Ortiz"]]


def calendar(tmp_path, *summaries):
    file = tmp_path / "many.ics"
    events = (
        f"BEGIN:VEVENT\nUID:{at}\nDTSTAMP:20261120T000000Z\nDTSTART;VALUE=DATE:20261124\nSUMMARY:{one}\nEND:VEVENT\n"
        for at, one in enumerate(summaries)
    )
    file.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{''.join(events)}END:VCALENDAR\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("summary", "offices"),
    [
        ("Rep. Foster (IL-11) and Rep. Quigley (IL-5)", {"F000454", "Q000023"}),
        ("IL-11 & IL-5: staff meeting", {"F000454", "Q000023"}),
        ("Reps. Foster (IL-11)\\, Quigley (IL-5) y Casten (IL-6)", {"F000454", "Q000023", "C001117"}),
        ("Sens. Warren and Markey (MA)", {"W000817", "M000133"}),
        ("F000454 / Q000023", {"F000454", "Q000023"}),
        ("Rep. Foster (IL-11), Hill visit with Ann and Ben", {"F000454"}),
    ],
)
def test_an_event_that_names_several_offices_is_with_all_of_them(lobbykit, tmp_path, summary, offices):
    ran = lobbykit("import", "meetings", calendar(tmp_path, summary.replace(", ", "\\, ")))
    assert ran.code == 0, ran.err
    (one,) = meetings(lobbykit)
    assert ({*one["offices"]}, one["day"]) == (offices, "2026-11-24")


def test_where_one_of_several_is_not_sure_it_is_asked_and_the_others_are_kept(lobbykit, tmp_path):
    file = calendar(tmp_path, "Rep. Foster (IL-11) and Rep. Smith")
    (question,) = lobbykit("import", "meetings", file, "--json").json["questions"]
    values = [one["value"] for one in question["choices"]]
    assert "F000454;S001172" in values
    assert "F000454" in values
    assert lobbykit("import", "meetings", file, "--office", "Rep. Foster (IL-11) and Rep. Smith=F000454;NE-3").code == 0
    assert [{*one["offices"]} for one in meetings(lobbykit)] == [{"F000454", "S001172"}]
    assert lobbykit("import", "meetings", file, "--json").json["unchanged"] == 1
