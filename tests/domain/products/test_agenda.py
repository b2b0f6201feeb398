"""The agenda's minutes."""

from __future__ import annotations

import pytest

from lobbykit.domain.document import Document
from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.agenda import LENGTHS, PARTS, agenda
from tests.domain.products.samples import telling


@pytest.mark.parametrize("at", range(len(LENGTHS)))
def test_the_minutes_of_each_length_add_up(at):
    assert sum(minutes[at] for _, minutes in PARTS) == LENGTHS[at]


def test_it_says_who_opens_asks_writes_and_leaves_the_sheet_and_that_nothing_is_photographed_unasked():
    text = document_text(Document("x", "en", tuple(agenda(telling()))))
    for words in ("Lead: opens", "Asker", "Note taker", "Leaver", "15 min", "Photograph and record nothing"):
        assert words in text
