"""`lobbykit note conflicts`, `note choose` and `note history`: what two people wrote differently, settled and read.

One list tells of notes, promises, meetings and everything else; `choose` and `history` take any id that it shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lobbykit.app.conflict_acts import choose, delete, keep
from lobbykit.app.conflicts import LISTED, conflicts_found
from lobbykit.app.entities import SHORTEST, UnknownEntityError, shown_length
from lobbykit.app.entry_data import instant
from lobbykit.app.field_history import history_of
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import refused, save_one
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.workplace import at_bench, opened_for_reading
from lobbykit.domain.canonical import thawed
from lobbykit.domain.entity_row import TABLES
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import clipped, room

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from lobbykit.app.conflicts import Conflict, Conflicts, EditedAfterDeletion, VersionShown, Written
    from lobbykit.app.field_history import History
    from lobbykit.app.session import Session

DELETED = "deleted"
"""What stands for a field where something was edited after it was deleted: 1 keeps it, 2 deletes it all the same."""
_KEEP, _DELETE = "1", "2"
_FORMAT = "conflicts/1"
_BELOW = "       "
Json = dict[str, Any]


def list_conflicts(args: Namespace, desk: Desk) -> int:
    """Print all that is to be settled, each field with its versions by number."""
    opened = opened_for_reading(desk)
    if opened is None:
        return _print(args, desk, None)
    with at_bench(desk, opened=opened) as bench:
        return _print(args, desk, conflicts_found(bench, with_private=args.with_private))


def choose_version(args: Namespace, desk: Desk) -> int:
    """Let one version stand; exit 2 where there is no such field or version."""
    with at_bench(desk) as bench:
        found = conflicts_found(bench)
        entity = _named(args.id, bench.session)
        gone = next((one for one in found.deleted if one.seen.id == entity and args.field == DELETED), None)
        if gone is not None:
            return _decide(bench.session, gone, args.number, desk)
        one = next((one for one in found.fields if (one.seen.id, one.path) == (entity, args.field)), None)
        if one is None:
            shown = clipped(args.field, room(args.field))
            return refused(Read(None, (error("conflict-unknown", field=shown, id=args.id[:32]),)), desk)
        version = _version(one, args.number)
        if version is None:
            return refused(_no_such(args.number, len(one.versions)), desk)
        return save_one(lambda: choose(bench.session, one, version), desk)


def show_history(args: Namespace, desk: Desk) -> int:
    """Print every version of each field that was written more than once, also those that were not chosen."""
    opened = opened_for_reading(desk)
    if opened is None:
        raise UnknownEntityError("entity-unknown", typed=args.id[:32])
    with at_bench(desk, opened=opened) as bench:
        entity = _named(args.id, bench.session)
        told = history_of(bench, entity, with_private=args.with_private)
        if args.json:
            desk.print_json({"lobbykit": "history/1", "id": entity, "about": told.about, "fields": _histories(told)})
            return DONE
        for one in told.fields:
            desk.print(f"{one.path}  {printable(one.name)}")
            for each in one.versions:
                marks = [desk.catalogue.say("history-stands")] if each.stands else []
                marks += [desk.catalogue.say("history-settled")] if each.settled else []
                desk.print(f"    {_who(each.written, desk)}{''.join(f' [{mark}]' for mark in marks)}")
                _print_words(each.words, desk)
        if not told.fields:
            desk.remark("history-none")
    return DONE


def _print(args: Namespace, desk: Desk, found: Conflicts | None) -> int:
    if args.json:
        fields = [_field_data(one) for one in found.fields] if found else []
        deleted = [_deletion_data(one) for one in found.deleted] if found else []
        desk.print_json({"lobbykit": _FORMAT, "conflicts": fields, "edited_after_deletion": deleted})
        return DONE
    if found is None or not found.count:
        desk.remark("conflicts-none")
        return DONE
    length = shown_length([*(one.seen.id for one in found.deleted), *(one.seen.id for one in found.fields)])
    for gone in found.deleted:
        _print_deletion(gone, length, desk)
    for one in found.fields:
        desk.print(f"{one.seen.id[:length]}  {one.path}  {printable(one.name)}: {printable(one.about)}")
        for number, each in enumerate(one.versions, start=1):
            desk.print(f"    {number}  {'; '.join(_who(who, desk) for who in each.written)}")
            _print_words("".join(f"[[{part.text}]]" if part.differs else part.text for part in each.pieces), desk)
    desk.remark("conflicts-count", count=found.count)
    if any(part.differs for one in found.fields for each in one.versions for part in each.pieces):
        desk.remark("conflict-marks")
    return DONE


def _print_deletion(one: EditedAfterDeletion, length: int, desk: Desk) -> None:
    say = desk.catalogue.say
    desk.print(f"{one.seen.id[:length]}  {DELETED}  {say('conflict-deleted')}: {printable(one.about)}")
    for who in one.deleted:
        desk.print(f"    {say('deleted-by', who=_who(who, desk))}")
    for each in one.edits:
        told = say("edited-by", field=each.name, words=each.words, who=_who(each.written, desk))
        desk.print(f"    {printable(told)}")
    desk.print(f"    {_KEEP}  {say('conflict-keep')}")
    desk.print(f"    {_DELETE}  {say('conflict-delete')}")


def _print_words(text: str, desk: Desk) -> None:
    for line in printable(text, lines=True).split("\n"):
        desk.print(f"{_BELOW}{line}".rstrip())


def _who(one: Written, desk: Desk) -> str:
    say = desk.catalogue.say
    told = say("version-by-you" if one.is_mine else "version-by", by=one.by, day=one.day, time=one.time)
    return printable(told)


def _decide(session: Session, gone: EditedAfterDeletion, number: str, desk: Desk) -> int:
    acts = {_KEEP: keep, _DELETE: delete}
    if number not in acts:
        return refused(_no_such(number, len(acts)), desk)
    return save_one(lambda: acts[number](session, gone), desk)


def _no_such(typed: str, count: int) -> Read[str]:
    return Read(None, (error("version-unknown", typed=printable(typed[:32]), count=count),))


def _version(one: Conflict, typed: str) -> VersionShown | None:
    """Return a version by its number, or by the id of one of its ops, which stays the same whatever comes."""
    if typed.isascii() and typed.isdecimal() and len(typed) < SHORTEST:
        at = int(typed) - 1
        return one.versions[at] if 0 <= at < len(one.versions) else None
    beginning = typed.strip().lower()
    found = [each for each in one.versions if any(op.startswith(beginning) for op in each.ops)]
    return found[0] if len(found) == 1 and len(beginning) >= SHORTEST else None


def _named(typed: str, session: Session) -> str:
    """Return the one id that begins as typed, of whatever kind; raise UnknownEntityError."""
    name = typed.strip().lower()
    if len(name) < SHORTEST:
        raise UnknownEntityError("entity-id-short", typed=name, least=SHORTEST)
    known = sorted(one for kind in LISTED for one in session.view.ids(TABLES[kind]) if one.startswith(name))
    if not known:
        raise UnknownEntityError("entity-unknown", typed=name[:32])
    if len(known) > 1:
        raise UnknownEntityError("entity-ambiguous", typed=name, count=len(known), ids=", ".join(known[:3]))
    return known[0]


def _written_data(one: Written) -> Json:
    return {"by": one.by, "at": instant(one.ms), "you": one.is_mine}


def _field_data(one: Conflict) -> Json:
    head = {"id": one.seen.id, "kind": one.kind, "field": one.path, "name": one.name, "about": one.about}
    return {**head, "note": one.note, "office": one.office, "versions": list(_versions_data(one))}


def _versions_data(one: Conflict) -> Iterator[Json]:
    for number, each in enumerate(one.versions, start=1):
        differs = [part.text for part in each.pieces if part.differs]
        written = [_written_data(who) for who in each.written]
        told = {"number": number, "ops": list(each.ops), "value": thawed(each.value), "words": each.words}
        yield {**told, "differs": differs, "written": written}


def _deletion_data(one: EditedAfterDeletion) -> Json:
    edits = [{"name": each.name, "words": each.words, **_written_data(each.written)} for each in one.edits]
    head = {"id": one.seen.id, "kind": one.kind, "field": DELETED, "about": one.about, "note": one.note}
    return {**head, "deleted": [_written_data(who) for who in one.deleted], "edits": edits}


def _histories(told: History) -> list[Json]:
    return [
        {
            "id": one.entity,
            "field": one.path,
            "name": one.name,
            "versions": [
                {
                    "op": each.op_id,
                    "value": thawed(each.value),
                    "words": each.words,
                    "stands": each.stands,
                    "settled": each.settled,
                    **_written_data(each.written),
                }
                for each in one.versions
            ],
        }
        for one in told.fields
    ]
