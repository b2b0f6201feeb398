"""Text as it was read from somebody's file: runs of one look, in blocks, each with its place in the original."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lobbykit.domain.problem import Problem


@dataclass(frozen=True, slots=True)
class Run:
    r"""Some words with one look. `raised` is superscript; `href` is an address as typed, "#" or "" when it is empty.

    `note` is the label of a footnote mark, and then `text` is empty. A line end within a paragraph is a run of "\\n".
    """

    text: str
    place: Place
    bold: bool = False
    italic: bool = False
    raised: bool = False
    href: str | None = None
    note: str | None = None


Runs = tuple[Run, ...]
_BLANK = re.compile(r"\s")
TABLE_HEAD = "head"
"""The marker of the row that names the columns of a table."""
CELL_END = "; "
"""The run that stands between the cells of a row, and nothing else in it."""


class BlockKind(Enum):
    """What a block is, as far as the file itself says."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    ROW = "row"
    DEFINITION = "definition"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, list item, table row or footnote.

    `level` is 1 to 6 for headings and the depth of an item, `marker` what stands before it: "-", "3.", a footnote's
    label. `sure` is false for a heading that is one by its looks only.
    """

    kind: BlockKind
    runs: Runs
    place: Place
    level: int = 1
    marker: str = ""
    sure: bool = True

    @property
    def words(self) -> str:
        """The words on one line."""
        return one_line(plain(self.runs))


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader found in a file: blocks in reading order, and what it could not take along.

    `title`, `lang` are what the file itself says beside its text; "" when it does not.
    """

    file: str
    blocks: tuple[Block, ...]
    problems: tuple[Problem, ...] = ()
    title: str = ""
    lang: str = ""


def plain(runs: Iterable[Run]) -> str:
    """Return the words of some runs without their look, every blank a plain one; offsets are those of `cut`."""
    return _BLANK.sub(" ", "".join(run.text for run in runs))


def one_line(text: str) -> str:
    """Return words with one space between them."""
    return " ".join(text.split())


def cut(runs: Runs, start: int, end: int | None = None) -> Runs:
    """Return the runs between two offsets of their plain text; a mark at the end goes with what it marks."""
    out: list[Run] = []
    at, stop = 0, len(plain(runs)) if end is None else end
    for run in runs:
        if run.note is not None:
            if start < at <= stop or (at == start == 0):
                out.append(run)
            continue
        low, high = max(start - at, 0), min(stop - at, len(run.text))
        if low < high:
            out.append(replace(run, text=run.text[low:high], place=moved(run.place, low)))
        at += len(run.text)
    return tuple(out)


def moved(place: Place, columns: int) -> Place:
    """Return a place some columns further on."""
    return Place(place.file, place.line, place.column + columns) if columns else place


def stripped(runs: Runs) -> Runs:
    """Return the runs without the blanks around them."""
    text = plain(runs)
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return cut(runs, start, end) if text.strip() else tuple(run for run in runs if run.note is not None)


def place_of(runs: Runs, offset: int, default: Place) -> Place:
    """Return where the character at an offset of the plain text stands in the original."""
    at = 0
    for run in runs:
        if run.note is None and offset < at + len(run.text):
            return moved(run.place, offset - at)
        at += len(run.text)
    return runs[-1].place if runs else default


def plain_runs(runs: Iterable[Run]) -> Runs:
    """Return the runs without bold."""
    return tuple(replace(run, bold=False) for run in runs)


WORD = re.compile(r"\w+")
