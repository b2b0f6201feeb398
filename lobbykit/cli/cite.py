"""`lobbykit cite`: the measures that a text names."""

from __future__ import annotations

import re
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.cli.desk import DONE, Desk
from lobbykit.content.bounded import decoded, read_bytes, read_stream
from lobbykit.domain.citation.finder import Citation, find_measures
from lobbykit.domain.congress import congress_on, ordinal

if TYPE_CHECKING:
    from argparse import Namespace

LIMIT = 20_000_000


def run(args: Namespace, desk: Desk) -> int:
    """Print each measure with its place in the text; offsets count the characters of the file as it stands."""
    text = decoded(_data_of(args.file, desk), file=args.file, as_is=True)
    found = find_measures(text, congress=args.congress or congress_on(desk.today))
    if args.json:
        desk.print_json({"lobbykit": "cite/1", "measures": [_data(one) for one in found]})
        return DONE
    starts = _line_starts(text)
    for one in found:
        line = bisect_right(starts, one.start)
        column = one.start - starts[line - 1] + 1
        desk.print(f"{args.file}:{line}:{column}: {_reading(one, desk)}")
    if not found:
        desk.remark("cite-nothing")
    return DONE


def _data_of(file: str, desk: Desk) -> bytes:
    if file != "-":
        return read_bytes(Path(file), limit=LIMIT)
    return read_stream(desk.stdin.buffer, file=file, limit=LIMIT)


def _line_starts(text: str) -> list[int]:
    """Return where each line starts, after the byte order mark that editors do not count."""
    return [int(text.startswith("\ufeff")), *(end.end() for end in re.finditer(r"\r\n?|\n", text))]


def _reading(one: Citation, desk: Desk) -> str:
    typed = " ".join(one.text.split())
    if one.measure is not None and not one.ambiguous:
        return f"{one.measure.text} ({ordinal(one.measure.congress)})"
    if one.placeholder:
        return desk.catalogue.say("cite-placeholder", text=typed)
    return desk.catalogue.say("cite-ambiguous", text=typed, candidates=", ".join(_candidates(one)))


def _candidates(one: Citation) -> list[str]:
    """Return what a measure in doubt can be; the Congress is named when the doubt is about it."""
    is_about_congress = len({each.congress for each in one.candidates}) > 1
    return [f"{each.text} ({ordinal(each.congress)})" if is_about_congress else each.text for each in one.candidates]


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
        "candidates": _candidates(one),
        "placeholder": one.placeholder,
    }
