"""`lobbykit undo`: the last edit or import of this workspace is taken back, or done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.entry_data import instant
from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.undo_words import nothing_left, said_of, told_of
from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS
from lobbykit.cli.workplace import writing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.history import Outcome
    from lobbykit.app.undo_words import Told
    from lobbykit.cli.desk import Desk


def run(args: Namespace, desk: Desk) -> int:
    """Take one step back, or do it again, and say what it was; exit 1 when others have changed it since."""
    if not desk.around.root.exists():
        return _nothing(args, desk)
    with writing(desk) as session:
        outcome = session.history.redo() if args.redo else session.history.undo()
        if outcome.step is None:
            return _nothing(args, desk)
        told = told_of(outcome, session, redo=args.redo)
        if args.json:
            _print_json(outcome, told, desk, redo=args.redo)
        else:
            said = said_of(outcome, told, KnownOffices(session.view, desk.shelves), desk.catalogue, redo=args.redo)
            if said.done:
                desk.print(said.done)
            for remark in said.remarks:
                print(remark, file=desk.err)
    return DONE if outcome.done else DONE_WITH_ERRORS


def _nothing(args: Namespace, desk: Desk) -> int:
    """Nothing was done, and nothing is wrong."""
    if args.json:
        desk.print_json({"lobbykit": "undo/1", "undid": None, "redid": None, "left": None, "since": []})
    else:
        print(nothing_left(desk.catalogue, redo=args.redo), file=desk.err)
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
