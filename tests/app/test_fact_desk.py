"""Facts are corrected where they stand, with their source; what is refused changes nothing, and it can be undone."""

from __future__ import annotations

import pytest

from lobbykit.app.correcting import RefusedCorrectionError
from lobbykit.app.fact_desk import FACTS, FactDesk
from lobbykit.app.library import CORRECTIONS
from lobbykit.domain.office_corrections import OFFICE_FIELDS
from tests.ui.workbenches import open_bench

OFFICE = "F000454"


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


def office(bench):
    return next(one for one in bench.library().roster.offices if one.id == OFFICE)


def test_a_correction_is_in_force_at_once_and_carries_its_source(bench):
    FactDesk(bench).correct(office(bench), "room", " 2103 ", "the door")
    assert (office(bench).room, office(bench).building) == ("2103", "Rayburn")
    standing = bench.library().standings[0].correction
    assert (standing.source, standing.by, standing.value) == ("the door", "ana", "2103")


def test_how_a_name_is_said_is_a_fact_with_a_source(bench):
    desk = FactDesk(bench)
    assert desk.value(office(bench), "spoken") == ""
    desk.correct(office(bench), "spoken", "FAWS-ter", "their scheduler")
    assert desk.value(office(bench), "spoken") == "FAWS-ter"


def test_a_value_that_cannot_be_is_refused_and_nothing_is_written(bench):
    with pytest.raises(RefusedCorrectionError) as refused:
        FactDesk(bench).correct(office(bench), "phone", "ask Bob", "Bob")
    assert refused.value.problems[0].code == "correction-value-bad"
    assert not (bench.shelves.own / CORRECTIONS).exists()


def test_undo_brings_back_what_was_there(bench):
    before = office(bench)
    FactDesk(bench).correct(before, "phone", "202-225-0000", "their card")
    assert office(bench).phone == "202-225-0000"
    assert bench.session.history.undo().done
    bench.read_again()
    assert office(bench) == before


def test_every_fact_on_offer_can_be_corrected():
    assert set(FACTS) <= set(OFFICE_FIELDS)
