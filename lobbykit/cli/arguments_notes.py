"""The options of the commands that keep notes: note, meeting and choices with their actions, and find."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from lobbykit.cli.arguments_after import AFTER_ACTIONS, ledger_options
from lobbykit.cli.arguments_questions import NOTE_QUESTIONS, mark_options
from lobbykit.cli.late_options import LateParser, add_parsers
from lobbykit.cli.shared_options import Sub, as_json, below, count, day
from lobbykit.domain.products.roles import ROLES
from lobbykit.domain.schedule.pace import PACES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Fill = tuple[str, "Callable[[Sub], None]"]


def note_actions(sub: Sub) -> None:
    """Add what can be done with notes."""
    actions(
        sub,
        {
            "add": ("add a note, from options or from JSON on standard input", _note_add),
            "edit": ("change the fields given as one JSON object on standard input", one_entity),
            "delete": ("put a note into the trash", one_entity),
            "restore": ("take a note out of the trash", one_entity),
            "photo": ("add a picture to a note, without where and when it was taken", _note_photo),
            "list": ("list notes and what is not finished", _note_list),
            "show": ("show one note with everything in it", _note_show),
            "schema": ("show what a note can hold", as_json),
            "apply": ("do what each line of JSON on standard input says", _note_apply),
            **AFTER_ACTIONS,
            **NOTE_QUESTIONS,
        },
    )


def meeting_actions(sub: Sub) -> None:
    """Add what can be done with meetings."""
    actions(
        sub,
        {
            "add": ("add a meeting from JSON on standard input", _lines),
            "edit": ("change the fields given as one JSON object on standard input", one_entity),
            "list": ("list meetings by when they begin", _meeting_list),
            "show": ("show one meeting with what to say and what was said before", _meeting_show),
            "drop": ("mark a meeting as dropped; its notes stay", one_entity),
            "check": ("check rooms, walks, people and hours of the schedule", _meeting_check),
            "drop-off": ("list the offices with no meeting in walking order", _meeting_drop_off),
            "moved": ("give a meeting another room, another time or both", _meeting_moved),
            "late": ("say that a meeting runs late", _meeting_late),
            "joined": ("say that the member joined, and see the one-minute version", _meeting_joined),
            "cancelled": ("say that a meeting was called off and the sheets were left", _meeting_cancelled),
            "role": ("say what somebody does in a meeting", _meeting_role),
            "changes": ("say what the last import changed, to read out", as_json),
            "join": ("make one of two meetings, or list which may be one", _meeting_join),
            "split": ("take the meeting that was joined last out again", _one_as_json),
            "apart": ("say that two meetings are not one, so that nobody is asked again", _meeting_apart),
        },
    )


def member_actions(sub: Sub) -> None:
    """Add what can be done with the people of the team."""
    actions(
        sub,
        {
            "add": ("add somebody from JSON on standard input", _lines),
            "edit": ("change the fields given as one JSON object on standard input", _member),
            "list": ("list the people of the team by delegation", as_json),
        },
    )


def access_actions(sub: Sub) -> None:
    """Add what can be done with what people need."""
    actions(
        sub,
        {
            "set": ("save what somebody needs, with one JSON object on standard input", _member),
            "show": ("show what one person needs", _member_as_json),
            "drop": ("take out what somebody needs, as when consent is taken back", _member),
        },
    )


def promise_actions(sub: Sub) -> None:
    """Add what can be done with promises."""
    actions(
        sub,
        {
            "add": ("add a promise from JSON on standard input", _lines),
            "edit": ("change the fields given as one JSON object on standard input", one_entity),
            "done": ("mark a promise as done", one_entity),
            "mark": ("mark several promises in one step: done, who sees to them, by when", mark_options),
            "delete": ("put a promise into the trash", one_entity),
            "restore": ("take a promise out of the trash", one_entity),
            "list": ("list what was promised, what is late first", ledger_options),
        },
    )


def choices_actions(sub: Sub) -> None:
    """Add what can be done with choices."""
    actions(
        sub,
        {
            "set": ("decide, with one JSON object on standard input", _choices_set),
            "show": ("show what was decided", _choices_show),
        },
    )


def find_options(sub: Sub) -> None:
    """Add the words to look for, and where else to look."""
    sub.add_argument("words", nargs="+", metavar="WORDS", help="names, rooms, measures, words; a typo does no harm")
    sub.add_argument("--with-private", action="store_true", help="look through your private impressions too")
    as_json(sub)


def actions(sub: Sub, known: Mapping[str, Fill]) -> None:
    """Add what can be done, each with its explanation and its own options."""
    add_parsers(
        sub.add_subparsers(dest="action", metavar="ACTION", required=True, parser_class=LateParser), known, below
    )


def one_entity(sub: Sub) -> None:
    """Add the id of one entity."""
    sub.add_argument("id", metavar="ID", help="an id, or the first six or more characters of it")


def _note_photo(sub: Sub) -> None:
    one_entity(sub)
    sub.add_argument("file", metavar="FILE", help="a JPEG or PNG picture; the file itself stays as it is")
    sub.add_argument("--who", metavar="WORDS", help="who is in it")
    sub.add_argument(
        "--consent", metavar="WORDS", help="what they agreed to; without it, or with a no, it stays on this computer"
    )
    sub.add_argument("--alt", metavar="WORDS", help="what it shows, for those who cannot see it")


def _one_as_json(sub: Sub) -> None:
    one_entity(sub)
    as_json(sub)


def _member(sub: Sub) -> None:
    sub.add_argument("member", metavar="MEMBER", help="a name on the team, or the first six characters of an id")


def _member_as_json(sub: Sub) -> None:
    _member(sub)
    as_json(sub)


def _meeting_join(sub: Sub) -> None:
    sub.add_argument("ids", nargs="*", metavar="ID", help="the meeting that stays, then the one that goes into it")
    as_json(sub)


def _meeting_apart(sub: Sub) -> None:
    one_entity(sub)
    sub.add_argument("other", metavar="OTHER", help="the other one")
    sub.add_argument("--taken-back", action="store_true", help="ask again whether they are one")


def _lines(sub: Sub) -> None:
    sub.add_argument("--json-lines", action="store_true", help="read one JSON object on each line")


def _meeting_list(sub: Sub) -> None:
    as_json(sub)
    sub.add_argument("--day", type=day, metavar="YYYY-MM-DD", help="only of this day, by the clocks at their place")
    sub.add_argument("--team", metavar="TEAM", help="only of this delegation")
    sub.add_argument("--office", metavar="OFFICES", help="only with these: ids, state codes, districts or @FILE")


def _meeting_check(sub: Sub) -> None:
    sub.add_argument("--day", type=day, metavar="YYYY-MM-DD", help="the lobby day (default: every day from today on)")
    sub.add_argument("--pace", choices=tuple(PACES), default="usual", help="how fast the delegation walks")
    as_json(sub)


def _meeting_drop_off(sub: Sub) -> None:
    sub.add_argument(
        "--to", default="all", metavar="OFFICES", help="ids, state codes, districts or @FILE (default: all)"
    )
    sub.add_argument("--day", type=day, metavar="YYYY-MM-DD", help="only meetings of this day count as meetings")
    as_json(sub)


def _meeting_show(sub: Sub) -> None:
    _one_as_json(sub)
    sub.add_argument("--minutes", type=count, metavar="N", help="an agenda of so many minutes (default: as it lasts)")


def _meeting_moved(sub: Sub) -> None:
    one_entity(sub)
    sub.add_argument("--place", default="", metavar="TEXT", help="where it is now")
    sub.add_argument("--at", metavar="TIME", help="when it begins now, by the clocks at its place: 14:30, 2:30 PM")
    sub.add_argument("--day", type=day, metavar="YYYY-MM-DD", help="the day it is now (default: the same)")


def _meeting_late(sub: Sub) -> None:
    one_entity(sub)
    sub.add_argument("minutes", type=count, metavar="MINUTES", help="how many; 0 takes it back")


def _meeting_joined(sub: Sub) -> None:
    one_entity(sub)
    sub.add_argument("--taken-back", action="store_true", help="the member did not join after all")


def _meeting_cancelled(sub: Sub) -> None:
    one_entity(sub)
    left = sub.add_mutually_exclusive_group()
    left.add_argument("--copies", type=count, default=0, metavar="N", help="how many sheets were left")
    left.add_argument("--nothing-left", action="store_true", help="nothing was left at the desk")


def _meeting_role(sub: Sub) -> None:
    one_entity(sub)
    sub.add_argument("member", metavar="MEMBER", help="a name on the team, or the first six characters of an id")
    sub.add_argument("role", nargs="*", type=_role, metavar="ROLE", help=f"{', '.join(ROLES)}; none clears")


def _role(text: str) -> str:
    if text not in ROLES:
        raise argparse.ArgumentTypeError(f"“{text}” is not one of {', '.join(ROLES)}")
    return text


def _note_add(sub: Sub) -> None:
    _lines(sub)
    sub.add_argument("--office", metavar="OFFICE", help="an id, or a state or district that has one office")
    sub.add_argument("--summary", metavar="TEXT", help="what happened")
    sub.add_argument("--brief", metavar="BRIEF", help="the id of the brief it was about")
    sub.add_argument(
        "--date", type=day, metavar="YYYY-MM-DD", help="the day it tells of (default: its meeting's, else today)"
    )
    sub.add_argument("--meeting", metavar="ID", help="the meeting it tells of")
    sub.add_argument("--author", metavar="NAME", help="who tells it (default: you)")
    sub.add_argument(
        "--code", metavar="CODE", help="the code of a paper form or meeting, which says office, meeting and day"
    )
    sub.add_argument(
        "--paper",
        action="store_true",
        help="it was written on paper, by --author; without --summary the rest is JSON on standard input",
    )


def _note_apply(sub: Sub) -> None:
    sub.add_argument("--json-lines", action="store_true", required=True, help="read one JSON object on each line")


def _private(sub: Sub) -> None:
    sub.add_argument("--with-private", action="store_true", help="show your private impressions too")


def _note_list(sub: Sub) -> None:
    as_json(sub)
    _private(sub)
    sub.add_argument("--deleted", action="store_true", help="list those in the trash too")
    sub.add_argument("--office", metavar="OFFICES", help="only of these: ids, state codes, districts or @FILE")
    sub.add_argument("--brief", metavar="BRIEF", help="only about this brief or one of its asks")
    sub.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="only of this day and later")


def _note_show(sub: Sub) -> None:
    _one_as_json(sub)
    _private(sub)


def _pair(sub: Sub, nargs: str | None = None) -> None:
    sub.add_argument("office", nargs=nargs, metavar="OFFICE", help="one office")
    sub.add_argument("brief", nargs=nargs, metavar="BRIEF", help="the id of a brief, or its file")


def _choices_set(sub: Sub) -> None:
    _pair(sub)


def _choices_show(sub: Sub) -> None:
    _pair(sub, "?")
    as_json(sub)
