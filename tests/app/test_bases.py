"""Copies of briefs, and what they were copied from, from one edition of a kit to the next."""

from __future__ import annotations

import shutil

import pytest

from tests.content.briefs.brief_texts import SMALL
from tests.making import ROOT

WRONG = SMALL.replace("asks:", "lede: We support H.R.100, by Rep. Bill Foster.\nasks:", 1)


@pytest.fixture
def kit_of(lobbykit, tmp_path):
    """Pack a brief on another computer."""

    def pack(text: str, edition: int, kit: str = "day"):
        file = tmp_path / "lead" / "wells.yaml"
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
        out = tmp_path / f"{kit}-{edition}.lobbykit"
        options = ("--id", kit, "--edition", edition, "--without-roster")
        ran = lobbykit("--workspace", tmp_path / "lead", "kit", "pack", "--out", out, "--brief", file, *options)
        assert ran.code == 0, ran.err
        return out

    return pack


def codes(ran) -> list[str]:
    return [one["code"] for one in ran.json["problems"]]


def test_a_copy_of_a_kit_brief_is_told_of_the_next_edition_until_it_is_based_on_it(lobbykit, kit_of, tmp_path):
    lobbykit("kit", "open", kit_of(WRONG, 1))
    lobbykit("check", "wells", "--to", "VT", "--fix")
    [copy] = tmp_path.glob("**/library/briefs/wells.yaml")
    assert "update-available" not in codes(lobbykit("check", "wells", "--to", "VT", "--json"))
    second = kit_of(WRONG.replace("by Rep. Bill Foster", "by Rep. Foster"), 2)
    before = copy.read_bytes()
    assert "update-available" in codes(lobbykit("kit", "open", second, "--dry-run", "--json"))
    ran = lobbykit("kit", "open", second)
    assert "edition 2 says something else" in ran.err
    assert copy.read_bytes() == before
    checked = lobbykit("check", "wells", "--to", "VT", "--json")
    [told] = [one for one in checked.json["problems"] if one["code"] == "update-available"]
    assert (told["severity"], told["file"]) == ("note", str(copy))
    now = told["suggestion"].partition("sha256: ")[2].partition(" ")[0]
    text = copy.read_text(encoding="utf-8")
    assert len(now) == 64
    old = text.partition("sha256: ")[2].partition("}")[0]
    copy.write_text(text.replace(old, now), encoding="utf-8")
    assert "update-available" not in codes(lobbykit("check", "wells", "--to", "VT", "--json"))


def test_an_edition_with_the_same_brief_is_no_update(lobbykit, kit_of):
    lobbykit("kit", "open", kit_of(WRONG, 1))
    lobbykit("check", "wells", "--to", "VT", "--fix")
    assert "update-available" not in codes(lobbykit("kit", "open", kit_of(WRONG, 2), "--json"))
    assert "update-available" not in codes(lobbykit("check", "wells", "--to", "VT", "--json"))


def test_a_copy_of_a_shipped_brief_and_of_its_translation_are_told_of_newer_ones(lobbykit, tmp_path):
    lobbykit("note", "add", stdin={"office": "F000454", "summary": "a workspace"})
    [marker] = tmp_path.glob("**/workspace.json")
    folder = marker.parent / "library/briefs"
    folder.mkdir(parents=True)
    for name in ("ukraine-diplomacy.yaml", "ukraine-diplomacy.es.yaml"):
        shutil.copy(ROOT / "briefs" / name, folder)
        text = (folder / name).read_text(encoding="utf-8")
        basis = f"id: ukraine-diplomacy\nbased_on: {{kit: lobbykit, edition: 0.0.1, sha256: {'0' * 64}}}\n"
        (folder / name).write_text(text.replace("id: ukraine-diplomacy\n", basis, 1), encoding="utf-8")
    found = lobbykit("check", "ukraine-diplomacy", "--to", "VT", "--json").json["problems"]
    assert [one["file"] for one in found if one["code"] == "update-available"] == [
        str(folder / name) for name in ("ukraine-diplomacy.yaml", "ukraine-diplomacy.es.yaml")
    ]


def test_a_brief_that_two_kits_have_with_different_words_is_said_and_the_kit_opened_last_is_used(lobbykit, kit_of):
    lobbykit("kit", "open", kit_of(SMALL, 1))
    assert "kit-brief-twice" not in codes(lobbykit("kit", "open", kit_of(SMALL, 1, "same"), "--json"))
    other = kit_of(SMALL.replace("asks:", "lede: The other kit says this.\nasks:", 1), 1, "other")
    ran = lobbykit("kit", "open", other)
    assert "also in the kit day" in ran.err
    assert "The other kit says this" in lobbykit("tailor", "wells", "--to", "F000454").out
