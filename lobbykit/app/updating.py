"""Update Congress data: what to download, and the downloaded files, of whatever kind, as one import."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.importing import DISK, UPSTREAM_LIMIT, ImportPlan, plan_bills, plan_roster
from lobbykit.app.importing_districts import plan_districts
from lobbykit.app.library import DISTRICTS, ROSTER
from lobbykit.app.sheet_effects import named_measures
from lobbykit.app.shelves import BILLS
from lobbykit.content.bounded import read_bytes
from lobbykit.content.districts.zip_table import is_zip_table
from lobbykit.domain.congress import congress_on
from lobbykit.domain.districts import Origin
from lobbykit.domain.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from lobbykit.app.library_files import Reader
    from lobbykit.app.shelves import Shelves
    from lobbykit.domain.brief import Brief

ROSTER_SOURCE = "github.com/unitedstates/congress-legislators"
ZIP_SOURCE = "github.com/OpenSourceActivismTech/us-zipcodes-congress"
ROSTER_ADDRESSES = tuple(
    f"https://unitedstates.github.io/congress-legislators/{name}.json"
    for name in (
        "legislators-current",
        "committees-current",
        "committee-membership-current",
        "legislators-district-offices",
    )
)
ZIP_ADDRESS = "https://raw.githubusercontent.com/OpenSourceActivismTech/us-zipcodes-congress/HEAD/zccd.csv"
_BILL_ADDRESS = "https://www.govinfo.gov/bulkdata/BILLSTATUS/{congress}/{kind}/BILLSTATUS-{congress}{kind}{number}.xml"
_BLANK = b" \t\r\n\xef\xbb\xbf"
_FIRST_KEY = re.compile(rb'\{\s*"([^"]{0,60})"')
_COMMITTEE = re.compile(rb"[A-Z]{4}[0-9A-Z]{0,2}")
_LOOKED_AT = 4000


@dataclass(frozen=True, slots=True)
class Update:
    """What the downloaded files do not say of themselves; the day is also that on which they were downloaded."""

    today: date
    as_of: date
    into: Path | None = None
    congress: int | None = None
    commit: str = ""


def bill_addresses(measures: Iterable[Measure], briefs: Iterable[Brief], today: date) -> tuple[str, ...]:
    """Return where the records are of every measure of the sitting Congress that is known or named by a brief's ask."""
    named = frozenset[Measure]().union(*(named_measures(brief) for brief in briefs))
    wanted = {one for one in (*measures, *named) if one.congress == congress_on(today)}
    ordered = sorted(wanted, key=lambda one: (one.kind.chamber, one.kind, one.number))
    return tuple(_BILL_ADDRESS.format(congress=one.congress, kind=one.kind, number=one.number) for one in ordered)


def plan_update(files: Sequence[Path], shelves: Shelves, update: Update, reader: Reader = DISK) -> ImportPlan:
    """Return one plan for files of every kind, told apart by content; with `into` they go to that folder.

    Raises RefusedImportError when any of them cannot be taken in, and UnreadableFileError.
    """
    kinds: dict[str, list[Path]] = {}
    for file in files:
        kinds.setdefault(_kind(read_bytes(file, limit=UPSTREAM_LIMIT)), []).append(file)
    plans = [_plan(kind, those, shelves, update, reader) for kind, those in sorted(kinds.items(), reverse=True)]
    return ImportPlan(
        tuple(one for plan in plans for one in plan.files),
        tuple(one for plan in plans for one in plan.changes),
        tuple(one for plan in plans for one in plan.problems),
        tuple(one for plan in plans for one in plan.found),
        tuple(one for plan in plans for one in plan.questions),
        next((plan.roster for plan in plans if plan.roster), None),
        tuple(one for plan in plans for one in plan.records),
    )


def _plan(kind: str, files: Sequence[Path], shelves: Shelves, update: Update, reader: Reader) -> ImportPlan:
    into = update.into / kind if update.into else None
    if kind == BILLS:
        return plan_bills(files, shelves, into=into, reader=reader)
    if kind == DISTRICTS:
        origin = Origin(update.congress or congress_on(update.today), update.as_of, ZIP_SOURCE)
        return plan_districts(files, shelves, into=into, origin=origin, reader=reader)
    source, commit = ROSTER_SOURCE, update.commit
    return plan_roster(files, shelves, into=into, as_of=update.as_of, source=source, commit=commit, reader=reader)


def _kind(data: bytes) -> str:
    """Return the file or folder of the library that a downloaded file belongs to, by how it begins."""
    start = data[:_LOOKED_AT].lstrip(_BLANK)
    if start[:1] == b"<" or data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return BILLS
    if start[:1] == b"{":
        key = _FIRST_KEY.match(start)
        return ROSTER if key and _COMMITTEE.fullmatch(key[1]) else BILLS
    return DISTRICTS if is_zip_table(start.decode("utf-8", errors="replace")) else ROSTER
