"""`lobbykit print`."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
import zxingcpp

from tests.making import ROOT

HELD = """
import sys
from lobbykit.cli.progress import ProgressLine
from lobbykit.main import main

show = ProgressLine.show

def held(line, done, total):
    show(line, done, total)
    if done == 3:
        print("held", file=sys.stderr, flush=True)
        sys.stdin.read()

ProgressLine.show = held
sys.exit(main(sys.argv[1:]))
"""
"""The program, waiting before its fourth sheet until its input ends, which a test does not let happen."""


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def test_one_pdf_for_each_office_with_a_manifest_that_lists_it(lobbykit, out):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out)
    assert ran.code == 0
    document = manifest(out)
    assert (document["brief"], document["today"], document["refused"]) == ("ukraine-diplomacy", "2026-11-22", [])
    assert sorted(one["file"] for one in document["sheets"]) == sorted(file.name for file in out.glob("*.pdf"))
    assert len(document["sheets"]) == 3
    assert set(document["sheets"][0]) == {"office", "file", "room", "edition", "pages", "blocks", "asks"}
    rows = list(csv.DictReader(io.StringIO((out / "manifest.csv").read_text(encoding="utf-8"))))
    assert [row["office"] for row in rows] == [one["office"] for one in document["sheets"]]
    for one in document["sheets"]:
        with pikepdf.open(out / one["file"]) as pdf:
            assert len(pdf.pages) == one["pages"] == 1
            assert not pdf.check_pdf_syntax()


def test_an_office_with_an_error_of_its_own_is_refused_by_name_and_the_others_are_printed(lobbykit, out):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "H001104,OH-03", "--out", out)
    assert ran.code == 1
    assert manifest(out)["refused"] == [{"office": "H001104", "codes": ["holder-uncertain"]}]
    assert "Jon Husted" in ran.err
    assert len(list(out.glob("*.pdf"))) == 1


def test_an_error_about_the_brief_stops_the_run_before_anything_is_made(lobbykit, out, wrong_brief):
    ran = lobbykit("print", wrong_brief, "--to", "VT", "--out", out)
    assert ran.code == 1
    assert not out.exists()
    assert "H.Res. 100" in ran.err


def test_a_draft_is_printed_in_spite_of_errors_and_says_so_on_every_page(lobbykit, out, wrong_brief):
    ran = lobbykit("print", wrong_brief, "--to", "VT", "--out", out, "--force-draft", today=("--today", "2027-01-04"))
    assert ran.code == 1
    assert len(list(out.glob("*.pdf"))) == 3
    import pypdfium2

    for file in out.glob("*.pdf"):
        with pypdfium2.PdfDocument(file) as pdf:
            page = pdf[0]
            text = page.get_textpage()
            assert "DRAFT" in text.get_text_bounded().upper()
            text.close()
            page.close()


def test_a_folder_that_holds_anything_is_left_alone(lobbykit, out):
    out.mkdir()
    (out / "old.pdf").write_bytes(b"old")
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out)
    assert ran.code == 2
    assert [file.name for file in out.iterdir()] == ["old.pdf"]


def test_the_same_run_gives_the_same_bytes(lobbykit, tmp_path):
    for name in ("a", "b"):
        lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", tmp_path / name)
    for file in (tmp_path / "a").iterdir():
        assert file.read_bytes() == (tmp_path / "b" / file.name).read_bytes()


def test_a_sheets_bytes_do_not_depend_on_the_run_it_is_part_of(lobbykit, tmp_path):
    lobbykit("print", "ukraine-diplomacy", "--to", "AK,HI,NM,PR,VT", "--out", tmp_path / "many")
    lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", tmp_path / "few")
    for file in (tmp_path / "few").glob("*.pdf"):
        assert file.read_bytes() == (tmp_path / "many" / file.name).read_bytes()


def test_offices_can_come_from_a_file(lobbykit, out, tmp_path):
    (tmp_path / "list.csv").write_text("office,copies\nS000033,3\nVT-AL,2\n# none\n", encoding="utf-8")
    assert lobbykit("print", "ukraine-diplomacy", "--to", f"@{tmp_path / 'list.csv'}", "--out", out).code == 0
    assert {one["office"] for one in manifest(out)["sheets"]} == {"S000033", "B001318"}


@pytest.mark.usefixtures("stopped_at_the_third_sheet")
def test_stopping_leaves_whole_files_and_a_manifest_of_them(lobbykit, out):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out)
    assert ran.code == 130
    assert len(manifest(out)["sheets"]) == 2
    assert {file.suffix for file in out.iterdir()} == {".pdf", ".json", ".csv"}
    for file in out.glob("*.pdf"):
        pikepdf.open(file).close()


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX file modes")
def test_sheets_are_for_their_owners_eyes_only(lobbykit, out):
    lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out)
    assert {file.stat().st_mode & 0o077 for file in out.iterdir()} == {0}


def test_every_word_of_the_data_is_on_the_page_in_reading_order(lobbykit, out):
    import pypdfium2

    lobbykit("print", "ukraine-diplomacy", "--to", "PR", "--out", out)
    data = lobbykit("tailor", "ukraine-diplomacy", "--to", "PR", "--json").json
    (file,) = out.glob("*.pdf")
    with pypdfium2.PdfDocument(file) as pdf:
        page = pdf[0]
        text = page.get_textpage()
        printed = "".join(text.get_text_bounded().replace("\ufffe", "-").split())
        text.close()
        page.close()
    position = 0
    for block in data["blocks"]:
        words = "".join("".join(span["t"] for span in block["content"]).split())
        found = printed.find(words, position)
        assert found >= 0, block["id"]
        position = found


def test_the_template_prints(lobbykit, out):
    assert lobbykit("print", ROOT / "briefs/template.yaml", "--to", "NY-07", "--out", out).code == 0


def test_a_disk_that_fills_up_leaves_whole_sheets_and_says_so(lobbykit, out, monkeypatch):
    real, written = Path.replace, []

    def full(part, target):
        written.append(target)
        if len(written) == 3:
            raise OSError(28, "No space left on device")
        return real(part, target)

    monkeypatch.setattr(Path, "replace", full)
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out)
    assert ran.code == 1
    assert "No space left" in ran.err
    assert len(manifest(out)["sheets"]) == len(list(out.glob("*.pdf"))) == 2
    assert not list(out.glob("*.part"))


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a program without asking it")
def test_a_termination_leaves_a_manifest_too(tmp_path):
    out = tmp_path / "out"
    command = [sys.executable, "-c", HELD, "--workspace", tmp_path / "w", *("--today", "2026-11-22")]
    command += ["print", "ukraine-diplomacy", "--to", "AK,HI,NM,VT", "--out", out]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stderr=pipe, text=True) as process:
        while (line := process.stderr.readline()) != "held\n":
            assert line, "it ended before it was held"
        process.terminate()
        process.communicate(timeout=60)
    assert process.returncode == 130
    assert len(manifest(out)["sheets"]) == 3
    assert {one["file"] for one in manifest(out)["sheets"]} == {file.name for file in out.glob("*.pdf")}
    assert not list(out.glob(".*"))


def test_logos_a_chart_and_the_code_of_the_link_are_on_paper(lobbykit, out):
    brief = ROOT / "tests/fixtures/pictures/rivers.yaml"
    assert lobbykit("print", brief, "--to", "OH-03", "--out", out).code == 0
    (file,) = out.glob("*.pdf")
    with pdfium.PdfDocument(file) as document:
        page = document[0].render(scale=4).to_pil()
        words = document[0].get_textpage().get_text_range()
    assert [code.text for code in zxingcpp.read_barcodes(page)] == ["https://example.org/rivers"]
    assert "Landings closed for silt" in words
    assert "561" in words
    sheet = lobbykit("tailor", brief, "--to", "OH-03", "--json").json
    assert sum("logo" in block.get("graphic", {}) for block in sheet["blocks"]) == 2
    assert sheet["edition"] == manifest(out)["sheets"][0]["edition"]


def test_a_logo_that_cannot_be_drawn_stops_the_run_with_the_reason(lobbykit, out, tmp_path):
    text = (ROOT / "tests/fixtures/pictures/rivers.yaml").read_text(encoding="utf-8")
    (tmp_path / "rivers.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "landing.png").write_bytes(b"not a picture")
    (tmp_path / "river.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><text>x</text></svg>"
    )
    ran = lobbykit("print", tmp_path / "rivers.yaml", "--to", "OH-03", "--out", out)
    assert ran.code == 1
    assert "[logo-broken]" in ran.err
    assert "“text”" in ran.err
    assert not out.exists()
