"""`lobbykit crosswalk`: import ids set, taken in from a table and listed."""

from __future__ import annotations


def listed(lobbykit):
    return [(one["key"], one["value"]) for one in lobbykit("crosswalk", "list", "--json").json["entries"]]


def test_an_id_is_set_listed_and_can_be_taken_back(lobbykit):
    assert lobbykit("crosswalk", "set", "civicrm", "staffer", "M000133/Kim Lee", "17").code == 0
    assert listed(lobbykit) == [("M000133/Kim Lee", "17")]
    assert "civicrm  staffer  M000133/Kim Lee  17" in lobbykit("crosswalk", "list").out
    assert lobbykit("undo").code == 0
    assert listed(lobbykit) == []
    assert "No import id" in lobbykit("crosswalk", "list").err


def test_a_table_is_taken_in_whole_or_not_at_all(lobbykit, tmp_path):
    file = tmp_path / "ids.csv"
    head = "system,subject,key,value\n"
    file.write_text(f"{head}civicrm,office,M000133,1\ncivicrm,person,Ana,2\ncivicrm,person,Ben,\n", encoding="utf-8")
    ran = lobbykit("crosswalk", "import", file)
    assert (ran.code, "2 import ids" in ran.out, "crosswalk-blank" in ran.err) == (0, True, True)
    assert "0 import ids" in lobbykit("crosswalk", "import", file).out
    file.write_text(f"{head}civicrm,person,Cy,3\ncivicrm,office,nowhere,4\n", encoding="utf-8")
    ran = lobbykit("crosswalk", "import", file)
    assert (ran.code, "ids.csv:3" in ran.err) == (2, True)
    assert listed(lobbykit) == [("M000133", "1"), ("Ana", "2")]
    assert lobbykit("crosswalk", "import", tmp_path / "missing.csv").code == 2


def test_what_names_no_office_is_refused(lobbykit):
    assert lobbykit("crosswalk", "set", "civicrm", "office", "nowhere", "1").code == 2
    assert lobbykit("crosswalk", "set", "nocrm", "office", "M000133", "1").code == 2
