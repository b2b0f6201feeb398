"""`lobbykit cite`: the measures that a text names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.cli.desk import DONE, Desk
from lobbykit.content.bounded import decoded, read_text
from lobbykit.domain.citation.finder import Citation, find_measures
from lobbykit.domain.congress import congress_on, ordinal

if TYPE_CHECKING:
    from argparse import Namespace

LIMIT = 20_000_000


def run(args: Namespace, desk: Desk) -> int:
    """Print each measure with its place in the text."""
    if args.file == "-":
        text = decoded(desk.stdin.buffer.read(LIMIT), file="-")
    else:
        text = read_text(Path(args.file), limit=LIMIT)
    found = find_measures(text, congress=args.congress or congress_on(desk.today))
    if args.json:
        desk.print_json({"lobbykit": "cite/1", "measures": [_data(one) for one in found]})
        return DONE
    for one in found:
        line = text.count("\n", 0, one.start) + 1
        column = one.start - (text.rfind("\n", 0, one.start) + 1) + 1
        desk.print(f"{args.file}:{line}:{column}: {_reading(one, desk)}")
    if not found:
        desk.remark("cite-nothing")
    return DONE


def _reading(one: Citation, desk: Desk) -> str:
    typed = " ".join(one.text.split())
    if one.measure is not None and not one.ambiguous:
        return f"{one.measure.text} ({ordinal(one.measure.congress)})"
    if one.placeholder:
        return desk.catalogue.say("cite-placeholder", text=typed)
    return desk.catalogue.say("cite-ambiguous", text=typed, candidates=", ".join(each.text for each in one.candidates))


def _data(one: Citation) -> dict[str, object]:
    measure = one.measure
    return {
        "congress": measure.congress if measure else None,
        "kind": measure.kind.value if measure else None,
        "number": measure.number if measure else None,
        "text": one.text,
        "start": one.start,
        "end": one.end,
        "ambiguous": one.ambiguous,
        "candidates": [each.text for each in one.candidates],
        "placeholder": one.placeholder,
    }
