"""What any leave-behind keeps within; a file beyond it is refused before work is spent on it."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import LobbykitError, Place, error

if TYPE_CHECKING:
    from lobbykit.domain.drafting.runs import Block, Draft
    from lobbykit.domain.problem import Problem

MOST_LETTERS = 40_000
"""Letters of words: thirteen pages."""
MOST_LETTERS_OF_ONE = 15_000
"""Letters of one paragraph."""
MOST_LINES, LONGEST_WORD = 5_000, 2_500
MOST_BLOCKS, MOST_TOLD = 600, 300
"""Paragraphs, items, rows and footnotes; things that the original does not show."""
MOST_RUNS, MOST_RUNS_OF_ONE = 4_000, 800
"""Changes of look, in all and in one paragraph."""
MOST_BRACKETS, MOST_SIGNS, MOST_CELLS = 1_000, 6_000, 10_000
MOST_UNCLOSED = 50
LONGEST_TOLD = 2_000
_ENDLESS = re.compile(rf"(?<!\S)\S{{{LONGEST_WORD}}}")
_SIGN = re.compile(r"[*_]+|[\\`<&!\[]")
_OPENING_NOTE = re.compile(r"\s*[\[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]")
_COMMENT, _COMMENT_END = "<!--", "-->"


class TooMuchError(LobbykitError):
    """A file holds more of something than any leave-behind does; `problem` says of what, and where."""

    def __init__(self, problem: Problem) -> None:
        """Keep the problem."""
        super().__init__(problem.code, **dict(problem.params))
        self.problem = problem


@dataclass(slots=True)
class Budget:
    """What a reader has taken so far. Each `spend` raises TooMuchError once there is too much."""

    runs: int = 0
    letters: int = 0
    blocks: int = 0
    told: int = 0

    def spend(self, place: Place, *, letters: int = 0, runs: int = 0, blocks: int = 0, told: int = 0) -> None:
        """Count what was read at a place."""
        self.letters += letters
        self.runs += runs
        self.blocks += blocks
        self.told += told
        for count, limit, what in (
            (self.letters, MOST_LETTERS, "draft-letters"),
            (self.runs, MOST_RUNS, "draft-looks"),
            (self.blocks, MOST_BLOCKS, "draft-paragraphs"),
            (self.told, MOST_TOLD, "draft-unshown"),
        ):
            if count > limit:
                raise TooMuchError(too_much(what, place, limit))


def too_much(what: str, place: Place, limit: int) -> Problem:
    """Return the problem that a file has more of something than the limit; `what` is a term of the catalogue."""
    return error("draft-too-much", place, limit=limit, what=what)


def text_beyond(text: str, file: str) -> Problem | None:
    """Return why a text is no leave-behind: too long, too many lines, or a word without end."""
    if len(text) > MOST_LETTERS:
        return too_much("draft-letters", Place(file), MOST_LETTERS)
    if text.count("\n") > MOST_LINES:
        return too_much("draft-lines", Place(file, MOST_LINES), MOST_LINES)
    endless = _ENDLESS.search(text)
    if endless:
        place = Place(file, text.count("\n", 0, endless.start()) + 1)
        return too_much("draft-letters-of-a-word", place, LONGEST_WORD)
    return None


def markdown_beyond(text: str, file: str) -> Problem | None:
    """Return why a Markdown text would cost its parser too much: brackets within brackets, tables without end."""
    if text.count("[") > MOST_BRACKETS:
        return too_much("draft-brackets", Place(file), MOST_BRACKETS)
    if sum(1 for _ in _SIGN.finditer(text)) > MOST_SIGNS:
        return too_much("draft-signs", Place(file), MOST_SIGNS)
    lines = text.split("\n")
    if max(line.count("|") for line in lines) * sum(map(bool, lines)) > MOST_CELLS:
        return too_much("draft-cells", Place(file), MOST_CELLS)
    return None


def page_beyond(text: str, file: str) -> Problem | None:
    """Return why a page would cost its parser too much: tags or comments that are opened and never closed."""
    after = text.rfind(">") + 1
    unclosed = text.count("<", after)
    commented = text.count(_COMMENT, text.rfind(_COMMENT_END) + 1)
    if max(unclosed, commented) > MOST_UNCLOSED:
        return too_much("draft-unclosed", Place(file, text.count("\n", 0, after) + 1), MOST_UNCLOSED)
    return None


def draft_beyond(draft: Draft) -> Problem | None:
    """Return why a draft is no leave-behind, once it is read."""
    budget, brackets = Budget(), 0
    try:
        for block in draft.blocks:
            if len(block.runs) > MOST_RUNS_OF_ONE:
                return too_much("draft-looks-of-one", block.place, MOST_RUNS_OF_ONE)
            brackets += sum(run.text.count("[") for run in block.runs)
            if brackets > MOST_BRACKETS:
                return too_much("draft-brackets", block.place, MOST_BRACKETS)
            letters = sum(len(run.text) + len(run.href or "") for run in block.runs)
            if letters > MOST_LETTERS_OF_ONE:
                return too_much("draft-letters-of-one", block.place, MOST_LETTERS_OF_ONE)
            budget.spend(block.place, letters=letters, runs=len(block.runs), blocks=1 + _notes_of(block))
        for problem in draft.problems:
            budget.spend(problem.place or Place(draft.file), told=1)
    except TooMuchError as failure:
        return failure.problem
    return None


def _notes_of(block: Block) -> int:
    """Return how many footnotes, each on a line of its own, one paragraph may be."""
    pairs = itertools.pairwise(block.runs)
    return sum(one.text == "\n" and (after.raised or bool(_OPENING_NOTE.match(after.text))) for one, after in pairs)
