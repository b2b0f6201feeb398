"""`lobbykit print … --changed-since MANIFEST --correction TEXT`."""

from __future__ import annotations

import csv
import io
import json

import pikepdf
import pypdfium2
import pytest

from tests.sessions import Laptop

WORDS = "Our sheet asked to fund a share. We ask to fund a fair share."
NOTE = {"office": "B001318", "summary": "They listened."}
FILES = {"CORRECTION-chat.txt", "CORRECTION-mail.txt", "CORRECTION-slip.pdf", "REPRINT.csv", "REPRINT.txt"}


@pytest.fixture
def brief(own_brief):
    return own_brief


@pytest.fixture
def corrected(lobbykit, brief, tmp_path):
    """Print for Vermont, change a word, and print the correction; return how that ended and the folder."""

    def run(words=WORDS, changed="Fund a fair U.S. share"):
        lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "a")
        text = brief.read_text(encoding="utf-8")
        brief.write_text(text.replace("Fund a U.S. share", changed), encoding="utf-8")
        since = ("--changed-since", tmp_path / "a" / "manifest.json")
        return lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "b", *since, "--correction", words)

    return run


def read(folder, name):
    return (folder / name).read_bytes().decode()


def test_a_correction_says_old_and_new_words_and_lists_what_to_carry_again(lobbykit, corrected, tmp_path):
    out = tmp_path / "b"
    lobbykit("note", "add", "--json-lines", stdin=NOTE)
    ran = corrected()
    assert ran.code == 0
    assert "The correction of 3 sheets" in ran.out
    assert {file.name for file in out.iterdir()} > FILES
    assert read(out, "CORRECTION-chat.txt").startswith("Correction to “Diplomacy First")
    mail = read(out, "CORRECTION-mail.txt")
    assert "- ask (on 3 of 3 sheets)\n  It said: “Fund a U.S. share of" in mail
    assert "  It says now: “Fund a fair U.S. share of" in mail
    rows = list(csv.DictReader(io.StringIO(read(out, "REPRINT.csv"))))
    sheets = json.loads(read(out, "manifest.json"))["sheets"]
    assert [(row["office"], row["new_edition"], row["copies"]) for row in rows] == [
        (one["office"], one["edition"], "1") for one in sheets
    ]
    assert all(row["stamp"].startswith("Rev. 2 · 22 Nov 2026 · ") for row in rows)
    assert {row["blocks"] for row in rows} == {"ask/rebuild-fund"}


@pytest.mark.parametrize("words", [WORDS, ("Word after word. " * 36)[:499] + "."], ids=["short", "long"])
def test_each_office_has_half_a_page_that_names_both_codes(corrected, tmp_path, words):
    corrected(words)
    rows = list(csv.DictReader(io.StringIO(read(tmp_path / "b", "REPRINT.csv"))))
    with pikepdf.open(tmp_path / "b" / "CORRECTION-slip.pdf") as pdf:
        assert not pdf.check_pdf_syntax()
        assert len(pdf.pages) == 2
    with pypdfium2.PdfDocument(tmp_path / "b" / "CORRECTION-slip.pdf") as pdf:
        halves = []
        for number in range(2):
            page = pdf[number]
            text = page.get_textpage()
            halves += [" ".join(text.get_text_bounded(0, low, 612, low + 396).split()) for low in (396, 0)]
            text.close()
            page.close()
    for row, shown in zip(rows, halves, strict=False):
        assert row["name"] in shown
        assert words in shown
        assert row["stamp"] in shown
        assert f"{row['old_edition'][:4]}-{row['old_edition'][4:]}" in shown
        assert "“Fund a fair U.S. share of" in shown


def test_where_old_sheets_were_left_stands_in_the_lists(lobbykit, brief, tmp_path):
    from lobbykit.app.edit import Create
    from tests.sessions import new_id

    lobbykit("note", "add", "--json-lines", stdin=NOTE)
    lobbykit("print", brief, "--to", "VT-AL", "--out", tmp_path / "a")
    old = json.loads(read(tmp_path / "a", "manifest.json"))["sheets"][0]["edition"]
    left = {"office": "B001318", "summary": "Left two.", "left": {"one": {"edition": old, "copies": 2}}}
    lobbykit("note", "add", "--json-lines", stdin=left)
    with Laptop(tmp_path).open() as session:
        fields = {"office": "B001318", "date": "2026-11-21", "by": "Ben", "edition": old, "copies": 3}
        assert session.apply(Create(new_id(), "dropoff", fields)).value
        strange = {**fields, "edition": "00000000", "by": "Cy"}
        assert session.apply(Create(new_id(), "dropoff", strange)).value
    brief.write_text(brief.read_text(encoding="utf-8").replace("Fund a U.S.", "Fund one U.S."), encoding="utf-8")
    since = ("--changed-since", tmp_path / "a" / "manifest.json")
    lobbykit("print", brief, "--to", "VT-AL", "--out", tmp_path / "b", *since, "--correction", WORDS)
    (row,) = csv.DictReader(io.StringIO(read(tmp_path / "b", "REPRINT.csv")))
    assert row["left"] == "Left there on 2026-11-21: copies 3, by Ben; Left there on 2026-11-22: copies 2, by ana"
    assert read(tmp_path / "b", "REPRINT.txt").count("Left there on") == 2


def test_nothing_to_correct_is_said_and_writes_nothing(corrected, tmp_path):
    ran = corrected(changed="Fund a U.S. share")
    assert (ran.code, "nothing to correct" in ran.err) == (0, True)
    assert not FILES & {file.name for file in (tmp_path / "b").iterdir()}


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (" ", "correction-empty"),
        ("x" * 501, "correction-too-long"),
        ("a\x1bb", "correction-characters"),
        ("a\u202eb", "correction-characters"),
    ],
)
def test_words_that_cannot_be_used_stop_the_run_before_anything_is_made(corrected, tmp_path, words, code):
    ran = corrected(words)
    assert (ran.code, code in ran.err) == (2, True)
    assert not (tmp_path / "b").exists()


def test_a_correction_needs_to_know_what_was_printed(lobbykit, brief, tmp_path):
    ran = lobbykit("print", brief, "--to", "VT", "--out", tmp_path / "b", "--correction", WORDS)
    assert (ran.code, "--changed-since" in ran.err) == (2, True)
    assert not (tmp_path / "b").exists()


def test_letters_that_the_fonts_lack_cost_the_slips_and_not_the_texts(corrected, tmp_path):
    ran = corrected("A word nobody can print: \u6587.")
    assert (ran.code, "[correction-slip-refused]" in ran.err) == (1, True)
    assert {file.name for file in (tmp_path / "b").iterdir()} & FILES == FILES - {"CORRECTION-slip.pdf"}
