"""Notes with a canary in every field that takes text, as `note add --json-lines` reads them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.kinds import KINDS
from lobbykit.domain.nesting import nested
from tests.canary.wrappings import canary
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.kind import Field

NOTE, PRIVATE = KINDS["note"], KINDS["private"]
BRIEF, ASK, ITEM = "ukraine-diplomacy", "arms-control", "5eed" * 8
NOTES = ("ca11ab1e" * 4, "0ddba115" * 4, "cab1e500" * 4)
FRESH, MISSING = "f1e1d500" * 4, "deadbeef" * 4
SHARED, IMPRESSION, TYPED, DRAFT = "of a saved note", "of a private impression", "of bad input", "of a draft"


def with_text(field: Field, text: str) -> object | None:
    """Return a value of a field that holds the text, or None when the field takes none."""
    shapes: tuple[object, ...] = (text, [text], {"key": text})
    return next((shape for shape in shapes if field.type.check(shape, field.path) is None), None)


def path_of(field: Field) -> str:
    """Return a path that belongs to a field."""
    return field.path.replace("<u>", ITEM).replace("<brief>", BRIEF).replace("<ask>", ASK)


TEXT_FIELDS = tuple(field for field in NOTE.fields if with_text(field, canary(SHARED, field.path).decode()) is not None)
OTHER_FIELDS = tuple(field for field in NOTE.fields if field not in TEXT_FIELDS and "<path>" not in field.path)
_SHARED_PATHS = frozenset(field.path for field in NOTE.fields)
PRIVATE_FIELDS = tuple(
    field
    for field in PRIVATE.fields
    if field.path not in _SHARED_PATHS and with_text(field, canary(IMPRESSION, "").decode()) is not None
)
"""What is for the author alone; what of a photo may be so too is asked for under the name that it has in a note."""


def texts(seed: str) -> tuple[bytes, ...]:
    """Return the canary of every text field, for one seed."""
    fields = PRIVATE_FIELDS if seed == IMPRESSION else TEXT_FIELDS
    return tuple(canary(seed, field.path) for field in fields)


def every_canary() -> tuple[bytes, ...]:
    """Return all that must not be found."""
    return tuple(text for seed in (SHARED, IMPRESSION, TYPED, DRAFT) for text in texts(seed))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of input: a note of an office, with changes."""

    office: str

    @classmethod
    def of_the_roster(cls) -> Line:
        """Take the first office of the shipped roster."""
        roster = json.loads((ROOT / "resources" / "roster.json").read_text(encoding="utf-8"))
        return cls(roster["offices"][0]["id"])

    def whole(self, note: str, seed: str = SHARED) -> bytes:
        """Return a note with the given id and a canary in every field that takes text, private ones too."""
        paths = {path_of(field): with_text(field, canary(seed, field.path).decode()) for field in TEXT_FIELDS}
        private = {field.path: canary(IMPRESSION, field.path).decode() for field in PRIVATE_FIELDS}
        fields = nested({"office": self.office, "date": "2026-11-22", **paths})
        return self.spelled({"id": note, **fields, "private": private})

    def brief(self, **changes: object) -> bytes:
        """Return a short note with changes."""
        return self.spelled({"office": self.office, "summary": TEXT, **changes})

    def spelled(self, fields: Mapping[str, object]) -> bytes:
        """Return one line of JSON."""
        return json.dumps(fields, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


TEXT = canary(TYPED, "summary").decode()
