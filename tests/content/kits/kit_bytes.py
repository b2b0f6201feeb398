"""Kits to read in tests, and archives that no kit may be."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from datetime import date
from typing import Any

from lobbykit.content.bills.bill_file import write_bill_record
from lobbykit.content.kits.kit_file import read_kit, write_kit
from lobbykit.content.kits.rows_file import write_rows
from lobbykit.domain.kit import KitHead, KitRow
from tests.content.briefs.brief_texts import SMALL
from tests.making import record

HEAD = KitHead("wells-day", "Wells day", 1, date(2026, 11, 22), "Clean Wells")
MEETING = KitRow("1" * 32, {"offices": ("H000001",), "start": "2026-12-01T15:00:00Z", "place": "Longworth cafeteria"})
PERSON = KitRow("2" * 32, {"name": "Renée Sample", "role": "leads"})


def members(**more: bytes) -> dict[str, bytes]:
    return {
        "briefs/wells.yaml": SMALL.encode(),
        "bills/hres100-119.json": write_bill_record(record("H.Res. 100")).encode(),
        "schedule.json": write_rows("meeting", (MEETING,)),
        "team.json": write_rows("member", (PERSON,)),
        **more,
    }


def kit(head: KitHead = HEAD, **more: bytes) -> bytes:
    made = write_kit(head, members(**more)).value
    assert made is not None
    return made


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


def archive(files: dict[str, bytes] | list[tuple[Any, bytes]], packing: int = zipfile.ZIP_STORED) -> bytes:
    """Pack anything, as any program would."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as made:
        for name, content in files.items() if isinstance(files, dict) else files:
            made.writestr(name, content)
    return out.getvalue()


def relisted(files: dict[str, bytes], **head: Any) -> dict[str, bytes]:
    """Return the files with a kit.json that lists them as they are; `head` replaces what it says otherwise."""
    told = json.loads(files["kit.json"])
    own = {name: content for name, content in files.items() if name not in {"kit.json", "kit.sig"}}
    listed = {one: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)} for one, data in own.items()}
    return {**files, "kit.json": json.dumps({**told, "files": listed, **head}).encode()}


def codes(data: bytes) -> list[str]:
    read = read_kit("a.lobbykit", data)
    assert (read.value is None) == read.has_errors
    assert all(one.place and one.place.file.startswith("a.lobbykit") for one in read.problems)
    return [one.code for one in read.problems]
