"""`lobbykit check`."""

from __future__ import annotations

import pytest

from tests.making import ROOT


def found(ran) -> set[str]:
    return {one["code"] for one in ran.json["problems"]}


def test_the_first_leave_behinds_mistakes_are_each_named_with_their_place(lobbykit, wrong_brief):
    ran = lobbykit("check", wrong_brief, "--to", "IL-11", "--json")
    problems = {(one["code"], one["line"]) for one in ran.json["problems"]}
    assert ran.code == 1
    assert {
        ("sponsor-mismatch", 20),
        ("companion-exists", 25),
        ("placeholder", 10),
        ("stale-words", 10),
        ("stale-words", 14),
        ("companion-kind", 19),
    } <= problems


def test_the_wrong_number_comes_with_the_right_one_as_a_fix(lobbykit, wrong_brief):
    ran = lobbykit("check", wrong_brief, "--to", "IL-11", "--json")
    (mismatch,) = [one for one in ran.json["problems"] if one["code"] == "sponsor-mismatch"]
    assert mismatch["fix"] == {"old": "H.R.100", "new": "H.Res.100"}
    assert mismatch["severity"] == "error"
    assert "Andy Biggs" in mismatch["message"]


def test_every_measure_is_dead_the_day_after_the_congress_ends(lobbykit, wrong_brief):
    ran = lobbykit("check", wrong_brief, "--to", "IL-11", "--json", today=("--today", "2027-01-04"))
    dead = {
        one["message"].split()[0] + one["message"].split()[1]
        for one in ran.json["problems"]
        if one["code"] == "measure-dead"
    }
    assert dead == {"S.Res.61", "H.R.100", "H.Res.317"}


def test_a_clean_check_says_so_and_exits_0(lobbykit):
    ran = lobbykit("check", "ukraine-diplomacy", "--to", "NY-07,VT")
    assert ran.code == 0
    assert ran.err.startswith("0 errors")


def test_a_senator_whose_term_has_ended_is_an_error_until_a_person_answers(lobbykit):
    ran = lobbykit("check", "ukraine-diplomacy", "--to", "H001104", "--json")
    assert (ran.code, [one["office"] for one in ran.json["problems"] if one["severity"] == "error"]) == (1, ["H001104"])
    assert lobbykit("correct", "H001104", "holder", "confirmed", "--source", "the office's telephone").code == 0
    assert lobbykit("check", "ukraine-diplomacy", "--to", "H001104").code == 0


def test_a_text_too_long_for_the_page_names_the_block_and_the_lines(lobbykit, tmp_path):
    text = (ROOT / "briefs/ukraine-diplomacy.yaml").read_text(encoding="utf-8")
    text = text.replace("Hard questions stand", "Long words go on. " * 900 + "Hard questions stand")
    (tmp_path / "long.yaml").write_text(text, encoding="utf-8")
    ran = lobbykit("check", tmp_path / "long.yaml", "--to", "NY-07", "--json")
    overflow = [one for one in ran.json["problems"] if one["code"] == "overflow"]
    assert overflow
    assert "lines too long" in overflow[0]["message"]
    assert overflow[0]["office"] == "V000081"
    assert overflow[0]["line"] > 1


def test_a_letter_that_no_font_has_is_named_and_never_drawn_as_a_box(lobbykit, tmp_path):
    text = (ROOT / "briefs/ukraine-diplomacy.yaml").read_text(encoding="utf-8")
    (tmp_path / "odd.yaml").write_text(text.replace("Hard questions", "Hard 問 questions"), encoding="utf-8")
    ran = lobbykit("check", tmp_path / "odd.yaml", "--to", "NY-07", "--json")
    (missing,) = [one for one in ran.json["problems"] if one["code"] == "glyph-missing"]
    assert "問" in missing["message"]


@pytest.mark.parametrize("content", ["", "lobbykit: brief/1\nid: [", "asks: {}\n", "- a\n- b\n"])
def test_an_unreadable_brief_is_one_clear_place_and_exit_2(lobbykit, tmp_path, content):
    (tmp_path / "bad.yaml").write_text(content, encoding="utf-8")
    ran = lobbykit("check", tmp_path / "bad.yaml", "--to", "NY-07")
    assert ran.code == 2
    assert "bad.yaml:1:" in ran.out or "bad.yaml:2:" in ran.out


def test_without_a_name_every_brief_of_the_library_is_checked(lobbykit):
    ran = lobbykit("check", "--to", "NY-07", "--json")
    files = {one["file"] for one in ran.json["problems"] if one["file"]}
    assert any(file.endswith("ukraine-diplomacy.yaml") for file in files)


def test_findings_gathered_under_one_line_keep_the_command_for_each_office(lobbykit):
    ran = lobbykit("check", "ukraine-diplomacy", "--to", "FL,OH")
    offices = [
        one["office"] for one in lobbykit("check", "ukraine-diplomacy", "--to", "FL,OH", "--json").json["problems"]
    ]
    uncertain = [one for one in offices if one]
    assert len(uncertain) > 1
    assert all(f'lobbykit correct {one} holder confirmed --source "' in ran.out for one in uncertain)


def test_a_brief_that_cannot_be_read_does_not_hide_what_is_found_in_the_others(lobbykit, tmp_path, wrong_brief):
    (tmp_path / "nul.yaml").write_bytes(b"id: a\0")
    ran = lobbykit("check", wrong_brief, tmp_path / "nul.yaml", tmp_path / "missing.yaml", "--to", "IL-11", "--json")
    assert ran.code == 2
    assert {"sponsor-mismatch", "file-has-nul", "file-missing"} <= found(ran)


def test_a_mistyped_library_is_not_taken_for_none(lobbykit, tmp_path):
    ran = lobbykit("--library", tmp_path / "typo", "check", "ukraine-diplomacy", "--to", "VT")
    assert (ran.code, "typo" in ran.err) == (2, True)
