"""Taking in a leave-behind of any kind: read, recognized, compared with what is there, written in one step."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.import_changes import Change
from lobbykit.app.importing import ImportPlan, RefusedImportError
from lobbykit.app.shelves import BRIEFS
from lobbykit.content.bounded import read_bytes
from lobbykit.content.briefs.brief_file import read_brief, read_brief_file
from lobbykit.content.briefs.brief_writer import brief_text
from lobbykit.content.drafts.draft_file import read_draft
from lobbykit.domain.audience import Prose
from lobbykit.domain.drafting.conservation import lost_words
from lobbykit.domain.drafting.recognition import recognized
from lobbykit.domain.problem import Place, Problem
from lobbykit.domain.prose import Text
from lobbykit.store.replaced_files import sum_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from lobbykit.app.shelves import Shelves
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.drafting.drafted import DraftBrief
    from lobbykit.domain.drafting.runs import Draft

_FIELDS = ("title", "lang", "contact", "lede", "figures", "sections", "asks", "talking_points", "questions", "sources")
_NOT_SHOWN = frozenset({"place", "show_to", "source", "priority", "rank"})


@dataclass(frozen=True, slots=True)
class BriefPlan:
    """A brief that was recognized and not yet written; the plan's problems are its doubts, `draft` is what was read."""

    plan: ImportPlan
    brief: DraftBrief
    draft: Draft


def plan_brief(
    file: Path,
    shelves: Shelves,
    *,
    into: Path | None,
    today: date,
    catalogue: Catalogue,
    name: Callable[[str], str] = str,
) -> BriefPlan:
    """Read a leave-behind and make a brief file of it that our own loader reads; raise RefusedImportError.

    `name` may give it another id than its title does. Raises UnreadableFileError for a file that is none, is too large
    or broken.
    """
    read = read_draft(file)
    if read.value is None:
        raise RefusedImportError("import-refused", read.problems)
    found = recognized(read.value, today=today)
    lost = lost_words(read.value, (brief_text(found), *_said(found.doubts)))
    found = dataclasses.replace(found, id=name(found.id), doubts=(*found.doubts, *lost))
    text = brief_text(found, tuple((doubt.place, _remark(doubt, catalogue)) for doubt in found.doubts))
    again = read_brief(text, file=str(file))
    if again.value is None:
        raise RefusedImportError("import-brief-unloadable", again.problems)
    target = into or shelves.own / BRIEFS / f"{found.id}.yaml"
    standing = read_bytes(target) if target.exists() else None
    before = read_brief_file(target).value if standing is not None else None
    plan = ImportPlan(
        ((target, text.encode()),),
        (brief_change(before, again.value, replaces=standing is not None),),
        found.doubts,
        (sum_of(standing) if standing is not None else None,),
    )
    return BriefPlan(plan, found, read.value)


def _said(doubts: tuple[Problem, ...]) -> Iterator[str]:
    for doubt in doubts:
        yield from (str(value) for key, value in doubt.params if key in {"text", "address"})


def _remark(doubt: Problem, catalogue: Catalogue) -> str:
    words = f"{catalogue.message(doubt)} {catalogue.suggestion(doubt)}".strip()
    return words if doubt.place is None else catalogue.say("draft-remark", line=doubt.place.line, words=words)


def brief_change(before: Brief | None, after: Brief, *, replaces: bool) -> Change:
    """Return what changes in a brief, part by part; `replaces` tells that a file stood there, readable or not."""
    fields = tuple(
        (name, old, new)
        for name in _FIELDS
        if (old := _shown(getattr(before, name)) if before else "") != (new := _shown(getattr(after, name)))
    )
    return Change("changed" if replaces else "added", after.id, after.title.default.raw, fields)


def _shown(value: object) -> str:
    """Return a part of a brief as people compare it: its words, without places."""
    if isinstance(value, tuple):
        return "; ".join(shown for one in value if (shown := _shown(one)))
    if isinstance(value, Text):
        return value.raw
    if isinstance(value, Prose):
        return value.default.raw
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [one.name for one in dataclasses.fields(value) if one.name not in _NOT_SHOWN]
        return " ".join(shown for name in names if (shown := _shown(getattr(value, name))))
    return "" if value is None or isinstance(value, Place) else str(value)
