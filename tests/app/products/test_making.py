"""Making products: what is too long is refused by name, and what was written is listed."""

from __future__ import annotations

import json

import pytest

from lobbykit.app.products.making import Made, MadeFile, Wanted, documents_made, write_product
from lobbykit.app.whole_file import UnwritableFileError
from lobbykit.domain.document import Document, PageBreak, Paragraph
from lobbykit.domain.problem import error
from lobbykit.domain.prose import Span
from lobbykit.press.document_press import DocumentPress
from tests.domain.products.samples import HOUSE
from tests.making import CATALOGUE
from tests.press.sheets import FONTS

PRESS = DocumentPress(FONTS, CATALOGUE.labels)
ONE = Document("one", "en", (Paragraph((Span("one"),)),))
TWO = Document("two", "en", (Paragraph((Span("one"),)), PageBreak(), Paragraph((Span("two"),))))
STRANGE = Document("x", "en", (Paragraph((Span("李"),)),))


def wanted(*layouts, most=1):
    return Wanted((HOUSE,), "stem", layouts, most, error("read-ahead-long", name="N", pages=0))


def test_the_first_layout_that_is_short_enough_is_taken():
    made = documents_made([wanted(TWO, ONE)], PRESS, draft=False, text=lambda one: one.title)
    assert [(one.name, one.pages) for one in made.files] == [("stem.pdf", 1), ("stem.txt", 0)]
    assert made.files[1].data == b"one"


def test_what_fits_in_no_layout_is_refused_with_its_pages():
    made = documents_made([wanted(TWO)], PRESS, draft=False, text=None)
    ((office, (problem,)),) = made.refused
    assert (office, problem.office, dict(problem.params)) == (HOUSE, HOUSE.id, {"name": "N", "pages": 2})
    assert made.files == ()


def test_a_letter_that_no_font_has_refuses_the_document():
    made = documents_made([wanted(STRANGE)], PRESS, draft=False, text=None)
    assert [one.code for one in made.refused[0][1]] == ["glyph-missing"]


def test_the_manifest_lists_what_was_written_when_a_file_cannot_be(tmp_path):
    (tmp_path / "b.pdf").mkdir()
    made = Made((MadeFile("a.pdf", b"a", (HOUSE,), 1), MadeFile("b.pdf", b"b", (HOUSE,), 1)))
    with pytest.raises(UnwritableFileError):
        write_product(tmp_path, "packet", "sample", "2026-11-22", made)
    document = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    assert [one["file"] for one in document["documents"]] == ["a.pdf"]


def test_without_a_limit_a_later_layout_is_taken_only_where_it_saves_a_page():
    longer, shorter = Wanted((HOUSE,), "a", (TWO, ONE)), Wanted((HOUSE,), "b", (ONE, TWO, ONE))
    made = documents_made([longer, shorter], PRESS, draft=False, text=lambda one: one.title)
    assert [(one.name, one.pages) for one in made.files if one.pages] == [("a.pdf", 1), ("b.pdf", 1)]
    assert made.files[1].data == b"one"
