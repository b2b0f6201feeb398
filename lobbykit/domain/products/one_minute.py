"""The one-minute version: what there is time for when the member of Congress joins, or the door is held for us."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.ask import Rank
from lobbykit.domain.products.telling import is_thanks, one_sentence, spoken_asks, without_marks
from lobbykit.domain.prose import plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.domain.ask_wording import WordedAsk
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.office import Office
    from lobbykit.domain.products.encounters import Goer
    from lobbykit.domain.products.telling import Telling

_END = re.compile(
    r"(?<=[a-z\u00e0-\u00ff0-9%)\u201d\"][.!?])[\u201d\")]*\s+(?=[\u00bf\u00a1\u201c\"]?[A-Z\u00c0-\u00dd])"
)
_SHORTENED = re.compile(
    r"(?:\b(?:[A-Z]|Rep|Sen|Del|Dr|Mr|Mrs|Ms|St|No|Res|Con|Rev|vs|Sra?|Dra?)|\.[a-z])\.$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class OneMinute:
    """Three sentences: the thanks, the one ask, and one of the district; `ask` and `local` are "" where none is."""

    thanks: str
    ask: str
    local: str


def one_minute(telling: Telling, office: Office, tailored: Tailored, local: str) -> OneMinute:
    """Return the version for an office; `local` is what there is to say of its district, of any length.

    An office that already does what we ask first is thanked for that and asked for the next thing.
    """
    spoken = primary_first(spoken_asks(tailored))
    thanked = next((one for one in spoken if is_thanks(one)), None)
    asked = next((one for one in spoken if not is_thanks(one)), None)
    general = telling.say("minute-thanks", name=telling.reference.short_name(office))
    return OneMinute(_said(thanked) if thanked else general, _said(asked) if asked else "", first_sentence(local))


def voters_words(telling: Telling, office: Office, voters: Sequence[Goer]) -> str:
    """Return who of a delegation votes in the office's district or state, as one sentence; "" for nobody."""
    people = ", ".join(f"{one.name} ({one.town})" if one.town else one.name for one in voters)
    return telling.say("minute-local", seat=telling.seat(office), people=people) if people else ""


def primary_first(asks: Sequence[WordedAsk]) -> tuple[WordedAsk, ...]:
    """Return asks with the primary ones in front, else in their order."""
    return tuple(sorted(asks, key=lambda one: one.decision.ask.rank is not Rank.PRIMARY))


def first_sentence(text: str) -> str:
    """Return the first sentence of a text; where that is in doubt, more of it."""
    whole = " ".join(text.split())
    for found in _END.finditer(whole):
        if not _SHORTENED.search(whole[: found.start()]):
            return whole[: found.end()].rstrip()
    return whole


def _said(one: WordedAsk) -> str:
    return plain_text(without_marks(one_sentence(one)))
