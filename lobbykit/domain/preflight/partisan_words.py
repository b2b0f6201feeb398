"""`partisan-words` (warning): wording that takes a side, on a sheet that goes to offices of both parties.

Rule: nicknames, slogans and insults of the list in `resources/partisan-words.json`, and a party or its leader beside
words that blame ("Republicans refuse", "radical left", "Trump's war"). Naming a party, a member or a President without
that is neutral, as are "bipartisan", "Democratic Republic of the Congo", "republican form of government" and the
keys of `show_to`. What stands between quotation marks is somebody else's wording, but it is printed under our name: it
is found too. A fix where a neutral name says the same.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.preflight.whereabouts import Whereabouts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class LoadedWords:
    """Words of one language that take a side, and of what kind they are.

    With `before` or `after`, the words count only beside one of those. A word in lower case is found in any case, one
    with capitals only as it is; "*" at the end stands for any ending. `say` gives neutral words for some.
    """

    lang: str
    kind: str
    words: tuple[str, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    say: tuple[tuple[str, str], ...] = ()


def partisan_words(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield each wording that takes a side."""
    lists = [one for one in reference.loaded_words if one.lang == ("es" if brief.lang == "es" else "en")]
    patterns = [(one, _pattern(one)) for one in lists]
    for printed in printed_texts(brief):
        words, end = printed.words, 0
        where = Whereabouts(printed.text, words)
        found = [(match, one) for one, pattern in patterns for match in pattern.finditer(words)]
        for match, one in sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end())):
            if match.start() < end:
                continue
            end, place = match.end(), where.place(match.start())
            neutral = dict(one.say).get(match[0])
            if neutral is None:
                yield warning("partisan-words", place, text=match[0], kind=f"partisan-{one.kind}")
            else:
                fix = where.fix(*match.span(), neutral)
                kind = f"partisan-{one.kind}"
                yield warning("partisan-words", place, fix=fix, text=match[0], kind=kind, say=neutral)


@lru_cache(maxsize=32)
def _pattern(loaded: LoadedWords) -> re.Pattern[str]:
    words = _any(loaded.words)
    if not loaded.before and not loaded.after:
        return re.compile(rf"(?<!\w){words}(?!\w)")
    beside = []
    if loaded.before:
        beside.append(rf"{_any(loaded.before)}[ -]{words}")
    if loaded.after:
        beside.append(rf"{words}(?:['\u2019]s?)?(?: (?:in|on) the \w+)? (?:\w+ ){{0,2}}{_any(loaded.after)}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(beside)})(?!\w)")


def _any(words: tuple[str, ...]) -> str:
    """Return a pattern of alternatives, the longest first."""
    return f"(?:{'|'.join(_one(word) for word in sorted(words, key=len, reverse=True))})"


def _one(word: str) -> str:
    ending = r"\w*" if word.endswith("*") else ""
    literal = re.escape(word.removesuffix("*")).replace("'", "['\u2019]")
    return f"{literal}{ending}" if word != word.lower() else f"(?i:{literal}{ending})"
