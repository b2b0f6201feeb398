"""`lobbykit staff`: who works for the offices, each person once; names that are one person are joined, or parted."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from lobbykit.app.known_offices import KnownOffices
from lobbykit.app.staff_merging import merge_names, split_names
from lobbykit.app.staff_people import proposals, staff_people
from lobbykit.cli.desk import DONE
from lobbykit.cli.entering import refused, save_one
from lobbykit.cli.entry_shown import printable
from lobbykit.cli.offices import one_office
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.cli.workplace import reading, writing

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.staff_people import Proposal, StaffPerson
    from lobbykit.cli.desk import Desk

FORMAT = "staff/1"


def run(args: Namespace, desk: Desk) -> int:
    """List the staff, or do what was asked for."""
    return {None: _list, "merge": _merge, "split": _split}[args.action](args, desk)


def _list(args: Namespace, desk: Desk) -> int:
    with reading(desk) as session:
        people = staff_people(session.view) if session else ()
        likely = proposals(people)
        if args.json:
            pairs = [{"office": one.one.office, "names": [one.one.name, one.other.name]} for one in likely]
            desk.print_json({"lobbykit": FORMAT, "staff": [asdict(one) for one in people], "proposals": pairs})
            return DONE
        offices = KnownOffices(session.view if session else None, desk.shelves)
        for person in people:
            desk.print(_line(person, offices.name(person.office), desk))
        for pair in likely:
            _print_pair(pair, offices.name(pair.one.office), desk)
        if not people:
            desk.remark("staff-none")
        desk.print_problems(offices.failure(), stream=desk.err)
    return DONE


def _line(one: StaffPerson, office: str, desk: Desk) -> str:
    say = desk.catalogue.say
    where = f"{office} ({one.office})" if office else one.office
    told = [one.name, one.title, where, one.email, one.phone, say("staff-notes", count=len(one.notes))]
    told += [say("staff-also", names=", ".join(one.spellings[1:]))] if one.spellings[1:] else []
    told += [say("staff-left", day=one.left_on)] if one.left_on else []
    return "  ".join(printable(part) for part in told if part)


def _print_pair(pair: Proposal, office: str, desk: Desk) -> None:
    one, other = printable(pair.one.name), printable(pair.other.name)
    desk.remark("staff-alike", one=one, other=other, office=office or pair.one.office, id=pair.one.office)


def _merge(args: Namespace, desk: Desk) -> int:
    office = one_office(args.office, desk)
    with writing(desk) as session:
        return save_one(lambda: merge_names(session, office, args.names), desk)


def _split(args: Namespace, desk: Desk) -> int:
    office = one_office(args.office, desk)
    with writing(desk) as session:
        with undisturbed():
            done = split_names(session, office, args.names)
        if done.value is None:
            return refused(done, desk)
        desk.print(desk.catalogue.say("staff-split", count=done.value))
    return DONE
