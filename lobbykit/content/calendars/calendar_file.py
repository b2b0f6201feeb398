"""Calendar files (RFC 5545) as Outlook, Google and Apple write them: their events, one value for each occurrence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.content.bounded import DEFAULT_LIMIT, UnreadableFileError, decoded
from lobbykit.content.calendars.event_reading import EventReader
from lobbykit.content.records.record_file import few
from lobbykit.domain.problem import Place, Problem, Read, error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.content.calendars.event_reading import CalendarEvent

MOST_EVENTS = 5_000
_BEGIN = b"BEGIN:VCALENDAR"
_HEADER = re.compile(r"(METHOD|X-WR-TIMEZONE)(?:;[^:]*)?:(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of one event, without what is nested in it, and the line where it begins."""

    line: int
    text: str


def is_calendar(data: bytes) -> bool:
    """Whether a file is a calendar, by how it begins."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip()[: len(_BEGIN)].upper() == _BEGIN


def read_calendar(data: bytes, *, file: str) -> Read[tuple[CalendarEvent, ...]]:
    """Return the occurrences of all events, or None and what is wrong.

    Zones are looked up by name; what a file says itself of a zone is not read. Raises UnreadableFileError for a file
    that is too large or no text.
    """
    if len(data) > DEFAULT_LIMIT:
        raise UnreadableFileError("file-too-large", file=file, limit=DEFAULT_LIMIT)
    text = decoded(data, file=file)
    if text.upper().count("BEGIN:VEVENT") > MOST_EVENTS:
        return Read(None, (error("records-too-many", Place(file), most=MOST_EVENTS),))
    header, blocks = _taken_apart(text)
    reader = EventReader(file, header.get("METHOD", ""))
    reads = [reader.read(block.text, block.line) for block in blocks]
    problems: list[Problem] = [problem for read in reads for problem in read.problems]
    if not blocks:
        problems.append(error("records-empty", Place(file)))
    if any(read.value is None for read in reads) or not blocks:
        return Read(None, few(problems))
    found = [one for read in reads for one in read.value or ()]
    if len(found) > MOST_EVENTS:
        return Read(None, (error("records-too-many", Place(file), most=MOST_EVENTS),))
    replaced = {(one.uid, one.was) for one in found if one.exception}
    kept = [one for one in found if one.exception or (one.uid, one.was) not in replaced]
    return Read(tuple(kept), few(problems))


def _taken_apart(text: str) -> tuple[dict[str, str], list[_Block]]:
    """Return what the calendar says of itself, and its events as they stand."""
    header: dict[str, str] = {}
    blocks: list[_Block] = []
    inside: list[str] = []
    lines: list[str] = []
    first = 0
    for number, line in _unfolded(text):
        bare = line.strip().upper()
        if bare.startswith("BEGIN:"):
            inside.append(bare[6:])
            if bare == "BEGIN:VEVENT":
                lines, first = [], number
        elif bare.startswith("END:"):
            if inside and inside[-1] == "VEVENT":
                blocks.append(_Block(first, "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT", ""])))
            inside = inside[:-1]
        elif inside == ["VCALENDAR"] and (found := _HEADER.fullmatch(line.strip())):
            header[found[1].upper()] = found[2].strip().upper()
        elif inside and inside[-1] == "VEVENT":
            lines.append(line)
    return header, blocks


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield each line with those that continue it, and its number."""
    parts: list[str] = []
    first = 1
    for number, line in enumerate(text.split("\n"), 1):
        if line[:1] in {" ", "\t"} and parts:
            parts.append(line[1:])
            continue
        if parts:
            yield first, "".join(parts)
        parts, first = [line], number
    if parts:
        yield first, "".join(parts)
