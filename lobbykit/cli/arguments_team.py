"""The options of `lobbykit team`."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from lobbykit.cli.shared_options import as_json, shared
from lobbykit.domain.team_body import Admission, Role

if TYPE_CHECKING:
    from lobbykit.cli.shared_options import Sub

_LONGEST = 300


def team_actions(sub: Sub) -> None:
    """Add what can be done with a team."""
    actions = sub.add_subparsers(dest="action", metavar="ACTION", required=True)
    _init(_action(actions, "init", "found a team, with you as its organizer"))
    setting = _action(actions, "set", "say something about the team anew")
    for name, metavar in (("name", "TEXT"), ("contact", "TEXT"), ("mailbox", "PLACE")):
        setting.add_argument(f"--{name}", type=_text, metavar=metavar)
    setting.add_argument("--admission", choices=get_args(Admission))
    setting.add_argument("--sealed", action="store_true", help="let notes travel sealed from now on, for good")
    invite = _action(actions, "invite", "say who may ask to be let in, and as what")
    invite.add_argument("invitee", metavar="USER", help="the name that their changes are written under")
    invite.add_argument("name", type=_text, metavar="NAME")
    _role(invite)
    join = _action(actions, "join", "ask the organizer of the team whose kit you opened to let this laptop in")
    join.add_argument("--name", type=_text, metavar="NAME", help="yours, as the organizer knows it")
    join.add_argument("--out", type=Path, metavar="FILE", help="also write it to a file, for the organizer")
    confirm = _action(actions, "confirm", "let in the laptop whose words its owner has read to you")
    confirm.add_argument("words", nargs="+", metavar="WORD", help="its eight words, or its whole key")
    confirm.add_argument("--from", type=Path, dest="source", metavar="FILE", help="what `join --out` wrote there")
    _role(confirm)
    revoke = _action(actions, "revoke", "put out a person, or one laptop, for good")
    revoke.add_argument("whom", metavar="USER|KEY")
    revoke.add_argument(
        "--after", type=_count, metavar="N", help="how many changes of each laptop count (default: those held here)"
    )
    as_json(_action(actions, "list", "show who belongs to the team, and who waits"))
    _action(actions, "show-words", "show the eight words of this laptop, to read to the organizer")


def _init(init: Sub) -> None:
    init.add_argument("name", type=_text, metavar="NAME", help="what people call the team")
    init.add_argument("--my-name", type=_text, metavar="TEXT", help="yours, as the team knows it")
    init.add_argument("--contact", type=_text, metavar="TEXT", help="whom to call when something is wrong")
    init.add_argument("--mailbox", type=_text, metavar="PLACE", help="where the team's notes are exchanged")
    init.add_argument("--first-use", action="store_true", help="let in unseen who was invited; their keys are marked")
    init.add_argument("--unsealed", action="store_true", help="let notes travel so that anyone can read them")
    init.add_argument("--key-out", type=Path, metavar="FILE", help="also write the organizer key, for safe-keeping")
    init.add_argument("--yes", action="store_true", help="do not ask")


def _action(actions: argparse._SubParsersAction[argparse.ArgumentParser], name: str, explained: str) -> Sub:
    sub = actions.add_parser(name, help=explained, description=explained[0].upper() + explained[1:] + ".")
    shared(sub, suppress=True)
    return sub


def _role(sub: Sub) -> None:
    sub.add_argument(
        "--role",
        choices=get_args(Role),
        default="delegate",
        help="organizers and leads read every note; organizers also say who is in (default: delegate)",
    )


def _text(text: str) -> str:
    plain = " ".join(text.split())
    if not 0 < len(plain) <= _LONGEST or not plain.isprintable():
        raise argparse.ArgumentTypeError(f"this is no text of 1 to {_LONGEST} letters on one line")
    return plain


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 8):  # noqa: PLR2004 - as many as a bundle can number
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of changes")
    return int(text)
