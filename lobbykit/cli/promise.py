"""`lobbykit promise`: what we and they said we would do, added, changed and listed as a ledger."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from lobbykit.app.after.ledger import PromiseLine, promise_ledger
from lobbykit.app.after.settling import Marks, mark_promises
from lobbykit.app.entities import entity_named, shown_length
from lobbykit.app.exports.promise_export import FORMAT
from lobbykit.app.known_offices import KnownOffices
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import added, edited, entering, refused, save_one
from lobbykit.cli.entry_shown import first_words, printable
from lobbykit.cli.json_lines import answer_lines, object_from
from lobbykit.cli.offices import wanted_offices
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.cli.workplace import reading, writing
from lobbykit.domain.problem import Read, error

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Mapping

    from lobbykit.app.entering import Entering
    from lobbykit.app.session import Session
    from lobbykit.store.view import View

KIND = "promise"


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    acts = {
        "add": _add,
        "edit": _edit,
        "done": _done,
        "mark": _mark,
        "delete": _trash,
        "restore": _trash,
        "list": _list,
    }
    return acts[args.action](args, desk)


def ledger(args: Namespace, desk: Desk, view: View) -> tuple[PromiseLine, ...]:
    """Return the promises that the options want."""
    offices, side, standing = (
        wanted_offices(args.office, desk),
        getattr(args, "side", None),
        getattr(args, "standing", None),
    )
    since = args.since.isoformat() if args.since else ""
    return tuple(
        one
        for one in promise_ledger(view, desk.today)
        if (offices is None or one.office in offices)
        and args.brief in (None, one.brief)
        and one.date >= since
        and side in (None, one.side)
        and standing in (None, one.standing)
    )


def _add(args: Namespace, desk: Desk) -> int:
    if args.json_lines:
        with writing(desk) as session:
            promises = entering(session, KIND, desk)
            return answer_lines(desk, lambda data: _added(data, promises, session))
    read = object_from(desk)
    data = read.value
    if data is None:
        return refused(read, desk)
    with writing(desk) as session:
        promises = entering(session, KIND, desk)
        return save_one(lambda: _added(data, promises, session), desk)


def _added(data: Mapping[str, object], promises: Entering, session: Session) -> Read[str]:
    """Add a promise whose note is there, named in full or by the beginning of its id."""
    note = data.get("note")
    if not isinstance(note, str):
        return Read(None, (error("field-missing", field="note", path="note"),))
    return added({**data, "note": entity_named(session.view, "note", note)}, KIND, promises)


def _edit(args: Namespace, desk: Desk) -> int:
    read = object_from(desk)
    return refused(read, desk) if read.value is None else _changed(args, read.value, desk)


def _done(args: Namespace, desk: Desk) -> int:
    return _changed(args, {"done": True}, desk)


def _mark(args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        promises = [entity_named(session.view, KIND, one) for one in args.ids]
        with undisturbed():
            done = mark_promises(session, promises, Marks(args.done, args.owner, args.due))
        if done.value is None:
            return refused(done, desk)
        desk.print(desk.catalogue.say("promises-marked", count=done.value))
    return DONE


def _changed(args: Namespace, data: Mapping[str, object], desk: Desk) -> int:
    with writing(desk) as session:
        promises = entering(session, KIND, desk)
        return save_one(lambda: edited(data, KIND, promises, entity_named(session.view, KIND, args.id)), desk)


def _trash(args: Namespace, desk: Desk) -> int:
    with writing(desk) as session:
        promises = entering(session, KIND, desk)
        work = {"delete": promises.delete, "restore": promises.restore}[args.action]
        return save_one(lambda: work(entity_named(session.view, KIND, args.id)), desk)


def _list(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        lines = ledger(args, desk, session.view) if session else ()
        if args.json:
            desk.print_json({"lobbykit": FORMAT, "promises": [asdict(one) for one in lines]})
            return DONE
        offices = KnownOffices(session.view if session else None, desk.shelves)
        length = shown_length(one.id for one in lines)
        for one in lines:
            desk.print(f"{one.id[:length]}  {_line(one, offices.name(one.office), desk)}")
        if not lines:
            desk.remark("promises-none")
        desk.print_problems(offices.failure(), stream=desk.err)
    return DONE


def _line(one: PromiseLine, name: str, desk: Desk) -> str:
    say = desk.catalogue.say
    standing = {
        "late": lambda: say("promise-late", due=one.due),
        "due": lambda: say("promise-due", due=one.due),
        "open": lambda: say("promise-open"),
        "done": lambda: say("promise-done"),
    }[one.standing]()
    side = say("promise-ours") if one.side == "ours" else say("promise-theirs")
    where = f"{name} ({one.office})" if name else one.office
    told = [standing, side, where, first_words(one.text), one.owner]
    return "  ".join(printable(part) for part in told if part)
