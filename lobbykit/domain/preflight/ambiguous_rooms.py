"""`room-ambiguous` (warning): a room of the Senate without its building.

Rule: the number of a Senate room says its floor, never its building. A room that is said to be the Senate's and names
no building is ambiguous ("Senate room 216"), and so is a bare "room 317" when offices of two Senate buildings have that
number (317, 425, 455 and 511 in the 119th Congress); House numbers of four digits name their building. A building or a
sign of one (Hart, SR-317, SVC, "Hotel …") in the same sentence settles it, and a sentence about the House is let be.
Which building is meant only people know: no fix.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber
from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.preflight.whereabouts import Whereabouts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference

_NUMBER = r"(?P<{0}>[GB]?-?\d{{2,3}}[A-Z]?)(?![\w-]|[.,]\d)"
_ROOM = compiled_late(
    rf"\b(?P<senate>(?:U\.S\. )?Senate |del Senado )?(?:(?:office )?rooms?|rm\.?|suite|offices?|sala|salón"
    rf"|oficina|despacho)"
    rf" (?:no\. ?|number |#)?{_NUMBER.format('one')}(?P<after>,? (?:of |in |on |at |en |del? )?(?:the "
    rf"|el )?(?:U\.S\. )?"
    r"(?:Senate|Senado))?"
    rf"|\b{_NUMBER.format('two')}(?P<other> Senate (?:Office )?(?:Building|Bldg|side)\b| SOB\b)",
    re.IGNORECASE,
)
_BUILDING = compiled_late(
    r"\b(?:Hart|Dirksen|Russell|Cannon|Longworth|Rayburn|Ford|O['\u2019]Neill|Capitol (?:Building|Visitor)|[RDH]SOB"
    r"|[RLC]HOB"
    r"|S[RDH]-|S[RDH] \d|SVC|HVC|Hotel|Inn|Marriott|Hilton|Hyatt|Church|Library|Hall|Center|Centre|University|College"
    r"|Street|Avenue|St\.|Ave\.|House (?:Office|side))"
)
_HOUSE = compiled_late(r"\b(?:House\b|Reps?\.|Representative|C[aá]mara\b)")
_TWO = 2


def ambiguous_rooms(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield each room in a printed text that could be in more than one building of the Senate."""
    known = _buildings(reference)
    for printed in printed_texts(brief):
        where = Whereabouts(printed.text, printed.words)
        for sentence, offset, _ in printed.located_sentences():
            for found, shared in _unsettled(sentence, known):
                place = where.place(offset + found.start())
                if len(shared) >= _TWO:
                    yield warning("room-ambiguous", place, text=found[0], buildings=", ".join(shared))
                else:
                    yield warning("room-ambiguous", place, text=found[0])


def _unsettled(sentence: str, known: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
    """Yield the rooms of a sentence that names no building, with the buildings on record."""
    rooms = list(_ROOM.finditer(sentence))
    if not rooms or _BUILDING.search(sentence):
        return
    of_house = _HOUSE.search(sentence) is not None
    for found in rooms:
        shared = known.get((found["one"] or found["two"]).upper().replace("-", ""), ())
        of_senate = found["senate"] or found["after"] or found["other"]
        if of_senate or (len(shared) >= _TWO and not of_house):
            yield found, shared


def _buildings(reference: Reference) -> Mapping[str, tuple[str, ...]]:
    """Return the buildings in which a Senate office on record has each room number, in order."""
    found: dict[str, set[str]] = {}
    for office in reference.offices.values():
        if office.chamber is Chamber.SENATE and office.room and office.building:
            found.setdefault(office.room.upper(), set()).add(office.building)
    return {room: tuple(sorted(buildings)) for room, buildings in found.items()}
