"""`lobbykit print … --for shop`."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from tests.making import ROOT
from tests.press.plain_shop import pixels, plain_in_shop_look

FILES = {
    "leave-behinds.pdf",
    "packing-slip.pdf",
    "cover-sheets.pdf",
    "ORDER.txt",
    "ORDER.pdf",
    "manifest.json",
    "manifest.csv",
}


def manifest(folder):
    return json.loads((folder / "manifest.json").read_text(encoding="utf-8"))


def words(file):
    with pypdfium2.PdfDocument(file) as pdf:
        return [" ".join(page.get_textpage().get_text_range().replace("\ufffe", "-").split()) for page in pdf]


@pytest.fixture
def out(tmp_path):
    return tmp_path / "shop"


@pytest.fixture
def shop(lobbykit, out):
    def run(*more, to="VT,AK", brief="ukraine-diplomacy"):
        return lobbykit("print", brief, "--to", to, "--for", "shop", "--out", out, *more)

    return run


def test_one_file_in_walking_order_with_its_papers_and_a_manifest_of_pages(shop, out):
    assert shop().code == 0
    assert {file.name for file in out.iterdir()} == FILES
    entries = manifest(out)["sheets"]
    assert {"office", "file", "room", "edition", "pages", "blocks", "asks", "page", "copies", "team"} == set(entries[0])
    assert [one["page"] for one in entries] == [1, 3, 5, 7, 9, 11]
    buildings = [one["room"].split()[1] for one in entries]
    assert buildings == sorted(buildings, key=["Cannon", "Longworth", "Rayburn", "Russell", "Dirksen", "Hart"].index)
    pages = words(out / "leave-behinds.pdf")
    assert len(pages) == 12
    for one in entries:
        stamp = f"{one['edition'][:4]}-{one['edition'][4:]}"
        assert [at for at, text in enumerate(pages, start=1) if stamp in text] == [one["page"], one["page"] + 1]
    rows = list(csv.DictReader(io.StringIO((out / "manifest.csv").read_text(encoding="utf-8"))))
    assert [(row["office"], int(row["page"]), row["copies"]) for row in rows] == [
        (one["office"], one["page"], "2") for one in entries
    ]


def test_every_page_looks_as_the_single_file_does_in_black(lobbykit, shop, out, tmp_path):
    """Where no source has an address, that is; the next test is about those."""
    brief = tmp_path / "unaddressed.yaml"
    lines = (ROOT / "briefs" / "ukraine-diplomacy.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    brief.write_text("".join(line for line in lines if not line.startswith("    url:")), encoding="utf-8")
    assert shop("--copies", "1", brief=brief).code == 0
    lobbykit("print", brief, "--to", "VT,AK", "--out", tmp_path / "email")
    single = {one["office"]: one for one in manifest(tmp_path / "email")["sheets"]}
    file = (out / "leave-behinds.pdf").read_bytes()
    for one in manifest(out)["sheets"]:
        alone = single[one["office"]]
        assert one["edition"] == alone["edition"]
        assert one["blocks"] == alone["blocks"]
        plain = plain_in_shop_look((tmp_path / "email" / alone["file"]).read_bytes())
        assert pixels(file, one["page"] - 1) == pixels(plain)


def test_the_address_of_every_source_is_spelled_on_the_page(lobbykit, shop, out, tmp_path):
    assert shop("--copies", "1", to="VT-AL").code == 0
    lobbykit("print", "ukraine-diplomacy", "--to", "VT-AL", "--out", tmp_path / "email", "--text")
    (twin,) = (tmp_path / "email").glob("*.txt")
    sources = twin.read_text(encoding="utf-8").partition("\nSources\n")[2].partition("\nLinks\n")[0]
    addresses = re.findall(r"https?://(?:www\.)?(\S+)", sources)
    page = "".join("".join(words(out / "leave-behinds.pdf")).split())
    assert len(addresses) > 5
    assert [one for one in addresses if one.rstrip("/") not in page] == []


def test_copies_and_teams_come_from_the_list_and_the_rest_get_the_usual_number(shop, out, tmp_path):
    listed = tmp_path / "teams.csv"
    listed.write_text("office,copies,team\nS000033,3,Blue\nVT-AL,,Red\n", encoding="utf-8")
    assert shop("--copies", "4", to=f"@{listed},WY-AL").code == 0
    found = {one["office"]: (one["copies"], one["team"]) for one in manifest(out)["sheets"]}
    assert sorted(found.values()) == [(3, "Blue"), (4, ""), (4, "Red")]
    assert found["S000033"] == (3, "Blue")
    with pikepdf.open(out / "leave-behinds.pdf") as pdf:
        assert len(pdf.pages) == 11
    assert "11 pages in the file, 11 sheets of paper" in (out / "ORDER.txt").read_text(encoding="utf-8")
    slip = " ".join(words(out / "packing-slip.pdf"))
    assert "Offices: 3 · Copies: 11 · Sheets of paper: 11" in slip
    assert "Blue" in slip


def test_offices_are_refused_as_in_the_other_run_and_are_nowhere_in_the_file(lobbykit, shop, out, tmp_path):
    ran = shop(to="OH-03,H001104")
    email = lobbykit("print", "ukraine-diplomacy", "--to", "OH-03,H001104", "--out", tmp_path / "email")
    assert ran.code == email.code == 1
    assert manifest(out)["refused"] == manifest(tmp_path / "email")["refused"] != []
    assert "Refused: Jon Husted" in ran.err
    assert not any("Husted" in text for name in FILES if name.endswith(".pdf") for text in words(out / name))
    assert [one["page"] for one in manifest(out)["sheets"]] == [1]


def test_when_every_office_is_refused_there_is_only_the_manifest(shop, out):
    assert shop(to="H001104").code == 1
    assert {file.name for file in out.iterdir()} == {"manifest.json", "manifest.csv"}


def test_sheets_of_one_page_are_ordered_on_one_side_even_if_two_are_wanted(shop, out):
    ran = shop("--sides", "two")
    assert ran.code == 0
    assert "on the back" in ran.err
    assert "Sides: print on one side only" in (out / "ORDER.txt").read_text(encoding="utf-8")
    with pikepdf.open(out / "leave-behinds.pdf") as pdf:
        assert len(pdf.pages) == 12
        assert pdf.Root.ViewerPreferences.Duplex == "/Simplex"


def test_a_second_run_gives_the_same_bytes_whatever_order_offices_are_named_in(lobbykit, tmp_path):
    for name, to in (("a", "VT,AK,S000033"), ("b", "S000033,AK,VT")):
        lobbykit("print", "ukraine-diplomacy", "--to", to, "--for", "shop", "--out", tmp_path / name)
    for file in FILES:
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


@pytest.mark.parametrize("options", [("--copies", "3"), ("--sides", "two")])
def test_what_only_a_shop_can_do_is_refused_elsewhere(lobbykit, out, options):
    ran = lobbykit("print", "ukraine-diplomacy", "--to", "VT", "--out", out, *options)
    assert ran.code == 2
    assert "--for shop" in ran.err
    assert not out.exists()


@pytest.mark.parametrize("copies", ["0", "100", "-1", "two", "²"])
def test_copies_that_cannot_be_are_refused(shop, out, copies):
    assert shop("--copies", copies).code == 2
    assert not out.exists()


@pytest.mark.parametrize("line", ["VT-AL,0", "VT-AL,many", "VT-AL,2," + "x" * 99])
def test_a_list_that_wants_what_cannot_be_stops_the_run_before_anything_is_made(shop, out, tmp_path, line):
    (tmp_path / "list.csv").write_text(line, encoding="utf-8")
    ran = shop(to=f"@{tmp_path / 'list.csv'}")
    assert ran.code == 2
    assert "ine 1 of" in ran.err
    assert not out.exists()


def test_a_team_that_the_fonts_cannot_print_is_named_and_nothing_is_written(shop, out, tmp_path):
    (tmp_path / "list.csv").write_text("VT-AL,2,李\n", encoding="utf-8")
    ran = shop(to=f"@{tmp_path / 'list.csv'}")
    assert ran.code == 2
    assert "李" in ran.err
    assert list(out.iterdir()) == []


def test_a_disk_that_fills_up_leaves_no_sheet_in_the_manifest_that_is_not_there(shop, out, monkeypatch):
    real = Path.replace

    def full(part, target):
        if target.name == "leave-behinds.pdf":
            raise OSError(28, "No space left on device")
        return real(part, target)

    monkeypatch.setattr(Path, "replace", full)
    ran = shop()
    assert ran.code == 1
    assert "No space left" in ran.err
    assert manifest(out)["sheets"] == []
    assert not list(out.glob("*.pdf"))


def test_stopping_between_two_files_leaves_a_manifest_of_what_is_there(shop, out, monkeypatch):
    real = Path.replace

    def stopped(part, target):
        if target.name == "packing-slip.pdf":
            raise KeyboardInterrupt
        return real(part, target)

    monkeypatch.setattr(Path, "replace", stopped)
    assert shop().code == 130
    assert (out / "leave-behinds.pdf").is_file()
    assert len(manifest(out)["sheets"]) == 6


def test_the_order_for_the_counter_fills_less_than_half_a_page(shop, out):
    shop()
    with pypdfium2.PdfDocument(out / "ORDER.pdf") as pdf:
        assert len(pdf) == 1
        text = pdf[0].get_textpage()
        lowest = [text.get_charbox(at)[1] for at in range(text.count_chars()) if text.get_text_range(at, 1).strip()]
        body = [one for one in lowest if one > 72]
        assert min(body) > 396


def test_every_pdf_is_sound(shop, out):
    shop()
    for file in out.glob("*.pdf"):
        with pikepdf.open(file) as pdf:
            assert not pdf.check_pdf_syntax()


@pytest.fixture
def mixed_brief(tmp_path):
    """A brief whose sheets for Vermont have a reverse, and no others."""
    text = (ROOT / "briefs/ukraine-diplomacy.yaml").read_text(encoding="utf-8")
    words = "Steady work goes on in many towns, and it needs friends in Congress. " * 40
    section = (
        f'  - id: towns\n    heading: "Towns"\n    priority: 4\n    show_to: {{states: [VT]}}\n    body: "{words}"\n'
    )
    file = tmp_path / "mixed.yaml"
    file.write_text(text.replace("\nsections:\n", f"\nsections:\n{section}", 1), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("sides", "pages", "sheets"),
    [("one", 18, 18), ("two", 24, 12)],
)
def test_a_reverse_is_a_second_leaf_on_one_side_and_gives_the_others_blank_backs_on_two(
    shop, out, mixed_brief, sides, pages, sheets
):
    assert shop("--sides", sides, brief=mixed_brief).code == 0
    with pikepdf.open(out / "leave-behinds.pdf") as pdf:
        contents = ["/Contents" in page for page in pdf.pages]
        assert (len(contents), contents.count(False)) == (pages, pages - 18)
        if sides == "two":
            assert all(contents[::2])
        wanted = {"one": "/Simplex", "two": "/DuplexFlipLongEdge"}[sides]
        assert wanted == pdf.Root.ViewerPreferences.Duplex
    assert f"{pages} pages in the file, {sheets} sheets of paper" in (out / "ORDER.txt").read_text(encoding="utf-8")
    assert f"Sheets of paper: {sheets}" in words(out / "packing-slip.pdf")[0]
    assert sorted(one["pages"] for one in manifest(out)["sheets"]) == [1, 1, 1, 2, 2, 2]


def test_the_counter_is_told_what_it_would_ask(shop, out):
    answers = ("--paper-stock", "recycled", "--pick-up", "Sunday,  4 p.m.", "--pick-up-at", "K Street")
    assert shop(*answers, "--call", "Robin Sample, 202-555-0143", to="VT-AL").code == 0
    told = " ".join((out / "ORDER.txt").read_text(encoding="utf-8-sig").split())
    for answer in ("white, recycled", "Sunday, 4 p.m., K Street", "Robin Sample, 202-555-0143"):
        assert answer in told
        assert answer in " ".join(words(out / "ORDER.pdf"))


@pytest.mark.parametrize("answer", ["  ", "x" * 81])
def test_an_answer_that_is_no_line_is_refused(shop, out, answer):
    assert shop("--pick-up", answer, to="VT-AL").code == 2
    assert not out.exists()
