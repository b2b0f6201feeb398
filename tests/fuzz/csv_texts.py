"""CSV changed by rows, columns and cells."""

from __future__ import annotations

import csv
from io import StringIO

from tests.fuzz.raw import NUMBERS, SPECIAL, Random, characters, encoded, few

CELLS = (
    "",
    " ",
    "0",
    "x",
    "OH",
    "AK",
    "43004",
    "4300",
    "043004",
    "12",
    '"',
    '""',
    'a"b',
    "a,b",
    "a\nb",
    "\0",
    "=1+1",
    "x" * 140_000,
)


def mutant(rng: Random, seeds: tuple[str, ...]) -> bytes:
    """Return the bytes of a seed with a few changes."""
    rows = list(csv.reader(StringIO(rng.choice(seeds))))
    for _ in range(few(rng)):
        _change(rng, rows)
    written = StringIO()
    csv.writer(
        written,
        delimiter=rng.choice(",,,,,,,;\t"),
        lineterminator=rng.choice(("\n", "\n", "\r\n", "\r")),
        quoting=rng.choice((csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL)),
    ).writerows(rows)
    text = written.getvalue()
    return encoded(rng, characters(rng, text) if rng.random() < 0.2 else text)


def _change(rng: Random, rows: list[list[str]]) -> None:
    here, there = rng.randrange(len(rows)), rng.randrange(len(rows))
    row = rows[here]
    column = rng.randrange(len(row) + 1)
    match rng.randrange(9):
        case 0:
            rows[here], rows[there] = rows[there], rows[here]
        case 1:
            rows.insert(there, list(row))
        case 2 if len(rows) > 1:
            del rows[here]
        case 3:
            row.insert(column, rng.choice(CELLS))
        case 4:
            del row[column:]
        case 5:
            for one in rows:
                del one[column : column + 1]
        case 6:
            rows += [list(row) for _ in range(rng.choice((2, 30, 300)))]
        case _:
            row[column : column + 1] = [rng.choice((*CELLS, *NUMBERS, *SPECIAL, *rows[there]))]
