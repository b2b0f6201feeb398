"""What taking a step back did, in words that the command line and the window share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.kit_shelf import KITS
from lobbykit.app.library import CORRECTIONS
from lobbykit.app.local_time import local_moment
from lobbykit.app.steps import Imported, Together
from lobbykit.domain.op_shape import DELETED
from lobbykit.domain.schema import label

if TYPE_CHECKING:
    from lobbykit.app.history import Outcome
    from lobbykit.app.known_offices import KnownOffices
    from lobbykit.app.session import Session
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.undoing import Change, Since

_UNDONE = {
    "created": "undo-created",
    "changed": "undo-changed",
    "deleted": "undo-deleted",
    "restored": "undo-restored",
    "imported": "undo-imported",
    "entered": "undo-entered",
    "joined": "undo-joined",
    "opened": "undo-opened",
    "corrected": "undo-corrected",
    "tagged": "undo-tagged",
    "marked": "undo-marked",
    "named": "undo-named",
}
_REDONE = {
    "changed": "redo-changed",
    "deleted": "redo-deleted",
    "restored": "redo-restored",
    "imported": "redo-imported",
    "entered": "redo-entered",
    "joined": "redo-joined",
    "opened": "redo-opened",
    "corrected": "redo-corrected",
    "tagged": "redo-tagged",
    "marked": "redo-marked",
    "named": "redo-named",
}
_AGAIN = {"deleted": "restored", "restored": "deleted"}
_THINGS = {
    "note": "thing-note",
    "meeting": "thing-meeting",
    "promise": "thing-promise",
    "choices": "thing-choices",
    "member": "thing-member",
    "contact": "thing-contact",
    "dropoff": "thing-dropoff",
    "print": "thing-print",
    "correction": "thing-correction",
    "access": "thing-access",
    "private": "thing-private",
    "reading": "thing-reading",
    "review": "thing-review",
    "tagging": "thing-tagging",
    "search": "thing-search",
    "crosswalk": "thing-crosswalk",
    "handed": "thing-handed",
}


@dataclass(frozen=True, slots=True)
class Told:
    """What a step was: its kind (an entity's, or "import"), what it did, the id of what it changed, and its office.

    Of an import of meetings or notes, `count` is how many things it was about.
    """

    kind: str
    what: str
    id: str
    office: str | None
    count: int = 0


def told_of(outcome: Outcome, session: Session, *, redo: bool) -> Told:
    """Return what the step of an outcome was; the outcome has one."""
    step = outcome.step
    assert step is not None
    if isinstance(step, Imported):
        return Told("import", _what_came(outcome.files), step.folder, None)
    if isinstance(step, Together):
        called_off = _called_off(step, session)
        if called_off:
            return Told("meeting", "changed", called_off, None)
        if alike := _alike(step, session):
            kind, what = alike
            return Told(kind, what, step.op_id, None, len({one.entity for one in step.changes}))
        joined = any(path.startswith("absorbed/") for one in step.changes for path in one.after)
        return Told("import", "joined" if joined else "entered", step.op_id, None, _count(step, session))
    entity = session.entity(step.entity)
    office = entity.visible_fields.get("office") if entity else None
    what = _what(step)
    shown = _AGAIN.get(what, what) if redo else what
    return Told((entity.kind if entity else "") or "", shown, step.entity, office if isinstance(office, str) else None)


def _what_came(files: tuple[str, ...]) -> str:
    if files == (CORRECTIONS,):
        return "corrected"
    return "opened" if any(file.startswith(f"{KITS}/") for file in files) else "imported"


def _called_off(step: Together, session: Session) -> str:
    """Return the meeting that a step is about that only changes it and says what was left instead; "" for any other."""
    first, *rest = step.changes
    kinds = {entity.kind for one in rest if (entity := session.entity(one.entity))}
    entity = session.entity(first.entity)
    is_one = entity is not None and entity.kind == "meeting" and not first.created and kinds <= {"dropoff"}
    return first.entity if is_one else ""


def _alike(step: Together, session: Session) -> tuple[str, str] | None:
    """Return the kind of what a step did to several of one kind, and what: tagged, marked or named; None for others."""
    kinds = {entity.kind for one in step.changes if (entity := session.entity(one.entity))}
    if kinds == {"tagging"}:
        return "tagging", "tagged"
    if kinds == {"promise"} and not any(one.created for one in step.changes):
        return "promise", "marked"
    is_named = kinds == {"contact"} and any(path.startswith("also/") for one in step.changes for path in one.after)
    return ("contact", "named") if is_named else None


def _count(step: Together, session: Session) -> int:
    """Return how many meetings and notes a step was about, or, when it was about none, how many other things."""
    things = {one.entity for one in step.changes}
    kinds = (entity.kind for one in things if (entity := session.entity(one)))
    return sum(kind in {"meeting", "note"} for kind in kinds) or len(things)


def _what(change: Change) -> str:
    if change.created:
        return "created"
    if DELETED in change.after:
        return "deleted" if change.after[DELETED] else "restored"
    return "changed"


@dataclass(frozen=True, slots=True)
class Said:
    """What happened in one sentence ("" when it did not), and what else there is to know of it, a line each."""

    done: str
    remarks: tuple[str, ...] = ()


def said_of(outcome: Outcome, told: Told, offices: KnownOffices, catalogue: Catalogue, *, redo: bool) -> Said:
    """Say what was taken back or done again, or why it was not."""
    done, remarks = "", list[str]()
    since = [_since(one, catalogue) for one in outcome.since]
    if outcome.done:
        done = _done(outcome, told, offices, catalogue, redo=redo)
        remarks = [catalogue.say("undo-partly"), *since] if since else []
    elif outcome.handed_over:
        remarks = [catalogue.say("undo-handed-over")]
    elif outcome.files:
        files = ", ".join(outcome.files)
        remarks = [catalogue.say("undo-files-changed", files=files, count=len(outcome.files))]
    elif since:
        thing = _thing(told, offices, catalogue)
        remarks = [catalogue.say("redo-overtaken" if redo else "undo-overtaken", thing=thing), *since]
    return Said(done, tuple(remarks))


def nothing_left(catalogue: Catalogue, *, redo: bool) -> str:
    """Say that there is no step left."""
    return catalogue.say("redo-nothing") if redo else catalogue.say("undo-nothing")


def _done(outcome: Outcome, told: Told, offices: KnownOffices, catalogue: Catalogue, *, redo: bool) -> str:
    sentence = (_REDONE if redo else _UNDONE)[told.what]
    kit = outcome.files[0].removeprefix(f"{KITS}/").rpartition("/")[0] if told.what == "opened" else ""
    return catalogue.say(
        sentence,
        thing=_thing(told, offices, catalogue),
        date=local_moment(outcome.ms or 0).date().isoformat(),
        files=", ".join(outcome.files),
        count=told.count or len(outcome.files),
        kit=kit,
    )


def _since(since: Since, catalogue: Catalogue) -> str:
    moment = local_moment(since.version.ms)
    when = {"by": since.version.by, "date": moment.date().isoformat(), "time": f"{moment:%H:%M}"}
    if since.path != DELETED:
        return catalogue.say("since-changed", field=label(since.path), **when)
    return catalogue.say("since-deleted" if since.version.value else "since-restored", **when)


def _thing(told: Told, offices: KnownOffices, catalogue: Catalogue) -> str:
    """Return what was changed, as it stands in the middle of a sentence."""
    thing = catalogue.say(_THINGS.get(told.kind, "thing-other"))
    if told.office is None:
        return thing
    return catalogue.say("thing-of-office", thing=thing, office=offices.name(told.office) or told.office)
