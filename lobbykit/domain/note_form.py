"""The form of a note: every field that a report may fill, in the order in which it is asked, and what is folded away.

A note, what was promised in it and what is for its author alone are entities of their own. The form, a line of
`note add --json-lines` and an export show them as one thing, under these paths: those of the note, `promise/<u>/…` and
`private/…`. A photo that those in it did not agree to share is its author's own; it is under `photo/…` all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from lobbykit.domain.field_type import DAY, LEVEL, YES_NO, FieldType
from lobbykit.domain.kinds import KINDS, NOTE, PROMISE
from lobbykit.domain.photos import PHOTO
from lobbykit.domain.schema import field_at

if TYPE_CHECKING:
    from lobbykit.domain.kind import Field

Control = Literal["line", "text", "choice", "level", "yes-no", "day", "number", "list", "reference", "mark"]
PROMISES, PRIVATE = "promise/", "private/"
Box = Literal["team", "own"]
_PROMISE_PARTS = 3


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form: its path as in the schema, what holds it, and the control that fits it.

    `box` says who will read it: the "team" and organizers, or its author alone ("own"). `prefilled` ones are known
    when the form is opened; whoever writes may look at them and need not.
    """

    path: str
    field: Field
    control: Control
    box: Box = "team"
    prefilled: bool = False

    @property
    def is_item(self) -> bool:
        """Whether there may be several: one for each staffer, each ask, each promise."""
        return "<" in self.path

    @property
    def label(self) -> str:
        """The code of its label in the catalogue."""
        return f"field/{self.field.path}"


@dataclass(frozen=True, slots=True)
class FormGroup:
    """Fields that are asked together, in order; `folded` ones open on demand."""

    code: str
    fields: tuple[FormField, ...]
    folded: bool = False


_GROUPS = {
    "who": "office level staff/<u>/name staff/<u>/title team/<u>/name",
    "asks": "ask/<brief>/<ask>/after ask/<brief>/<ask>/raised",
    "words": "ask/<brief>/<ask>/answer summary",
    "promised": "promise/<u>/side promise/<u>/text promise/<u>/owner promise/<u>/due promise/<u>/done",
    "own": "private/impression",
}
_FOLDED = {
    "questions": "question/<u>/text question/<u>/owed question/<u>/answered",
    "more-on-asks": "ask/<brief>/<ask>/before ask/<brief>/<ask>/reasons",
    "conversation": "thanks concerns works_with advice tone",
    "people": "staff/<u>/email staff/<u>/phone team/<u>/role team/<u>/constituent team/<u>/signs headcount",
    "left": "left/<u>/edition left/<u>/copies",
    "access": "access accessibility_met",
    "photo": "photo/<u>/sha photo/<u>/who photo/<u>/consent photo/<u>/alt",
    "record": "date minutes meeting brief author entered_by how lang thanked withdrawn/<path>",
}
_PREFILLED = frozenset({"office", "date", "meeting", "brief", "author", "entered_by", "how", "lang"}) | {
    "left/<u>/edition",
    "left/<u>/copies",
}
_REFERENCES = frozenset({"office", "meeting", "brief", "left/<u>/edition", "photo/<u>/sha"})


def note_form() -> tuple[FormGroup, ...]:
    """Return the groups of the form in order: who, the primary ask, their words, what was promised; the rest folded."""
    return (
        *(_group(code, paths, folded=False) for code, paths in _GROUPS.items()),
        *(_group(code, paths, folded=True) for code, paths in _FOLDED.items()),
    )


def part_field(path: str) -> Field | None:
    """Return the field that a path of a note's form belongs to, those of promises and of the author's own box too."""
    if path.startswith(PRIVATE):
        own = path.removeprefix(PRIVATE)
        return field_at("private", own) if is_own(own) else None
    if path.startswith(PROMISES):
        parts = path.split("/")
        return None if len(parts) != _PROMISE_PARTS or parts[-1] == "note" else field_at("promise", parts[-1])
    return field_at("note", path)


def is_own(path: str) -> bool:
    """Whether a path of what is the author's own is given and shown as such; photos are under `photo/…` always."""
    return path != "of" and not path.startswith(PHOTO)


def part_fields() -> tuple[Field, ...]:
    """Return every field of a note and of what goes with it, each under its path in the form."""
    promised = (replace(one, path=f"promise/<u>/{one.path}") for one in PROMISE.fields if one.path != "note")
    own = (replace(one, path=PRIVATE + one.path) for one in KINDS["private"].fields if is_own(one.path))
    return (*NOTE.fields, *promised, *own)


def _group(code: str, paths: str, *, folded: bool) -> FormGroup:
    return FormGroup(code, tuple(_form_field(path) for path in paths.split()), folded)


def _form_field(path: str) -> FormField:
    field = part_field(path.replace("<path>", "summary").replace("<", "").replace(">", ""))
    assert field is not None, path
    box: Box = "own" if path.startswith(PRIVATE) else "team"
    return FormField(path, field, _control(path, field), box, path in _PREFILLED)


def _control(path: str, field: Field) -> Control:
    known: tuple[tuple[FieldType, Control], ...] = ((DAY, "day"), (YES_NO, "yes-no"), (LEVEL, "level"))
    shape = field.type.schema
    if path in _REFERENCES:
        return "reference"
    if path.startswith("withdrawn/"):
        return "mark"
    if "enum" in shape:
        return "choice"
    for kind, control in known:
        if field.type is kind:
            return control
    if shape.get("type") in ("integer", "array"):
        return "number" if shape["type"] == "integer" else "list"
    return "line" if "pattern" in shape else "text"
