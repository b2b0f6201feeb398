"""A draft becomes a brief: each block finds its part, and what is not certain becomes a doubt with its place."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.domain.congress import congress_on
from lobbykit.domain.drafting.drafted import DraftBrief
from lobbykit.domain.drafting.language import language_of
from lobbykit.domain.drafting.looks import with_headings
from lobbykit.domain.drafting.markup import marked
from lobbykit.domain.drafting.notes import Noted, noted
from lobbykit.domain.drafting.opening import LONGEST, UNKNOWN, opening
from lobbykit.domain.drafting.parts import Parts
from lobbykit.domain.drafting.runs import Run, one_line
from lobbykit.domain.drafting.source_reading import DraftSource, read_sources
from lobbykit.domain.problem import Place, note, warning

if TYPE_CHECKING:
    from datetime import date

    from lobbykit.domain.drafting.runs import Draft, Runs
    from lobbykit.domain.problem import Problem

_ACCENTS = str.maketrans("áéíóúüñàèìòùâêîôûçöä", "aeiouunaeiouaeioucoa")


def recognized(draft: Draft, *, today: date) -> DraftBrief:
    """Recognize the parts of a brief in a draft; `today` says which Congress is meant where the text does not.

    Every word is in the result or in one of its doubts. Never raises on what the draft holds.
    """
    split = noted(with_headings(draft.blocks))
    sources = read_sources(split.definitions)
    known = {one.label: one.id for one in sources if one.label}
    start = opening(draft, split.blocks)
    congress = congress_on(today)
    parts = Parts(known, congress, start.block, start.title)
    parts.take(split.blocks)
    told = split.blocks[start.block].runs if start.block is not None else (Run(start.title, Place(draft.file)),)
    said = marked(told, known, bold=False)
    title = said.text or UNKNOWN
    lang, sure = (draft.lang, True) if draft.lang else language_of(" ".join(block.words for block in draft.blocks))
    doubts = [*draft.problems, *split.problems, *start.doubts, *said.problems]
    doubts += [problem for one in sources for problem in one.problems]
    doubts += _note_doubts(split, sources)
    top = Place(draft.file)
    if draft.title.strip() and (start.block is not None or len(draft.title) > LONGEST):
        doubts.append(warning("draft-hidden", top, text=one_line(draft.title)[:2_000]))
    doubts += [] if sure else [warning("draft-language-unsure", top, lang=lang)]
    doubts += [note("draft-day-assumed", top, day=today.isoformat(), congress=congress)]
    brief = parts.brief(DraftBrief(_id(title, draft.file), title, lang, congress, today, draft.file, sources=sources))
    return replace(brief, doubts=tuple(sorted({*doubts, *brief.doubts}, key=_order)))


def _order(problem: Problem) -> tuple[Place, str, str]:
    return problem.place or Place(""), problem.code, repr(problem.params)


def _note_doubts(split: Noted, sources: tuple[DraftSource, ...]) -> list[Problem]:
    """Doubt marks without a source, sources without a mark and labels given twice."""
    marks: dict[str, Place] = {}
    for block in split.blocks:
        _collect(block.runs, marks)
    labels = [one.label for one in sources if one.label]
    out = [warning("draft-note-dangling", place, label=label) for label, place in marks.items() if label not in labels]
    out += [note("draft-note-unused", one.place, text=one.title[:80]) for one in sources if one.label not in marks]
    twice = {label for label in labels if labels.count(label) > 1}
    out += [warning("draft-note-twice", one.place, label=one.label) for one in sources if one.label in twice]
    return out


def _collect(runs: Runs, marks: dict[str, Place]) -> None:
    for run in runs:
        if run.note is not None:
            marks.setdefault(run.note, run.place)


def _id(title: str, file: str) -> str:
    stem = re.sub(r"\.[A-Za-z]+$", "", re.split(r"[/\\]", file)[-1])
    words = re.findall(
        r"[a-z0-9]+", (stem if title == UNKNOWN else title.partition(":")[0]).casefold().translate(_ACCENTS)
    )
    return "-".join(words[:6])[:48].strip("-") or "brief"
