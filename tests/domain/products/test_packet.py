"""The packet, which the team carries."""

from __future__ import annotations

import pytest

from lobbykit.domain.audience import Prose, ShowTo, Variant
from lobbykit.domain.brief import TalkingPoint
from lobbykit.domain.document_text import document_text
from lobbykit.domain.products.encounters import Staffer, stops
from lobbykit.domain.products.packet import PacketFacts, packet
from tests import making as mk
from tests.domain.products.samples import HOUSE, SENATE, WITHDREW, brief, meeting, sheet, telling

GOLDEN = mk.ROOT / "tests" / "golden" / "products"
STAFF = {HOUSE.id: (Staffer("Siobhan K.", "Aide", "shi-VAWN"),)}


def text(*offices, appointments=(), about=None):
    told = telling(about)
    sheets = {one.id: sheet(told, one) for one in offices}
    return document_text(packet(told, PacketFacts(stops(offices, appointments), sheets, STAFF, mk.CATALOGUE.reason)))


@pytest.mark.parametrize("office", [HOUSE, SENATE], ids=["house", "senate"])
def test_it_reads_as_the_golden_text(office, request):
    file = GOLDEN / f"packet-{request.node.callspec.id}.txt"
    assert text(office, appointments=[meeting(office)]) == file.read_text(encoding="utf-8")


def test_the_team_is_told_who_withdrew_and_that_it_is_not_to_be_raised():
    said = " ".join(text(WITHDREW).split())
    assert "for the team only: the office withdrew its name from H.Res. 100" in said
    assert "Not to be raised here" in said


def test_without_meetings_there_is_a_card_for_each_office_and_no_schedule():
    said = text(HOUSE, SENATE)
    assert "Where to be" not in said
    assert said.count("What we ask here, and why") == 2


def test_a_point_that_differs_by_party_names_the_offices_that_each_wording_is_for():
    differing = Prose(mk.words("For most."), (Variant(ShowTo(parties=("R",)), mk.words("For some.")),))
    about = brief(talking_points=(TalkingPoint("p", differing, mk.HERE),))
    said = " ".join(text(HOUSE, SENATE, about=about).split())
    assert "Rep. Pat Sample1 (OH-3): For most." in said
    assert "Sen. Pat Sample1 (OH): For some." in said
    assert ": For most." not in text(HOUSE, about=about)


def test_points_of_an_ask_that_nobody_here_is_asked_are_left_out():
    assert "True of arms." in text(HOUSE)
    assert "True of arms." not in text(WITHDREW)


def test_a_meeting_elsewhere_says_so_and_still_names_the_office_room():
    said = text(HOUSE, appointments=[meeting(HOUSE, place="Longworth cafeteria", code="Ask for Kim", confirmed=False)])
    for words in ("Longworth cafeteria", "2079 Rayburn", "Ask for Kim", "not yet confirmed", "say: shi-VAWN"):
        assert words in said


def test_points_stand_under_the_measures_of_their_ask_or_its_opening_never_under_an_id():
    about = brief(
        talking_points=(
            TalkingPoint("t2", Prose(mk.words("True of arms.")), mk.HERE, "arms-control"),
            TalkingPoint("t3", Prose(mk.words("True of peace.")), mk.HERE, "say-so"),
        )
    )
    lines = text(HOUSE, about=about).replace("\u00a0", " ").splitlines()
    assert {"H.Res. 100 · S.Res. 61", "Say that peace is possible"} <= set(lines)
    assert not {"Arms control", "Say so"} & set(lines)
