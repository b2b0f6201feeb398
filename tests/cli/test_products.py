"""`lobbykit print --product`."""

from __future__ import annotations

import json

import pikepdf
import pytest

from lobbykit.cli.print_options import FOR_THE_DELEGATE, FOR_THE_OFFICE

BRIEF = "ukraine-diplomacy"
DOCUMENTS = ("read-ahead", "packet", "paper-report", "thanks")


@pytest.fixture
def made(lobbykit, tmp_path):
    """Make a product for two offices, after a note about one of them, and return what was said and the folder."""
    note = {"office": "B001281", "author": "ana", "date": "2026-11-21", "brief": BRIEF, "summary": "Secretly sad."}
    assert lobbykit("note", "add", stdin={**note, "staff": {"k": {"name": "Kim Staffer"}}}).code == 0
    meeting = {"offices": ["B001281"], "start": "2026-11-23T15:00:00Z", "status": "confirmed", "briefs": [BRIEF]}
    assert lobbykit("meeting", "add", stdin=meeting).code == 0
    return lambda product, *more, to="OH-3,VT-AL", out="out": (
        lobbykit("print", BRIEF, "--to", to, "--out", tmp_path / out, "--product", product, *more),
        tmp_path / out,
    )


@pytest.mark.parametrize("product", DOCUMENTS)
def test_each_document_is_a_sound_pdf_with_text_beside_it_and_a_manifest_that_lists_both(made, product):
    ran, folder = made(product, "--text")
    assert ran.code == 0, ran.err
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    listed = {one["file"]: one["pages"] for one in manifest["documents"]}
    assert listed.keys() == {file.name for file in folder.iterdir() if file.suffix in {".pdf", ".txt"}}
    assert (manifest["product"], manifest["refused"]) == (product, [])
    for file in folder.glob("*.pdf"):
        with pikepdf.open(file) as pdf:
            assert len(pdf.pages) == listed[file.name]
            assert not pdf.check_pdf_syntax()
        assert file.with_suffix(".txt").read_text(encoding="utf-8").strip()


def test_forms_are_one_page_and_read_aheads_two_at_most(made):
    for product, most in (("paper-report", 1), ("read-ahead", 2)):
        ran, folder = made(product, out=product)
        assert ran.code == 0
        documents = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["documents"]
        assert len(documents) == 2
        assert all(one["pages"] <= most for one in documents)


def test_a_letter_goes_to_the_member_and_each_staffer_and_says_nothing_of_the_note(made):
    ran, folder = made("thanks", "--text")
    assert sorted(file.name for file in folder.glob("*.txt")) == [
        "OH-03-Beatty-B001281-thanks-Kim-Staffer.txt",
        "OH-03-Beatty-B001281-thanks.txt",
    ]
    assert "No notes about ukraine-diplomacy from 1 office" in ran.err
    assert all("Secretly" not in file.read_text(encoding="utf-8") for file in folder.glob("*.txt"))


def test_the_day_card_is_one_file_with_the_meeting_and_its_form(made):
    ran, folder = made("day-card")
    assert ran.code == 0
    html = (folder / "day-card.html").read_text(encoding="utf-8")
    assert "10:00 AM" in html
    assert "Report M-" in html
    assert "Report D-" in html


def test_same_input_same_bytes(made):
    for product in (*DOCUMENTS, "day-card"):
        files = []
        for at in ("first", "second"):
            _, folder = made(product, out=f"{product}-{at}")
            files.append({one.name: one.read_bytes() for one in folder.iterdir()})
        assert files[0] == files[1]


def test_without_notes_there_is_nobody_to_thank_and_nothing_is_made(made):
    ran, folder = made("thanks", to="VT-AL")
    assert ran.code == 2
    assert "nobody to thank" in ran.err
    assert not folder.exists()


@pytest.mark.parametrize("product", sorted(FOR_THE_OFFICE))
def test_what_an_office_reads_has_no_readers_language(made, product):
    ran, folder = made(product, "--reader-lang", "es")
    assert ran.code == 2
    assert "not for the delegate" in ran.err
    assert not folder.exists()


@pytest.mark.parametrize("option", ["--large-print", "--html"])
@pytest.mark.parametrize("product", [*sorted(FOR_THE_OFFICE), *FOR_THE_DELEGATE])
def test_options_of_sheets_are_refused_by_name(made, product, option):
    ran, folder = made(product, option)
    assert ran.code == 2
    assert option in ran.err
    assert not folder.exists()


def test_a_day_card_has_no_text_beside_it_and_an_unknown_product_is_wrong_usage(made):
    ran, folder = made("day-card", "--text")
    assert ran.code == 2
    assert "one HTML file" in ran.err
    assert made("poster")[0].code == 2
    assert not folder.exists()


def test_an_office_with_an_error_of_its_own_is_refused_and_the_others_are_served(made):
    ran, folder = made("paper-report", to="H001104,OH-3")
    assert ran.code == 1
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["refused"] == [{"office": "H001104", "codes": ["holder-uncertain"]}]
    assert len(manifest["documents"]) == 1


def test_an_error_about_the_brief_stops_it_before_anything_is_made(lobbykit, tmp_path, wrong_brief):
    ran = lobbykit("print", wrong_brief, "--to", "VT", "--out", tmp_path / "out", "--product", "packet")
    assert ran.code == 1
    assert not (tmp_path / "out").exists()


def test_the_team_is_told_that_meetings_of_the_past_are_left_out(made, lobbykit):
    lobbykit("meeting", "add", stdin={"offices": ["B001281"], "start": "2026-11-01T15:00:00Z"})
    ran, _ = made("packet")
    assert "1 meeting before today was left out" in ran.err


def test_what_cannot_be_printed_is_shown_by_number_and_by_the_words_around_it_once(made, lobbykit):
    place = "Room S-1 \u202epast the stairs"
    meeting = {"offices": ["B001281"], "start": "2026-11-24T15:00:00Z", "briefs": [BRIEF], "place": place}
    assert lobbykit("meeting", "add", stdin=meeting).code == 0
    ran, folder = made("packet")
    assert ran.code == 1
    assert "\u202e" not in ran.err
    assert "U+202E" in ran.err
    assert "past the stairs" in ran.err
    said = [line for line in ran.err.splitlines() if "U+202E" in line]
    assert len(said) == len(set(said))
    assert not list(folder.glob("*.pdf"))


def test_a_meeting_that_is_only_asked_for_says_so_on_the_card_and_in_the_schedule(made, lobbykit):
    meeting = {"offices": ["B001281"], "start": "2026-11-24T15:00:00Z", "briefs": [BRIEF], "status": "asked"}
    assert lobbykit("meeting", "add", stdin=meeting).code == 0
    made("day-card", out="card")
    _, folder = made("packet", "--text")
    assert (folder.parent / "card" / "day-card.html").read_text(encoding="utf-8").count("not yet confirmed") == 1
    assert "When: 10:00 AM · not yet confirmed" in (folder / "packet.txt").read_text(encoding="utf-8")


def test_the_day_card_loses_no_meeting_whose_sheet_is_refused_or_that_was_cancelled(lobbykit, made):
    refused = {"offices": ["M001244"], "start": "2026-11-23T16:00:00Z", "place": "The side door", "briefs": [BRIEF]}
    assert lobbykit("meeting", "add", stdin={**refused, "people": {"1": {"member": "c" * 32}}}).code == 0
    off = {"offices": ["B001281"], "start": "2026-11-23T18:00:00Z", "place": "The old room", "status": "dropped"}
    assert lobbykit("meeting", "add", stdin=off).code == 0
    ran, folder = made("day-card", to="OH-3,M001244")
    assert ran.code == 1
    html = (folder / "day-card.html").read_text(encoding="utf-8")
    assert html.count("<article") == 3
    there = html[: html.index("The side door")]
    assert "11:00 AM" in there
    assert "No sheet was made for this office" in html
    assert "<s>The old room</s>" in html
    assert "Cancelled" in html


def test_a_day_card_of_one_refused_office_alone_still_has_its_meeting(lobbykit, made):
    assert lobbykit("meeting", "add", stdin={"offices": ["M001244"], "start": "2026-11-23T16:00:00Z"}).code == 0
    _, folder = made("day-card", to="M001244")
    assert "11:00 AM" in (folder / "day-card.html").read_text(encoding="utf-8")
