"""Kits: changed within their members, in what kit.json says, in its list, or as archives; mostly the list fits."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tests.fuzz import archives, json_texts, seeds, yaml_texts
from tests.fuzz.packed import NAMES, kit_of, patched
from tests.fuzz.raw import SPECIAL, Random, bytes_of

if TYPE_CHECKING:
    from collections.abc import Mapping

TOLD: Mapping[str, tuple[object, ...]] = {
    "lobbykit": ("kit/1", "kit/2", "kit/1.1", "bill/1", 1, None),
    "id": ("a", "river-day", "con", "nul", "A", "a" * 48, "a" * 49, "-a", "a-", "../a", "a.b", "", 7),
    "name": ("R", "Día del río", "x" * 120, "x" * 121, " ", "", "\u202eday", "a\nb", "=1+1", "**day**", None, ["a"]),
    "edition": (1, 2, 999_999, 1_000_000, 0, -1, True, 1.0, "2", None),
    "made": ("2026-11-22", "1776-07-04", "9999-12-31", "2026-02-30", "2026-11-22T00:00:00Z", "", 20261122),
    "team": (None, "0" * 32, "f" * 32, "F" * 32, "0" * 31, "", 0),
    "organization": ({"name": "Us"}, {"name": "x" * 121}, {"name": ""}, {"name": "a", "x": 1}, {}, "Us", None),
    "default_mailbox": (
        None, "https://example.org", "https://ana@example.org:8443/team/a", "https://example.org:99999", "http://example.org",
        "https://a:b@example.org", "https://example.org/" + "a" * 300, "https://[::1]/", "javascript:alert(1)", "", 5,
    ),
    "organizer_keys": ([], ["a-1"], ["a"] * 20, ["a"] * 21, ["A"], ["a" * 201], [None], "a", {}),
    "x-mine": (1, {"deep": [[[]]]}, "x" * 5_000),
    "more": (1,),
}  # fmt: skip
MORE = ("briefs/b.yaml", "briefs/a.es.yaml", "bills/b.json", "briefs/b.svg", "briefs/b.png")
SIGNATURES = (
    b"0" * 64 + b"\n" + b"a" * 128 + b"\n",
    b"0" * 64 + b"\n" + b"a" * 128,
    b"0" * 64 + b"\n" + b"0" * 128,
    b"",
    b"0" * 64,
    b"A" * 200,
    b"0" * 999,
)
_ROWS = ("schedule.json", "team.json")


@dataclass(frozen=True, slots=True)
class Kits:
    """The kits to start from with their weights, and the briefs that are put into them."""

    members: list[Mapping[str, bytes]]
    weights: list[float]
    briefs: yaml_texts.Bank

    @classmethod
    def whole(cls) -> Kits:
        """Take small kits often, the sample kit and one with everything seldom."""
        members = seeds.kits()
        weights = [min(1.0, (2_000 / sum(map(len, one.values()))) ** 1.5) for one in members]
        texts = [content.decode() for one in members for name, content in one.items() if name.endswith(".yaml")]
        return cls(members, weights, yaml_texts.Bank.of([*dict.fromkeys(texts), *seeds.small_briefs()]))


def mutant(rng: Random, kits: Kits) -> bytes:
    """Return a kit with a few changes."""
    members = dict(rng.choices(kits.members, kits.weights)[0])
    for _ in range(rng.choice((0, 1, 1, 1, 1, 2, 3))):
        _change(rng, members, kits)
    head = dict(_head())
    if rng.random() < 0.16:
        field = rng.choice(list(TOLD))
        head[field] = rng.choice(TOLD[field])
    whole = kit_of(members, head)
    share = rng.random()
    if share < 0.05:
        whole["kit.json"] = json_texts.mutant(rng, (whole["kit.json"].decode(),))
    elif share < 0.1:
        whole["kit.json"] = _listed(rng, json.loads(whole["kit.json"]))
    if rng.random() < 0.07:
        whole["kit.sig"] = rng.choice(SIGNATURES)
    return _archived(rng, whole)


@cache
def _head() -> dict[str, object]:
    found: dict[str, object] = json.loads(seeds.KIT_HEAD)
    return found


def _change(rng: Random, members: dict[str, bytes], kits: Kits) -> None:
    if not members:
        return
    name = rng.choice(list(members))
    share = rng.random()
    if share < 0.06:
        del members[name]
    elif share < 0.1:
        members[rng.choice(NAMES)] = members[name]
    elif share < 0.18:
        members[rng.choice(MORE)] = members[name]
    elif name.endswith(".yaml"):
        members[name] = yaml_texts.mutant(rng, kits.briefs)
    elif name in _ROWS and share < 0.6:
        members[name] = _rows(rng, members[name])
    elif name.endswith(".json") and members[name][:1] == b"{":
        members[name] = json_texts.mutant(rng, (_text(members[name]),))
    else:
        members[name] = bytes_of(rng, members[name])


def _text(data: bytes) -> str:
    """Return the text of a member that is JSON, or of any JSON where an earlier change made it something else."""
    try:
        text = data.decode()
        json.loads(text)
    except (ValueError, RecursionError):
        return "{}"
    return text


def _rows(rng: Random, data: bytes) -> bytes:
    """Return rows of meetings or people with one of them changed in a field, doubled, taken out or numbered anew."""
    told = json.loads(_text(data))
    name = "meetings" if b'"meetings"' in data else "members"
    rows = told.get(name) if isinstance(told, dict) else None
    if not isinstance(rows, list) or not rows or not all(isinstance(one, dict) and one for one in rows):
        return data
    row = rng.choice(rows)
    match rng.randrange(8):
        case 0:
            rows.append({**row, "id": rng.choice((row.get("id"), f"{rng.getrandbits(128):032x}", "A" * 32, ""))})
        case 1:
            rows.remove(row)
        case 2:
            row.update(rng.choice(rows))
        case 3 if len(row) > 1:
            del row[rng.choice(list(row))]
        case 4:
            told[name] = [{**row, "id": f"{one:032x}"} for one in range(rng.choice((2, 50, 400)))]
        case _:
            key = rng.choice(list(row))
            row[key] = rng.choice(FIELDS.get(key, json_texts.VALUES)) if rng.random() < 0.7 else _twisted(rng, row[key])
    return json.dumps(told).encode("utf-8", "surrogatepass")


def _twisted(rng: Random, value: object) -> object:
    if not isinstance(value, str):
        return rng.choice(([value], str(value), rng.choice(json_texts.VALUES)))
    at = rng.randrange(len(value) + 1)
    return value[:at] + rng.choice(SPECIAL) * rng.choice((1, 1, 3, 400)) + value[at:]


FIELDS: Mapping[str, tuple[object, ...]] = {
    "id": ("0" * 32, "f" * 32, "F" * 32, "0" * 31, None, 0),
    "offices": (["Z000001"], ["Z000001"] * 2, [], ["Z000001"] * 600, "Z000001", [1], [["Z000001"]], None),
    "start": ("2026-12-01T15:00:00Z", "2026-12-01T15:00:00", "2026-12-01", "2026-02-30T00:00:00Z", "9999-12-31T23:59:59Z", 1),
    "end": ("2026-12-01T15:30:00Z", "2025-12-01T15:30:00Z", "24:00", None),
    "tz": ("America/New_York", "Pacific/Guam", "Europe/Madrid", "../etc/passwd", "Mars/Base", ""),
    "place": ("Longworth cafeteria", "x" * 200, "x" * 5_000, "", None, 5),
    "briefs": (["river"], [], ["river"] * 40, ["../x"], "river", [None]),
    "status": ("asked", "confirmed", "declined", "held", "cancelled", "perhaps", None),
    "people": ({}, {"1": {"name": "Ana", "role": "leads"}}, {"1": {}}, {"0": {"name": "x"}}, {"a/b": {"name": "x"}}, [], "x"),
    "name": ("Renée Muster", "x" * 120, "x" * 999, "", "\u202e", None, 7),
    "role": ("leads", "x" * 999, "", None),
    "user": ("ana", "Ana", "a b", "../a", "", None),
    "email": ("ana@example.org", "ana", "a@b@c", "x" * 400 + "@example.org", None),
    "phone": ("202-555-0100", "5", "tel:1", "x" * 300, None),
    "town": ("Rockford, IL", "", "x" * 999, None),
    "district": ("IL-17", "AK-AL", "XX-99", "IL-170", "", 17, None),
    "lang": ("en", "es", "fr", "EN", "", None),
}  # fmt: skip


def _listed(rng: Random, listed: dict[str, dict[str, dict[str, object]]]) -> bytes:
    """Return kit.json with a list that says what is not so."""
    files = listed["files"]
    name = rng.choice(list(files) or ["kit.json"])
    one = files.setdefault(name, {})
    match rng.randrange(7):
        case 0:
            del files[name]
        case 1:
            files[rng.choice((*NAMES, *MORE))] = dict(one)
        case 2:
            one["size"] = rng.choice((0, -1, 10**12, 10**400, "1", None, 1.5, True))
        case 3:
            one["sha256"] = rng.choice(("", "0" * 64, "A" * 64, None, "x" * 64, 0, hashlib.sha256(b"").hexdigest()))
        case 4:
            one["x"] = 1
        case 5:
            files |= {f"briefs/{number}.yaml": dict(one) for number in range(rng.choice((3, 100, 2_500)))}
        case _:
            files[name] = rng.choice(({}, {"size": 1}, {"sha256": "0" * 64}))
    return json.dumps(listed).encode()


def _archived(rng: Random, whole: Mapping[str, bytes]) -> bytes:
    items = list(whole.items())
    share = rng.random()
    if share < 0.03:
        rng.shuffle(items)
    elif share < 0.15:
        items[1:] = rng.sample(items[1:], len(items) - 1)
    packing = rng.choice((archives.STORED, archives.STORED, archives.STORED, archives.DEFLATED))
    members = [archives.Member(name.encode("utf-8", "surrogatepass"), content, packing) for name, content in items]
    share = rng.random()
    if share < 0.1:
        return archives.odd(rng, members)
    data = archives.joined(members)
    if share < 0.12:
        return patched(rng, data)
    if share < 0.14:
        return bytes_of(rng, data)
    if share < 0.15:
        return rng.choice((b"MZ" + data, data + data, data + b"\0" * 70_000, data[:-1]))
    return data
