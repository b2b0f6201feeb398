"""Two briefs at one meeting: one file, a sheet on each side, each with its own notes, or both refused."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2 as pdfium

from lobbykit.press.leave_behind import LeaveBehindPress
from lobbykit.press.two_sides import TwoSidesPress
from tests.press import sheets
from tests.press.reading import opened
from tests.press.ua_check import offences

FRONT = sheets.sheet()
BACK = replace(
    sheets.with_block(sheets.without(sheets.sheet(), "figure", "section/heal"), "title", "Wells for Every Town"),
    brief="wells",
    title="Wells for Every Town",
)


def press() -> TwoSidesPress:
    return TwoSidesPress(sheets.FONTS, sheets.LABELS)


def pages(pdf: bytes) -> list[str]:
    with pdfium.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def test_each_side_says_what_its_sheet_says_alone():
    single = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
    assert pages(press().render_two(FRONT, BACK).pdf) == [pages(single.render(one).pdf)[0] for one in (FRONT, BACK)]


def test_both_sides_are_accessible_although_they_name_their_sources_alike():
    done = press().render_two(FRONT, BACK)
    assert offences(done.pdf) == ["7.4.2 more than one H1"]  # each sheet has its title, as it would alone
    with opened(done.pdf) as document:
        assert document.check_pdf_syntax() == []
        assert document.docinfo.Title == f"{FRONT.title} / {BACK.title}"
        for page in document.pages:
            targets = [next(iter(note.Dest)) for note in page.Annots if "/Dest" in note]
            targets += [next(iter(note.A.D)) for note in page.Annots if "/A" in note and "/D" in note.A]
            assert len(targets) >= 3
            assert {target.objgen for target in targets} == {page.objgen}


def test_the_same_pair_is_the_same_file_whatever_was_printed_before():
    busy = press()
    busy.render_two(BACK, FRONT)
    busy.render(FRONT)
    assert busy.render_two(FRONT, BACK).pdf == press().render_two(FRONT, BACK).pdf


def test_a_side_that_is_too_long_refuses_the_leaf_and_names_its_own_blocks():
    long = sheets.with_block(BACK, "section/mines/p2", "words and words " * 400)
    done = press().render_two(FRONT, long)
    assert done.pdf == b""
    assert done.front.overflow == ()
    assert "section/mines/p2" in {one.block for one in done.back.overflow}
    lost = press().render_two(FRONT, sheets.with_block(BACK, "source/limits", "\u6cb3"))
    assert [(one.block, one.characters) for one in lost.back.missing] == [("source/limits", "\u6cb3")]


def test_what_offices_have_in_common_is_printed_once_for_each_brief(monkeypatch):
    real, printed = TwoSidesPress._printed, []

    def counted(self, sheet, paper=None):
        printed.append(sheet.title)
        return real(self, sheet, paper)

    monkeypatch.setattr(TwoSidesPress, "_printed", counted)
    local = sheets.with_block(FRONT, "lede", "Another lede.")
    one = press()
    for number, front in enumerate((FRONT, local) * 3):
        name = f"Pat Sample{number}"
        pair = (sheets.with_block(side, "addressee/name", name) for side in (front, BACK))
        assert name in pages(one.render_two(*pair).pdf)[1]
    assert sorted(printed) == sorted([FRONT.title, FRONT.title, BACK.title])


def test_a_draft_says_so_on_both_sides():
    done = press().render_two(FRONT, BACK, draft=True)
    assert all("DRAFT" in page for page in pages(done.pdf))
