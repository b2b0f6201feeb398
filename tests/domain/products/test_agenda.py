"""The agenda's minutes."""

from __future__ import annotations

from lobbykit.domain.document import Document, Table
from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.agenda import LENGTHS, agenda
from lobbykit.domain.prose import plain_text
from tests.domain.products.samples import telling


def test_the_minutes_of_each_length_stand_in_a_column_and_add_up():
    table = next(one for one in agenda(telling()) if isinstance(one, Table))
    columns = list(zip(*(row[-len(LENGTHS) :] for row in table.rows), strict=True))
    assert [sum(int(plain_text(cell)) for cell in column) for column in columns] == list(LENGTHS)


def test_it_says_who_opens_asks_writes_and_leaves_the_sheet_and_that_nothing_is_photographed_unasked():
    text = document_text(Document("x", "en", tuple(agenda(telling()))))
    for words in ("Lead: opens", "Asker", "Note taker", "Leaver", "15 min", "Photograph and record nothing"):
        assert words in text
