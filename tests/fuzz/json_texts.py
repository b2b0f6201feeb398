"""JSON changed as values, then as text: other types, moved and doubled parts, foreign keys, twisted spelling."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import Any

from tests.fuzz.raw import LENGTHS, NUMBERS, SPECIAL, Random, characters, encoded, few, rough

VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 119, 10**12, 10**400, 1.5, -0.0, 1e300, "", "x", " ", "0", "119", "A000001", "2026-11-22",
    "2026-02-30", "0001-01-01", "9999-12-31", "AK-AL", "OH", "hres100-119", "house", "senate", "\0", "\ud800", "\u202e", "\x1b[0m",
    "x" * 300, "é" * 5_000, [], {}, [[]], [None], [{}], {"": ""}, {"id": "x"}, {"lobbykit": "bill/1"}, [[[[[[]]]]]],
)  # fmt: skip
SPELLED = (
    "NaN", "Infinity", "-Infinity", "1e999999", "-1e999999", "9" * 5_000, "00", "+1", ".5", "0x1", "'x'", "undefined", "// c\n",
    "/* c */", ",", "{", "}", "[", "]", ":", '"', "\\u0000", '"\\ud83d"', "\ufeff", "[" * 60, "[" * 1_200, '{"a":' * 60,
    '"a":1,"a":2,', "nul", "tru", "\t", "\0",
)  # fmt: skip

_SHORT = 4_000
DOUBLED = ("id", "lobbykit", "x", "")


def mutant(rng: Random, seeds: tuple[str, ...]) -> bytes:
    """Return the bytes of a seed with a few changes."""
    return encoded(rng, text(rng, seeds))


def text(rng: Random, seeds: tuple[str, ...]) -> str:
    """Return a seed with a few changes."""
    chosen = rng.choice(seeds)
    if rng.random() < 0.06:
        return rough(rng, chosen)
    root = [json.loads(chosen)]
    for _ in range(few(rng)):
        _change(rng, root)
    spread = (
        1 if len(chosen) < _SHORT and rng.random() < 0.3 else None
    )  # what json spreads over lines, it writes slowly
    spelled = json.dumps(root[0], ensure_ascii=rng.random() < 0.5, indent=spread)
    share = rng.random()
    if share < 0.1:
        at = rng.randrange(len(spelled) + 1)
        return spelled[:at] + rng.choice(SPELLED) + spelled[at:]
    if share < 0.16:
        return spelled.replace("{", f'{{"{rng.choice(DOUBLED)}": 1, ', rng.choice((1, -1)))
    if share < 0.22:
        return spelled.replace(rng.choice(("1", "0", "2", "null", '""')), rng.choice((*SPELLED, *NUMBERS)), 1)
    return characters(rng, spelled) if share < 0.27 else spelled


def _spot(rng: Random, root: list[Any]) -> tuple[Any, Any]:
    """Return a container and a key of it, at any depth."""
    holder: Any = root
    key: Any = 0
    while isinstance(holder[key], (dict, list)) and holder[key] and rng.random() < 0.8:
        holder = holder[key]
        key = rng.choice(list(holder)) if isinstance(holder, dict) else rng.randrange(len(holder))
    return holder, key


def _change(rng: Random, root: list[Any]) -> None:
    holder, key = _spot(rng, root)
    other, place = _spot(rng, root)
    old = holder[key]
    match rng.randrange(10):
        case 0 | 1:
            holder[key] = deepcopy(rng.choice(VALUES))
        case 2:
            copied = deepcopy(other[place])
            holder[key] = copied
        case 3 if holder is not root:
            del holder[key]
        case 4:
            _add(holder, rng.choice((deepcopy(other[place]), deepcopy(rng.choice(VALUES)))), rng)
        case 5:
            holder[key] = rng.choice(([old], {"id": old}, [old, old], str(old), [[old]]))
        case 6 if isinstance(holder, dict):
            holder[rng.choice((str(key).upper(), f"x-{key}", f"{key} ", "", "\ud800", "k" * 5_000))] = holder.pop(key)
        case 7 if isinstance(old, str):
            at = rng.randrange(len(old) + 1)
            holder[key] = old[:at] + rng.choice(SPECIAL) * rng.choice((1, 1, 2, 300)) + old[at:]
        case 8 if isinstance(old, list) and old and len(json.dumps(old)) < 2_000:
            holder[key] = old * rng.choice(LENGTHS[:5])
        case 9 if isinstance(old, int) and not isinstance(old, bool):
            holder[key] = rng.choice((-old, old + 1, old - 1, old * 1_000, old % 7 + 0.5, str(old % 10**9)))
        case _:
            holder[key] = deepcopy(rng.choice(VALUES))


def _add(holder: Any, value: Any, rng: Random) -> None:
    if isinstance(holder, dict):
        holder[rng.choice(("x", "id", "x-mine", "lobbykit", "congress", ""))] = value
    else:
        holder.insert(rng.randrange(len(holder) + 1), value)
