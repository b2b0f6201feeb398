"""Bill files of every format that we take in, told apart by content and never by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.bills.bill_file import read_bill_record
from lobbykit.content.bills.bill_status import read_bill_status
from lobbykit.content.bills.congress_api import read_congress_api
from lobbykit.content.bills.json_tree import read_json
from lobbykit.content.bills.united_states import read_united_states
from lobbykit.content.bounded import decoded
from lobbykit.domain.bill import BillRecord, newest_records
from lobbykit.domain.problem import Problem, Read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BLANK = b" \t\r\n\xef\xbb\xbf"


def read_bill_files(files: Mapping[str, bytes]) -> Read[tuple[BillRecord, ...]]:
    """Return the newest record of each measure in these files (name to bytes), and every problem found.

    BILLSTATUS XML, our own records and data.json of unitedstates/congress stand alone; all pages saved from the
    Congress.gov API are read together. Raises UnreadableFileError for JSON that is not UTF-8 text.
    """
    problems: list[Problem] = []
    records: list[BillRecord] = []
    for read in _read_each(files):
        problems.extend(read.problems)
        records.extend(read.value or ())
    return Read(tuple(newest_records(records).values()), tuple(problems))


def _read_each(files: Mapping[str, bytes]) -> Iterator[Read[tuple[BillRecord, ...]]]:
    pages: dict[str, str] = {}
    for name, data in files.items():
        if data.lstrip(_BLANK)[:1] == b"<" or data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
            yield _alone(read_bill_status(data, file=name))
            continue
        text = decoded(data, file=name)
        read = read_json(text, file=name)
        keys = read.value or {}
        if read.value is None:
            yield Read(None, read.problems)
        elif "lobbykit" in keys:
            yield _alone(read_bill_record(text, file=name))
        elif "bill_id" in keys:
            yield _alone(read_united_states(text, file=name))
        else:
            pages[name] = text
    if pages:
        yield read_congress_api(pages)


def _alone(read: Read[BillRecord]) -> Read[tuple[BillRecord, ...]]:
    return Read((read.value,) if read.value else None, read.problems)
