"""A leave-behind in other habits: the same words with other signs, order, lines and marks."""

from __future__ import annotations

import random
import re
import textwrap
import unicodedata
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.conservation import words_of
from lobbykit.domain.prose import parse_inline, plain_text
from tests.drafts import RAISED, loaded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lobbykit.app.importing_briefs import BriefPlan

_MARK = re.compile(r"<sup>([0-9])</sup>")
_DEFINED = re.compile(r"(?m)^<sup>([0-9])</sup> ")
_BULLET = re.compile(r"(?m)^- ")
_LOWERED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def sections_reordered(text: str, chance: random.Random) -> str:
    """The headed sections in another order; what stands before them and the footnotes stay."""
    body, _, notes = text.partition("\n<sup>1</sup> ")
    head, *sections = re.split(r"(?m)^(?=### )", body)
    chance.shuffle(sections)
    return f"{head}{''.join(section.rstrip() + chr(10) * 2 for section in sections)}\n<sup>1</sup> {notes}"


def notes_renumbered(text: str, chance: random.Random) -> str:
    numbers = list("12345")
    chance.shuffle(numbers)
    return _MARK.sub(lambda found: f"<sup>{numbers[int(found[1]) - 1]}</sup>", text)


def numbered(sign: str) -> Callable[[str, random.Random], str]:
    def change(text: str, _chance: random.Random) -> str:
        count = iter(range(1, 100))
        return _BULLET.sub(lambda _: f"{next(count)}{sign} ", text)

    return change


def marked_as(mark: str, defined: str) -> Callable[[str, random.Random], str]:
    def change(text: str, _chance: random.Random) -> str:
        raised = mark == "raised"
        text = _DEFINED.sub(lambda found: defined.format(found[1].translate(_LOWERED) if raised else found[1]), text)
        return _MARK.sub(lambda found: found[1].translate(_LOWERED) if raised else mark.format(found[1]), text)

    return change


def wrapped(text: str, chance: random.Random) -> str:
    width = chance.randint(40, 90)
    lines = (
        textwrap.fill(line, width, subsequent_indent="  " if line.startswith("- ") else "", break_on_hyphens=False)
        for line in text.split("\n")
    )
    return "\n".join(lines)


def headings_in_capitals(text: str, _chance: random.Random) -> str:
    return re.sub(r"(?m)^#.*$", lambda found: found[0].upper(), text)


def capitals_without_signs(text: str, _chance: random.Random) -> str:
    return re.sub(r"(?m)^#+ (.*)$", lambda found: found[1].upper(), text)


CHANGES: dict[str, Callable[[str, random.Random], str]] = {
    "sections": sections_reordered,
    "notes": notes_renumbered,
    "1)": numbered(")"),
    "1.": numbered("."),
    "stars": lambda text, _: _BULLET.sub("* ", text),
    "dots": lambda text, _: _BULLET.sub("\u2022 ", text),
    "bold": lambda text, _: text.replace("**", ""),
    "crlf": lambda text, _: text.replace("\n", "\r\n"),
    "quotes": lambda text, _: text.replace("'", "\u2019"),
    "spaces": lambda text, _: re.sub(r"(?<=\w) (?=H\.|S\.|[0-9])|(?<=Rep\.) |(?<=Senator) ", "\u00a0", text),
    "capitals": headings_in_capitals,
    "bare": capitals_without_signs,
    "caret": marked_as("[^{}]", "[^{}]: "),
    "raised": marked_as("raised", "{} "),
    "square": marked_as("[{}]", "[{}] "),
    "wrapped": wrapped,
    "links": lambda text, _: re.sub(r"\[([^\]]+)\]\(#\)", r"\1", text),
}
ONE_OF = ({"1)", "1.", "stars", "dots"}, {"capitals", "bare"}, {"caret", "raised", "square"})
"""Changes that exclude each other."""


def changed(text: str, names: set[str], seed: int) -> str:
    """The text after these changes, in the order of the table."""
    chance = random.Random(seed)  # noqa: S311 - the same text each time
    left = set(names)
    for group in ONE_OF:
        for extra in sorted(left & group)[1:]:
            left.discard(extra)
    for name, change in CHANGES.items():
        if name in left:
            text = change(text, chance)
    return text


def said(text: str) -> str:
    """Words as they are compared: without looks, marks, case of quotation marks and kinds of blanks."""
    plain = plain_text(parse_inline(text)).translate(RAISED)
    return " ".join(words_of(unicodedata.normalize("NFKC", plain)))


def asked(found: BriefPlan) -> list[tuple[str, tuple[str, ...], str]]:
    """Each ask: its words, its measures and its action."""
    return [
        (
            said(f"{one.lead.default.raw} {one.reason.default.raw if one.reason else ''}"),
            tuple(ref.measure.text for ref in one.measures),
            one.action.value,
        )
        for ask in loaded(found).asks
        for one in ask.all_terms
    ]


def sourced(found: BriefPlan) -> list[tuple[str, ...]]:
    """Each source: author, title, publisher and date."""
    return [
        (said(one.author.raw if one.author else ""), said(one.title.raw),
         said(one.publisher.raw if one.publisher else ""), one.dated or "")
        for one in loaded(found).sources
    ]  # fmt: skip


def undoubted(found: BriefPlan, text: str, wanted: list[str]) -> Iterator[str]:
    """The words that are wanted and stand on no line that a doubt names."""
    lines = text.splitlines()
    named = {doubt.place.line for doubt in found.plan.problems if doubt.place and doubt.code != "draft-link-missing"}
    about = " ".join(said(lines[number - 1]) for number in sorted(named) if number <= len(lines))
    for words in wanted:
        if " ".join(words.split()[:3]) not in about:
            yield words
