"""`lobbykit print --large-print`."""

from __future__ import annotations

import json

import pikepdf


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def test_the_same_sheets_are_printed_large_with_their_editions_and_say_so_in_their_names(lobbykit, tmp_path):
    usual, large = tmp_path / "usual", tmp_path / "large"
    assert lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", usual).code == 0
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", large, "--large-print")
    assert ran.code == 0
    assert "reverse" not in ran.out
    pairs = list(zip(manifest(usual)["sheets"], manifest(large)["sheets"], strict=True))
    assert len(pairs) == 3
    for one, other in pairs:
        assert other["file"] == one["file"].replace(".pdf", "-large-print.pdf")
        assert other["edition"] == one["edition"]
        assert other["blocks"] == one["blocks"]
        with pikepdf.open(large / other["file"]) as pdf:
            assert len(pdf.pages) == other["pages"] > 1
            assert not pdf.check_pdf_syntax()
    assert sorted(one["file"] for _, one in pairs) == sorted(file.name for file in large.glob("*.pdf"))


def test_a_large_draft_is_made_in_spite_of_errors(lobbykit, tmp_path, wrong_brief):
    ran = lobbykit("print", wrong_brief, "--to", "VT", "--out", tmp_path / "out", "--large-print", "--force-draft")
    assert ran.code == 1
    assert len(list((tmp_path / "out").glob("*-large-print.pdf"))) == 3
