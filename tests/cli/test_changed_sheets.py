"""`lobbykit print … --changed-since MANIFEST`."""

from __future__ import annotations

import json

import pytest

OLD, NEW = "Fund a U.S. share", "Fund a fair U.S. share"


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


@pytest.fixture
def brief(own_brief):
    return own_brief


@pytest.fixture
def first(lobbykit, brief, tmp_path):
    """The manifest of a run for Vermont."""
    assert lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "first").code == 0
    return tmp_path / "first" / "manifest.json"


def edit(brief, old=OLD, new=NEW):
    text = brief.read_text(encoding="utf-8")
    assert old in text
    brief.write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_is_made_again_when_nothing_changed(lobbykit, brief, first, tmp_path):
    ran = lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "b", "--changed-since", first)
    assert ran.code == 0
    assert f"Nothing changed since {first}." in ran.out
    assert "3 sheets stand as they were printed" in ran.out
    assert not list((tmp_path / "b").glob("*.pdf"))
    document = manifest(tmp_path / "b")
    assert document["changed_since"] == {"today": "2026-11-22", "sheets": 3}
    assert [one["office"] for one in document["skipped"]] == [one["office"] for one in manifest(first.parent)["sheets"]]


def test_changed_sheets_are_made_and_named_with_what_changed(lobbykit, brief, first, tmp_path):
    edit(brief, "It calls on the President to work", "It asks the President to work")
    ran = lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "b", "--changed-since", first)
    assert ran.code == 0
    assert ran.out.startswith("Changed: Becca Balint (B001318), ")
    assert ran.out.splitlines()[0].endswith(": ask/back-from-the-brink")
    assert "2 sheets stand as they were printed" in ran.out
    document = manifest(tmp_path / "b")
    assert [one["office"] for one in document["sheets"]] == ["B001318"]
    assert [one["office"] for one in document["skipped"]] == ["S000033", "W000800"]
    assert [(one["office"], one["blocks"]) for one in document["changed"]] == [("B001318", ["ask/back-from-the-brink"])]


def test_a_run_can_be_compared_with_one_that_skipped_sheets(lobbykit, brief, first, tmp_path):
    lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "b", "--changed-since", first)
    edit(brief)
    since = tmp_path / "b" / "manifest.json"
    assert lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "c", "--changed-since", since).code == 0
    assert len(manifest(tmp_path / "c")["changed"]) == 3
    assert all(one["old"] for one in manifest(tmp_path / "c")["changed"])


def test_offices_that_are_new_or_were_refused_are_made_and_others_are_counted(lobbykit, brief, first, tmp_path):
    ran = lobbykit("print", brief, "--to", "VT-AL,OH-03", "--out", tmp_path / "b", "--changed-since", first)
    assert ran.out.startswith("New: Joyce Beatty (B001281), ")
    assert "2 offices of the earlier run are not among those chosen now" in ran.err
    assert manifest(tmp_path / "b")["not_looked_at"] == ["S000033", "W000800"]


def test_a_sheet_that_is_refused_now_is_neither_changed_nor_skipped(lobbykit, brief, first, tmp_path):
    lobbykit("choices", "set", "B001318", "ukraine-diplomacy", stdin={"local": "H.R.100, by Rep. Foster."})
    ran = lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "b", "--changed-since", first)
    assert ran.code == 1
    assert "Nothing changed" not in ran.out
    document = manifest(tmp_path / "b")
    assert [one["office"] for one in document["refused"]] == ["B001318"]
    assert (document["sheets"], document["not_looked_at"]) == ([], [])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("not JSON", "json-syntax"),
        ("{}", "manifest-format"),
        ('{"lobbykit": "manifest/1", "brief": "x"}', "manifest-shape"),
        ('{"lobbykit": "manifest/1", "brief": "other", "today": "2026-11-22", "sheets": []}', "is of the brief other"),
    ],
)
def test_a_manifest_that_cannot_be_used_stops_the_run_before_anything_is_made(lobbykit, brief, tmp_path, text, code):
    file = tmp_path / "strange.json"
    file.write_text(text, encoding="utf-8")
    ran = lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "b", "--changed-since", file)
    assert ran.code == 2
    assert code in ran.err
    assert "Nothing was printed" in ran.err
    assert not (tmp_path / "b").exists()


def test_a_manifest_that_is_not_there_or_of_another_language_stops_the_run(lobbykit, brief, first, tmp_path):
    where = ("--out", tmp_path / "b", "--changed-since")
    assert lobbykit("print", brief, "--to", "VT", *where, tmp_path / "nowhere.json").code == 2
    document = {**manifest(first.parent), "lang": "es"}
    first.write_text(json.dumps(document), encoding="utf-8")
    ran = lobbykit("print", brief, "--to", "VT", *where, first)
    assert (ran.code, "another language" in ran.err) == (2, True)
    assert not (tmp_path / "b").exists()
