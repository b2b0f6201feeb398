"""Sheets that are out are compared with what they would say today, and only those that changed are printed again."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from lobbykit.app.choosing import choose
from lobbykit.app.correction_files import CorrectionWordsError
from lobbykit.app.print_desk import PrintDesk, PrintWish
from lobbykit.app.print_job import Scope, What, carry_out
from lobbykit.app.reprints import compare
from tests.making import ROOT
from tests.sessions import Clock
from tests.ui.workbenches import open_bench


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def bench(tmp_path, clock):
    with open_bench(tmp_path, clock) as made:
        yield made


@pytest.fixture
def brief(bench):
    return bench.brief(str(ROOT / "briefs" / "ukraine-diplomacy.yaml")).value


def office(bench, code):
    return next(one for one in bench.library().roster.offices if one.district_code == code)


def nothing(_done, _total):
    pass


def printed(bench, brief, below, what=What.SHEETS):
    desk = PrintDesk(bench)
    job = desk.job(PrintWish(what, Scope.STATE, below), brief, office(bench, "VT"))
    carry_out(job, nothing, lambda run: desk.put_on_record(job, run))
    return job


def decided(bench, brief, text, code="VT"):
    assert choose(bench.session, (office(bench, code).id, brief.id), {"local": text}, brief).value


def found(bench, brief, below):
    return compare(PrintDesk(bench).check(brief, below))


def test_nothing_is_out_of_date_before_and_right_after_printing(bench, brief, tmp_path):
    assert found(bench, brief, tmp_path).printed == 0
    printed(bench, brief, tmp_path)
    now = found(bench, brief, tmp_path)
    assert (now.printed, now.dated) == (3, ())


def test_a_changed_sheet_is_named_with_its_next_revision_and_both_wordings(bench, brief, tmp_path):
    decided(bench, brief, "The clinic cares for 214 families.")
    printed(bench, brief, tmp_path)
    decided(bench, brief, "The clinic cares for 241 families.")
    (dated,) = found(bench, brief, tmp_path).dated
    (change,) = found(bench, brief, tmp_path).changes
    assert dated.office.district_code == "VT"
    assert dated.stamp.startswith("Rev. 2")
    assert (change.old, change.new) == ("The clinic cares for 214 families.", "The clinic cares for 241 families.")


def test_words_that_no_manifest_keeps_are_not_made_up(bench, brief, tmp_path):
    decided(bench, brief, "The clinic cares for 214 families.")
    (printed(bench, brief, tmp_path).folder / "manifest.json").write_text("{")
    decided(bench, brief, "The clinic cares for 241 families.")
    assert [one.old for one in found(bench, brief, tmp_path).changes] == [None]


def test_what_a_shop_printed_counts_as_printed(bench, brief, tmp_path):
    printed(bench, brief, tmp_path, What.SHOP)
    assert found(bench, brief, tmp_path).printed == 3


def test_only_changed_sheets_are_printed_again_with_the_correction(bench, clock, brief, tmp_path):
    printed(bench, brief, tmp_path)
    decided(bench, brief, "The clinic cares for 241 families.")
    desk, now = PrintDesk(bench), found(bench, brief, tmp_path)
    job = desk.reprint(now.check, now.dated, tmp_path, "Not 214 families but 241.")
    clock.pass_by(minutes=5)
    done = carry_out(job, nothing, lambda run: desk.put_on_record(job, run))
    assert len(list(job.folder.glob("*.pdf"))) == 2
    assert done.corrected.count == 1
    assert "Not 214 families but 241." in (job.folder / "CORRECTION-chat.txt").read_text()
    assert [one["old"] for one in json.loads((job.folder / "manifest.json").read_text())["changed"]]
    assert found(bench, brief, tmp_path).dated == ()


def test_a_reprint_without_words_has_no_correction_and_strange_ones_are_refused(bench, brief, tmp_path):
    printed(bench, brief, tmp_path)
    decided(bench, brief, "The clinic cares for 241 families.")
    desk, now = PrintDesk(bench), found(bench, brief, tmp_path)
    assert desk.reprint(now.check, now.dated, tmp_path, " ").correction is None
    with pytest.raises(CorrectionWordsError):
        desk.reprint(now.check, now.dated, tmp_path, "x" * 501)


def test_offices_that_are_no_more_are_counted(bench, brief, tmp_path):
    printed(bench, brief, tmp_path)
    check = PrintDesk(bench).check(brief, tmp_path)
    roster = check.reference.roster
    fewer = replace(roster, offices=tuple(one for one in roster.offices if one.district_code != "VT-AL"))
    now = compare(replace(check, reference=replace(check.reference, roster=fewer)))
    assert len(now.gone) == 1
