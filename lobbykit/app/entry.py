"""An entry: what somebody gave as one JSON object, as flat fields, with what belongs to its author alone kept apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.app.promised import promise_problems
from lobbykit.domain.nesting import flattened
from lobbykit.domain.note_form import PROMISES, is_own
from lobbykit.domain.op_shape import is_id, is_path
from lobbykit.domain.problem import Problem, Read, error
from lobbykit.domain.schema import check_fields, clipped, label, room

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.op import Value
    from lobbykit.domain.support_scale import Scale

PRIVATE = "private/"
ID = "id"
_ITEM_AND_FIELD = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """The fields that were given of an entity of a kind, null where they are to be cleared; nothing is checked yet.

    `id` is None when none was given; `private` are the fields of the private entity that goes with it, `promises` those
    of what was promised in it, by item.
    """

    kind: str
    id: str | None
    fields: Mapping[str, Value]
    private: Mapping[str, Value]
    promises: Mapping[str, Mapping[str, Value]] = field(default_factory=lambda: MappingProxyType({}))

    def problems(self, scale: Scale, *, new: bool) -> tuple[Problem, ...]:
        """Return what is wrong with the fields, those of the private entity included."""
        own = check_fields(self.kind, self.fields, new=new, scale=scale)
        return own + check_fields("private", self.private, new=False) + promise_problems(self.promises, new=new)


def read_entry(kind: str, data: Mapping[str, object]) -> Read[Entry]:
    """Return the entry that an object is, its fields nested at "/" or flat; `private` and `promise` are for notes."""
    read = flattened(kind, data)
    if read.value is None:
        return Read(None, read.problems)
    paths = dict(read.value)
    given = paths.pop(ID, None)
    if given is not None and not is_id(given):
        return Read(None, (error("field-not-id", field=ID, path=ID),))
    private: dict[str, object] = {}
    promises: Mapping[str, Mapping[str, object]] = {}
    if kind == "note":
        if paths.get("private", {}) is None:
            paths["private/impression"] = paths.pop("private")
        elif "private" in paths:
            return Read(None, (error("field-not-mapping", field="private", path="private"),))
        promised = _promises(paths)
        if promised.value is None:
            return Read(None, promised.problems)
        promises = promised.value
        private = {path.removeprefix(PRIVATE): paths.pop(path) for path in tuple(paths) if path.startswith(PRIVATE)}
    if strange := next((path for path in private if not is_own(path)), None):
        return Read(None, (error("field-unknown", field=label(f"private/{strange}"), path=f"private/{strange}"),))
    # The values are JSON, which check_fields judges before anything is written.
    return Read(Entry(kind, given, paths, private, promises))  # type: ignore[arg-type]


def _promises(paths: dict[str, object]) -> Read[Mapping[str, Mapping[str, object]]]:
    """Take the promises out of the fields of a note, by item; which note they are of is no field that may be given."""
    found: dict[str, dict[str, object]] = {}
    for path in [one for one in paths if one == PROMISES.rstrip("/") or one.startswith(PROMISES)]:
        _, *rest = path.split("/")
        if len(rest) != _ITEM_AND_FIELD or not is_path(path) or rest[1] == "note":
            return Read(None, (error("field-unknown", field=label(path), path=clipped(path, room(path))),))
        found.setdefault(rest[0], {})[rest[1]] = paths.pop(path)
    return Read(found)
