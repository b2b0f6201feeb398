"""Large print: all words of the sheet in its order, with its edition, and nothing that needs small or raised type."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.document import Document, DocumentBlock, Heading, Listing, Paragraph, Together
from lobbykit.domain.large_print import large_print
from lobbykit.domain.prose import plain_text
from tests.press import sheets

if TYPE_CHECKING:
    from lobbykit.domain.sheet import Sheet


def large(sheet: Sheet) -> Document:
    return large_print(sheet, sheets.LABELS)


def words(blocks: tuple[DocumentBlock, ...]) -> str:
    found = []
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                found.append(plain_text(block.content))
            case Listing():
                found += [plain_text(item) for item in block.items]
            case Together():
                found.append(words(block.blocks))
            case _:
                pass
    return " ".join(found).replace("\u00a0[", "").replace("]", "")


def test_every_word_of_the_sheet_is_there_in_its_order() -> None:
    sheet = sheets.sheet()
    document = large(sheet)
    said, at = words(document.blocks), 0
    for block in sheet.blocks:
        if block.role != "sender":
            at = said.index(plain_text(block.content), at) + 1
    assert document.head == "Friends of Clear Rivers"


def test_nothing_is_smaller_than_eighteen_points() -> None:
    document = large(sheets.sheet())
    assert (document.size, document.least) == (18.0, 18.0)


def test_the_stamp_with_the_edition_stands_on_every_page() -> None:
    assert large(sheets.sheet()).foot == "Rev. 3 \u00b7 21 Nov 2026 \u00b7 K7M2-9QXD"


def test_marks_of_sources_stand_in_brackets_on_the_line() -> None:
    document = large(sheets.sheet())
    (lede,) = (one for one in document.blocks if isinstance(one, Paragraph) and "12,600 fam" in plain_text(one.content))
    assert "downstream\u00a0[1] of" in plain_text(lede.content)
    assert all(span.note is None for span in lede.content)


def test_asks_are_numbered_on_past_the_thanks_among_them() -> None:
    sheet = sheets.sheet()
    thanked = tuple(replace(one, role="thank") if one.id == "ask/wells" else one for one in sheet.blocks)
    document = large(replace(sheet, blocks=thanked))
    asks = [
        (plain_text(heading.content), listing.ordered, listing.start, len(listing.items))
        for heading, listing in zip(document.blocks, document.blocks[1:], strict=False)
        if isinstance(heading, Heading) and isinstance(listing, Listing)
    ]
    assert asks == [
        ("Our asks of the House", True, 1, 1),
        ("Thank you", False, 1, 1),
        ("We also ask", True, 2, 3),
        ("Thank you", False, 1, 1),
        ("Sources", True, 1, 5),
    ]


def test_headings_go_down_one_level_at_a_time() -> None:
    levels = [one.level for one in large(sheets.sheet()).blocks if isinstance(one, Heading)]
    assert levels[0] == 1
    assert set(levels[1:]) == {2}


def test_what_a_sheet_does_not_have_leaves_no_empty_part() -> None:
    bare = sheets.without(sheets.sheet(), "ask", "figure", "source", "contact", "section", "edition")
    document = large(bare)
    assert document.foot == ""
    assert [type(one) for one in document.blocks] == [Paragraph, Paragraph, Heading, Paragraph]
