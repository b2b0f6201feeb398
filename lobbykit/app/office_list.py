"""A file that lists offices: one a line, and if wanted how many copies each gets and which team carries them."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.bounded import read_text
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.shop_order import MOST_COPIES, Wish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HEADINGS = frozenset({"office", "id", "bioguide"})
COPIES, TEAM = "copies", "team"
_LONGEST_TEAM = 40
_SEPARATORS = (",", ";", "\t")


class OfficeListError(LobbykitError):
    """A list of offices says something that cannot be printed by; it names the line."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a list: an office as named there, and what it says in the columns for copies and team, as typed."""

    file: str
    line: int
    name: str
    copies: str = ""
    team: str = ""

    def wish(self, usual: int) -> Wish:
        """Return what this line wants; `usual` copies when it gives no number. Raises OfficeListError."""
        return Wish(self._copies() if self.copies else usual, self._team())

    def _copies(self) -> int:
        typed = self.copies
        number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) <= len(str(MOST_COPIES)) else 0
        if not 1 <= number <= MOST_COPIES:
            raise OfficeListError("list-copies", file=self.file, line=self.line, text=typed[:40], most=MOST_COPIES)
        return number

    def _team(self) -> str:
        if len(self.team) > _LONGEST_TEAM or not self.team.isprintable():
            raise OfficeListError("list-team", file=self.file, line=self.line, most=_LONGEST_TEAM)
        return self.team


def read_office_list(file: Path) -> tuple[Listed, ...]:
    """Return the lines of a list in order; empty ones, a heading and lines that begin with "#" are passed over.

    Columns are parted by commas, semicolons or tabs. With a heading they are found by their names (office, copies,
    team); without one they stand in this order. Raises UnreadableFileError, and OfficeListError for a line that is no
    CSV or names no office.
    """
    found: list[Listed] = []
    columns = {"office": 0, COPIES: 1, TEAM: 2}
    first = True
    for line, row in _rows(file):
        cells = [cell.strip() for cell in row]
        if not any(cells) or cells[0].startswith("#"):
            continue
        names, first = _heading(cells) if first else {}, False
        if names:
            columns = names
            continue
        name, copies, team = (_cell(cells, columns.get(column)) for column in ("office", COPIES, TEAM))
        if not name:
            raise OfficeListError("list-no-office", file=str(file), line=line)
        found.append(Listed(str(file), line, name, copies, team))
    return tuple(found)


def _heading(cells: list[str]) -> dict[str, int]:
    """Return where the columns stand if these are their names, else nothing."""
    lowered = [cell.casefold() for cell in cells]
    office = next((at for at, name in enumerate(lowered) if name in HEADINGS), None)
    if office is None:
        return {}
    return {"office": office} | {name: lowered.index(name) for name in (COPIES, TEAM) if name in lowered}


def _rows(file: Path) -> Iterator[tuple[int, list[str]]]:
    text = read_text(file)
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    begins = next(lines, "")
    parted = max(_SEPARATORS, key=begins.count)
    rows = csv.reader(io.StringIO(text), delimiter=parted)
    try:
        for row in rows:
            yield rows.line_num, row
    except csv.Error as error:
        raise OfficeListError("list-not-csv", file=str(file), line=rows.line_num) from error


def _cell(cells: list[str], at: int | None) -> str:
    return cells[at] if at is not None and at < len(cells) else ""
