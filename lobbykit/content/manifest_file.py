"""manifest.json: what an earlier run of `lobbykit print` made."""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.content.strict_json import read_json
from lobbykit.domain.field_type import DAY, EDITION, LANGUAGE, OFFICE, SLUG, FieldType, text
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.problem import Place, Problem, Read, error
from lobbykit.domain.sheet_changes import EarlierRun, EarlierSheet

if TYPE_CHECKING:
    from collections.abc import Iterator

FORMAT = "manifest/1"
LIMIT = 32_000_000
SHEETS, BLOCKS, WORDS = 2_000, 1_000, 200_000
_STAMP = "edition/stamp"
_BLOCK = re.compile(r"[A-Za-z0-9_./-]{1,200}")
_TEXT = text(20_000)


def read_manifest(written: str, *, file: str) -> Read[EarlierRun]:
    """Return what a manifest says was printed, sheets that were skipped as unchanged included, or what is wrong.

    The words of blocks may be missing, as in manifests of older versions. What a problem names is a place in the file,
    never what stands there.
    """
    read = read_json(written, file=file)
    if read.has_errors:
        return Read(None, read.problems)
    root = read.value
    if not isinstance(root, dict) or root.get("lobbykit") != FORMAT:
        return Read(None, (error("manifest-format", Place(file), format=FORMAT),))
    problem = next(_faults(root, Place(file)), None)
    return Read(None, (problem,)) if problem else Read(_run(root))


class _Part(NamedTuple):
    """A value that must have a type, and where it stands."""

    value: object
    type: FieldType
    where: str


def _faults(root: dict[str, object], place: Place) -> Iterator[Problem]:
    """Yield what is wrong; whoever asks stops at the first, since what follows relies on it."""
    head = (("brief", SLUG), ("today", DAY))
    may_be = tuple((name, kind) for name, kind in (("lang", LANGUAGE), ("back", SLUG)) if name in root)
    for name, kind in (*head, *may_be):
        yield from _fault(_Part(root.get(name), kind, name), place)
    sheets = root.get("sheets")
    skipped = root.get("skipped", [])
    words = root.get("words", {})
    if not isinstance(sheets, list) or not isinstance(skipped, list) or len(sheets) + len(skipped) > SHEETS:
        yield error("manifest-sheets", place, most=SHEETS)
        return
    for name, rows in (("sheets", sheets), ("skipped", skipped)):
        for number, row in enumerate(rows, start=1):
            yield from _sheet_faults(row, f"{name}/{number}", place)
    seen = [row["office"] for row in (*sheets, *skipped)]
    if len(set(seen)) < len(seen):
        yield error("manifest-office-twice", place, office=next(one for one in seen if seen.count(one) > 1))
    if not isinstance(words, dict) or len(words) > WORDS:
        yield error("manifest-shape", place, where="words")
        return
    for number, (key, value) in enumerate(words.items(), start=1):
        yield from _fault(_Part(key, EDITION, f"words/{number}"), place)
        yield from _fault(_Part(value, _TEXT, f"words/{number}"), place)


def _sheet_faults(row: object, where: str, place: Place) -> Iterator[Problem]:
    if not isinstance(row, dict):
        yield error("manifest-shape", place, where=where)
        return
    yield from _fault(_Part(row.get("office"), OFFICE, f"{where}/office"), place)
    yield from _fault(_Part(row.get("edition"), EDITION, f"{where}/edition"), place)
    blocks = row.get("blocks")
    if not isinstance(blocks, dict) or len(blocks) > BLOCKS or not all(map(_BLOCK.fullmatch, blocks)):
        yield error("manifest-shape", place, where=f"{where}/blocks")
        return
    for value in blocks.values():
        yield from _fault(_Part(value, EDITION, f"{where}/blocks"), place)


def _fault(part: _Part, place: Place) -> Iterator[Problem]:
    if part.type.check(part.value, part.where):
        yield error("manifest-shape", place, where=part.where)


def _run(root: dict[str, object]) -> EarlierRun:
    """Return the run that a manifest without faults tells of."""
    rows = [*_rows(root["sheets"]), *_rows(root.get("skipped", []))]
    sheets = {one.office: one for one in map(_sheet, rows)}
    words = root.get("words", {})
    day = iso_day(str(root["today"]))
    assert day
    assert isinstance(words, dict)
    lang = str(root.get("lang", ""))
    back = str(root.get("back", ""))
    return EarlierRun(str(root["brief"]), lang, day, MappingProxyType(sheets), MappingProxyType(words), back)


def _rows(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


def _sheet(row: dict[str, object]) -> EarlierSheet:
    blocks = row["blocks"]
    assert isinstance(blocks, dict)
    kept = {block: fingerprint for block, fingerprint in blocks.items() if block != _STAMP}
    return EarlierSheet(str(row["office"]), str(row["edition"]), MappingProxyType(kept))
