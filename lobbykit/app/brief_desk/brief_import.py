"""A leave-behind of any kind as a brief that is not yet kept, with each doubt beside the line that it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.brief_desk.new_briefs import free_id
from lobbykit.app.importing_briefs import plan_brief

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from lobbykit.app.shelves import Shelves
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.drafting.runs import Draft
    from lobbykit.domain.problem import Problem

KINDS = (".md", ".txt", ".html", ".htm", ".docx")


@dataclass(frozen=True, slots=True)
class DoubtCard:
    """A doubt in words, with what to do; the `original` words and their line there, and the line of the draft."""

    problem: Problem
    words: str
    advice: str
    original_line: int
    original: str
    line: int


@dataclass(frozen=True, slots=True)
class DraftIn:
    """What was recognized in a file. Nothing is written; `id` is free."""

    id: str
    title: str
    file: str
    text: str
    doubts: tuple[DoubtCard, ...]


def draft_in(file: Path, shelves: Shelves, today: date, catalogue: Catalogue) -> DraftIn:
    """Read a file as `lobbykit import brief` does; raise RefusedImportError or UnreadableFileError."""
    found = plan_brief(
        file, shelves, into=None, today=today, catalogue=catalogue, name=lambda name: free_id(name, shelves)
    )
    text = found.plan.files[0][1].decode()
    remarks = tuple(_remarks(text))
    doubts = tuple(_card(one, found.draft, remarks, catalogue) for one in found.brief.doubts)
    return DraftIn(found.brief.id, found.brief.title, file.name, text, doubts)


def _card(doubt: Problem, draft: Draft, remarks: tuple[tuple[str, int], ...], catalogue: Catalogue) -> DoubtCard:
    words, advice = catalogue.message(doubt), catalogue.suggestion(doubt)
    told = " ".join(words.split())
    line = next((after for remark, after in remarks if told in remark), 1)
    original_line = doubt.place.line if doubt.place and doubt.place.line + doubt.place.column > 2 else 0  # noqa: PLR2004
    return DoubtCard(doubt, words, advice, original_line, _words_at(draft, original_line), line)


def _remarks(text: str) -> Iterator[tuple[str, int]]:
    """Yield the comments of a file on one line each, with the line of what they stand before."""
    words: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip().startswith("#"):
            words += line.strip().lstrip("#").split()
        elif words:
            yield " ".join(words), number
            words = []


def _words_at(draft: Draft, line: int) -> str:
    """Return what the original says at a line, "" for none."""
    block = max((one for one in draft.blocks if one.place.line <= line), key=lambda one: one.place.line, default=None)
    if block is None:
        return ""
    here = "".join(run.text for run in block.runs if run.place.line == line)
    return " ".join((here or block.words).split())
