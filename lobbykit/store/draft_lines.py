"""The lines of `drafts.jsonl`: a checksum, a blank, and one field's text or the end of an entity's drafts as JSON."""

from __future__ import annotations

import json
import re
import zlib
from typing import NamedTuple

_SUM = re.compile(rb"[0-9a-f]{8}")


class DraftLine(NamedTuple):
    """What one field holds, or with no path that the drafts of the entity are over."""

    entity: str
    path: str | None
    text: str


def encoded(line: DraftLine) -> bytes:
    """Return a line with its end; the text is in ASCII, so that whatever was typed can be written."""
    body = json.dumps(list(line), separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def decoded(raw: bytes) -> DraftLine | None:
    """Return what a line without its end says, or None when a byte of it is not as it was written."""
    crc, _, body = raw.partition(b" ")
    if not _SUM.fullmatch(crc) or int(crc, 16) != zlib.crc32(body):
        return None
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return None
    match found:
        case [str(entity), str() | None as path, str(text)]:
            return DraftLine(entity, path, text)
    return None
