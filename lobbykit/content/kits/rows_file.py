"""schedule.json and team.json: the meetings and the people of a kit, one a line."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from lobbykit.content.bounded import UnreadableFileError, decoded
from lobbykit.content.kits.refusal import RefusedKitError, place_of, refused
from lobbykit.content.strict_json import read_json
from lobbykit.domain.canonical import OpError, frozen
from lobbykit.domain.kit import MEETING_FIELDS, MEMBER_FIELDS, KitRow
from lobbykit.domain.nesting import flattened, nested
from lobbykit.domain.problem import Problem, Severity
from lobbykit.domain.schema import check_fields, clipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_ROWS = 2_000
_ID = re.compile(r"[0-9a-f]{32}")
_FORMATS = {"meeting": ("schedule/1", "meetings", MEETING_FIELDS), "member": ("team/1", "members", MEMBER_FIELDS)}
_SHOWN = 40


def json_object(data: bytes, file: str, member: str) -> dict[str, Any]:
    """Return the JSON object that a member holds; raise RefusedKitError."""
    place = place_of(file, member)
    try:
        read = read_json(decoded(data, file=place.file), file=place.file)
    except UnreadableFileError as failure:
        raise RefusedKitError(Problem(failure.code, Severity.ERROR, place, failure.params)) from failure
    if read.has_errors:
        raise RefusedKitError(*read.problems)
    if not isinstance(read.value, dict):
        raise refused("kit-shape", file, member, field="lobbykit")
    return read.value


def write_rows(kind: str, rows: Iterable[KitRow]) -> bytes:
    """Return the file of these rows, in the order of their ids."""
    version, name, _ = _FORMATS[kind]
    told = ({"id": row.id, **nested(row.fields)} for row in sorted(rows, key=lambda row: row.id))
    lines = ",\n".join(json.dumps(one, ensure_ascii=False) for one in told)
    return f'{{"lobbykit":"{version}","{name}":[\n{lines}\n]}}\n'.encode()


def read_rows(kind: str, data: bytes, file: str, member: str) -> tuple[KitRow, ...]:
    """Return the rows of a file, each field of its kind and sound; raise RefusedKitError."""
    version, name, _ = _FORMATS[kind]
    root = json_object(data, file, member)
    if root.get("lobbykit") != version:
        raise refused("kit-shape", file, member, field="lobbykit")
    rows = root.get(name)
    if root.keys() != {"lobbykit", name} or not isinstance(rows, list) or len(rows) > MOST_ROWS:
        raise refused("kit-shape", file, member, field=name)
    found = tuple(_rows(kind, rows, file, member))
    if len({one.id for one in found}) < len(found):
        ids = [one.id for one in found]
        entry = next(number for number, one in enumerate(ids, start=1) if one in ids[: number - 1])
        raise refused("kit-row", file, member, entry=entry, field="id")
    return found


def _rows(kind: str, rows: list[object], file: str, member: str) -> Iterator[KitRow]:
    for entry, row in enumerate(rows, start=1):
        found = _row(kind, row)
        if isinstance(found, str):
            raise refused("kit-row", file, member, entry=entry, field=found)
        yield found


def _row(kind: str, row: object) -> KitRow | str:
    """Return a row, or the name of its first field that is wrong."""
    if not isinstance(row, dict) or not isinstance(row.get("id"), str) or not _ID.fullmatch(row["id"]):
        return "id"
    flat = flattened(kind, {key: value for key, value in row.items() if key != "id"})
    if flat.value is None:
        return _field(flat.problems[0])
    strange = next((path for path in flat.value if path.split("/")[0] not in _FORMATS[kind][2]), None)
    if strange is not None:
        return clipped(strange, _SHOWN)
    if problems := check_fields(kind, flat.value):
        return _field(problems[0])
    try:
        return KitRow(row["id"], {path: frozen(value) for path, value in flat.value.items() if value is not None})  # type: ignore[arg-type]
    except OpError:
        return "id"


def _field(problem: Problem) -> str:
    return str(dict(problem.params).get("path", "id"))
