"""Two meetings that are one: which may be, what one holds with the other in it, and how they come apart again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Any

from lobbykit.domain.canonical import canonical, digest, read_canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.op import Value

    Fields = Mapping[str, Value]
NEAR = timedelta(hours=2)
_LISTS, _SINGLE = ("offices", "briefs"), ("day", "start", "end", "tz", "place", "status", "code")
_ITEMS = ("people", "source")
_ABSORBED, _APART = "absorbed", "apart"
JOINED = "joined"
"""The feed of the words of a meeting that was joined, where they differ from those that stay."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two meetings that may be one, the one that begins first before the other, and why: "code" or "office"."""

    first: str
    second: str
    why: str


def may_be_one(meetings: Mapping[str, Fields]) -> tuple[Pair, ...]:
    """Return the pairs with the same code, or with an office in common and at most two hours between their begins."""
    ordered = sorted(meetings, key=lambda one: (str(meetings[one].get("start") or "~"), one))
    pairs = ((one, other, _why(meetings[one], meetings[other])) for one, other in combinations(ordered, 2))
    return tuple(Pair(one, other, why) for one, other, why in pairs if why)


def apart_field(one: str, other: str) -> tuple[str, str, str]:
    """Return where it is said that two meetings are two: the meeting, its field, and the value of that field."""
    first, second = sorted((one, other))
    return first, f"{_APART}/{second}/meeting", second


def are_apart(meetings: Mapping[str, Mapping[str, Any]], pair: Pair) -> bool:
    """Whether somebody has said that the meetings of a pair, given as rows, are two."""
    first, path, second = apart_field(pair.first, pair.second)
    told = meetings.get(first, {}).get(_APART, {}).get(path.split("/")[1], {})
    return bool(told.get("meeting") == second)


def joined_fields(into: Fields, other: Fields, other_id: str, notes: Sequence[str]) -> dict[str, Value]:
    """Return what joining `other` writes: offices, briefs, people and sources of both, and what only `other` says.

    Where both say something else, what stands stays and the other words are kept beside it. `absorbed/…` remembers
    what was there and which notes came over.
    """
    told = _together(into, other)
    items = _copied(into, other, other_id)
    different = [f"{one}: {other[one]}" for one in _SINGLE if _says(into, one) and _differs(into, other, one)]
    if different:
        own = _fresh(other_id, JOINED)
        items |= {f"source/{own}/feed": JOINED, f"source/{own}/text": "\n".join(different)}
    item = f"{_ABSORBED}/{len(absorbed(into)) + 1:04}-{other_id[:16]}"
    was = {path: canonical(into.get(path)).decode() for path in told}
    kept: dict[str, Value] = {f"{item}/meeting": other_id, f"{item}/was": was}
    return {**told, **items, **kept, **({f"{item}/notes": tuple(notes)} if notes else {})}


def absorbed(fields: Fields) -> list[str]:
    """Return the items of the meetings that were joined into one, the last one last."""
    return sorted({path.split("/")[1] for path, told in fields.items() if path.startswith(f"{_ABSORBED}/") and told})


def split_fields(current: Fields, other: Fields, item: str) -> tuple[dict[str, Value], tuple[str, ...]]:
    """Return what taking the item's meeting out again writes, and the fields that stay as somebody made them since."""
    head = f"{_ABSORBED}/{item}"
    other_id, kept = str(current[f"{head}/meeting"]), current.get(f"{head}/was")
    told = kept if isinstance(kept, Mapping) else {}
    was: dict[str, Value] = {path: read_canonical(str(text).encode()) for path, text in told.items()}
    written = _together({**current, **was}, other)
    stays = tuple(path for path in was if canonical(current.get(path)) != canonical(written.get(path)))
    back = {path: value for path, value in was.items() if path not in stays}
    gone = {_fresh(other_id, JOINED), *(_fresh(other_id, f"{name}/{one}") for name, one in _item_names(other))}
    items = {path: None for path in current if path.split("/")[0] in _ITEMS and path.split("/")[1] in gone}
    return {**back, **items, **{path: None for path in current if path.startswith(f"{head}/")}}, stays


def _together(into: Fields, other: Fields) -> dict[str, Value]:
    """Return the lists of both, and each single value that only the other has."""
    found: dict[str, Value] = {}
    for name in _LISTS:
        one, more = _listed(into.get(name)), _listed(other.get(name))
        if not set(more) <= set(one):
            found[name] = tuple(dict.fromkeys((*one, *more)))
    for name in _SINGLE:
        if _says(other, name) and not _says(into, name) and not (name == "day" and _says(into, "start")):
            found[name] = other[name]
    return found


def _copied(into: Fields, other: Fields, other_id: str) -> dict[str, Value]:
    goes = {value for path, value in into.items() if path.endswith("/member")}
    already = {
        f"{name}/{one}" for name, one in _item_names(other) if other.get(f"{name}/{one}/member") in goes - {None}
    }
    found: dict[str, Value] = {}
    for path, value in other.items():
        name, _, rest = path.partition("/")
        item, _, field = rest.partition("/")
        if name in _ITEMS and value is not None and f"{name}/{item}" not in already:
            found[f"{name}/{_fresh(other_id, f'{name}/{item}')}/{field}"] = value
    return found


def _item_names(fields: Fields) -> Iterator[tuple[str, str]]:
    yield from sorted({(path.split("/")[0], path.split("/")[1]) for path in fields if path.split("/")[0] in _ITEMS})


def _fresh(other_id: str, item: str) -> str:
    return digest(f"meeting/joined/{other_id}/{item}".encode())


def _why(one: Fields, other: Fields) -> str:
    if one.get("code") and one.get("code") == other.get("code"):
        return "code"
    starts = [datetime.fromisoformat(str(told["start"])) for told in (one, other) if told.get("start")]
    shared = set(_listed(one.get("offices"))) & set(_listed(other.get("offices")))
    both = len(starts) == 2  # noqa: PLR2004 - one and the other
    return "office" if shared and both and abs(starts[0] - starts[1]) <= NEAR else ""


def _says(fields: Fields, path: str) -> bool:
    return fields.get(path) is not None


def _differs(one: Fields, other: Fields, path: str) -> bool:
    return _says(other, path) and canonical(one.get(path)) != canonical(other.get(path))


def _listed(value: Value | Iterable[Value]) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else []
