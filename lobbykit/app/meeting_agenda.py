"""The agenda of one meeting: for each part who does it and what there is to say, worded for its offices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.products.agenda import LENGTHS
from lobbykit.domain.products.timed_agenda import timed_agenda
from lobbykit.domain.schedule.timing import minutes_between

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.app.card_asks import CardAsk
    from lobbykit.app.meeting_office import ScreenOffice
    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.products.encounters import Appointment
    from lobbykit.domain.products.timed_agenda import AgendaPart

_DEFAULT, _LONGEST = LENGTHS[0], 240
_THANKS = frozenset({"thank", "thank-leader"})


@dataclass(frozen=True, slots=True)
class ScreenPart:
    """One part: when it is, what happens in it, the names of who does it ("" roles in words where nobody has one).

    `say` are the lines to say, of every office and brief, each once.
    """

    part: AgendaPart
    name: str
    who: tuple[str, ...]
    say: tuple[str, ...]


def length_of(met: Appointment) -> int:
    """Return how many minutes a meeting is to last; where nobody wrote that down, or it cannot be, the shortest."""
    if met.start is None or met.end is None:
        return _DEFAULT
    minutes = minutes_between(met.start, met.end)
    return minutes if 0 < minutes <= _LONGEST else _DEFAULT


def screen_agenda(
    length: int, offices: Sequence[ScreenOffice], roles: Mapping[str, Sequence[str]], words: Phrases
) -> tuple[ScreenPart, ...]:
    """Return the parts with their words; `roles` are those of each name, the lead first."""
    return tuple(
        ScreenPart(
            one,
            words.say(f"agenda-{one.code}"),
            _who(one, roles, words),
            tuple(dict.fromkeys(line for office in offices for line in _lines(one.code, office) if line)),
        )
        for one in timed_agenda(length)
    )


def _who(part: AgendaPart, roles: Mapping[str, Sequence[str]], words: Phrases) -> tuple[str, ...]:
    """Return who has a role of the part, else who leads, else what the agenda says of whom that should be."""
    for wanted in (part.roles, ("lead",) if part.roles else ()):
        named = tuple(name for name, held in roles.items() if not set(wanted).isdisjoint(held))
        if named:
            return named
    return (words.say(f"agenda-{part.code}-who"),)


def _lines(code: str, office: ScreenOffice) -> tuple[str, ...]:
    asks = [one for brief in office.briefs for one in brief.asks]
    thanked = [one for one in asks if one.state in _THANKS]
    asked = [one for one in asks if one.state not in _THANKS]
    match code:
        case "open":
            return tuple(map(_worded, thanked)) or tuple(brief.minute.thanks for brief in office.briefs)
        case "story":
            return tuple(brief.local for brief in office.briefs)
        case "ask":
            return tuple(map(_worded, asked[:1]))
        case "second":
            return tuple(map(_worded, asked[1:]))
        case "close":
            return tuple(one.text for one in office.told.promises)
        case _:
            return tuple(one.question for brief in office.briefs for one in brief.answers)


def _worded(ask: CardAsk) -> str:
    """Return an ask as one sentence, as it is put in the room."""
    return ask.lead if ask.lead.endswith((".", "!", "?", "\u2026", ")")) else f"{ask.lead}."
