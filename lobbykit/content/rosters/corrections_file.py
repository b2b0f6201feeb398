"""Our corrections.json and the corrections it holds."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from lobbykit.content.strict_json import read_json, shown
from lobbykit.domain.corrections import Correction
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.problem import Place, Problem, Read, error

if TYPE_CHECKING:
    from collections.abc import Iterable

FORMAT = "corrections/1"
MOST = 5_000
_REQUIRED = ("target", "field", "value", "on", "source", "by")
_KNOWN = frozenset({*_REQUIRED, "was"})


def write_corrections(corrections: Iterable[Correction]) -> str:
    """Return the text of corrections.json, one correction a line."""
    lines = ",\n".join(json.dumps(_row(one), ensure_ascii=False) for one in corrections)
    return f'{{"lobbykit":"{FORMAT}","corrections":[\n{lines}\n]}}\n'


def _row(one: Correction) -> dict[str, str]:
    row = {key: str(getattr(one, key)) for key in _REQUIRED}
    return row if one.was is None else row | {"was": one.was}


def read_corrections(text: str, *, file: str) -> Read[tuple[Correction, ...]]:
    """Return the corrections in their order, or None and a problem for each entry of the wrong shape.

    Whether a field exists and a value is possible is judged where they are applied.
    """
    read = read_json(text, file=file)
    if read.has_errors:
        return Read(None, read.problems)
    root = read.value
    if not isinstance(root, dict) or root.get("lobbykit") != FORMAT:
        return Read(None, (error("corrections-version", Place(file)),))
    rows = root.get("corrections")
    if not isinstance(rows, list) or len(rows) > MOST or root.keys() != {"lobbykit", "corrections"}:
        return Read(None, (error("corrections-shape", Place(file), entry=0, field="corrections"),))
    found = [_correction(row, Place(file), number) for number, row in enumerate(rows, 1)]
    problems = tuple(one for one in found if isinstance(one, Problem))
    corrections = tuple(one for one in found if isinstance(one, Correction))
    return Read(None if problems else corrections, problems)


def _correction(row: object, place: Place, number: int) -> Correction | Problem:
    if not isinstance(row, dict):
        return error("corrections-shape", place, entry=number, field="entry")
    texts = {key: value for key, value in row.items() if isinstance(value, str) and value.isprintable()}
    wrong = [key for key in (*row, *_REQUIRED) if key not in texts or key not in _KNOWN]
    day = iso_day(texts.get("on", ""))
    if wrong or day is None:
        return error("corrections-shape", place, entry=number, field=shown(wrong[0]) if wrong else "on")
    named = {key: texts[key] for key in _REQUIRED if key != "on"}
    return Correction(**named, on=day, was=texts.get("was"))
