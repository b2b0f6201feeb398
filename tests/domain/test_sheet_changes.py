"""What differs between a sheet and the one printed earlier."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.composing import tailor
from lobbykit.domain.print_records import fingerprints
from lobbykit.domain.prose import Span
from lobbykit.domain.sheet import Block, BlockKind
from lobbykit.domain.sheet_changes import Alteration, BlockChange, EarlierSheet, SheetChange, alterations, sheet_change
from tests.making import brief, house, reference

SHEET = tailor(brief(), house(), reference()).sheet
NAMES = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(["one", "two", "three"]))


def with_blocks(texts, edition="K7M29QXD"):
    """Return a sheet of paragraphs, and the stamp behind them."""
    blocks = tuple(Block(name, BlockKind.PARAGRAPH, "", 1, (Span(text),)) for name, text in texts.items())
    return replace(SHEET, blocks=(*blocks, SHEET.blocks[-1]), edition=edition)


def earlier(sheet):
    return EarlierSheet(sheet.office, sheet.edition, fingerprints(sheet))


@given(NAMES, NAMES)
def test_exactly_the_blocks_whose_words_differ_are_named(old, new):
    change = sheet_change(earlier(with_blocks(old)), with_blocks(new, "A1B2C3D4"))
    assert change
    told = {one.block: (bool(one.old), bool(one.new)) for one in change.blocks}
    assert told == {
        name: (name in old, name in new) for name in old.keys() | new.keys() if old.get(name) != new.get(name)
    }


def test_the_same_sheet_has_not_changed_whatever_its_stamp_says():
    stamped = replace(SHEET.blocks[-1], content=(Span("Rev. 9 · 1 Jan 2027 · K7M2-9QXD"),))
    again = replace(SHEET, blocks=(*SHEET.blocks[:-1], stamped))
    assert sheet_change(earlier(SHEET), again) is None


def test_a_sheet_without_an_earlier_one_is_new():
    change = sheet_change(None, SHEET)
    assert change == SheetChange(SHEET.office, "", SHEET.edition)
    assert change.is_new


def test_another_order_of_the_same_blocks_is_a_change():
    change = sheet_change(
        earlier(with_blocks({"a": "one", "b": "two"})), with_blocks({"b": "two", "a": "one"}, "ZZZZZZZZ")
    )
    assert change
    assert (change.blocks, change.is_new) == ((), False)


def test_an_edition_that_does_not_belong_to_its_blocks_is_not_believed():
    assert sheet_change(earlier(with_blocks({"a": "one"})), with_blocks({"a": "two"}))


def test_a_change_of_words_is_told_once_with_its_offices():
    here, there = BlockChange("lede", "A", "B"), BlockChange("local", "", "C")
    changes = [
        SheetChange("H000001", "X", "Y", (there, here)),
        SheetChange("H000002", "X", "Y", (here,)),
        SheetChange("H000003", "X", "Y", (BlockChange("lede", "D", "B"),)),
    ]
    assert alterations(changes, {"A": "old", "B": "new", "C": "local words"}) == (
        Alteration(here, "old", "new", ("H000001", "H000002")),
        Alteration(there, "", "local words", ("H000001",)),
        Alteration(BlockChange("lede", "D", "B"), None, "new", ("H000003",)),
    )
