"""The upstream files about Congress, in YAML, JSON or CSV, as tables of text with places, told apart by content."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from lobbykit.content.rosters.csv_table import is_legislators_csv, read_legislators_csv
from lobbykit.content.rosters.table import Table, Value, table_from_json, table_from_yaml
from lobbykit.content.strict_json import read_json
from lobbykit.content.yaml_tree import Limits, read_yaml
from lobbykit.domain.problem import Place, Problem, Read, error, warning

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

# The largest upstream file has 1.1 million characters and 85,000 values.
_LIMITS = Limits(size=3_000_000, depth=20, nodes=100_000)


class Kind(Enum):
    """Which of the upstream files it is."""

    LEGISLATORS = "legislators"
    COMMITTEES = "committees"
    MEMBERSHIP = "membership"
    LOCAL = "local"


@dataclass(frozen=True, slots=True)
class Sources:
    """What was recognised among the files; `from_csv` says that terms, leadership and caucus are not on record."""

    tables: Mapping[Kind, Value]
    names: Mapping[Kind, str]
    from_csv: bool = False

    def place(self, kind: Kind) -> Place:
        """Return the beginning of the file of that kind."""
        return Place(self.names[kind])


def read_sources(files: Mapping[str, str], *, term: tuple[date, date]) -> Read[Sources]:
    """Parse and recognise files (name → text); a CSV, which has no terms, gets `term` for everybody.

    Errors: a file that does not parse, two files of one kind, no legislators. A file of another kind is a warning.
    """
    tables: dict[Kind, Value] = {}
    names: dict[Kind, str] = {}
    problems: list[Problem] = []
    from_csv = False
    for name, text in files.items():
        is_csv = is_legislators_csv(text)
        read = read_legislators_csv(text, file=name, term=term) if is_csv else _parsed(text, name)
        problems += read.problems
        if read.has_errors or read.value is None:
            continue
        kind = _kind(read.value)
        if kind is None:
            problems.append(warning("congress-file-unused", Place(name)))
        elif kind in tables:
            problems.append(error("congress-file-twice", Place(name), other=names[kind]))
        else:
            tables[kind], names[kind] = read.value, name
            from_csv |= is_csv
    if Kind.LEGISLATORS not in tables:
        problems.append(error("congress-legislators-missing"))
    return Read(Sources(tables, names, from_csv), tuple(problems))


def _parsed(text: str, file: str) -> Read[Value]:
    if text.lstrip("\ufeff \t\r\n")[:1] in {"[", "{"}:
        read = read_json(text, file=file, numbers_as_text=True)
        return Read(None, read.problems) if read.has_errors else table_from_json(read.value, Place(file))
    tree = read_yaml(text, file=file, limits=_LIMITS)
    return Read(None if tree.value is None else table_from_yaml(tree.value), tree.problems)


def _kind(root: Value) -> Kind | None:
    if isinstance(root, Table):
        lists = [value for value in root.values.values() if isinstance(value, tuple)]
        rows = (row for rows in lists for row in rows if isinstance(row, Table))
        return Kind.MEMBERSHIP if any("bioguide" in row.values for row in rows) else None
    if not isinstance(root, tuple):
        return None
    first = next((row.values.keys() for row in root if isinstance(row, Table)), ())
    if {"terms", "name"} & set(first) and "thomas_id" not in first:
        return Kind.LEGISLATORS
    if "thomas_id" in first:
        return Kind.COMMITTEES
    return Kind.LOCAL if "offices" in first else None
