"""XML, SVG and HTML changed by tags, attributes and text."""

from __future__ import annotations

import re

from tests.fuzz.raw import NUMBERS, SPECIAL, Random, characters, few

_TOKEN = re.compile(r"<!--.*?-->|<[^>]*>|[^<]+", re.DOTALL)
_VALUE = re.compile(r'="([^"]*)"')
_FIGURE = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
PIECES = (
    "&lt;", "&amp;", "&nbsp;", "&#0;", "&#xD800;", "&#1114112;", "&x;", "&" * 50, "<![CDATA[x]]>", "<![CDATA[", "]]>", "<!-- x -->",
    "<!--", "<?xml version='1.0'?>", "<?x y?>", '<!DOCTYPE a [<!ENTITY x "y">]>', "<!DOCTYPE svg>", "<", ">", "</", "/>", "<a", "<a/>",
    "<b></b>", "<br>", "<script>x</script>", "<style>x{}</style>", "<table><tr><td>x", "<ul><li>", "</div>", "<a href='#'>x</a>",
    "<sup>1</sup>", "<title>x</title>", "<g>", "</g>", "<use href='#x'/>", "<image href='file:///x'/>", "<text>x</text>",
    "<g xmlns='x'>", "<defs>", "<style>.a{fill:url(#x)}</style>", "<item/>", "<svg>",
)  # fmt: skip
VALUES = (
    "", "x", "none", "inherit", "url(#a)", "#fff", "#ffff", "rgb(1,2,3)", "rgb(999%,0,0)", "hsl(1e9,1%,1%)", "currentColor", "M0 0",
    "M0 0A1 1 0 0 1 9 9", "M0 0a1e7 1e7 0 11 1 1z", "m" * 60, "M0 0" + "l1 1" * 900, "M 0 0 1e-9 1e9", "translate(1)", "rotate(1e7)",
    "skewX(90)", "scale(0)", "scale(1e7)scale(1e7)", "matrix(1 2 3 4 5 6)" * 60, "0 0 1 1", "0 0 0 0", "0 0 1e-300 1", "50%", "1em",
    "evenodd", "a b c", "fill:red;stroke:blue", "fill:;:;x", "javascript:x", "data:,x", "#",
)  # fmt: skip


def text(rng: Random, seeds: tuple[str, ...]) -> str:
    """Return a seed with a few changes."""
    tokens = _TOKEN.findall(rng.choice(seeds))
    others = _TOKEN.findall(rng.choice(seeds))
    for _ in range(few(rng)):
        _change(rng, tokens, others)
    changed = "".join(tokens)
    return characters(rng, changed) if rng.random() < 0.15 else changed


def _change(rng: Random, tokens: list[str], others: list[str]) -> None:
    here, there = rng.randrange(len(tokens)), rng.randrange(len(tokens))
    ends = _end(tokens, here)
    match rng.randrange(16):
        case 0 if rng.random() < 0.4:
            tokens[here], tokens[there] = tokens[there], tokens[here]
        case 0 | 1 | 13:
            tokens[there:there] = tokens[here:ends] * rng.choice((1, 1, 3))
        case 2 | 14 if len(tokens) > ends - here:
            del tokens[here:ends]
        case 3 | 15:
            first = rng.randrange(len(others))
            tokens[here:here] = others[first : _end(others, first)]
        case 4:
            tokens.insert(here, rng.choice(PIECES))
        case 5 if rng.random() < 0.3:
            first, last = sorted((here, there))
            tokens[first:last] = tokens[first:last] * rng.choice((2, 2, 5, 40 if last - first < 40 else 2))
        case 6:
            tokens[here:ends] = [rng.choice((*PIECES, *NUMBERS, "2026-11-22", "H.R. 1", "word"))]
        case 7 | 8:
            tokens[here] = _VALUE.sub(lambda _: f'="{rng.choice(VALUES)}"', tokens[here], rng.choice((0, 1)))
        case 9:
            tokens[here] = _FIGURE.sub(lambda _: rng.choice(NUMBERS), tokens[here], rng.choice((0, 1)))
        case 10:
            deep = rng.choice((2, 30, 50, 300))
            name = rng.choice(("g", "div", "b", "item", "ul><li", "blockquote", "span"))
            tokens[here] = f"<{name}>" * deep + tokens[here] + f"</{name.partition('>')[0]}>" * deep
        case 11:
            tokens[here] = re.sub(
                r"\w+", rng.choice(("svg", "path", "g", "bill", "item", "p", "a", "é")), tokens[here], count=1
            )
        case _:
            at = rng.randrange(len(tokens[here]) + 1)
            tokens[here] = tokens[here][:at] + rng.choice(SPECIAL) + tokens[here][at:]


def _end(tokens: list[str], at: int) -> int:
    """Return where the element ends that opens at a token; right behind the token when it is no opening tag."""
    opened = re.match(r"<([A-Za-z][\w:-]*)[^>]*(?<!/)>", tokens[at])
    depth = 0
    for number in range(at, len(tokens) if opened else at):
        if opened and tokens[number].startswith(f"<{opened[1]}") and not tokens[number].endswith("/>"):
            depth += 1
        elif opened and tokens[number].startswith(f"</{opened[1]}"):
            depth -= 1
            if not depth:
                return number + 1
    return at + 1
