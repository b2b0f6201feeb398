"""`name-spelling`: a member's name is written nearly, but not quite, as it is on record.

Rule: behind a title (Sen., Representative, Del. …) stands a surname that no member of that chamber bears, one letter or
two neighbours away from one that exactly one of its members bears ("Sen. Merkely"): a warning with the right spelling.
So does a right surname behind a given name that is nearly the member's ("Sen. John Ossoff"). Silent: people who are not
members ("Gov. Newsome", "former Sen. Markley", "State Rep. Papas"), given names that do not fit, short names, initials
and the short forms on record. A name without its accents is accepted in print and only a note ("Luján" is proposed);
wrong accents are a warning.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.measure import Chamber
from lobbykit.domain.office_search import folded
from lobbykit.domain.preflight.near_words import nearly_equal
from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.preflight.whereabouts import Whereabouts
from lobbykit.domain.problem import Problem, note, warning

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference

_TITLED = compiled_late(
    r"(?<![\w-])(?P<title>Reps?\.|Representatives?|Sens?\.|Senators?|Dels?\.|Delegates?|Congress(?:man|woman|member)"
    r"|Resident Commissioner|Speaker|(?:Majority|Minority) (?:Leader|Whip)|Ranking Member"
    r"|[Ss]enador(?:a|es|as)?|[Rr]epresentantes?|[Cc]ongresistas?|[Dd]elegad[oa]s?)[ \u00a0]+(?=[^\W\d_a-z])"
)
_WORD = r"(?:[^\W\d_a-z][\w'\u2019\u02bb-]*\.?|\"\w+\"|\u201c\w+\u201d)"
_NAME = compiled_late(rf"{_WORD}(?:[ \u00a0]{_WORD}){{0,4}}")
_MORE = compiled_late(r"(?:[ \u00a0]*[(\[][^()\[\]]{0,20}[)\]])?(?:, and |, y |, | and | & | y | e )(?=[^\W\d_a-z])")
_NOT_MEMBERS = compiled_late(
    r"(?:\b(?:former|late|then|ex|retired|state|ex-|House of|the|exsenador|antiguo|antigua)[ -]|[A-Z]\w+ State )$",
    re.IGNORECASE,
)
_LED = compiled_late(
    r"\b(?:led|introduced|sponsored|authored|offered|championed|liderad[oa]|presentad[oa]|encabezad[oa])"
    r" (?:by|por)[ \u00a0]+(?=[^\W\d_a-z])"
)
_MEASURE = compiled_late(r"\d|\{measure\}|\b(?:bill|resolution|Act|proyecto|resoluci[óo]n)\b", re.IGNORECASE)
_NEAR = 80
_LOOK = 24
_MANY = 8
_SHORTEST = 5
_LONGEST_SURNAME = 3  # words
_SHORTEST_GIVEN = 3
_Surnames = Mapping[str, list["Office"]]


def misspelt_names(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield each titled name that is nearly a member's, with the spelling on record as its fix."""
    surnames: dict[str, list[Office]] = {}
    for office in reference.offices.values():
        surnames.setdefault(folded(office.last), []).append(office)
    known: dict[tuple[str, Chamber | None], tuple[int, str, str] | None] = {}
    for printed in printed_texts(brief):
        words = printed.words
        where = Whereabouts(printed.text, words)
        for start, name, chamber in _names(words):
            if (name, chamber) not in known:
                known[name, chamber] = _misspelt(name, chamber, surnames)
            found = known[name, chamber]
            if found:
                at, typed, right = found
                begin, end = start + at, start + at + len(typed)
                unmarked = typed.isascii() and folded(typed) == folded(right)
                make = note if unmarked else warning
                fix = where.fix(begin, end, right)
                yield make("name-spelling", where.place(begin), fix=fix, text=typed, name=right)


def _names(words: str) -> Iterator[tuple[int, str, Chamber | None]]:
    """Yield where each name of a member begins, the name, and the chamber that its title speaks of, if it has one."""
    yield from _titled_names(words)
    for led in _LED.finditer(words):
        name = _NAME.match(words, led.end())
        near = words[max(led.start() - _NEAR, 0) : led.start()]
        if name and " " in name[0] and _MEASURE.search(near) and not _TITLED.match(words, led.end()):
            yield led.end(), name[0], None


def _titled_names(words: str) -> Iterator[tuple[int, str, Chamber | None]]:
    for titled in _TITLED.finditer(words):
        if _NOT_MEMBERS.search(words[max(titled.start() - _LOOK, 0) : titled.start()]):
            continue
        at, title = titled.end(), titled["title"]
        for _ in range(_MANY):
            name = _NAME.match(words, at)
            if name is None:
                break
            yield at, name[0], _chamber(title)
            more = _MORE.match(words, name.end()) if title.rstrip(".").endswith("s") else None
            if more is None or _TITLED.match(words, more.end()):
                break
            at = more.end()


def _chamber(title: str) -> Chamber | None:
    if title.startswith(("Sen", "sen")):
        return Chamber.SENATE
    return Chamber.HOUSE if title.startswith(("Rep", "rep", "Del", "del", "Resident", "Speaker")) else None


def _misspelt(name: str, chamber: Chamber | None, surnames: _Surnames) -> tuple[int, str, str] | None:
    """Return where in the name what was typed stands and how it is spelt on record, None when nothing is wrong."""
    parts = _parts(name)
    for index in range(len(parts) - 1, -1, -1):
        for first in range(index + 1):
            typed = name[parts[first][0] : parts[index][0] + len(parts[index][1])]
            if known := surnames.get(folded(typed)):
                sitting = _sitting(known, chamber)
                return _accents(parts[first][0], typed, sitting) or _given(parts[:first], sitting)
    return next(
        (one for end in range(len(parts), 0, -1) if (one := _surname(name, parts[:end], chamber, surnames))), None
    )


def _parts(name: str) -> list[tuple[int, str]]:
    """Return the words of a name with where they begin, up to one that owns something ("Merkley's")."""
    out: list[tuple[int, str]] = []
    for word in re.finditer(r"[^ \u00a0]+", name):
        bare = re.sub(r"['\u2019]s?$", "", word[0])
        out.append((word.start(), bare.rstrip(".")))
        if bare != word[0]:
            break
    return out


def _accents(at: int, typed: str, offices: list[Office]) -> tuple[int, str, str] | None:
    """Return a surname whose accents are missing or wrong, when all who bear it spell it in one way."""
    spelt = {one.last for one in offices}
    right = next(iter(spelt), "")
    marks = {one for one in (typed, right) if not one.isascii()}
    wrong = len(spelt) == 1 and marks and unicodedata.normalize("NFC", typed) != right
    return (at, typed, right) if wrong else None


def _given(given: list[tuple[int, str]], offices: list[Office]) -> tuple[int, str, str] | None:
    """Return a given name that is nearly the one of the only member with that surname."""
    if len(given) != 1 or len(offices) != 1 or len(given[0][1]) < _SHORTEST_GIVEN:
        return None
    at, typed = given[0]
    own = _given_names(offices[0])
    first = folded(typed)
    if any(first == one or one.startswith(first) or first.startswith(one) for one in map(folded, own)):
        return None
    right = next((one for one in own if len(one) >= _SHORTEST_GIVEN and nearly_equal(first, folded(one))), None)
    return (at, typed, right) if right else None


def _surname(
    name: str, parts: list[tuple[int, str]], chamber: Chamber | None, surnames: _Surnames
) -> tuple[int, str, str] | None:
    """Return last words that are nearly the surname of exactly one member, whom the given names fit."""
    end = parts[-1][0] + len(parts[-1][1])
    for first in range(max(len(parts) - _LONGEST_SURNAME, 0), len(parts)):
        typed = name[parts[first][0] : end]
        word = folded(typed)
        if len(word) < _SHORTEST or typed.isupper():
            continue
        near = (office for last, offices in surnames.items() if _sounds_near(word, last) for office in offices)
        spelt = {one.last for one in _sitting(near, chamber) if _fits(parts[:first], one)}
        if len(spelt) == 1:
            return parts[first][0], typed, spelt.pop()
    return None


def _sounds_near(typed: str, last: str) -> bool:
    """Whether one slip parts two surnames, or only s and z, which sound alike in Spanish."""
    return nearly_equal(typed, last) or (typed != last and typed.replace("z", "s") == last.replace("z", "s"))


def _fits(given: list[tuple[int, str]], office: Office) -> bool:
    own = {folded(one) for one in _given_names(office)}
    typed = [folded(word).strip('"\u201c\u201d') for _, word in given]
    return not typed or any(
        word in own or (len(word) == 1 and any(one.startswith(word) for one in own)) for word in typed
    )


def _given_names(office: Office) -> list[str]:
    """Return the given names on record, nicknames included; the surname and initials are none."""
    last = set(folded(office.last).split())
    words = (word.strip('"().,') for name in (office.name, *office.aliases) for word in name.split())
    return [word for word in dict.fromkeys(words) if len(word) > 1 and folded(word) not in last]


def _sitting(offices: Iterable[Office], chamber: Chamber | None) -> list[Office]:
    return [one for one in offices if chamber in {None, one.chamber}]
