"""The options of the commands that keep notes: note, meeting and choices with their actions, and find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.arguments_after import AFTER_ACTIONS, ledger_options
from lobbykit.cli.shared_options import Sub, as_json, day, shared

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Fill = tuple[str, "Callable[[Sub], None]"]


def note_actions(sub: Sub) -> None:
    """Add what can be done with notes."""
    actions(
        sub,
        {
            "add": ("add a note, from options or from JSON on standard input", _note_add),
            "edit": ("change the fields given as one JSON object on standard input", _one),
            "delete": ("put a note into the trash", _one),
            "restore": ("take a note out of the trash", _one),
            "list": ("list notes and what is not finished", _note_list),
            "show": ("show one note with everything in it", _note_show),
            "schema": ("show what a note can hold", as_json),
            "apply": ("do what each line of JSON on standard input says", _note_apply),
            **AFTER_ACTIONS,
        },
    )


def meeting_actions(sub: Sub) -> None:
    """Add what can be done with meetings."""
    actions(
        sub,
        {
            "add": ("add a meeting from JSON on standard input", _lines),
            "edit": ("change the fields given as one JSON object on standard input", _one),
            "list": ("list meetings by when they begin", as_json),
            "show": ("show one meeting", _one_as_json),
            "drop": ("mark a meeting as dropped; its notes stay", _one),
            "changes": ("say what the last import changed, to read out", as_json),
            "join": ("make one of two meetings, or list which may be one", _meeting_join),
            "split": ("take the meeting that was joined last out again", _one_as_json),
        },
    )


def promise_actions(sub: Sub) -> None:
    """Add what can be done with promises."""
    actions(
        sub,
        {
            "add": ("add a promise from JSON on standard input", _lines),
            "edit": ("change the fields given as one JSON object on standard input", _one),
            "done": ("mark a promise as done", _one),
            "delete": ("put a promise into the trash", _one),
            "restore": ("take a promise out of the trash", _one),
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
    below = sub.add_subparsers(dest="action", metavar="ACTION", required=True)
    for name, (explained, fill) in known.items():
        one = below.add_parser(name, help=explained, description=explained[0].upper() + explained[1:] + ".")
        shared(one, suppress=True)
        fill(one)


def _one(sub: Sub) -> None:
    sub.add_argument("id", metavar="ID", help="an id, or the first six or more characters of it")


def _one_as_json(sub: Sub) -> None:
    _one(sub)
    as_json(sub)


def _meeting_join(sub: Sub) -> None:
    sub.add_argument("ids", nargs="*", metavar="ID", help="the meeting that stays, then the one that goes into it")
    as_json(sub)


def _lines(sub: Sub) -> None:
    sub.add_argument("--json-lines", action="store_true", help="read one JSON object on each line")


def _note_add(sub: Sub) -> None:
    _lines(sub)
    sub.add_argument("--office", metavar="OFFICE", help="an id, or a state or district that has one office")
    sub.add_argument("--summary", metavar="TEXT", help="what happened")
    sub.add_argument("--brief", metavar="BRIEF", help="the id of the brief it was about")
    sub.add_argument("--date", type=day, metavar="YYYY-MM-DD", help="the day it tells of (default: today)")
    sub.add_argument("--meeting", metavar="ID", help="the meeting it tells of")
    sub.add_argument("--author", metavar="NAME", help="who tells it (default: you)")
    sub.add_argument(
        "--code", metavar="CODE", help="the code of a paper form or meeting, which says office, meeting and day"
    )
    sub.add_argument("--paper", action="store_true", help="it was written on paper, by --author")


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
