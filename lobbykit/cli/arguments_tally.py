"""The options of what counts the notes: the dashboard, and what an organizer decides to count."""

from __future__ import annotations

from lobbykit.cli.arguments_notes import actions
from lobbykit.cli.shared_options import Sub, as_json, day


def tally_options(sub: Sub) -> None:
    """Add which offices are counted, and since when."""
    as_json(sub)
    sub.add_argument("--since", type=day, metavar="YYYY-MM-DD", help="count from this day on (default: this year)")
    sub.add_argument("--chamber", choices=["house", "senate"], help="only offices of this chamber")
    sub.add_argument("--state", metavar="STATES", help="only offices of these states: IL,OH")
    sub.add_argument("--party", metavar="PARTIES", help="only offices that sit with these parties: D,R")
    sub.add_argument("--committee", metavar="COMMITTEES", help="only members of these committees: HSFA,SSFR")
    sub.add_argument("--office", metavar="OFFICES", help="only of these: ids, state codes, districts or @FILE")


def reading_actions(sub: Sub) -> None:
    """Add what can be decided about one ask of one office."""
    actions(
        sub,
        {
            "set": ("count one ask of one office as this level, and say why", _set),
            "clear": ("let the reports count again", _key),
            "list": ("list what was decided", as_json),
        },
    )


def _key(sub: Sub) -> None:
    sub.add_argument("office", metavar="OFFICE", help="an id, or a state or district that has one office")
    sub.add_argument("brief", metavar="BRIEF", help="the id of the brief")
    sub.add_argument("ask", metavar="ASK", help="the id of the ask")


def _set(sub: Sub) -> None:
    _key(sub)
    sub.add_argument("level", metavar="LEVEL", help="a level or state of the support scale")
    sub.add_argument("--reason", required=True, metavar="TEXT", help="why it is counted like that")
