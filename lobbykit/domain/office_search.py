"""Find offices by what people type, and put them in the order of names, whatever the marks and dashes."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from lobbykit.domain.states import STATE_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.office import Office, Roster

_APOSTROPHES = "'\u2018\u2019\u201b\u02bb\u02bc\u02bf\u02be\u2032\u0060\u00b4\u02b9\ua78b\ua78c"
_DASHES = "-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7"
_LETTERS = {"\u0142": "l", "\u00f8": "o", "\u0111": "d", "\u0131": "i", "\u00e6": "ae"}
_PLAIN = str.maketrans(
    dict.fromkeys(_APOSTROPHES, "") | dict.fromkeys(_DASHES, " ") | _LETTERS,
)
_WORD = re.compile(r"[^\W_]+")
_SEAT = re.compile(r"\b(?P<state>[a-z]{2}) ?(?P<district>0*[1-9][0-9]?|0+|al|at large)\b")
_EXACT, _LAST_NAME, _OTHER = range(3)


def folded(text: str) -> str:
    """Return text as it is compared: no case, accents, apostrophes or okinas; dashes and runs of blanks are a blank.

    Folding twice changes nothing more.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text.translate(_PLAIN)).casefold())
        text = "".join(character for character in text if not unicodedata.combining(character))
    return " ".join(text.casefold().translate(_PLAIN).split())


def sort_key(office: Office) -> tuple[str, str]:
    """Return the key that orders offices by name."""
    return folded(office.sort), office.id


def sorted_offices(offices: Iterable[Office]) -> tuple[Office, ...]:
    """Return offices in the order of their sort names, accents and case aside."""
    return tuple(sorted(offices, key=sort_key))


def find_offices(roster: Roster, words: str) -> tuple[Office, ...]:
    """Return the offices that fit every word, best first, then by name; no words find everybody.

    A word fits when it begins a word of the name, an alias, the title, the state or the building, or when it is the
    whole state code, room or Bioguide id. "TX-28", "tx28" and "AK-AL" are seats.
    """
    query = _Query(words)
    found = [(rank, sort_key(office), office) for office in roster.offices if (rank := query.rank(office)) is not None]
    return tuple(office for _, _, office in sorted(found, key=lambda one: one[:2]))


class _Query:
    """What was typed, taken apart once."""

    def __init__(self, words: str) -> None:
        text = folded(words)
        self._seats: list[tuple[str, int]] = []
        rest = _SEAT.sub(self._take_seat, text)
        self._words = _WORD.findall(rest)
        self._text = " ".join(self._words)

    def _take_seat(self, match: re.Match[str]) -> str:
        state = match["state"].upper()
        if state not in STATE_NAMES:
            return match[0]
        self._seats.append((state, int(match["district"]) if match["district"].isdigit() else 0))
        return " "

    def rank(self, office: Office) -> int | None:
        """Return how well an office fits, 0 best, or None when it does not."""
        if any((office.state, office.district) != seat for seat in self._seats):
            return None
        exact = {office.id.casefold(), office.state.casefold(), (office.room or "").casefold()}
        state = folded(STATE_NAMES[office.state])
        if not self._words or self._text in exact or self._text == state:
            return _EXACT
        names = _WORD.findall(folded(" ".join((office.name, office.last, *office.aliases))))
        known = (*names, *_WORD.findall(state), office.title.casefold(), (office.building or "").casefold())
        if not all(word in exact or any(one.startswith(word) for one in known) for word in self._words):
            return None
        return _LAST_NAME if folded(office.last) in self._text else _OTHER
