"""Every sheet of the shipped brief: whole, in order, on the page, with no block over another."""

from __future__ import annotations

import json
from itertools import combinations

import pikepdf
import pypdfium2
import pytest

from tests.press.ua_check import offences

SAMPLE = ("F000454", "M000312", "M000133", "N000147", "R000600", "J000288", "B001323", "G000607", "H001103", "S000033")
WIDTH, HEIGHT = 612, 792


@pytest.fixture(scope="module")
def run_folder(tmp_path_factory):
    from lobbykit.main import main

    folder = tmp_path_factory.mktemp("every") / "all"
    workspace = tmp_path_factory.mktemp("workspace")
    arguments = ["--workspace", str(workspace), "--today", "2026-11-22", "print", "ukraine-diplomacy"]
    assert main([*arguments, "--to", "all", "--out", str(folder)]) == 1
    return folder


@pytest.fixture(scope="module")
def files(run_folder):
    document = json.loads((run_folder / "manifest.json").read_text(encoding="utf-8"))
    return {one["office"]: run_folder / one["file"] for one in document["sheets"]}


def letters(file):
    """Every printed letter with its box (left, bottom, right, top), in the order of the content."""
    with pypdfium2.PdfDocument(file) as pdf:
        page = pdf[0]
        text = page.get_textpage()
        found = [(text.get_text_range(one, 1), text.get_charbox(one)) for one in range(text.count_chars())]
        text.close()
        page.close()
    return [(letter.replace("\ufffe", "-"), box) for letter, box in found if letter.strip() and letter != "\u00a0"]


def blocks(lobbykit, office):
    data = lobbykit("tailor", "ukraine-diplomacy", "--to", office, "--json").json
    return {one["id"]: "".join(span["t"] for span in one["content"]) for one in data["blocks"]}


def test_every_file_is_one_sound_page_of_its_own(files):
    assert len(files) == 535
    editions = set()
    for file in files.values():
        with pikepdf.open(file) as pdf:
            assert len(pdf.pages) == 1
            assert not pdf.check_pdf_syntax()
            editions.add(file.read_bytes())
    assert len(editions) == 535


def test_every_file_is_built_to_the_standard_of_accessibility(files):
    assert {name: found for name, file in files.items() if (found := offences(file.read_bytes()))} == {}


@pytest.mark.parametrize("office", SAMPLE)
def test_every_word_is_printed_in_reading_order_inside_the_page_and_over_no_other_block(lobbykit, files, office):
    printed = letters(files[office])
    text = "".join(letter for letter, _ in printed)
    boxes = {}
    position = 0
    for name, words in blocks(lobbykit, office).items():
        wanted = "".join(words.split())
        position = text.find(wanted, position)
        assert position >= 0, f"{name} is not printed, or not in its place"
        block = [box for _, box in printed[position : position + len(wanted)]]
        position += len(wanted)
        boxes[name] = [f(one[side] for one in block) for side, f in enumerate((min, min, max, max))]
    for left, bottom, right, top in boxes.values():
        assert (left >= 0, bottom >= 0, right <= WIDTH, top <= HEIGHT) == (True,) * 4
    overlapping = [
        (one, other)
        for (one, a), (other, b) in combinations(boxes.items(), 2)
        if min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 1
    ]
    assert overlapping == []


def test_words_are_not_run_together_at_line_ends(lobbykit, files):
    for office in SAMPLE:
        with pypdfium2.PdfDocument(files[office]) as pdf:
            page = pdf[0]
            text = page.get_textpage()
            printed = " ".join(text.get_text_bounded().replace("\u00a0", " ").replace("\ufffe", "-").split())
            text.close()
            page.close()
        for name, words in blocks(lobbykit, office).items():
            hyphened = " ".join(words.split())
            assert hyphened in printed or hyphened.replace("-", "- ") in printed.replace("-", "- ").replace(
                "-  ", "- "
            ), name
