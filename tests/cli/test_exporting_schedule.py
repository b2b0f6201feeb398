"""`lobbykit export schedule --as pdf`: the whole schedule as a paper that a screen reader can read."""

from __future__ import annotations

import pypdfium2
import pytest

MET = {"offices": ["B001281"], "start": "2026-11-23T14:30:00Z", "end": "2026-11-23T15:00:00Z", "status": "confirmed"}
FAR = {"offices": ["B001281"], "start": "2026-11-24T20:00:00Z", "tz": "America/Los_Angeles", "place": "Seventh Street"}


@pytest.fixture
def pdf(lobbykit, tmp_path):
    def made():
        file = tmp_path / "schedule.pdf"
        ran = lobbykit("export", "schedule", "--as", "pdf", "--out", file)
        return ran, file

    return made


def words(file):
    with pypdfium2.PdfDocument(file) as document:
        return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in document).split())


def test_the_paper_tells_each_meeting_by_day_in_both_clocks_and_is_tagged(lobbykit, pdf):
    for fields in (MET, FAR, {**MET, "status": "dropped", "place": "Cafeteria"}):
        assert lobbykit("meeting", "add", stdin=fields).code == 0
    ran, file = pdf()
    assert ran.code == 0, ran.err
    text = words(file)
    assert text.startswith("Schedule of meetings 2 meetings")
    for told in ("Monday, November 23, 2026", "9:30 AM – 10:00 AM", "Joyce Beatty (OH-3)", "Seventh Street", "3:00 PM"):
        assert told in text
    assert text.index("Called off") < text.index("Cafeteria")
    with pypdfium2.PdfDocument(file) as document:
        assert pypdfium2.raw.FPDFCatalog_IsTagged(document)
    first = file.read_bytes()
    assert pdf()[1].read_bytes() == first


def test_a_letter_that_the_fonts_lack_is_named_and_nothing_is_written(lobbykit, pdf):
    assert lobbykit("meeting", "add", stdin={**MET, "place": "Room \u0f40"}).code == 0
    ran, file = pdf()
    assert ran.code == 2
    assert "\u0f40" in ran.err or "0F40" in ran.err
    assert not file.exists()


def test_without_a_meeting_it_says_so_and_notes_are_no_paper(lobbykit, pdf):
    ran, file = pdf()
    assert ran.code == 0, ran.err
    assert "0 meetings" in words(file)
    assert lobbykit("export", "notes", "--as", "pdf").code == 2
