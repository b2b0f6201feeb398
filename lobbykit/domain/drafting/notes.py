"""Footnotes in every dress: superscripts, [^1], [1], figures glued to words; and the texts that they point to."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.contact_reading import speaks_of_contact
from lobbykit.domain.drafting.headings import Role, role_of
from lobbykit.domain.drafting.runs import Block, BlockKind, Run, Runs, cut, moved, plain, stripped
from lobbykit.domain.problem import warning

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lobbykit.domain.problem import Problem

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LABEL = r"[0-9]{1,3}|[a-z*\u2020\u2021]"
_CARET = re.compile(r"\[\^([A-Za-z0-9_-]{1,40})\]")
_SQUARE = re.compile(r"\[([0-9]{1,3})\]")
_SUPER = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")
_GLUED = re.compile(r"(?<![0-9])(?:[a-z]{3}|[a-z][.,;:!?\u201d\u2019\"')]{1,2})([0-9]{1,2})(?=[\s.,;:]|$)")
_PAREN = re.compile(r"(?<=[\w%.,;\u201d\"'])\s?\(([0-9]{1,2})\)(?=[\s.,;:]|$)")
_DEFINED = re.compile(r"\s*(?:\[\^([A-Za-z0-9_-]{1,40})\]:?|\[([0-9]{1,3})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}))\s*(?=\S)")
_NUMBERED = re.compile(r"\s*\(?([0-9]{1,3})(?:[.)\]:]\s*|\s+)(?=\S)")
_DATED = re.compile(r"\b(?:1[89]|20)[0-9]{2}\b|https?://|www\.")
_MOST_AFTER = 3
_RAISED_LABEL = re.compile(rf"\s*({_LABEL})\s*")


@dataclass(frozen=True, slots=True)
class Definition:
    """The text of a footnote or an entry of a list of sources; `label` is empty when it has none."""

    label: str
    runs: Runs
    block: Block
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Noted:
    """The blocks with their footnote marks told apart from words, and the definitions taken out of them."""

    blocks: tuple[Block, ...]
    definitions: tuple[Definition, ...]
    problems: tuple[Problem, ...]


def noted(blocks: Sequence[Block]) -> Noted:
    """Take definitions out of the blocks and turn what points to them into marks; every guess is a problem."""
    rest: list[Block] = []
    definitions: list[Definition] = []
    in_sources = False
    pieces = [piece for block in blocks for piece in _parted(block)]
    listed = _closing_list(pieces)
    for number, block in enumerate(pieces):
        if block.kind is BlockKind.HEADING:
            in_sources = role_of(block.words) is Role.SOURCES
        is_beside = bool(in_sources and definitions and definitions[-1].label and block.kind is BlockKind.PARAGRAPH)
        found = (
            _definition(block, in_sources=in_sources and not is_beside)
            or (_numbered(block) if is_beside else None)
            or (_numbered(block) if number in listed else None)
        )
        if found is None or (definitions and not found.label and not block.marker and not in_sources):
            rest.append(block)
        else:
            definitions.append(found)
    labels = {one.label for one in definitions if one.label}
    problems = [
        warning("draft-source-guessed", one.block.place, text=_shown(one)) for one in definitions if not one.sure
    ]
    marked = [_marked(block, labels, problems) for block in rest]
    return Noted(tuple(marked), tuple(definitions), tuple(problems))


def _shown(one: Definition) -> str:
    return " ".join(plain(one.runs).split())[:80]


def _parted(block: Block) -> Iterator[Block]:
    """Part a paragraph of several footnotes, each on a line of its own."""
    runs, start = block.runs, 0
    if block.kind is BlockKind.PARAGRAPH and _label_at(runs):
        ends = [number for number, run in enumerate(runs) if run.text == "\n"]
        for number, after in itertools.pairwise([*ends, len(runs)]):
            if _label_at(runs[number + 1 : after]):
                yield replace(block, runs=runs[start:number], place=runs[start].place)
                start = number + 1
    yield replace(block, runs=runs[start:], place=runs[start].place) if start else block


def _label_at(runs: Runs) -> tuple[str, Runs] | None:
    """Return the label with which runs begin, and what follows it."""
    solid = next((number for number, run in enumerate(runs) if run.text.strip()), None)
    if solid is None:
        return None
    raised = _RAISED_LABEL.fullmatch(runs[solid].text) if runs[solid].raised else None
    if raised and plain(runs[solid + 1 :]).strip():
        return raised[1], stripped(runs[solid + 1 :])
    written = _DEFINED.match(plain(runs))
    if written is None:
        return None
    label = written[1] or written[2] or written[3].translate(_RAISED)
    return label, stripped(cut(runs, written.end()))


def _definition(block: Block, *, in_sources: bool) -> Definition | None:
    if block.kind is BlockKind.HEADING or not block.words:
        return None
    if block.kind is BlockKind.DEFINITION:
        return Definition(block.marker, block.runs, block)
    labelled = _label_at(block.runs)
    if labelled and (in_sources or block.kind is BlockKind.PARAGRAPH):
        return Definition(labelled[0], labelled[1], block)
    if not in_sources:
        return None
    return _numbered(block) or Definition("", stripped(block.runs), block)


def _numbered(block: Block) -> Definition | None:
    label = re.fullmatch(r"\(?([0-9]{1,3})[.)]", block.marker)
    if label:
        return Definition(label[1], stripped(block.runs), block, sure=True)
    typed = _NUMBERED.match(plain(block.runs))
    if typed is None:
        return None
    return Definition(typed[1], stripped(cut(block.runs, typed.end())), block)


def _closing_list(blocks: Sequence[Block]) -> set[int]:
    """Return the numbers of the blocks of a list that closes the text, counts from 1 and reads like sources.

    A contact may stand after it.
    """
    last = len(blocks)
    while last and len(blocks) - last < _MOST_AFTER and speaks_of_contact(blocks[last - 1].words):
        last -= 1
    first = last
    while first and (found := _numbered(blocks[first - 1])) and _DATED.search(blocks[first - 1].words):
        first -= 1
        if found.label == "1":
            break
    listed = range(first, last)
    labels = [found.label for number in listed if (found := _numbered(blocks[number]))]
    is_counted = labels == [str(one + 1) for one in range(len(labels))]
    is_marked = any(
        run.raised or _SUPER.search(run.text) or _CARET.search(run.text) for one in blocks for run in one.runs
    )
    glued = any(
        found[1] in labels for one in blocks[:first] for sign in (_GLUED, _PAREN) for found in sign.finditer(one.words)
    )
    return set(listed) if is_counted and labels and (is_marked or glued) else set()


def _marked(block: Block, labels: set[str], problems: list[Problem]) -> Block:
    out: list[Run] = []
    for run in block.runs:
        out += _marks(run, labels, problems)
    return replace(block, runs=tuple(out))


def _marks(run: Run, labels: set[str], problems: list[Problem]) -> Iterator[Run]:
    typed = run.text.strip(" []()^")
    if run.raised and typed and all(re.fullmatch(_LABEL, one) for one in re.split(r"[,\s]+", typed)):
        for label in re.split(r"[,\s]+", typed):
            yield _mark(run, label, 0)
        return
    if run.href is not None and (
        found := re.fullmatch(
            r"\^([A-Za-z0-9_-]{1,40})"
            r"|\[([0-9]{1,3})\]",
            run.text.strip(),
        )
    ):
        yield _mark(run, found[1] or found[2], 0)
        return
    at = 0
    for start, end, label, glued in sorted(_found(run, labels)):
        if start < at:
            continue
        if glued:
            place = moved(run.place, start)
            problems.append(warning("draft-note-glued", place, text=run.text[max(0, start - 12) : end], label=label))
        if start > at:
            yield replace(run, text=run.text[at:start], place=moved(run.place, at))
        yield _mark(run, label, start)
        at = end
    if at < len(run.text) or not at:
        yield replace(run, text=run.text[at:], place=moved(run.place, at))


def _mark(run: Run, label: str, offset: int) -> Run:
    return Run("", moved(run.place, offset), bold=run.bold, note=label)


def _found(run: Run, labels: set[str]) -> Iterator[tuple[int, int, str, bool]]:
    for found in _CARET.finditer(run.text):
        yield found.start(), found.end(), found[1], False
    for found in _SQUARE.finditer(run.text):
        if found[1] in labels:
            yield found.start(), found.end(), found[1], False
    for found in _SUPER.finditer(run.text):
        if found[0].translate(_RAISED) in labels:
            yield found.start(), found.end(), found[0].translate(_RAISED), False
    for found in _GLUED.finditer(run.text):
        if found[1] in labels:
            yield found.start(1), found.end(1), found[1], True
    for found in _PAREN.finditer(run.text):
        if found[1] in labels:
            yield found.start(), found.end(), found[1], True
