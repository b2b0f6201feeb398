"""The briefs of the workspace as a list shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.app.brief_desk.open_brief import Origin, origin_of
from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.app.library_files import library_bytes
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief


@dataclass(frozen=True, slots=True)
class BriefRow:
    """One brief: its file, whose it is, title, language, as-of date and number of asks.

    `counts` are its errors, warnings and notes, None until it was checked. Of a brief that cannot be read the title is
    what its file says there, or the name of the file.
    """

    file: str
    origin: Origin
    title: str
    lang: str = ""
    as_of: str = ""
    asks: int = 0
    readable: bool = True
    counts: tuple[int, int, int] | None = None


def brief_rows(bench: Workbench) -> tuple[BriefRow, ...]:
    """Return every brief that the library has, our own before others, then by title."""
    rows = (_row(bench, file) for file in bench.brief_files())
    return tuple(sorted(rows, key=lambda one: (one.origin, one.title, one.file)))


def told_by(row: BriefRow, brief: Brief | None) -> BriefRow:
    """Return a row as a brief that was read by now tells it; of one that cannot be read, what is known stays."""
    if brief is None:
        return replace(row, readable=False)
    title = plain_text(parse_inline(brief.title.default.raw))
    return BriefRow(row.file, row.origin, title, brief.lang, brief.as_of.isoformat(), len(brief.asks), True, row.counts)


def _row(bench: Workbench, file: Path) -> BriefRow:
    row = BriefRow(str(file), origin_of(file, bench.shelves.workspace / "library"), file.name, readable=False)
    try:
        brief = bench.brief(str(file)).value
        if brief is None:
            text = library_bytes(file, bench.session.workspace.vault)
            form = BriefForm.read(text, file).value
            title = form.field(("title",)) if form else None
            return replace(row, title=str(title.value)) if title and title.value else row
        return told_by(row, brief)
    except LobbykitError:  # shown as a brief that cannot be read
        return row
