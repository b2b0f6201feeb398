"""A brief file becomes a brief, or a list of everything that must be mended in it."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from lobbykit.content.bounded import decoded, read_bytes
from lobbykit.content.briefs.fields import Reading
from lobbykit.content.briefs.root import ASKS, BRIEF, BRIEF_ID, CONGRESS, LOBBYKIT, TITLE
from lobbykit.content.yaml_tree import Mapping, Node, Scalar, Sequence, read_yaml
from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.problem import Place, Read, error

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lobbykit.domain.brief import Brief

MAJOR, MINOR = 1, 0
_OF_AN_ASK = re.compile(r"\{(?:measure|sponsor)\}")
_ANY_BRACE = re.compile(r"\{[^}]*\}?")
_VERSION = re.compile(r"brief/(?P<major>[0-9]{1,4})(?:\.(?P<minor>[0-9]{1,4}))?")


def read_brief_file(path: Path) -> Read[Brief]:
    """Read a brief from disk; raise UnreadableFileError when it is no text file of a bounded size."""
    data = read_bytes(path)
    return read_brief(decoded(data, file=str(path)), file=str(path), sha256=hashlib.sha256(data).hexdigest())


def read_brief(text: str, *, file: str, sha256: str = "") -> Read[Brief]:
    """Return the brief, or every mistake in it with file, line and column; never raises on what the text holds.

    There is no brief when there is an error. `sha256` is of the file's bytes; left empty, it is computed from the
    text in UTF-8, which is the same only for a file with LF line ends and no byte order mark.
    """
    tree = read_yaml(text, file=file)
    if tree.value is None:
        return Read(None, tree.problems)
    reading = Reading(problems=list(tree.problems), sha256=sha256 or hashlib.sha256(text.encode()).hexdigest())
    brief = _read_root(tree.value, reading)
    if brief is not None:
        _check_unfillable(brief, reading)
    read = Read(brief, tuple(sorted(reading.problems, key=lambda problem: problem.place or Place(file))))
    return Read(None, read.problems) if read.has_errors else read


def _read_root(root: Node, reading: Reading) -> Brief | None:
    if not isinstance(root, Mapping) or not any(root.get(key.name) for key in (LOBBYKIT, BRIEF_ID, TITLE, ASKS)):
        reading.report(error("brief-not-one", root.place))
        return None
    version, congress = root.get(LOBBYKIT.name), root.get(CONGRESS.name)
    written = _VERSION.fullmatch(version.text) if isinstance(version, Scalar) else None
    if written is not None and version is not None:
        if int(written["major"]) != MAJOR:
            code = "brief-too-new" if int(written["major"]) > MAJOR else "brief-version"
            reading.report(error(code, version.place, text=written[0], near=f"brief/{MAJOR}"))
            return None
        reading.newer = int(written["minor"] or 0) > MINOR
    if isinstance(congress, Scalar) and re.fullmatch("[0-9]{1,3}", congress.text):
        reading.congress = int(congress.text)
    reading.asks = frozenset(_ask_ids(root.get(ASKS.name)))
    return BRIEF.read(root, reading)


def _check_unfillable(brief: Brief, reading: Reading) -> None:
    """Report {measure} and {sponsor} outside asks, where no measure fills them; an event is printed as typed."""
    for printed in printed_texts(brief):
        if printed.ask is None:
            for found in (_ANY_BRACE if printed.part == "event" else _OF_AN_ASK).finditer(printed.text.raw):
                place = printed.text.place_of(found[0])
                reading.report(error("placeholder-outside-ask", place, text=found[0]))


def _ask_ids(asks: Node | None) -> Iterator[str]:
    for ask in asks.items if isinstance(asks, Sequence) else ():
        name = ask.get("id") if isinstance(ask, Mapping) else None
        if isinstance(name, Scalar):
            yield name.text
