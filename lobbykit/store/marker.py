"""`workspace.json`: which version a workspace has and which workspace it is, so that one flipped bit is noticed."""

from __future__ import annotations

import json
import re
import zlib
from dataclasses import dataclass

FORMAT = 1
LIMIT = 64_000
_NO_SUM = "00000000"
_NAME = re.compile(r"workspace/(\d{1,4})(?:\.\d{1,4})?")
_ID = re.compile(r"[0-9a-f]{32}")
_SUM_FIELD = re.compile(rb'("check"\s*:\s*")([0-9a-f]{8})(")')
_VERSION_FIELD = re.compile(rb'("lobbykit"\s*:\s*"workspace/)(\d{1,4}(?:\.\d{1,4})?)(")')


class UnreadableMarkerError(ValueError):
    """The bytes are not a sound `workspace.json`."""


@dataclass(frozen=True, slots=True)
class Marker:
    """What `workspace.json` says. `raw` is the file as it stands, with whatever a newer program added."""

    version: int
    id: str
    raw: bytes

    def at(self, version: int) -> Marker:
        """Return the marker of another version with every other byte kept, except its own checksum."""
        raw, count = _VERSION_FIELD.subn(rb"\g<1>%d\g<3>" % version, self.raw)
        if count != 1:
            raise UnreadableMarkerError("the version stands in more than one place")
        return read_marker(_summed(raw))


def new_marker(workspace_id: str) -> Marker:
    """Return the marker of a new workspace of today's version."""
    fields = {"lobbykit": f"workspace/{FORMAT}", "id": workspace_id, "check": _NO_SUM}
    return read_marker(_summed(json.dumps(fields).encode() + b"\n"))


def read_marker(raw: bytes) -> Marker:
    """Return what the file says; raise UnreadableMarkerError when a byte of it is not as it was written."""
    try:
        fields = json.loads(raw, object_pairs_hook=_unique)
    except (ValueError, RecursionError) as error:
        raise UnreadableMarkerError("no JSON") from error
    if not isinstance(fields, dict):
        raise UnreadableMarkerError("no object")
    name = _NAME.fullmatch(str(fields.get("lobbykit")))
    workspace_id = fields.get("id")
    if not name or not isinstance(workspace_id, str) or not _ID.fullmatch(workspace_id):
        raise UnreadableMarkerError("no version or no id")
    if fields.get("check") != _sum_of(raw):
        raise UnreadableMarkerError("the checksum differs")
    return Marker(int(name[1]), workspace_id, raw)


def _summed(raw: bytes) -> bytes:
    return _SUM_FIELD.sub(rb"\g<1>%s\g<3>" % _sum_of(raw).encode(), raw)


def _sum_of(raw: bytes) -> str:
    blank, count = _SUM_FIELD.subn(rb"\g<1>%s\g<3>" % _NO_SUM.encode(), raw)
    if count != 1:
        raise UnreadableMarkerError("there is not one checksum")
    return f"{zlib.crc32(blank):08x}"


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise UnreadableMarkerError("a field stands twice")
    return fields
