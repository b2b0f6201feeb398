"""`lobbykit import brief` as a person runs it."""

from __future__ import annotations

import pytest

from tests.drafts import DRAFTS

TWIN = DRAFTS / "twin.md"


def test_a_dry_run_shows_everything_and_writes_nothing(lobbykit, tmp_path):
    ran = lobbykit("import", "brief", TWIN, "--dry-run")
    assert ran.code == 0
    assert "1 added, 0 changed" in ran.out
    assert "3 sections, 7 asks, 5 sources, 19 doubts." in ran.out
    assert f"{TWIN}:25:16: warning" in ran.err
    assert not (tmp_path / "workspace").exists()


def test_the_brief_goes_to_the_library_and_can_be_undone(lobbykit, tmp_path):
    assert lobbykit("import", "brief", TWIN, "--yes").code == 0
    file = tmp_path / "workspace/library/briefs/clean-water-now.yaml"
    assert file.is_file()
    assert "draft" not in lobbykit("check", "clean-water-now", "--to", "VT").out
    assert lobbykit("undo").code == 0
    assert not file.exists()


def test_a_second_import_shows_field_by_field_what_changes(lobbykit, tmp_path):
    lobbykit("import", "brief", TWIN, "--into", tmp_path / "mine.yaml", "--yes")
    (tmp_path / "twin.md").write_text(TWIN.read_text(encoding="utf-8").replace("Clean Water Now", "Clean Water Soon"))
    ran = lobbykit("import", "brief", tmp_path / "twin.md", "--into", tmp_path / "mine.yaml", "--json", "--yes")
    assert ran.json["written"] is True
    (change,) = ran.json["changes"]
    assert (change["what"], [field["field"] for field in change["fields"]]) == ("changed", ["title"])


def test_the_json_names_every_ask_and_every_doubt_with_its_place(lobbykit):
    ran = lobbykit("import", "brief", TWIN, "--dry-run", "--json")
    assert [ask["line"] for ask in ran.json["brief"]["asks"]] == [9, 10, 16, 17, 25, 26, 26]
    assert ran.json["brief"]["asks"][4]["sponsors"] == {"S.Res. 61": "Senator Ana Ruiz", "H.R. 100": "Rep. Tom Field"}
    assert all(doubt["line"] and doubt["column"] for doubt in ran.json["problems"])


def test_what_no_sheet_can_be_without_is_an_error_to_read(lobbykit, tmp_path):
    (tmp_path / "a.md").write_text("# Pipes\n\nThey leak.\n", encoding="utf-8")
    ran = lobbykit("import", "brief", tmp_path / "a.md", "--into", tmp_path / "a.yaml", "--yes")
    assert (ran.code, "draft-no-ask" in ran.err) == (1, True)
    assert "placeholder" in lobbykit("check", tmp_path / "a.yaml", "--to", "VT").out


BAD = {
    "latin.md": "Educación".encode("latin-1"),
    "nul.md": b"a\0b",
    "huge.md": b"a " * 200_000,
    "many.txt": b"a\n" * 30_000,
    "picture.png": b"\x89PNG",
}


@pytest.mark.parametrize("name", [*BAD, "missing.md", "folder"])
def test_bad_files_are_clear_sentences_and_nothing_is_written(lobbykit, tmp_path, name):
    file = tmp_path / name
    if name in BAD:
        file.write_bytes(BAD[name])
    elif name == "folder":
        file.mkdir()
    ran = lobbykit("import", "brief", file, "--yes")
    assert (ran.code, ran.out) == (2, "")
    assert name in ran.err
    assert "Traceback" not in ran.err
    assert not (tmp_path / "workspace").exists()


def test_two_files_are_not_one_brief(lobbykit):
    ran = lobbykit("import", "brief", TWIN, TWIN)
    assert ran.code == 2
    assert "One file" in ran.err
