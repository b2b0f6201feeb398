"""An entry: what somebody gave as one JSON object, as flat fields, with what belongs to its author alone kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.nesting import flattened
from lobbykit.domain.op_shape import is_id
from lobbykit.domain.problem import Problem, Read, error
from lobbykit.domain.schema import check_fields, label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.op import Value
    from lobbykit.domain.support_scale import Scale

PRIVATE = "private/"
ID = "id"


@dataclass(frozen=True, slots=True)
class Entry:
    """The fields that were given of an entity of a kind, null where they are to be cleared; nothing is checked yet.

    `id` is None when none was given; `private` are the fields of the private entity that goes with it.
    """

    kind: str
    id: str | None
    fields: Mapping[str, Value]
    private: Mapping[str, Value]

    def problems(self, scale: Scale, *, new: bool) -> tuple[Problem, ...]:
        """Return what is wrong with the fields, those of the private entity included."""
        own = check_fields(self.kind, self.fields, new=new, scale=scale)
        return own + check_fields("private", self.private, new=False)


def read_entry(kind: str, data: Mapping[str, object]) -> Read[Entry]:
    """Return the entry that an object is, its fields nested at "/" or flat; `private` goes with notes only."""
    read = flattened(kind, data)
    if read.value is None:
        return Read(None, read.problems)
    paths = dict(read.value)
    given = paths.pop(ID, None)
    if given is not None and not is_id(given):
        return Read(None, (error("field-not-id", field=ID, path=ID),))
    private: dict[str, object] = {}
    if kind == "note":
        if paths.get("private", {}) is None:
            paths["private/impression"] = paths.pop("private")
        elif "private" in paths:
            return Read(None, (error("field-not-mapping", field="private", path="private"),))
        private = {path.removeprefix(PRIVATE): paths.pop(path) for path in tuple(paths) if path.startswith(PRIVATE)}
    if "of" in private:
        return Read(None, (error("field-unknown", field=label("private/of"), path="private/of"),))
    # The values are JSON, which check_fields judges before anything is written.
    return Read(Entry(kind, given, paths, private))  # type: ignore[arg-type]
