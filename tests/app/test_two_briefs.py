"""Leaves of two briefs: what a run makes, refuses and puts on record."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from lobbykit.app.printing import MANIFEST
from lobbykit.app.two_briefs import LeafJob, Side, print_leaves
from lobbykit.domain.audience import Prose
from lobbykit.domain.brief import BriefId
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text
from lobbykit.press.fit import Fit, MissingGlyphs, Overflow
from lobbykit.press.two_sides import RenderedLeaf
from tests import making as mk

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.printing import PrintRun
    from lobbykit.domain.sheet import Sheet

OFFICES = (mk.house("H000001"), mk.house("H000002", district=4), mk.house("H000003", district=5))
FITS = Fit(1.0, 0.5, 1)
LONG = replace(FITS, pages=0, overflow=(Overflow("lede", 2),))
LOST = replace(FITS, pages=0, missing=(MissingGlyphs("title", "李"),))


def side(name: str) -> Side:
    place = Place(f"{name}.yaml", 1, 1)
    brief = replace(mk.brief(title=Prose(Text(name, place, name))), id=BriefId(name), place=place)
    return Side(brief, mk.reference(offices=OFFICES))


@dataclass
class Pretender:
    """A press that writes the names of both briefs, and refuses as it is told, by office."""

    refused: dict[str, tuple[Fit, Fit]] = field(default_factory=dict)

    def render_two(self, front: Sheet, back: Sheet, *, draft: bool = False) -> RenderedLeaf:
        if front.office in self.refused:
            return RenderedLeaf(b"", *self.refused[front.office])
        return RenderedLeaf(f"{front.brief}+{back.brief}{'!' if draft else ''}".encode(), FITS, FITS)


class Twin:
    suffix = ".txt"

    def write_two(self, front: Sheet, back: Sheet) -> bytes:
        return f"{front.edition} {back.edition}".encode()


def printed(folder: Path, press: Pretender, *, draft: bool = False, **how) -> PrintRun:
    return print_leaves(LeafJob(side("peace"), side("rivers"), OFFICES, draft), press, folder, **how)


def test_each_leaf_has_both_briefs_its_twin_and_a_place_in_the_run(tmp_path):
    run = printed(tmp_path, Pretender(), twins=[Twin()])
    assert [one.office for one in run.sheets] == list(OFFICES)
    for one in run.sheets:
        assert one.back
        assert (tmp_path / one.file).read_bytes() == b"peace+rivers"
        editions = one.tailored.sheet.edition, one.back.sheet.edition
        assert (tmp_path / one.twins[0]).read_text(encoding="utf-8") == " ".join(editions)
        assert editions[0] != editions[1]


def test_a_side_that_cannot_be_printed_refuses_its_office_and_names_the_brief(tmp_path):
    press = Pretender({"H000001": (LONG, FITS), "H000002": (FITS, LOST)})
    run = printed(tmp_path, press)
    found = {office.id: [(one.code, one.place.file) for one in problems] for office, problems in run.refused}
    assert found == {"H000001": [("overflow", "peace.yaml")], "H000002": [("glyph-missing", "rivers.yaml")]}
    assert [one.office.id for one in run.sheets] == ["H000003"]
    assert len(list(tmp_path.glob("*.pdf"))) == 1


def test_what_is_wrong_with_the_office_is_told_once(tmp_path):
    doubtful = replace(OFFICES[0], until=date(2026, 1, 3))
    job = LeafJob(side("peace"), side("rivers"), (doubtful,))
    run = print_leaves(job, Pretender(), tmp_path)
    ((_, problems),) = run.refused
    assert [one.code for one in problems] == ["holder-uncertain"]
    assert print_leaves(replace(job, draft=True), Pretender(), tmp_path).sheets


def test_whatever_stops_a_run_the_manifest_lists_what_is_there_and_the_record_is_told(tmp_path):
    told: list[PrintRun] = []

    def stops(done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        printed(tmp_path, Pretender(), progress=stops, record=told.append)
    document = json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))
    assert (document["brief"], document["back"]) == ("peace", "rivers")
    assert [one["office"] for one in document["sheets"]] == ["H000001", "H000002"]
    assert [len(run.sheets) for run in told] == [2]
