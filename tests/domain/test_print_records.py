"""Which revision a sheet is, by what was printed before."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.composing import tailor
from lobbykit.domain.edition import CROCKFORD
from lobbykit.domain.print_records import (
    DRAFT,
    PrintHistory,
    PrintRecord,
    Revision,
    SheetKey,
    fingerprints,
    print_fields,
    stamp,
)
from lobbykit.domain.schema import check_fields
from tests.making import TODAY, brief, house, phrases, reference

KEY = SheetKey("H000001", "sample", "en")
OTHERS = (KEY._replace(office="H000002"), KEY._replace(brief="other"), KEY._replace(lang="es"))
EDITIONS = st.text(CROCKFORD, min_size=8, max_size=8)
RUNS = st.lists(st.tuples(st.sampled_from(["K7M29QXD", "A1B2C3D4", "ZZZZZZZZ", "00000000"]), st.integers(0, 40)))


def printed(runs: list[tuple[str, int]], key: SheetKey = KEY) -> list[PrintRecord]:
    """Return the records of runs, one after the other, each of an edition on a day."""
    return [PrintRecord(key, edition, TODAY + timedelta(day), at) for at, (edition, day) in enumerate(runs)]


@given(RUNS, EDITIONS)
def test_a_new_edition_is_counted_after_all_different_ones(runs, edition):
    known = {one for one, _ in runs} - {edition}
    history = PrintHistory.told(record for record in printed(runs) if record.edition != edition)
    assert history.revision(KEY, edition, TODAY) == Revision(len(known) + 1, TODAY)


@given(RUNS, RUNS, st.integers(0, 400))
def test_what_is_printed_again_keeps_its_number_and_its_first_day(runs, later, days):
    first, then = PrintHistory.told(printed(runs)), PrintHistory.told(printed(runs + later))
    for edition, day in reversed(runs):
        revision = then.revision(KEY, edition, TODAY + timedelta(days))
        assert revision == first.revision(KEY, edition, TODAY)
        assert revision.day == TODAY + timedelta(next(one for name, one in runs if name == edition))
        assert 1 <= revision.number <= len({one for one, _ in runs})
        del day


@given(RUNS, st.randoms(use_true_random=False))
def test_the_order_in_which_records_are_found_is_of_no_matter(runs, chance):
    records = printed(runs)
    chance.shuffle(records)
    assert PrintHistory.told(records) == PrintHistory.told(printed(runs))


@given(RUNS, st.sampled_from(OTHERS))
def test_other_offices_briefs_and_languages_count_for_themselves(runs, other):
    history = PrintHistory.told([*printed(runs, other), *printed([("K7M29QXD", 3)])])
    assert history.revision(KEY, "A1B2C3D4", TODAY).number == 2


def test_a_draft_is_no_revision():
    draft = PrintRecord(KEY, "K7M29QXD", TODAY, 1, DRAFT)
    assert PrintHistory.told([draft]).revision(KEY, "A1B2C3D4", TODAY).number == 1


def test_the_stamp_can_be_read_aloud():
    assert stamp(Revision(3, date(2026, 11, 21)), "K7M29QXD", phrases()) == "Rev. 3 · 21 Nov 2026 · K7M2-9QXD"


def test_the_stamp_tells_the_revision_and_leaves_the_edition_as_it_was():
    from dataclasses import replace

    one, known = brief(), reference()
    sheet = tailor(one, house(), known).sheet
    history = PrintHistory.told(printed([("A1B2C3D4", 0), (sheet.edition, -2), ("ZZZZZZZZ", 0)]))
    again = tailor(one, house(), replace(known, printed=history)).sheet
    assert again.edition == sheet.edition
    assert [sheet.blocks[-1].content[0].text[:21], again.blocks[-1].content[0].text[:21]] == [
        "Rev. 1 · 22 Nov 2026 ",
        "Rev. 2 · 20 Nov 2026 ",
    ]
    assert fingerprints(again) == fingerprints(sheet)


def test_what_is_put_on_record_fits_the_schema():
    sheet = tailor(brief(), house(), reference()).sheet
    fields = print_fields(sheet, "f" * 64, "email", 2)
    assert check_fields("print", fields) == ()
    assert fields["blocks"] == fingerprints(sheet)
    assert "edition/stamp" not in fingerprints(sheet)
    assert "brief_sha" not in print_fields(sheet, "", "email", 1)
