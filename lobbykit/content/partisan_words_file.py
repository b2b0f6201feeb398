"""partisan-words.json: wording that takes a side, with the reason for each list."""

from __future__ import annotations

from lobbykit.content.strict_json import read_json
from lobbykit.domain.preflight.partisan_words import LoadedWords
from lobbykit.domain.problem import Place, Problem, Read, error

FORMAT = "partisan-words/1"
_KINDS = frozenset({"slogan", "nickname", "blame", "leader"})
_KEYS = frozenset({"lang", "kind", "why", "words", "before", "after", "say"})


def read_partisan_words(text: str, *, file: str) -> Read[tuple[LoadedWords, ...]]:
    """Return the lists that a file holds, or None and which of them is wrong (0: the file as a whole)."""
    read = read_json(text, file=file)
    if read.has_errors:
        return Read(None, read.problems)
    root, place = read.value, Place(file)
    rows = root.get("lists") if isinstance(root, dict) and root.get("lobbykit") == FORMAT else None
    if not isinstance(rows, list):
        return Read(None, (error("partisan-list", place, entry=0),))
    found = [_list(row, number, place) for number, row in enumerate(rows, 1)]
    problems = tuple(one for one in found if isinstance(one, Problem))
    return Read(None, problems) if problems else Read(tuple(one for one in found if isinstance(one, LoadedWords)))


def _list(row: object, number: int, place: Place) -> LoadedWords | Problem:
    wrong = error("partisan-list", place, entry=number)
    if not isinstance(row, dict) or row.keys() - _KEYS or row.get("kind") not in _KINDS:
        return wrong
    says = row.get("say", {})
    known = isinstance(says, dict) and all(isinstance(one, str) and one for one in says.values())
    named = all(isinstance(row.get(key), str) and row[key] for key in ("lang", "why"))
    words, before, after = (_words(row.get(key, [])) for key in ("words", "before", "after"))
    if not (known and named and words) or before is None or after is None:
        return wrong
    return LoadedWords(row["lang"], row["kind"], words, before, after, tuple(says.items()))


def _words(found: object) -> tuple[str, ...] | None:
    sound = isinstance(found, list) and all(isinstance(word, str) and word.strip("* ") for word in found)
    return tuple(found) if sound and isinstance(found, list) else None
