"""The plain-text twin has every word of the sheet, in lines that a mail program leaves alone."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from lobbykit.domain.prose import Span
from lobbykit.press.text_twin import WIDTH, TextTwin
from lobbykit.press.words import normal
from tests.making import ROOT
from tests.press.sheets import mark, sheet, text, with_block, without
from tests.press.twins import HOSTILE, LABELS, SHEETS, hostile

GOLDEN = ROOT / "tests" / "golden" / "rivers.txt"


def twin(one, *, draft=False):
    return TextTwin(LABELS, draft=draft).text(one)


def words(content):
    said = "".join(f"[{span.text}]" if span.note is not None else span.text for span in content)
    return normal(said).replace("\u00a0", " ").split()


def squeezed(one):
    return " ".join(one.split())


@settings(max_examples=80, deadline=None)
@given(SHEETS)
def test_every_word_of_the_sheet_is_there_in_reading_order(one):
    said, position = squeezed(twin(one)), 0
    for block in one.blocks:
        wanted = " ".join(words(block.content))
        found = said.find(wanted, position)
        assert found >= 0, block.id
        position = found + len(wanted)


@settings(max_examples=80, deadline=None)
@given(SHEETS)
def test_no_line_is_longer_than_72_unless_it_holds_one_long_word(one):
    for line in twin(one).split("\n"):
        assert len(line) <= WIDTH or len([word for word in line.split(" ") if word not in {"", "-"}]) <= 2, line


def test_a_sheet_looks_as_it_always_did():
    assert twin(sheet()) == GOLDEN.read_text(encoding="utf-8")


def test_footnotes_are_numbers_in_brackets_and_sources_have_their_addresses():
    content = text("Wells were closed", mark("1", "census"), mark("4", "debt"), ".")
    census = text(Span("A census", href="https://example.org/" + "long/" * 30), ", 2025")
    said = twin(with_block(with_block(sheet(), "lede", content), "source/census", census))
    assert "Wells were closed[1][4]." in said
    assert f"[1] A census, 2025\n    https://example.org/{'long/' * 30}\n" in said


def test_asks_are_numbered_on_through_and_thanks_are_not():
    said = twin(sheet())
    assert "1. Cosponsor H.Res. 9" in said
    assert "5. Fund the national share" in said
    assert "\nThank you\n---------\n\n- Thank you for backing" in said


def test_an_address_that_is_no_source_is_listed_with_its_words_and_an_unsafe_one_is_not():
    content = text(Span("our map", href="https://example.org/map"), " and ", Span("a trap", href="javascript:alert(1)"))
    said = twin(with_block(sheet(), "section/heal/p1", content))
    assert "our map: https://example.org/map" in said
    assert "javascript:" not in said


def test_measures_dates_and_titles_are_not_torn_apart():
    long = "word " * 13 + "and H.Res. 100 of the House, told by Rep. Ana Falk on February 5, 2026, at last. "
    for shift in range(1, 40):
        said = twin(with_block(sheet(), "lede", "x" * shift + " " + long * 3))
        assert "H.Res.\n" not in said
        assert "Rep.\n" not in said
        assert "February\n" not in said


def test_as_of_and_stamp_stand_at_the_end_and_a_draft_says_so_first_and_last():
    lines = twin(sheet()).splitlines()
    assert lines[-3:] == ["Cosponsors as of November 21, 2026", "", "Rev. 3 \u00b7 21 Nov 2026 \u00b7 K7M2-9QXD"]
    drafted = twin(sheet(), draft=True).splitlines()
    assert (drafted[0], drafted[-1]) == ("Draft", "Draft")


def test_a_sheet_without_sources_or_contact_has_no_empty_headings():
    said = twin(replace(without(sheet(), "source/", "contact/"), sources=()))
    assert "Sources" not in said
    assert "Contact" not in said


def test_markup_is_plain_text():
    assert squeezed(HOSTILE) in squeezed(twin(hostile()))
