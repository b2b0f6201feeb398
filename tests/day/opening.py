"""The exports of the day, opened by other programs' parsers: csv, json, icalendar, and pandas where it is installed."""

from __future__ import annotations

import csv
import importlib
import importlib.util
import io
import json
from collections import Counter
from datetime import UTC
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

import icalendar

from tests.day.expected import expected, utc
from tests.day.living import NOBODYS
from tests.day.plan import BRIEF, final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from tests.day.judging import Difference
    from tests.day.living import Living

KINDS, FORMS = ("schedule", "notes", "promises"), ("csv", "json", "ics")


def opened(day: Living) -> list[Difference]:
    """Export everything and return what is missing or doubled in a file, or stands in one that must not."""
    files = {(kind, form): _exported(day, kind, form) for kind in KINDS for form in FORMS}
    pairs = [*_tables(files), *_documents(files), *_calendars(day, files), *_words(day, files), *_private(day, files)]
    return [(what, should, is_) for what, should, is_ in pairs if should != is_]


def pandas_is_here() -> bool:
    """Whether the tables are read by pandas too; lobbykit does not need it."""
    return importlib.util.find_spec("pandas") is not None


def _exported(day: Living, kind: str, form: str) -> bytes:
    file = day.folder / f"out-{kind}.{form}"
    day.do("export", kind, "--as", form, "--out", file)
    return file.read_bytes()


Files = dict[tuple[str, str], bytes]


def _tables(files: Files) -> Iterator[Difference]:
    for kind in KINDS:
        data = files[kind, "csv"]
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
        yield f"rows of {kind}", len(_document(files, kind)), len(rows)
        yield f"cells too many or too few in {kind}", [], [one for one in rows if None in one or None in one.values()]
        if pandas_is_here():
            pandas = importlib.import_module("pandas")
            frame = pandas.read_csv(io.BytesIO(data), encoding="utf-8-sig", dtype=str, keep_default_na=False)
            found = [
                {name: str(cell).replace("\r\n", "\n") for name, cell in row.items()}
                for row in frame.to_dict("records")
            ]
            plain = [{name: cell.replace("\r\n", "\n") for name, cell in row.items()} for row in rows]
            yield f"what pandas reads of {kind}", plain, found


def _documents(files: Files) -> Iterator[Difference]:
    for kind in KINDS:
        ids = [one["id"] for one in _document(files, kind)]
        yield f"ids that are twice in {kind}", [], [one for one, count in Counter(ids).items() if count > 1]


def _calendars(day: Living, files: Files) -> Iterator[Difference]:
    for kind in KINDS:
        calendar = icalendar.Calendar.from_ical(files[kind, "ics"])
        parts = [one for one in calendar.walk() if one.name in {"VEVENT", "VTODO"}]
        ids = sorted(one["id"] for one in _document(files, kind))
        yield f"events of {kind}", ids, sorted(str(one["UID"]).removesuffix("@lobbykit") for one in parts)
        if kind == "schedule":
            begins = {str(one["UID"]).removesuffix("@lobbykit"): one for one in parts}
            for number, planned in enumerate(day.plan.meetings):
                event, meeting = begins[day.meetings[number]], final(day.plan, planned)
                yield f"event {number}", utc(meeting.start), _in_utc(event.decoded("DTSTART"))
            dropped = sum(one["dropped"] for one in expected(day.plan)["meetings"])
            yield "cancelled events", dropped, sum(str(one.get("STATUS")) == "CANCELLED" for one in parts)


def _words(day: Living, files: Files) -> Iterator[Difference]:
    """Yield the words that are in no table, and in no document, of notes and promises."""
    words = [one.replace("\n", " ") for one in expected(day.plan)["words"]]
    for form in ("csv", "json"):
        texts = [_texts(files, kind, form) for kind in ("notes", "promises")]
        told = " ".join(" ".join(texts).split())
        yield f"words that are in no {form}", [], [one for one in words if " ".join(one.split()) not in told]


def _texts(files: Files, kind: str, form: str) -> str:
    if form == "csv":
        text = files[kind, form].decode("utf-8-sig")
        return " ".join(cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row)
    return " ".join(_strings(_document(files, kind)))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)
    elif isinstance(value, str):
        yield value


def _document(files: Files, kind: str) -> list[dict[str, Any]]:
    name = {"schedule": "meetings"}.get(kind, kind)
    found = json.loads(files[kind, "json"])[name]
    assert isinstance(found, list)
    return found


def _private(day: Living, files: Files) -> Iterator[Difference]:
    """Yield where somebody who wants to know what is nobody's business would find it: exports, kit, lists."""
    kit = day.folder / "team.lobbykit"
    day.do("kit", "pack", "--out", kit, "--brief", BRIEF, "--without-roster", "--with-contacts")
    looked_at = {f"{kind}.{form}": data for (kind, form), data in files.items()} | _members_of(kit)
    for words in (("member", "list"), ("meeting", "list"), ("note", "list"), ("note", "support")):
        looked_at[" ".join(words)] = day.run(*words, "--json", today=("--today", "2026-12-01")).out.encode()
    for number in (0, 3):
        shown = day.do("meeting", "show", day.meetings[number], "--json").out
        looked_at[f"meeting {number}"] = shown.encode()
    told = {name for name, data in looked_at.items() if NOBODYS.casefold().encode() in data.lower()}
    yield "where a secret stands", set(), told
    yield "what a search for it finds", [], day.asked("find", NOBODYS, "--json")["found"]
    fields = (b"step_free", b"interpreter", b"captions", b"impression", b"large_print")
    names = {name for name, data in looked_at.items() if any(one in data for one in fields)}
    yield "where a need or a box is even named", set(), names
    boxes = day.asked("note", "list", "--json", "--with-private")["notes"]
    kept = sum(NOBODYS in json.dumps(one.get("private", {})) for one in boxes)
    yield "impressions that their author still has", sum(one.number % 10 == 0 for one in day.plan.by("typed")), kept


def _members_of(kit: Path) -> dict[str, bytes]:
    with ZipFile(kit) as archive:
        return {f"kit: {name}": archive.read(name) for name in archive.namelist()}


def _in_utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
