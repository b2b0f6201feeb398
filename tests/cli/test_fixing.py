"""`lobbykit check --fix`: shown, written in one step, taken back byte for byte."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from tests.making import ROOT

if TYPE_CHECKING:
    from pathlib import Path

MEANT = b"H.Res.100"
TYPED = b"H.R.100"


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """A copy of the sample brief that says H.R.100 where H.Res.100 is meant, with the line ends of Windows."""
    text = (ROOT / "briefs/ukraine-diplomacy.yaml").read_bytes().replace(b"\r\n", b"\n")
    text = text.replace(b"measures: [S.Res.61, H.Res.100]", b"measures: [S.Res.61,  'H.R.100']  # both")
    text = text.replace(b'reason: "It condemns', b'reason: "H.R.100, by Representative Bill Foster, condemns')
    assert text.count(TYPED) == 2
    file = tmp_path / "mine.yaml"
    file.write_bytes(text.replace(b"\n", b"\r\n"))
    return file


def test_what_was_meant_is_written_everything_else_stays_and_undo_restores_every_byte(lobbykit, planted):
    before = planted.read_bytes()
    ran = lobbykit("check", planted, "--to", "VT", "--fix")
    mended = planted.read_bytes()
    assert mended == before.replace(b"'H.R.100'", MEANT).replace(TYPED, MEANT)
    assert "sponsor-mismatch" in ran.out.partition("warning:")[0]
    assert "sponsor-mismatch" not in ran.out.partition("warning:")[2]
    assert "+    measures: [S.Res.61,  H.Res.100]  # both" in ran.out
    assert lobbykit("undo").code == 0
    assert planted.read_bytes() == before
    assert lobbykit("undo", "--redo").code == 0
    assert planted.read_bytes() == mended


def test_a_second_time_there_is_nothing_left_to_mend(lobbykit, planted):
    lobbykit("check", planted, "--to", "VT", "--fix")
    mended = planted.read_bytes()
    ran = lobbykit("check", planted, "--to", "VT", "--fix", "--json")
    assert (ran.json["fixed"], ran.json["written"], planted.read_bytes()) == ([], [], mended)


def test_a_dry_run_shows_the_change_and_changes_nothing(lobbykit, planted):
    before = planted.read_bytes()
    ran = lobbykit("check", planted, "--fix", "--dry-run")
    assert ran.code == 1
    assert '-    reason: "H.R.100, by Representative Bill Foster, condemns' in ran.out
    assert '+    reason: "H.Res.100, by Representative Bill Foster, condemns' in ran.out
    assert planted.read_bytes() == before
    assert lobbykit("undo").err.startswith("There is nothing")


def test_json_tells_what_was_mended_and_what_is_left(lobbykit, planted):
    ran = lobbykit("check", planted, "--to", "VT", "--fix", "--json")
    assert ran.json["written"] == [str(planted)]
    assert {(one["code"], one["old"], one["new"]) for one in ran.json["fixed"]} == {
        ("sponsor-mismatch", "'H.R.100'", "H.Res.100"),
        ("sponsor-mismatch", "H.R.100", "H.Res.100"),
    }
    assert all(planted.read_text().splitlines()[one["line"] - 1].find(one["new"]) >= 0 for one in ran.json["fixed"])
    assert "sponsor-mismatch" not in {one["code"] for one in ran.json["problems"]}


@pytest.mark.parametrize(
    ("only", "mended"), [("sponsor-mismatch", 1), ("stale-words", 0), ("2", 0), ("line", 1), ("place", 1)]
)
def test_one_code_or_one_place_alone_is_mended(lobbykit, planted, only, mended):
    (problem,) = [
        one for one in lobbykit("check", planted, "--to", "VT", "--json").json["problems"] if one["fix"] is not None
    ]
    places = {"line": str(problem["line"]), "place": f"{problem['line']}:{problem['column']}"}
    lobbykit("check", planted, "--to", "VT", "--fix", "--only", places.get(only, only))
    assert planted.read_bytes().count(b"H.R.100") == (0 if mended else 2)


def test_a_name_that_may_be_another_person_is_mended_only_when_asked_for(lobbykit, planted):
    planted.write_bytes(planted.read_bytes().replace(b"Representative Bill Foster", b"Representative Jim McGoven"))
    lobbykit("check", planted, "--to", "VT", "--fix")
    assert b"McGoven" in planted.read_bytes()
    lobbykit("check", planted, "--to", "VT", "--fix", "--only", "name-spelling")
    assert b"Jim McGovern" in planted.read_bytes()


def test_a_brief_that_cannot_be_read_is_mended_until_it_can_and_then_further(lobbykit, planted):
    planted.write_bytes(
        planted.read_bytes().replace(b"talking_points:", b"talking_point:").replace(b"rank: primary", b"rank: primry")
    )
    assert lobbykit("check", planted, "--to", "VT").code == 2
    ran = lobbykit("check", planted, "--to", "VT", "--fix", "--json")
    assert ran.code == 0
    assert {one["code"] for one in ran.json["fixed"]} == {"key-misspelled", "choice-unknown", "sponsor-mismatch"}
    assert b"talking_points:" in planted.read_bytes()


def test_what_is_mended_but_still_unreadable_is_exit_1_and_without_a_fix_exit_2(lobbykit, planted):
    planted.write_bytes(
        planted.read_bytes().replace(b"talking_points:", b"talking_point:") + b"\r\nwhat-is-this: 1\r\n"
    )
    assert lobbykit("check", planted, "--to", "VT", "--fix").code == 1
    assert lobbykit("check", planted, "--to", "VT", "--fix").code == 2


def test_a_shipped_brief_is_copied_with_what_it_is_based_on_and_undo_takes_the_copy_away(
    lobbykit, tmp_path, monkeypatch
):
    shipped = tmp_path / "data/briefs"
    shipped.mkdir(parents=True)
    (tmp_path / "data/resources").symlink_to(ROOT / "resources")
    monkeypatch.setenv("LOBBYKIT_DATA", str(tmp_path / "data"))
    text = (ROOT / "tests/fixtures/briefs/wrong.yaml").read_text(encoding="utf-8")
    (shipped / "wrong.yaml").write_text(text, encoding="utf-8")
    ran = lobbykit("check", "wrong", "--to", "IL-11", "--fix")
    own = tmp_path / "workspace/library/briefs/wrong.yaml"
    assert str(own) in ran.err
    assert str(own) in ran.out
    assert (shipped / "wrong.yaml").read_text(encoding="utf-8") == text
    assert "id: wrong\nbased_on: {kit: lobbykit, edition: " in own.read_text(encoding="utf-8")
    assert lobbykit("check", shipped / "wrong.yaml", "--fix").code == 2
    assert lobbykit("undo").code == 0
    assert not own.exists()


def test_a_brief_of_the_workspace_is_mended_where_it_lies(lobbykit, tmp_path, planted):
    own = tmp_path / "workspace/library/briefs/mine.yaml"
    own.parent.mkdir(parents=True)
    before = planted.read_bytes()
    planted.rename(own)
    assert lobbykit("check", "mine", "--to", "VT", "--fix").code == 0
    assert own.read_bytes().count(TYPED) == 0
    assert lobbykit("undo").code == 0
    assert own.read_bytes() == before


def test_a_file_that_was_changed_since_is_not_put_back(lobbykit, planted):
    lobbykit("check", planted, "--to", "VT", "--fix")
    planted.write_bytes(planted.read_bytes() + b"# mine\r\n")
    assert lobbykit("undo").code == 1
    assert planted.read_bytes().endswith(b"# mine\r\n")


@pytest.mark.skipif(os.name == "nt", reason="modes are of POSIX")
def test_a_mended_file_keeps_who_may_read_it(lobbykit, planted):
    planted.chmod(0o640)
    lobbykit("check", planted, "--to", "VT", "--fix")
    assert stat.S_IMODE(planted.stat().st_mode) == 0o640


@pytest.mark.parametrize(
    "words",
    [
        ("--fix",),
        ("ukraine-diplomacy", "--fix", "--lang", "es"),
        ("ukraine-diplomacy", "--dry-run"),
        ("mine.txt", "--fix"),
    ],
)
def test_options_that_say_nothing_clear_are_refused(lobbykit, planted, tmp_path, monkeypatch, words):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.txt").write_bytes(planted.read_bytes())
    ran = lobbykit("check", *words)
    assert (ran.code, ran.out) == (2, "") or words[0] == "mine.txt"
    assert ran.code == 2
    assert (tmp_path / "mine.txt").read_bytes() == planted.read_bytes()


def test_every_finding_has_the_keys_of_the_contract_and_a_fix_has_two_words(lobbykit, planted):
    problems = lobbykit("check", planted, "--to", "VT", "--json").json["problems"]
    keys = {"code", "severity", "file", "line", "column", "office", "message", "suggestion", "fix"}
    assert all(set(one) == keys for one in problems)
    fixes = [one["fix"] for one in problems if one["fix"] is not None]
    assert fixes
    assert all(set(one) == {"old", "new"} for one in fixes)
