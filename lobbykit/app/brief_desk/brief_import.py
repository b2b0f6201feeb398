"""A leave-behind of any kind as a brief that is not yet kept, with each doubt beside the line that it is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.brief_desk.new_briefs import free_id
from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.app.importing_briefs import plan_brief
from lobbykit.content.bounded import decoded, read_bytes
from lobbykit.content.briefs.scalars import slug_like

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from lobbykit.app.shelves import Shelves
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.drafting.runs import Draft
    from lobbykit.domain.problem import Problem

BRIEFS = (".yaml", ".yml")
"""The kinds of files that are briefs already."""
KINDS = (".md", ".txt", ".html", ".htm", ".docx", *BRIEFS)


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


def drafted(file: Path, shelves: Shelves, today: date, catalogue: Catalogue) -> DraftIn:
    """Read a file as what it is, a brief or a leave-behind of any kind; raise as the reading of either does."""
    return brief_in(file, shelves) if file.suffix.lower() in BRIEFS else draft_in(file, shelves, today, catalogue)


def brief_in(file: Path, shelves: Shelves) -> DraftIn:
    """Read a brief's own file, letter for letter; raise UnreadableFileError.

    Where the library has a brief of that name, the copy gets a free one, in its own id too. Mistakes in what it says
    are no hindrance.
    """
    text = decoded(read_bytes(file), file=str(file), as_is=True)
    form = BriefForm.read(text, file).value
    wanted = slug_like(_said(form, "id") or file.stem) or "brief"
    name = free_id(wanted, shelves)
    if form is not None and name != wanted:
        other = form.set(("id",), name).value
        text = other.text if other is not None else text
    return DraftIn(name, _said(form, "title") or file.stem, file.name, text, ())


def draft_in(file: Path, shelves: Shelves, today: date, catalogue: Catalogue) -> DraftIn:
    """Read a file as `lobbykit import brief` does; raise RefusedImportError or UnreadableFileError."""
    found = plan_brief(
        file, shelves, into=None, today=today, catalogue=catalogue, name=lambda name: free_id(name, shelves)
    )
    text = found.plan.files[0][1].decode()
    remarks = tuple(_remarks(text))
    doubts = tuple(_card(one, found.draft, remarks, catalogue) for one in found.brief.doubts)
    return DraftIn(found.brief.id, found.brief.title, file.name, text, doubts)


def _said(form: BriefForm | None, key: str) -> str:
    value = form.value((key,)) if form else None
    if value is None and form:
        value = form.value((key, "default"))
    return value.strip() if isinstance(value, str) else ""


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
