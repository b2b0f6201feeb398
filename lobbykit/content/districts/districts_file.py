"""Our districts.json: the ZIP codes that begin with the same three digits stand on one line, strict about shape."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.content.strict_json import read_json, shown
from lobbykit.domain.districts import Districts, Seat
from lobbykit.domain.iso_day import iso_day
from lobbykit.domain.problem import Place, Read, error

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

FORMAT = "districts/1"
_KEYS = ("lobbykit", "congress", "as_of", "source", "commit", "licence", "zips")
_TEXTS = ("source", "commit", "licence")
_LAST_CONGRESS = 999
_PREFIX = re.compile(r"[0-9]{3}", re.ASCII)
_TWO_DIGITS = tuple(f"{number:02}" for number in range(100))
_RUN = re.compile(r"([0-9]{2})(?:-([0-9]{2}))?", re.ASCII)


class _ShapeError(Exception):
    """A part of the wrong shape."""

    def __init__(self, entry: str, field: str, *, code: str = "districts-shape") -> None:
        super().__init__(code)
        self.code = code
        self.entry = entry
        self.field = field


def write_districts(districts: Districts) -> str:
    """Return the text of districts.json: a header, then a line for the first three digits of ZIP codes."""
    header = {
        "lobbykit": FORMAT,
        "congress": districts.congress,
        "as_of": districts.as_of.isoformat(),
        "source": districts.source,
        "commit": districts.commit,
        "licence": districts.licence,
    }
    lines = ",\n".join(f"{_line(key)}:{_line(value)}" for key, value in header.items())
    zips = ",\n".join(f"{_line(prefix)}:{_line(groups)}" for prefix, groups in _grouped(districts.zips).items())
    return "{\n" + lines + ',\n"zips":{\n' + zips + "\n}\n}\n"


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _grouped(zips: Mapping[str, tuple[Seat, ...]]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, list[int]]] = {}
    for code in sorted(zips):
        seats = " ".join(seat.code for seat in zips[code])
        found.setdefault(code[:3], {}).setdefault(seats, []).append(int(code[3:]))
    return {prefix: {seats: ",".join(_runs(ends)) for seats, ends in one.items()} for prefix, one in found.items()}


def _runs(numbers: Iterable[int]) -> Iterator[str]:
    """Yield "04" for a number that stands alone and "20-22" for those that follow each other; they are in order."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return (f"{first:02}" if first == last else f"{first:02}-{last:02}" for first, last in runs)


def read_districts(text: str, *, file: str) -> Read[Districts]:
    """Return the table of a districts.json, or None and one problem that names what is wrong with its shape.

    A file of a later major version, an unknown key, a wrong type, a seat that the House does not have, text that
    cannot be printed and a ZIP code given twice are errors; nothing that the text holds raises.
    """
    read = read_json(text, file=file)
    if read.problems:
        return Read(None, read.problems)
    try:
        return Read(_districts(read.value))
    except _ShapeError as wrong:
        return Read(None, (error(wrong.code, Place(file), entry=wrong.entry, field=wrong.field),))


def _districts(value: object) -> Districts:
    if not isinstance(value, dict):
        raise _ShapeError("districts", "root")
    if value.get("lobbykit") != FORMAT:
        raise _ShapeError("districts", "lobbykit", code="districts-version")
    for key in (*value, *_KEYS):
        if key not in _KEYS or key not in value:
            raise _ShapeError("districts", shown(key))
    source, commit, licence = (_text(value, key) for key in _TEXTS)
    zips = _zips(value["zips"])
    return Districts(_congress(value["congress"]), _as_of(value["as_of"]), source, licence, zips, commit)


def _text(value: dict[str, object], key: str) -> str:
    text = value[key]
    if not isinstance(text, str) or not text.isprintable():
        raise _ShapeError("districts", key)
    return text


def _congress(value: object) -> int:
    if type(value) is not int or not 1 <= value <= _LAST_CONGRESS:
        raise _ShapeError("districts", "congress")
    return value


def _as_of(value: object) -> date:
    day = iso_day(value) if isinstance(value, str) else None
    if day is None:
        raise _ShapeError("districts", "as_of")
    return day


def _zips(value: object) -> dict[str, tuple[Seat, ...]]:
    if not isinstance(value, dict):
        raise _ShapeError("districts", "zips")
    seats = _SeatsRead({})
    found: dict[str, tuple[Seat, ...]] = {}
    for prefix, groups in value.items():
        if not _PREFIX.fullmatch(prefix) or not isinstance(groups, dict):
            raise _ShapeError("zips", shown(prefix))
        for codes, ends in groups.items():
            group = seats.named(codes, prefix)
            for end in _ends(ends, prefix):
                if found.setdefault(prefix + end, group) is not group:
                    raise _ShapeError("zips", prefix + end, code="districts-twice")
    return dict(sorted(found.items()))


class _SeatsRead(NamedTuple):
    """The groups of seats that were read already, by their text."""

    known: dict[str, tuple[Seat, ...]]

    def named(self, codes: str, prefix: str) -> tuple[Seat, ...]:
        if codes not in self.known:
            seats = [seat for one in codes.split(" ") if (seat := Seat.parse(one))]
            if len(seats) != codes.count(" ") + 1 or seats != sorted(set(seats)):
                raise _ShapeError(f"zips/{prefix}", shown(codes))
            self.known[codes] = tuple(seats)
        return self.known[codes]


def _ends(value: object, prefix: str) -> Iterator[str]:
    """Yield the last two digits of each ZIP code; a number or run must lie behind the one before it."""
    if not isinstance(value, str):
        raise _ShapeError(f"zips/{prefix}", "list")
    before = -1
    for part in value.split(","):
        run = _RUN.fullmatch(part)
        first, last = (int(run[1]), int(run[2] or run[1])) if run else (0, -1)
        if run is None or first <= before or last < first:
            raise _ShapeError(f"zips/{prefix}", shown(part))
        before = last
        yield from _TWO_DIGITS[first : last + 1]
