"""What changed is told in whole sentences, in the language of the reader."""

from __future__ import annotations

import pytest

from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.meeting_changes import MeetingChange
from lobbykit.app.schedule_desk.told_changes import change_sentence
from tests.ui.workbenches import open_bench

WHEN = {"en": "Tuesday, December 1, 2026, 9:00 AM", "es": "martes, 1 de diciembre de 2026, 9:00 a. m."}


@pytest.mark.parametrize(("lang", "end"), [("en", "9:00 AM."), ("es", "9:00 a. m.")])
def test_a_sentence_ends_in_one_full_stop(tmp_path, lang, end):
    with open_bench(tmp_path) as bench:
        change = MeetingChange(row={"id": "1" * 32, "offices": ["F000454"]}, what="added")
        offices = KnownOffices(bench.view, bench.shelves)
        said = change_sentence(change, offices, bench.words(lang), lambda _row: WHEN[lang])
    assert said.endswith(end)
    assert not said.endswith("..")
