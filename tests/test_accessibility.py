"""PDF/UA-1: what those hear who do not see the sheet, and a linter of which every rule is shown to bite."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name

from lobbykit.domain.prose import Span, plain_text
from lobbykit.press.leave_behind import LeaveBehindPress
from tests.press import sheets
from tests.press.reading import opened
from tests.press.spoken import sentences, structure
from tests.press.ua_check import offences

if TYPE_CHECKING:
    from collections.abc import Callable

PRESS = LeaveBehindPress(sheets.FONTS, sheets.LABELS)
GOLDEN = Path(__file__).parent / "press" / "golden"
SHEETS = {"house": sheets.sheet(), "senate": sheets.sheet(chamber="senate", name="Senator Zoë (Łucja) Ñandú")}
VERAPDF = os.environ.get("VERAPDF")


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_built_to_the_standard(name: str) -> None:
    for draft in (False, True):
        assert offences(PRESS.render(SHEETS[name], draft=draft).pdf) == []


@pytest.mark.parametrize("name", SHEETS)
def test_the_structure_is_read_as_it_was_last_agreed(name: str) -> None:
    assert structure(PRESS.render(SHEETS[name]).pdf) == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SHEETS)
def test_every_block_is_one_run_of_words_in_the_order_of_the_sheet(name: str) -> None:
    said = "\n".join(sentences(PRESS.render(SHEETS[name]).pdf))
    at = 0
    for block in SHEETS[name].blocks:
        words = plain_text(block.content)
        at = said.find(words, at)
        assert at >= 0, block.id
        at += len(words)


def test_a_figure_is_heard_with_its_label() -> None:
    assert "12,600+ families downstream of the mines" in sentences(PRESS.render(SHEETS["house"]).pdf)


def test_words_in_capitals_are_heard_and_copied_as_words() -> None:
    pdf = PRESS.render(SHEETS["house"]).pdf
    assert "Our asks of the House" in sentences(pdf)
    with pypdfium2.PdfDocument(pdf) as document:
        copied = document[0].get_textpage().get_text_range()
    assert "Our asks of the House" in copied
    assert "OUR ASKS" not in copied


def test_notes_of_two_offices_have_different_ids() -> None:
    def ids(office: str) -> set[str]:
        sheet = replace(SHEETS["house"], office=office)
        with opened(PRESS.render(sheet).pdf) as pdf:
            return {str(name) for name in list(pdf.Root.StructTreeRoot.IDTree.Names)[::2]}

    assert len(ids("V000001")) == len(SHEETS["house"].sources)
    assert not ids("V000001") & ids("V000002")


def test_a_footnote_mark_leads_to_its_note_and_says_what_it_is() -> None:
    with opened(PRESS.render(SHEETS["house"]).pdf) as pdf:
        marks = [note for note in pdf.pages[0].Annots if "/Dest" in note]
        heights = [float(mark.Dest[3]) for mark in marks]
        assert str(marks[0].Contents).startswith("1 Alder valley, three years on")
        assert all(mark.Dest[0].objgen == pdf.pages[0].obj.objgen for mark in marks)
        assert len(set(heights)) == len(SHEETS["house"].sources)
        assert max(heights) < 160


def test_a_mark_of_a_source_that_is_not_printed_is_no_link() -> None:
    pdf = PRESS.render(sheets.without(SHEETS["house"], "source/debt")).pdf
    assert offences(pdf) == ["7.9 a Reference that leads nowhere"]
    with opened(pdf) as document:
        assert len([note for note in document.pages[0].Annots if "/Dest" in note]) == 4


def test_an_address_longer_than_its_column_is_one_link_with_all_its_words() -> None:
    address = "https://example.org/" + "/".join(["a-rather-long-part-of-an-address"] * 5)
    sheet = sheets.with_block(SHEETS["house"], "ask/wells", sheets.text("See ", Span(address, href=address), " now."))
    pdf = PRESS.render(sheet).pdf
    assert offences(pdf) == []
    assert f'Link "{address}" -> {address} ({address}) x' in structure(pdf)
    assert f"See {address} now." in sentences(pdf)


def named(pdf: pikepdf.Pdf, role: str) -> list[Dictionary]:
    found: list[Dictionary] = []

    def walk(element: Dictionary) -> None:
        if element.get("/S") == Name(f"/{role}"):
            found.append(element)
        kids = element.get("/K", Array())
        for kid in kids if isinstance(kids, Array) else [kids]:
            if isinstance(kid, Dictionary) and "/S" in kid:
                walk(kid)

    walk(pdf.Root.StructTreeRoot.K[0])
    return found


def rewritten(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    content = b"\n".join(part.read_bytes() for part in pdf.pages[0].Contents)
    assert old in content
    pdf.pages[0].Contents = pdf.make_stream(content.replace(old, new, 1))


def without_entry(of: Callable[[pikepdf.Pdf], pikepdf.Object], key: str) -> Callable[[pikepdf.Pdf], None]:
    def take(pdf: pikepdf.Pdf) -> None:
        del of(pdf)[key]

    return take


def xmp_without(part: bytes) -> Callable[[pikepdf.Pdf], None]:
    def take(pdf: pikepdf.Pdf) -> None:
        data = pdf.Root.Metadata.read_bytes()
        assert part in data
        pdf.Root.Metadata.write(data.replace(part, b""))

    return take


def set_to(of: Callable[[pikepdf.Pdf], pikepdf.Object], key: str, value: object) -> Callable[[pikepdf.Pdf], None]:
    def put(pdf: pikepdf.Pdf) -> None:
        of(pdf)[key] = value

    return put


def first(role: str) -> Callable[[pikepdf.Pdf], pikepdf.Object]:
    return lambda pdf: named(pdf, role)[0]


def page(pdf: pikepdf.Pdf) -> pikepdf.Object:
    return pdf.pages[0].obj


PLANTED: dict[str, Callable[[pikepdf.Pdf], None]] = {
    "6.2 not marked": without_entry(lambda pdf: pdf.Root, "/MarkInfo"),
    "7.1 suspects": set_to(lambda pdf: pdf.Root.MarkInfo, "/Suspects", True),
    "7.1 the window": without_entry(lambda pdf: pdf.Root, "/ViewerPreferences"),
    "7.2 no language": without_entry(lambda pdf: pdf.Root, "/Lang"),
    "7.1 no XMP": without_entry(lambda pdf: pdf.Root, "/Metadata"),
    "5 XMP": xmp_without(b"<pdfuaid:part>1</pdfuaid:part>"),
    "7.1 no title": xmp_without(b"Rivers First"),
    "7.1 no structure": without_entry(lambda pdf: pdf.Root, "/StructTreeRoot"),
    "7.1 the top": set_to(lambda pdf: pdf.Root.StructTreeRoot.K[0], "/S", Name.Sect),
    "7.1 P does not name": without_entry(first("P"), "/P"),
    "7.1 Fancy is no": set_to(first("P"), "/S", Name.Fancy),
    "7.1 P is empty": set_to(first("P"), "/K", Array()),
    "7.2 L holds": set_to(first("LI"), "/S", Name.P),
    "7.2 LBody in": set_to(first("LI"), "/S", Name.Div),
    "7.6 a list": without_entry(first("L"), "/A"),
    "7.3 a Figure": set_to(first("P"), "/S", Name.Figure),
    "7.5 a TH": set_to(first("P"), "/S", Name.TH),
    "7.4.2 H3 after H1": set_to(first("H2"), "/S", Name.H3),
    "7.4.2 more than one": set_to(first("H2"), "/S", Name.H1),
    "7.9 a Note": without_entry(first("Note"), "/ID"),
    "7.9 two Notes": lambda pdf: set_to(first("Note"), "/ID", named(pdf, "Note")[1].ID)(pdf),
    "7.9 the tree of ids": without_entry(lambda pdf: pdf.Root.StructTreeRoot, "/IDTree"),
    "7.9 a Reference": lambda pdf: set_to(first("Reference"), "/K", Array([named(pdf, "P")[0]]))(pdf),
    "7.1 the way back": without_entry(lambda pdf: pdf.Root.StructTreeRoot, "/ParentTree"),
    "7.1 TJ is neither": lambda pdf: rewritten(pdf, b"/P<</MCID 0>>BDC", b"/P<<>>BDC"),
    "7.1 artifact inside": lambda pdf: rewritten(pdf, b"/P<</MCID 0>>BDC", b"/P<</MCID 0>>BDC /Artifact BMC EMC"),
    "7.1 marked content 0 is not called": lambda pdf: rewritten(pdf, b"/P<</MCID 0>>BDC", b"/H1<</MCID 0>>BDC"),
    "7.1 marked content and": lambda pdf: rewritten(pdf, b"/P<</MCID 0>>BDC", b"/P<</MCID 999>>BDC"),
    "7.1 marked content does not end": lambda pdf: rewritten(pdf, b"EMC", b""),
    "7.1 marked content (0, 0) has two": set_to(first("H1"), "/K", Array([0])),
    "7.18.5 a link that": without_entry(first("Link"), "/K"),
    "7.18.5 a Link without": lambda pdf: named(pdf, "Link")[0].K.__delitem__(1),
    "7.18.5 a link without": without_entry(lambda pdf: pdf.pages[0].Annots[0], "/Contents"),
    "7.18 the way back": without_entry(lambda pdf: pdf.pages[0].Annots[0], "/StructParent"),
    "7.18.3 the tab": without_entry(page, "/Tabs"),
    "7.21.4": lambda pdf: without_entry(
        lambda _: next(iter(pdf.pages[0].Resources.Font.values())).DescendantFonts[0].FontDescriptor, "/FontFile2"
    )(pdf),
    "7.21.7": lambda pdf: without_entry(lambda _: next(iter(pdf.pages[0].Resources.Font.values())), "/ToUnicode")(pdf),
}


@pytest.mark.parametrize("offence", PLANTED)
def test_the_linter_finds_what_was_planted(offence: str) -> None:
    with opened(PRESS.render(SHEETS["house"]).pdf) as pdf:
        PLANTED[offence](pdf)
        out = BytesIO()
        pdf.save(out)
    assert [one for one in offences(out.getvalue()) if one.startswith(offence)]


@pytest.mark.skipif(not VERAPDF, reason="VERAPDF names no program")
@pytest.mark.parametrize("name", SHEETS)
def test_verapdf_finds_nothing_either(name: str, tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    file.write_bytes(PRESS.render(SHEETS[name]).pdf)
    done = subprocess.run(
        [str(VERAPDF), "--flavour", "ua1", "--format", "text", str(file)], capture_output=True, text=True, check=False
    )
    assert done.stdout.startswith("PASS"), done.stdout + done.stderr
