"""On paper from a shop a source is found by typing its address."""

from __future__ import annotations

import pytest

from lobbykit.domain.prose import Span, plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.domain.spelled_sources import with_spelled_addresses
from tests.press import sheets

LINKED = Span("Mines in fields", italic=True, href="https://www.example.org/mines/")


def spelled(*content: Span) -> str:
    sheet = sheets.sheet()
    block = next(one for one in sheet.blocks if one.kind is BlockKind.SOURCES)
    changed = sheets.with_block(sheet, block.id, content)
    after = next(one for one in with_spelled_addresses(changed).blocks if one.id == block.id)
    return plain_text(after.content)


def test_the_address_stands_behind_the_source_as_people_type_it():
    assert spelled(Span("Ana Falk, "), LINKED, Span(", 2026")) == "Ana Falk, Mines in fields, 2026, example.org/mines"


@pytest.mark.parametrize("content", [(Span("A letter"),), (LINKED, Span(", at example.org/mines"))])
def test_a_source_without_an_address_or_with_a_spelled_one_stays_as_it_is(content):
    assert spelled(*content) == plain_text(content)


def test_nothing_but_sources_changes_and_the_edition_is_the_same():
    source = next(one for one in sheets.sheet().blocks if one.kind is BlockKind.SOURCES)
    sheet = sheets.with_block(sheets.sheet(), source.id, (LINKED,))
    after = with_spelled_addresses(sheet)
    assert after.edition == sheet.edition
    pairs = [(one, other) for one, other in zip(sheet.blocks, after.blocks, strict=True) if one != other]
    assert [one.id for one, _ in pairs] == [source.id]
