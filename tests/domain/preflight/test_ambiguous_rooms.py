"""Rooms that stand in more than one building of the Senate."""

from __future__ import annotations

import pytest

from lobbykit.domain.brief import LocalSentence
from lobbykit.domain.preflight.ambiguous_rooms import ambiguous_rooms
from tests.making import HERE, brief, house, prose, reference, senate, words

OFFICES = (
    senate("S000001", room="317", building="Hart"),
    senate("S000002", room="317", building="Russell"),
    senate("S000003", room="522", building="Hart"),
    house("H000001", room="317", building="Cannon"),
)


def told(text: str, lang: str = "en"):
    return list(ambiguous_rooms(brief(lede=prose(text), lang=lang), reference(offices=OFFICES)))


@pytest.mark.parametrize(
    ("text", "room", "buildings"),
    [
        ("Meet in Senate room 317.", "Senate room 317", "Hart, Russell"),
        ("We meet at ten in Room 317.", "Room 317", "Hart, Russell"),
        ("The briefing is in 317 Senate Office Building.", "317 Senate Office Building", "Hart, Russell"),
        ("Come to room 216 of the Senate.", "room 216 of the Senate", None),
        ("Come to Senate room 522.", "Senate room 522", None),
    ],
)
def test_a_senate_room_without_its_building_is_ambiguous(text, room, buildings):
    (one,) = told(text)
    params = dict(one.params)
    assert (params["text"], params.get("buildings")) == (room, buildings)
    assert one.place is not None
    assert one.place.column == text.index(room) + 1


@pytest.mark.parametrize(
    "text",
    [
        "Meet in Room 317, Hart Senate Office Building.",
        "Meet in SR-317 or in 317 Russell.",
        "Meet Rep. Foster in room 317.",
        "Meet at the hotel, Capitol Hilton, room 317.",
        "Meet in room 522 or room 2141.",
        "Chapter 317 and section 317 say so.",
        "S.Res. 317 and 317 senators of Rome.",
    ],
)
def test_rooms_with_a_building_and_other_numbers_are_let_be(text):
    assert told(text) == []


def test_spanish_local_sentences_and_the_event_are_read():
    assert len(told("Nos vemos en la sala 317 del Senado.", "es")) == 1
    local = (LocalSentence("OH", prose("Meet us in Senate room 317."), HERE),)
    found = ambiguous_rooms(brief(local=local, event=words("Lobby Day, room 317")), reference(offices=OFFICES))
    assert len(list(found)) == 2
