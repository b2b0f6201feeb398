"""The options of questions about the notes: tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
