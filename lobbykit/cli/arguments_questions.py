"""The options of questions about the notes: tags, searches that are kept, many promises at once, and names of staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.cli.shared_options import as_json, day, shared

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub

_ID = "an id, or the first six or more characters of it"


def _tag(sub: Sub) -> None:
    sub.add_argument("ids", nargs="+", metavar="ID", help=_ID)
    sub.add_argument("--add", action="append", default=[], metavar="TAG", help="put this tag on; again for another")
    sub.add_argument("--remove", action="append", default=[], metavar="TAG", help="take this tag off")


def _search(sub: Sub) -> None:
    sub.add_argument("words", nargs="*", metavar="WORDS", help="words of the notes; a typo does no harm")
    sub.add_argument("--in", dest="parts", metavar="PARTS", help="look only here: questions,concerns,answers,summary")
    for name, metavar, explained in (
        ("state", "STATES", "only offices of these states, by their two letters: OH,TX"),
        ("chamber", "CHAMBER", "only house or senate"),
        ("committee", "NAME", "only offices on this committee: an id, or words of its name"),
        ("party", "PARTIES", "only offices of these parties: D, R, I"),
        ("level", "LEVELS", "only where an ask stands so after the meeting: leans-yes,undecided"),
        ("ask", "BRIEF/ASK", "only about this ask; with --level, only its level counts"),
        ("tag", "TAGS", "only with one of these tags"),
        ("staffer", "NAME", "only where somebody of that name was met, however it is spelled"),
    ):
        sub.add_argument(f"--{name}", metavar=metavar, help=explained)
    sub.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="only of this day and later")
    sub.add_argument("--until", type=day, metavar="YYYY-MM-DD", help="only of this day and before")
    kept = sub.add_mutually_exclusive_group()
    kept.add_argument("--save", metavar="NAME", help="keep the question under this name, to ask it again")
    kept.add_argument("--saved", metavar="NAME", help="ask what was kept under this name")
    kept.add_argument("--forget", metavar="NAME", help="keep this question no longer")
    as_json(sub)


NOTE_QUESTIONS = {
    "tag": ("put tags on notes and take tags off", _tag),
    "search": ("find notes by words, offices, support, tags and days; keep the question", _search),
    "searches": ("list the questions about the notes that are kept", as_json),
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
