"""The sample lobby day that ships is what its command makes, and our own checks find nothing wrong with it."""

from __future__ import annotations

import importlib.util
from datetime import datetime, timedelta

from lobbykit.content.kits.kit_file import read_kit
from lobbykit.content.rosters.roster_file import read_roster
from tests.making import ROOT

SAMPLE = ROOT / "resources/sample.lobbykit"
KIT = read_kit("sample.lobbykit", SAMPLE.read_bytes()).value
assert KIT is not None


def test_the_shipped_kit_is_what_its_command_makes():
    spec = importlib.util.spec_from_file_location("make_kit", ROOT / "samples/make_kit.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    assert made.sample_kit() == SAMPLE.read_bytes(), "run: python samples/make_kit.py"


def test_its_offices_are_real_and_its_walks_fit():
    roster = read_roster((ROOT / "resources/roster.json").read_text(encoding="utf-8"), file="roster.json").value
    offices = {one.id: one for one in roster.offices}
    day = sorted(KIT.meetings, key=lambda row: row.fields["start"])
    where = [offices[row.fields["offices"][0]].building for row in day]
    assert where == ["Longworth"] * 4 + ["Rayburn"] * 2 + ["Hart"] * 2
    ends = [datetime.fromisoformat(row.fields["end"]) for row in day]
    starts = [datetime.fromisoformat(row.fields["start"]) for row in day]
    gaps = [begin - end for end, begin in zip(ends, starts[1:], strict=False)]
    assert min(gaps) >= timedelta(minutes=15)
    assert gaps[3] >= timedelta(minutes=25)
    assert gaps[5] >= timedelta(minutes=40), (
        "from the House to the Senate it is a walk of 25 minutes, and a line at the door"
    )


def test_everybody_who_goes_is_on_the_team_and_nobody_is_at_two_places():
    team = {one.id for one in KIT.team}
    for row in KIT.meetings:
        going = [value for path, value in row.fields.items() if path.endswith("/member")]
        assert len(set(going)) == 3
        assert set(going) <= team


def test_each_of_its_offices_gets_a_sheet_and_is_on_the_card_of_the_day(lobbykit, tmp_path):
    assert lobbykit("kit", "open", SAMPLE).code == 0
    for number, product in enumerate(((), ("--product", "day-card"), ("--product", "packet"))):
        out = tmp_path / str(number)
        ran = lobbykit("print", "ukraine-diplomacy", "--to", "scheduled", "--out", out, *product)
        assert ran.code == 0, ran.err
        manifest = (out / "manifest.json").read_text(encoding="utf-8")
        assert all(office in manifest for row in KIT.meetings for office in row.fields["offices"])
    assert lobbykit("find", "Duckworth", "--json").json["found"][0]["id"] == "D000622"


def test_our_own_check_finds_no_error_in_it(lobbykit):
    assert lobbykit("kit", "open", SAMPLE).code == 0
    to = ",".join(sorted(row.fields["offices"][0] for row in KIT.meetings))
    ran = lobbykit("check", "ukraine-diplomacy", "--to", to, "--json")
    assert ran.code == 0
    assert [one for one in ran.json["problems"] if one["severity"] == "error"] == []
