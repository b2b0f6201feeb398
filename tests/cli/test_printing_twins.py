"""`lobbykit print --text --html`: twins beside each PDF."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lobbykit.domain.edition import speakable


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def test_twins_stand_beside_each_pdf_and_in_the_manifest_and_name_its_edition(lobbykit, out):
    assert lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out, "--text", "--html").code == 0
    for one in manifest(out)["sheets"]:
        stem = one["file"].removesuffix(".pdf")
        assert one["twins"] == [f"{stem}.txt", f"{stem}.html"]
        for name in one["twins"]:
            assert speakable(one["edition"]) in (out / name).read_text(encoding="utf-8")
    assert len(list(out.iterdir())) == 3 * 3 + 2


def test_without_the_options_there_are_none(lobbykit, out):
    lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out)
    assert {file.suffix for file in out.iterdir()} == {".pdf", ".json", ".csv"}
    assert all("twins" not in one for one in manifest(out)["sheets"])


def test_twins_do_not_change_the_pdf_and_are_the_same_each_time(lobbykit, tmp_path):
    for name, options in (("a", ()), ("b", ("--text", "--html")), ("c", ("--text", "--html"))):
        lobbykit("print", "ukraine-diplomacy", "--to", "VT-AL", "--out", tmp_path / name, *options)
    for file in (tmp_path / "b").iterdir():
        assert file.read_bytes() == (tmp_path / "c" / file.name).read_bytes()
    for file in (tmp_path / "a").glob("*.pdf"):
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


def test_an_office_that_is_refused_gets_no_twin(lobbykit, out):
    assert lobbykit("print", "ukraine-diplomacy", "--to", "H001104", "--out", out, "--text", "--html").code == 1
    assert {file.name for file in out.iterdir()} == {"manifest.json", "manifest.csv"}


def test_a_draft_says_so_in_its_twins_too(lobbykit, out, wrong_brief):
    lobbykit("print", wrong_brief, "--to", "VT-AL", "--out", out, "--force-draft", "--text", "--html")
    (text,), (page,) = out.glob("*.txt"), out.glob("*.html")
    assert text.read_text(encoding="utf-8").startswith("Draft\n")
    assert ">Draft</p>" in page.read_text(encoding="utf-8")


def test_a_disk_that_fills_up_at_a_twin_lists_only_sheets_that_are_whole(lobbykit, out, monkeypatch):
    real, written = Path.replace, []

    def full(part, target):
        written.append(target)
        if len(written) == 4:
            raise OSError(28, "No space left on device")
        return real(part, target)

    monkeypatch.setattr(Path, "replace", full)
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out, "--text")
    assert ran.code == 1
    assert len(manifest(out)["sheets"]) == 1


def test_the_language_of_readers_is_no_matter_of_sheets(lobbykit, out):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out, "--reader-lang", "es")
    assert (ran.code, out.exists()) == (2, False)
    assert "--lang es" in ran.err


@pytest.mark.parametrize("option", ["--text", "--html"])
def test_a_print_shop_gets_no_twins_and_the_option_is_not_passed_over(lobbykit, out, option):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out, "--for", "shop", option)
    assert (ran.code, out.exists()) == (2, False)
    assert option in ran.err


def test_large_print_has_twins_too(lobbykit, out):
    lobbykit("print", "ukraine-diplomacy", "--to", "VT-AL", "--out", out, "--large-print", "--text")
    (text,), (pdf,) = out.glob("*.txt"), out.glob("*.pdf")
    assert text.stem == pdf.stem
