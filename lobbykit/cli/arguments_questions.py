"""The options of questions about the notes: tags, many promises at once, and names of staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.shared_options import as_json, shared

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub

_ID = "an id, or the first six or more characters of it"


def _tag(sub: Sub) -> None:
    sub.add_argument("ids", nargs="+", metavar="ID", help=_ID)
    sub.add_argument("--add", action="append", default=[], metavar="TAG", help="put this tag on; again for another")
    sub.add_argument("--remove", action="append", default=[], metavar="TAG", help="take this tag off")


NOTE_QUESTIONS = {
    "tag": ("put tags on notes and take tags off", _tag),
}


def mark_options(sub: Sub) -> None:
    """Add several promises, and what to say of them."""
    sub.add_argument("ids", nargs="+", metavar="ID", help=_ID)
    done = sub.add_mutually_exclusive_group()
    done.add_argument("--done", dest="done", action="store_true", default=None, help="they are done")
    done.add_argument("--not-done", dest="done", action="store_false", default=None, help="they are not done")
    sub.add_argument("--owner", metavar="NAME", help="who sees to them; empty for nobody")
    sub.add_argument("--due", metavar="YYYY-MM-DD", help="by when; empty for no day")


def staff_actions(sub: Sub) -> None:
    """Add what can be done with the names of staff; without any of it they are listed."""
    as_json(sub)
    below = sub.add_subparsers(dest="action", metavar="ACTION")
    for name, explained in (
        ("merge", "say that names of one office are one person"),
        ("split", "say that a name is another person after all"),
    ):
        one = below.add_parser(name, help=explained, description=explained[0].upper() + explained[1:] + ".")
        shared(one, suppress=True)
        one.add_argument("office", metavar="OFFICE", help="an id, or a state or district that has one office")
        one.add_argument("names", nargs="+", metavar="NAME", help="a name as the notes or the contacts spell it")
