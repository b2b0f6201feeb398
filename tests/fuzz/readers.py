"""Every reader of files from outside, given bytes as a command would, and what became of them."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from datetime import date
from enum import Enum
from io import BytesIO
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from lobbykit.app.entry import read_entry
from lobbykit.cli.json_lines import LIMIT as JSON_LIMIT
from lobbykit.cli.json_lines import read_object
from lobbykit.content.bills.bill_import import read_bill_files
from lobbykit.content.bounded import UnreadableFileError, read_bytes, read_stream, read_text
from lobbykit.content.briefs.brief_file import read_brief, read_brief_file
from lobbykit.content.briefs.brief_writer import brief_text
from lobbykit.content.districts.districts_file import read_districts
from lobbykit.content.districts.zip_table import read_zip_tables
from lobbykit.content.drafts.docx_parts import DamagedDocumentError
from lobbykit.content.drafts.draft_file import read_draft
from lobbykit.content.logos.logo_file import read_logo
from lobbykit.content.manifest_file import LIMIT, read_manifest
from lobbykit.content.records.record_file import LIMIT as RECORDS
from lobbykit.content.records.record_file import read_records
from lobbykit.content.rosters.corrections_file import read_corrections
from lobbykit.content.rosters.legislators import read_congress_legislators
from lobbykit.content.rosters.roster_file import read_roster
from lobbykit.content.scale_file import read_scale
from lobbykit.domain.districts import Origin
from lobbykit.domain.drafting.conservation import lost_words
from lobbykit.domain.drafting.recognition import recognized
from lobbykit.domain.problem import Place, Problem, Read
from lobbykit.domain.schema import check_fields
from tests.making import CATALOGUE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TODAY = date(2026, 11, 22)
ORIGIN = Origin(119, TODAY, "fuzz", "")
UPSTREAM = 20_000_000
_PLACE = Place("brief.yaml", 1, 1)
_BEFORE = (
    "yaml-", "json-", "csv-", "file-", "bill-xml", "bill-json", "bill-too", "line-", "kit-not", "kit-cut", "kit-member-",
    "kit-members", "kit-large", "kit-order",
)  # fmt: skip
_AFTER = frozenset({"yaml-key-twice", "yaml-gave-up"})


class Verdict(Enum):
    """What became of an input."""

    ACCEPTED = "accepted"
    BEFORE = "refused before the tree was built"
    AFTER = "refused after the tree was built"


class UnkeptPromiseError(Exception):
    """A reader returned what its contract excludes."""


@dataclass(frozen=True, slots=True)
class Held:
    """A file of a fuzz run: as much of a path as readers use, with its bytes in memory."""

    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        return PurePosixPath(self.name).suffix

    def stat(self) -> SimpleNamespace:
        return SimpleNamespace(st_mode=stat.S_IFREG)

    def open(self, mode: str) -> BytesIO:
        assert mode == "rb"
        return BytesIO(self.data)

    def __str__(self) -> str:
        return self.name


def held(name: str, data: bytes) -> Path:
    """Return bytes in the place of a file."""
    return cast("Path", Held(name, data))


def judged(read: Callable[[], Read[Any]], before: tuple[str, ...] = _BEFORE) -> Verdict:
    """Return what a reader made of an input; raise whatever its contract does not allow."""
    try:
        found = read()
    except (UnreadableFileError, DamagedDocumentError) as failure:
        if not CATALOGUE.failure(failure).strip():
            raise UnkeptPromiseError(failure.code) from failure
        return Verdict.BEFORE
    for problem in found.problems[:5]:
        if not CATALOGUE.message(problem).strip():
            raise UnkeptPromiseError(problem.code)
    if found.value is not None and not found.has_errors:
        return Verdict.ACCEPTED
    if not found.problems:
        raise UnkeptPromiseError("nothing was read and nothing said")
    codes = {one.code for one in found.problems} - _AFTER
    return Verdict.BEFORE if any(code.startswith(before) for code in codes) else Verdict.AFTER


def brief(data: bytes) -> Verdict:
    return judged(lambda: read_brief_file(held("a.yaml", data)))


def text_reader(reader: Callable[..., Read[Any]], limit: int = 4_000_000) -> Callable[[bytes], Verdict]:
    """Return how a reader of text takes bytes."""
    return lambda data: judged(lambda: reader(read_text(held("a.json", data), limit=limit), file="a.json"))


roster = text_reader(read_roster, UPSTREAM)
corrections = text_reader(read_corrections)
scale = text_reader(read_scale)
manifest = text_reader(read_manifest, LIMIT)
districts = text_reader(read_districts, UPSTREAM)


def zips(data: bytes) -> Verdict:
    return judged(lambda: read_zip_tables({"a.csv": read_text(held("a.csv", data), limit=UPSTREAM)}, origin=ORIGIN))


def records(data: bytes) -> Verdict:
    return judged(lambda: read_records(read_bytes(held("a", data), limit=RECORDS), file="a", key="notes"))


def choices(data: bytes) -> Verdict:
    """Take what `lobbykit choices set` reads from its input."""

    def read() -> Read[Any]:
        found = read_object(read_stream(BytesIO(data), file="-", limit=JSON_LIMIT))
        if found.value is None:
            return found
        entry = read_entry("choices", found.value)
        problems = check_fields("choices", entry.value.fields, new=False) if entry.value else ()
        return Read(None if problems else entry.value, (*entry.problems, *problems))

    return judged(read)


def bill(data: bytes) -> Verdict:
    return judged(lambda: _bills(read_bill_files({"a": read_bytes(held("a", data), limit=UPSTREAM)})))


def _bills(read: Read[tuple[Any, ...]]) -> Read[Any]:
    return Read(read.value or (() if read.problems else None), read.problems)


def congress(others: Mapping[str, str]) -> Callable[[bytes], Verdict]:
    """Return how upstream's files are read when one of them is changed: the one that its content says it is."""

    def read(data: bytes) -> Verdict:
        name, _, text = data.partition(b"\n")
        own = name.decode("latin-1")
        files = {file: text for file, text in others.items() if file != own}
        given = {own: read_text(held(own, text), limit=UPSTREAM)}
        return judged(lambda: read_congress_legislators(given | files, as_of=TODAY, source="fuzz"))

    def guarded(data: bytes) -> Verdict:
        try:
            return read(data)
        except UnreadableFileError:
            return Verdict.BEFORE

    return guarded


def logo(name: str) -> Callable[[bytes], Verdict]:
    before = _BEFORE if name.endswith(".svg") else ("logo-broken", "logo-too-large", "file-")
    return lambda data: judged(lambda: read_logo(held(name, data), _PLACE, (400, 100)), before)


def draft(name: str) -> Callable[[bytes], Verdict]:
    return lambda data: judged(lambda: read_draft(held(name, data)))


def taken_in(name: str) -> Callable[[bytes], Verdict]:
    """Return the whole way of a leave-behind: read, recognized, counted, written, read again."""

    def read(data: bytes) -> Read[Any]:
        found = read_draft(held(name, data))
        if found.value is None:
            return found
        brief = recognized(found.value, today=TODAY)
        text = brief_text(brief)
        said = tuple(str(value) for one in brief.doubts for _, value in one.params)
        lost_words(found.value, (text, *said))
        again = read_brief(text, file=name)
        problems: tuple[Problem, ...] = again.problems
        return Read(again.value, problems)

    return lambda data: judged(lambda: read(data))
