"""`lobbykit undo`: the last edit or import of this workspace is taken back, or done again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from lobbykit.app.entry_data import instant
from lobbykit.app.kit_shelf import KITS
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.library import CORRECTIONS
from lobbykit.app.steps import Imported, Together
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS
from lobbykit.cli.workplace import writing
from lobbykit.domain.op_shape import DELETED
from lobbykit.domain.schema import label

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.history import Outcome
    from lobbykit.app.session import Session
    from lobbykit.cli.desk import Desk
    from lobbykit.domain.undoing import Change, Since

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNDONE = {
    "created": "undo-created",
    "changed": "undo-changed",
    "deleted": "undo-deleted",
    "restored": "undo-restored",
    "imported": "undo-imported",
    "entered": "undo-entered",
    "opened": "undo-opened",
    "corrected": "undo-corrected",
}
_REDONE = {
    "changed": "redo-changed",
    "deleted": "redo-deleted",
    "restored": "redo-restored",
    "imported": "redo-imported",
    "entered": "redo-entered",
    "opened": "redo-opened",
    "corrected": "redo-corrected",
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
    "private": "thing-private",
}


def run(args: Namespace, desk: Desk) -> int:
    """Take one step back, or do it again, and say what it was; exit 1 when others have changed it since."""
    if not desk.around.root.exists():
        return _nothing(args, desk)
    with writing(desk) as session:
        outcome = session.history.redo() if args.redo else session.history.undo()
        if outcome.step is None:
            return _nothing(args, desk)
        told = _told(outcome, session, redo=args.redo)
        if args.json:
            _print_json(outcome, told, desk, redo=args.redo)
        else:
            _say(outcome, told, KnownOffices(session.view, desk.shelves), desk, redo=args.redo)
    return DONE if outcome.done else DONE_WITH_ERRORS


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


def _told(outcome: Outcome, session: Session, *, redo: bool) -> Told:
    step = outcome.step
    assert step is not None
    if isinstance(step, Imported):
        return Told("import", _what_came(outcome.files), step.folder, None)
    if isinstance(step, Together):
        return Told("import", "entered", step.op_id, None, _count(step, session))
    entity = session.entity(step.entity)
    office = entity.visible_fields.get("office") if entity else None
    what = _what(step)
    shown = _AGAIN.get(what, what) if redo else what
    return Told((entity.kind if entity else "") or "", shown, step.entity, office if isinstance(office, str) else None)


def _what_came(files: tuple[str, ...]) -> str:
    if files == (CORRECTIONS,):
        return "corrected"
    return "opened" if any(file.startswith(f"{KITS}/") for file in files) else "imported"


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


def _nothing(args: Namespace, desk: Desk) -> int:
    """Nothing was done, and nothing is wrong."""
    if args.json:
        desk.print_json({"lobbykit": "undo/1", "undid": None, "redid": None, "left": None, "since": []})
    elif args.redo:
        desk.remark("redo-nothing")
    else:
        desk.remark("undo-nothing")
    return DONE


def _print_json(outcome: Outcome, told: Told, desk: Desk, *, redo: bool) -> None:
    """Print what was taken back or done again, or else what was left and who has changed it since."""
    step: dict[str, object] = {"kind": told.kind, "id": told.id, "office": told.office, "what": told.what}
    step |= {"at": instant(outcome.ms)} if outcome.ms is not None else {"files": list(outcome.files)}
    step |= {"count": told.count} if told.count else {}
    since: list[dict[str, str | None]] = [
        {"by": one.version.by, "at": instant(one.version.ms), "path": one.path} for one in outcome.since
    ]
    if not outcome.done:
        since += [{"by": None, "at": None, "path": path} for path in outcome.files]
    places = {"undid": outcome.done and not redo, "redid": outcome.done and redo, "left": not outcome.done}
    shown = {name: step if here else None for name, here in places.items()}
    desk.print_json({"lobbykit": "undo/1", **shown, "since": since})


def _say(outcome: Outcome, told: Told, offices: KnownOffices, desk: Desk, *, redo: bool) -> None:
    thing, files = _thing(told, offices, desk), ", ".join(outcome.files)
    if outcome.done:
        sentence = (_REDONE if redo else _UNDONE)[told.what]
        day = _moment(outcome.ms or 0).date().isoformat()
        kit = outcome.files[0].removeprefix(f"{KITS}/").rpartition("/")[0] if told.what == "opened" else ""
        count = told.count or len(outcome.files)
        desk.print(desk.catalogue.say(sentence, thing=thing, date=day, files=files, count=count, kit=kit))
        if outcome.since:
            desk.remark("undo-partly")
            for one in outcome.since:
                _say_since(one, desk)
    elif outcome.handed_over:
        desk.remark("undo-handed-over")
    elif outcome.files:
        desk.remark("undo-files-changed", files=files, count=len(outcome.files))
    elif outcome.since:
        desk.remark("redo-overtaken" if redo else "undo-overtaken", thing=thing)
        for one in outcome.since:
            _say_since(one, desk)


def _say_since(since: Since, desk: Desk) -> None:
    moment = _moment(since.version.ms)
    when = {"by": since.version.by, "date": moment.date().isoformat(), "time": f"{moment:%H:%M}"}
    if since.path != DELETED:
        desk.remark("since-changed", field=label(since.path), **when)
    elif since.version.value:
        desk.remark("since-deleted", **when)
    else:
        desk.remark("since-restored", **when)


def _thing(told: Told, offices: KnownOffices, desk: Desk) -> str:
    """Return what was changed, as it stands in the middle of a sentence."""
    thing = desk.catalogue.say(_THINGS.get(told.kind, "thing-other"))
    if told.office is None:
        return thing
    return desk.catalogue.say("thing-of-office", thing=thing, office=offices.name(told.office) or told.office)


def _moment(ms: int) -> datetime:
    """Return a stamp in the time of this computer; one at the end of the calendar stays in UTC."""
    moment = _EPOCH + timedelta(milliseconds=ms)
    try:
        return moment.astimezone()
    except (OverflowError, OSError, ValueError):
        return moment
