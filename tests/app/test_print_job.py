"""Every product is made by one way, says what it made and refused, and can be stopped."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from lobbykit.app.print_desk import PrintDesk, PrintWish
from lobbykit.app.print_job import NothingToMakeError, Scope, What, carry_out, free_folder
from lobbykit.app.print_records import print_records
from lobbykit.app.task import CancelledError
from tests.making import ROOT
from tests.sessions import noted
from tests.ui.workbenches import open_bench

MADE = {
    What.SHEETS: ".pdf",
    What.LARGE_PRINT: "-large-print.pdf",
    What.SHOP: "ORDER.txt",
    What.READ_AHEAD: "read-ahead.pdf",
    What.PACKET: "packet.pdf",
    What.DAY_CARD: "day-card.html",
    What.PAPER_REPORT: "report.pdf",
}


@pytest.fixture
def bench(tmp_path):
    with open_bench(tmp_path) as made:
        yield made


@pytest.fixture
def brief(bench):
    return bench.brief(str(ROOT / "briefs" / "ukraine-diplomacy.yaml")).value


def office(bench, code="VT"):
    return next(one for one in bench.library().roster.offices if one.district_code == code)


def job(bench, brief, wish):
    return PrintDesk(bench).job(wish, brief, office(bench))


def nothing(_done, _total):
    pass


@pytest.mark.parametrize("what", MADE)
def test_every_product_is_made_into_a_folder_of_its_own_with_a_manifest(bench, brief, tmp_path, what):
    one = job(bench, brief, PrintWish(what, Scope.ONE, tmp_path))
    done = carry_out(one, nothing)
    names = [file.name for file in one.folder.iterdir()]
    assert done.files
    assert any(name.endswith(MADE[what]) for name in names), names
    assert json.loads((one.folder / "manifest.json").read_text())["brief"] == brief.id
    assert not done.refused
    assert free_folder(tmp_path, one.folder.name) != one.folder


def test_letters_need_notes_of_visits(bench, brief, tmp_path):
    wish = PrintWish(What.THANKS, Scope.ONE, tmp_path)
    with pytest.raises(NothingToMakeError):
        carry_out(job(bench, brief, wish), nothing)
    assert not list(tmp_path.glob("ukraine*"))
    noted(bench.session, office=office(bench).id, level="member")
    assert carry_out(job(bench, brief, wish), nothing).files


def test_a_shop_is_told_copies_sides_and_team(bench, brief, tmp_path):
    wish = PrintWish(What.SHOP, Scope.STATE, tmp_path, copies=7, two_sides=True, team="Blue")
    one = job(bench, brief, wish)
    done = carry_out(one, nothing)
    assert len(one.offices) == 3
    assert "21" in done.order
    assert "Blue" in (one.folder / "manifest.csv").read_text()


def test_a_refused_office_is_named_and_the_others_are_made(bench, brief, tmp_path):
    wrong = {(office(bench).id, brief.id): _too_long()}
    one = job(bench, brief, PrintWish(What.SHEETS, Scope.STATE, tmp_path, text=True, html=True))
    done = carry_out(replace(one, reference=replace(one.reference, choices=wrong)), nothing)
    assert [each.district_code for each, _ in done.refused] == ["VT"]
    assert done.files == 6


def test_what_a_stopped_run_printed_is_told_and_put_on_record(bench, brief, tmp_path):
    told = []
    one = job(bench, brief, PrintWish(What.SHEETS, Scope.STATE, tmp_path))

    def stopping(done, _total):
        if done == 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        carry_out(one, stopping, told.append)
    (run,) = told
    assert PrintDesk(bench).put_on_record(one, run).value == 2
    assert len(list(print_records(bench.view))) == 2


def test_an_error_of_the_brief_stops_the_run_before_anything_is_written(bench, brief, tmp_path):
    title = replace(brief.title, default=replace(brief.title.default, raw="XXX"))
    one = job(bench, replace(brief, title=title), PrintWish(What.SHEETS, Scope.ONE, tmp_path))
    done = carry_out(one, nothing)
    assert [each.code for each in done.general] == ["placeholder"]
    assert not one.folder.exists()


def _too_long():
    from lobbykit.domain.choices import Choices
    from tests.making import words

    return Choices(local=words("Voices from the state. " * 160))
