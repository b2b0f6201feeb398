"""Support on an office's card: words beside every level, the newest first, and two reports stay two."""

from __future__ import annotations

import pytest

from lobbykit.app.edit import Revise
from lobbykit.app.offices_desk import OfficesDesk
from tests.sessions import Elsewhere, new_id, noted, seen
from tests.ui.workbenches import open_bench

FOSTER, BRIEF = "F000454", "ukraine-diplomacy"
ASK = f"ask/{BRIEF}/back-from-the-brink"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def said(bench, date, level, words="", **fields):
    given = {f"{ASK}/after": level, f"{ASK}/answer": words, **fields}
    return noted(bench.session, office=FOSTER, date=date, **given)


def support(bench):
    return OfficesDesk(bench).card(FOSTER).support


def shown(reports):
    return [(one.level and one.level.code, one.words) for one in reports]


def test_reports_of_years_come_newest_first_with_words_and_who_reported_them(bench):
    said(bench, "2024-03-01", "opposed", "Not now.", author="Ben")
    said(bench, "2026-05-02", "leans-yes", "We read it.", entered_by="Mia", **{f"{ASK}/before": "opposed"})
    (one,) = support(bench)
    assert (one.name, one.title.split()[0], one.holder, one.differ) == ("H.Res.\u00a0317", "Diplomacy", "", False)
    assert shown(one.reports) == [("leans-yes", "We read it."), ("opposed", "Not now.")]
    newest, oldest = one.reports
    assert (newest.day, newest.by, newest.typed_by, oldest.by) == ("May 2, 2026", "Ana", "Mia", "Ben")
    assert newest.before is not None
    assert newest.before.name == "Opposed"
    assert one.latest == (newest,)


def test_two_reports_of_one_meeting_that_differ_are_both_the_latest(bench):
    meeting = new_id()
    said(bench, "2025-05-02", "undecided", "Long ago.", meeting=new_id())
    said(bench, "2026-05-02", "supports", "Yes!", meeting=meeting)
    said(bench, "2026-05-02", "undecided", "Yes, perhaps.", meeting=meeting, author="Ben")
    (one,) = support(bench)
    assert one.differ
    assert sorted(shown(one.latest)) == [("supports", "Yes!"), ("undecided", "Yes, perhaps.")]


def test_no_answer_hides_neither_itself_nor_the_level_before_it(bench):
    said(bench, "2025-05-02", "supports", "Count on us.")
    said(bench, "2026-05-02", "no-answer", "Ask again in May.")
    (one,) = support(bench)
    assert shown(one.latest) == [("no-answer", "Ask again in May."), ("supports", "Count on us.")]
    assert not one.differ


def test_what_two_people_changed_at_once_is_two_reports(bench):
    note = said(bench, "2026-05-02", "undecided", "Hm.")
    before = seen(bench.session, note.id)
    assert bench.session.apply(Revise(before, {f"{ASK}/after": "supports"})).value
    op = Elsewhere().writes(note.id, {f"{ASK}/after": "opposed"}, before, ms=7)
    bench.session.receive(op.dev, [op.raw])
    (one,) = support(bench)
    assert one.differ
    assert all(each.changed_by_two for each in one.latest)
    assert sorted(shown(one.latest)) == [("opposed", "Hm."), ("supports", "Hm.")]


def test_asks_of_the_brief_that_is_read_come_first_and_unknown_ones_keep_their_ids(bench):
    noted(bench.session, office=FOSTER, **{"ask/aaa-gone/dig/after": "supports", "ask/aaa-gone/dig/answer": "Ah."})
    said(bench, "2026-05-02", "supports")
    known, gone = support(bench)
    assert (known.brief, gone.name, gone.title) == (BRIEF, "dig", "aaa-gone")
    (report,) = gone.reports
    assert report.words == "Ah."
