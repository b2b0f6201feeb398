"""YAML changed in its structure: nodes are swapped, doubled, dropped, moved, retyped, nested and given foreign keys."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lobbykit.content.briefs.schema import brief_schema
from lobbykit.content.yaml_tree import Mapping, Node, Scalar, read_yaml
from tests.fuzz.raw import LENGTHS, NUMBERS, SPECIAL, Random, characters, encoded, few, rough

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SOUND = (
    "~", "NO", "null", "[]", "{}", "''", '""', "{a: b}", '"\\U0010FFFF"', '"\\N\\_\\L\\P"', "|\n  x\n  y", "|2\n    x", ">-\n\n\n",
    ">+\n  a\n\n\n  b\n\n", '"{measure}"', '"{sponsor} {office}"', '"{as_of}"', '"{"', '"}"', '"{nothing}"', "a **bold", "a *i* **b**",
    '"[x](src:"', '"[x](src:nope)"', '"[x](https://example.org/' + "a" * 500 + ')"', '"[^a]"', '"' + "[^" * 40 + '"', '"' + "[" * 40 + '"',
    '"' + "**" * 400 + '"', '"' + "*a " * 300 + '"', "H.R. 1", "S.Res.61", "H.Res.100-119", "hres100-200", "TX-28", "PR-AL", "Z000001",
    "HSFA", "brief/1", "brief/1.9", "brief/2", "2026-11-22", "2024", "$12 million", "ana@example.org", "10:30", "a" * 70, "a-" * 40,
    "word " * 60, "é" * 300, "logo.svg", "../x.svg", "x.es.yaml", "https://example.org", '"javascript:alert(1)"', "file:///etc",
    "http://[::1", "es", "en", "'a''b'", "pipes", "wells", "wells-2025", "house", "primary", "paper", "cosponsor", "oppose", "sign",
    "[pipes, pipes]", "[[a, 1], [b, 2]]", "{house: {action: sign, lead: x}}", "{default: x, when: [{parties: [R], say: y}]}",
)  # fmt: skip
BREAKING = (
    "", "- x", "a: b", "? a", "*a", "&a b", "&a [*a]", "!!str x", "!!binary AA==", "!!python/object/apply:os.getcwd []", "!<tag:x> y",
    "!", "<<: *a", "{<<: {a: b}}", "'", '"', '"\\ud800"', '"\\x00"', "|9\n x", "%YAML 1.1", "@x", "`x`", "# c", "---", "...", "[x](src:",
    "[" * 40, "**" * 400, "{measure}", "\ufeff", "{a: 1, a: 2}", "[a, b", "{a", "\t",
)  # fmt: skip
SCALARS = SOUND * 3 + BREAKING
HEADS = ("&a ", "*a ", "!!str ", "!x ", "- ", "? ", ": ", "<<: ", "| ", "> ", "[", "{", "'", '"', "# ", "--- ", "\t")
_BLANKS = re.compile(r"\n( *)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A piece of a seed: from where to where, how far it is indented, the key it belongs to, whether it is a key
    with its value, and whether it stands within brackets."""

    start: int
    end: int
    column: int
    key: str
    is_entry: bool
    in_flow: bool


@dataclass(slots=True)
class Bank:
    """The seeds with their pieces, and for each key the values that any seed gives it."""

    seeds: list[tuple[str, tuple[Spot, ...]]] = field(default_factory=list)
    values: dict[str, list[str]] = field(default_factory=dict)
    entries: list[str] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Bank:
        """Take texts apart; long ones are picked less often, so that many small ones are tried."""
        bank = cls()
        for text in texts:
            tree = read_yaml(text, file="seed").value
            spots = tuple(_spots(text, tree, "")) if tree else ()
            bank.seeds.append((text, spots))
            bank.weights.append(min(1.0, (600 / len(text)) ** 1.3))
            for spot in spots:
                piece = _dedented(text[spot.start : spot.end], spot.column)
                known = bank.entries if spot.is_entry else bank.values.setdefault(spot.key, [])
                if len(piece) < 3_000 and piece not in known:
                    known.append(piece)
        bank.entries += [f"{key}: {value}" for key in _schema_keys() for value in ("x", "[x]", "{x: y}")]
        return bank


def mutant(rng: Random, bank: Bank) -> bytes:
    """Return the bytes of a seed with a few changes."""
    text, spots = rng.choices(bank.seeds, bank.weights)[0]
    edits: list[tuple[int, int, str]] = []
    for spot in rng.sample(spots, min(few(rng), len(spots))):
        if all(spot.end <= start or end <= spot.start for start, end, _ in edits):
            edits += _changed(rng, text, spot, spots, bank)
    for start, end, piece in sorted(edits, reverse=True):
        text = text[:start] + piece + text[end:]
    share = rng.random()
    if share < 0.08:
        text = characters(rng, text)
    elif share < 0.1:
        text = rough(rng, text)
    return encoded(rng, text)


def _changed(rng: Random, text: str, spot: Spot, spots: tuple[Spot, ...], bank: Bank) -> list[tuple[int, int, str]]:
    """Return the replacements that make one change at a spot; a swap makes two."""
    old = text[spot.start : spot.end]
    if rng.random() < 0.1:
        other = rng.choice(spots)
        if other.end <= spot.start or spot.end <= other.start:
            there = _indented(_dedented(old, spot.column), other.column)
            here = _indented(_dedented(text[other.start : other.end], other.column), spot.column)
            return [(spot.start, spot.end, here), (other.start, other.end, there)]
    new = _entry(rng, old, spot, bank) if spot.is_entry else _value(rng, old, spot, bank)
    return [(spot.start, spot.end, _indented(new, spot.column))]


def _entry(rng: Random, old: str, spot: Spot, bank: Bank) -> str:
    """Return what stands in the place of a key and its value."""
    own, line = _dedented(old, spot.column), ", " if spot.in_flow else "\n"
    match rng.randrange(7):
        case 0:
            return "x-gone: 1" if spot.in_flow else ""
        case 1:
            return own + line + own
        case 2:
            return own + line + _fitting(rng, bank.entries, spot)
        case 3:
            return _fitting(rng, bank.entries, spot)
        case 4 if rng.random() < 0.4:
            return rng.choice(HEADS) + own
        case 5 if rng.random() < 0.5:
            return own.replace(":", rng.choice(("", " :", "::", ":\t", ": :", ":\n ", "=")), 1)
        case _:
            return rng.choice(("x-", "X", " ", '"', "<<", "é")) + own


def _value(rng: Random, old: str, spot: Spot, bank: Bank) -> str:
    """Return what stands in the place of a value."""
    own = _dedented(old, spot.column)
    match rng.randrange(13):
        case 0 | 1:
            return rng.choice(SCALARS)
        case 2 | 3:
            return _fitting(rng, bank.values.get(spot.key) or [own], spot)
        case 4:
            return _fitting(rng, bank.values[rng.choice(list(bank.values))], spot)
        case 5:
            return rng.choice(NUMBERS)
        case 6:
            return json.dumps(own, ensure_ascii=rng.random() < 0.5)
        case 7:
            deep = rng.choice((1, 2, 5, 19, 21, 200))
            before, after = rng.choice((("[", "]"), ("{a: ", "}"), ("- ", ""), ("[[", "]")))
            return before * deep + own + after * deep
        case 8 if rng.random() < 0.5:
            return rng.choice(HEADS) + own
        case 8 | 9 if not spot.in_flow:
            return rng.choice(("|\n", ">\n", "|-\n", ">+\n")) + "\n".join("  " + line for line in own.split("\n"))
        case 10:
            at = rng.randrange(len(own) + 1)
            return own[:at] + rng.choice(SPECIAL) + own[at:]
        case 11:
            return own + own[-rng.choice((1, 5, 40)) :] * rng.choice(LENGTHS) if len(own) < 400 else own[:40]
        case _:
            at = rng.randrange(len(own) + 1)
            return own[:at] + rng.choice(SCALARS) + own[at:]


def _fitting(rng: Random, pieces: list[str], spot: Spot) -> str:
    """Return a piece that can stand at a spot: on one line within brackets, most of the time."""
    for _ in range(6 if spot.in_flow else 1):
        piece = rng.choice(pieces)
        if "\n" not in piece:
            break
    return piece


def _spots(text: str, node: Node, key: str, *, in_flow: bool = False) -> Iterator[Spot]:
    column = node.place.column - 1
    if node.end > node.start:
        yield Spot(node.start, node.end, column, key, False, in_flow)
    within = in_flow or text[node.start : node.start + 1] in set("[{")
    if isinstance(node, Mapping):
        for name, value in node.entries:
            end = max(value.end, name.end + 1)
            yield Spot(name.start, end, name.place.column - 1, name.text, True, within)
            yield from _spots(text, value, name.text, in_flow=within)
    elif not isinstance(node, Scalar):
        for item in node.items:
            yield from _spots(text, item, key, in_flow=within)


def _dedented(piece: str, column: int) -> str:
    return _BLANKS.sub(lambda found: "\n" + found[1][column:], piece)


def _indented(piece: str, column: int) -> str:
    return piece.replace("\n", "\n" + " " * column)


def _schema_keys() -> list[str]:
    keys: set[str] = set()
    waiting: list[object] = [json.loads(brief_schema())]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            found = one.get("properties")
            keys.update(found if isinstance(found, dict) else ())
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return sorted(keys)
