"""XML changed as a tree, so that it stays well-formed: elements moved, doubled, dropped, renamed, nested and refilled."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from tests.fuzz import markup
from tests.fuzz.raw import NUMBERS, SPECIAL, Random, few

if TYPE_CHECKING:
    from collections.abc import Iterable
    from xml.etree.ElementTree import Element

_ROUGH, _MOST, _DEEPEST = 0.2, 300, 150
_WORDS = (
    "", "x", "H.R. 1", "S. 6", "We ask", "0", "1", "-1", "9" * 30, "true", "2026-11-22", "2026-02-30", "word " * 60, "é" * 300, "\t", "\n",
    "https://example.org", "javascript:x", ' HYPERLINK "https://example.org" ', "decimal", "bullet", "heading 1", "Title", "[^1]", "**b**",
)  # fmt: skip
_SOUND = tuple(
    one for one in SPECIAL if one in "\t\n\r" or all(" " <= sign < "\ufffe" or sign > "\uffff" for sign in one)
)


@dataclass(frozen=True, slots=True)
class Bank:
    """Seeds as trees and as texts, long ones picked less often, with every name of an element and of an attribute that occurs in them."""

    texts: tuple[str, ...]
    trees: tuple[Element, ...]
    names: tuple[str, ...]
    given: tuple[str, ...]
    weights: tuple[float, ...]

    @classmethod
    def of(cls, texts: Iterable[str], more: Iterable[str] = ()) -> Bank:
        """Take texts apart; elements of `more` are put into them too."""
        seeds = tuple(texts)
        trees = tuple(ET.fromstring(text) for text in (*seeds, *more))
        every = [one for tree in trees for one in tree.iter()]
        names = tuple(dict.fromkeys(one.tag for one in every))
        given = tuple(dict.fromkeys(key for one in every for key in one.attrib))
        weights = tuple(min(1.0, (3_000 / len(text)) ** 1.5) for text in seeds)
        return cls(seeds, trees, names, given, weights)


def text(rng: Random, bank: Bank) -> str:
    """Return a seed with a few changes, now and then such that it is no XML any more."""
    number = rng.choices(range(len(bank.texts)), bank.weights)[0]
    if rng.random() < _ROUGH:
        return markup.text(rng, (bank.texts[number],))
    root = copy.deepcopy(bank.trees[number])
    for _ in range(few(rng)):
        if _depth(root) < _DEEPEST:  # what is deeper, copying cannot climb
            _change(rng, root, bank)
    return ET.tostring(root, "unicode")


def _change(rng: Random, root: Element, bank: Bank) -> None:
    parents = [one for one in root.iter() if len(one)] or [root]
    holder = rng.choice(parents)
    here = rng.randrange(len(holder)) if len(holder) else 0
    one = holder[here] if len(holder) else root
    match rng.randrange(13):
        case 0 if one is not root:
            holder.remove(one)
        case 1:
            most = 1 + _MOST // sum(1 for _ in one.iter())
            holder[here:here] = [copy.deepcopy(one) for _ in range(min(most, rng.choice((1, 1, 2, 40, 300))))]
        case 2:
            rng.choice(parents).append(copy.deepcopy(one))
        case 3 if one is not root:
            others = list(rng.choice(bank.trees).iter())
            holder[here] = copy.deepcopy(rng.choice(others))
        case 4:
            holder.insert(here, copy.deepcopy(rng.choice(list(rng.choice(bank.trees).iter()))))
        case 5:
            one.tag = rng.choice(bank.names)
        case 6 if one is not root:
            holder[here] = _nested(
                one, rng.choice((one.tag, rng.choice(bank.names))), rng.choice((1, 2, 40, 90, 120, 300))
            )
        case 7 if bank.given:
            one.set(rng.choice((*bank.given, *one.attrib)), rng.choice((*_WORDS, *NUMBERS)))
        case 8 if one.attrib:
            del one.attrib[rng.choice(list(one.attrib))]
        case 9:
            one.text, one.tail = one.tail, one.text
        case 10:
            holder[:] = rng.sample(list(holder), len(holder))
        case 11:
            words = one.text or ""
            at = rng.randrange(len(words) + 1)
            one.text = words[:at] + rng.choice(_SOUND) * rng.choice((1, 1, 3, 300)) + words[at:]
        case _:
            one.text = rng.choice((*_WORDS, *NUMBERS, ((one.text or "") * rng.choice((2, 40, 3_000)))[:9_000]))


def _depth(root: Element) -> int:
    depth, level = 0, [root]
    while level:
        depth, level = depth + 1, [below for one in level for below in one]
    return depth


def _nested(one: Element, name: str, deep: int) -> Element:
    for _ in range(deep):
        outer = ET.Element(name)
        outer.append(one)
        one = outer
    return one
