"""What changed, on paper: every change has a box to tick once it was told."""

from __future__ import annotations

from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.changes_paper import changes_paper
from tests.making import phrases


def test_each_change_has_a_box_and_the_import_its_day():
    text = document_text(changes_paper(("Moved to 2:30 PM.", "Called off."), "November 21, 2026", phrases()))
    assert "Since the import of November 21, 2026" in text
    assert "[ ] Moved to 2:30 PM." in text
    assert "[ ] Called off." in text


def test_without_a_day_it_names_none():
    assert "Since" not in document_text(changes_paper(("Called off.",), "", phrases()))
