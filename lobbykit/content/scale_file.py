"""scale.json: the support scale of an organization."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from typing import TYPE_CHECKING

from lobbykit.content.strict_json import read_json, shown
from lobbykit.domain.problem import Place, Problem, Read, error
from lobbykit.domain.support_scale import Level, Scale

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = "scale/1"
MOST = 20
LARGEST = 1_000
_CODE = re.compile(r"[a-z][a-z0-9-]{0,31}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,47}")


def read_scale(text: str, *, file: str) -> Read[Scale]:
    """Return the scale that a file holds, or None and what is wrong with it: which entry, and which key of it."""
    read = read_json(text, file=file)
    if read.has_errors:
        return Read(None, read.problems)
    root, place = read.value, Place(file)
    if not isinstance(root, dict) or root.get("lobbykit") != FORMAT:
        return Read(None, (error("scale-version", place),))
    strange = sorted(root.keys() - {"lobbykit", "levels", "states"})
    if strange:
        return Read(None, (error("scale-shape", place, list=shown(strange[0]), entry=0, field=shown(strange[0])),))
    found = [*_entries(root, "levels", place), *_entries(root, "states", place)]
    problems = tuple(one for one in found if isinstance(one, Problem))
    if not problems:
        problems = tuple(_disorder([one for one in found if isinstance(one, Level)], place))
    if problems:
        return Read(None, problems)
    entries = [one for one in found if isinstance(one, Level)]
    levels = tuple(one for one in entries if one.number is not None)
    return Read(Scale(levels, tuple(one for one in entries if one.number is None)))


def _entries(root: dict[str, object], name: str, place: Place) -> list[Level | Problem]:
    rows = root.get(name, None if name == "levels" else [])
    if not isinstance(rows, list) or len(rows) > MOST or (name == "levels" and not rows):
        return [error("scale-list", place, list=name, most=MOST)]
    return [_level(row, name, number, place) for number, row in enumerate(rows, 1)]


def _level(row: object, name: str, entry: int, place: Place) -> Level | Problem:
    def wrong(field: str) -> Problem:
        return error("scale-shape", place, list=name, entry=entry, field=field)

    if not isinstance(row, dict):
        return wrong("code")
    needed = {"code": _CODE, "icon": _NAME, "colour": _NAME}
    numbered = {"number"} if name == "levels" else set[str]()
    strange = sorted(row.keys() - needed.keys() - numbered)
    if strange:
        return wrong(shown(strange[0]))
    for key, pattern in needed.items():
        if not isinstance(row.get(key), str) or not pattern.fullmatch(row[key]):
            return wrong(key)
    number = row.get("number")
    if numbered and (type(number) is not int or not -LARGEST <= number <= LARGEST):
        return wrong("number")
    return Level(row["code"], number, row["icon"], row["colour"])


def _disorder(entries: list[Level], place: Place) -> Iterator[Problem]:
    """Yield a problem for each code that stands twice, and one for levels whose numbers do not fall."""
    codes = [one.code for one in entries]
    yield from (error("scale-code-twice", place, level=code) for code in sorted(set(codes)) if codes.count(code) > 1)
    numbers = [one.number for one in entries if one.number is not None]
    if any(one <= following for one, following in pairwise(numbers)):
        yield error("scale-order", place)


def write_scale(scale: Scale) -> str:
    """Return the text of a scale's file, which reads as the same scale."""
    levels = [{"code": one.code, "number": one.number, "icon": one.icon, "colour": one.colour} for one in scale.levels]
    states = [{"code": one.code, "icon": one.icon, "colour": one.colour} for one in scale.states]
    told = {"lobbykit": FORMAT, "levels": levels, "states": states}
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"
