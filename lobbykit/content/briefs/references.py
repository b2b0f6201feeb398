"""What a brief points at: sources and measures, each with the place where it is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.content.briefs.fields import nearest
from lobbykit.content.briefs.scalars import ID, SLUG, scalar_of
from lobbykit.domain.ask import MeasureRef, SourceId, SourceRef
from lobbykit.domain.measure import Measure, MeasureKind
from lobbykit.domain.problem import Fix, error

if TYPE_CHECKING:
    from lobbykit.content.briefs.fields import Reading, Schema
    from lobbykit.content.yaml_nodes import Node

_MEASURE_LIKE = re.compile(r"(?P<kind>[^\W\d_][^0-9]*)0*(?P<number>[1-9][0-9]{0,4})(?:-(?P<congress>[1-9][0-9]{1,2}))?")
_SPELLED_OUT = {
    "house": "h",
    "senate": "s",
    "concurrent": "con",
    "joint": "j",
    "resolution": "res",
    "bill": "",
    "no": "",
}
_ABBREVIATED = {"h": "hr", "hrres": "hres", "hcr": "hconres", "scr": "sconres", "hjr": "hjres", "sjr": "sjres"}


class SourceReference:
    """The id of a source; whether it exists is for preflight to say."""

    def read(self, node: Node, reading: Reading) -> SourceRef | None:
        """Return the id with its place."""
        found = ID.read(node, reading)
        return SourceRef(SourceId(found), node.place) if found is not None else None

    def schema(self) -> Schema:
        """Describe an id."""
        return ID.schema()


class AskReference:
    """The id of an ask of this brief."""

    def read(self, node: Node, reading: Reading) -> str | None:
        """Return the id."""
        found = ID.read(node, reading)
        if found is not None and found not in reading.asks:
            near = nearest(found, sorted(one for one in reading.asks if re.fullmatch(SLUG, one)))
            fix = Fix(found, near) if near else None
            known = ", ".join(sorted(reading.asks)) or "-"
            reading.report(error("ask-unknown", node.place, fix=fix, text=found, known=known[:300]))
        return found

    def schema(self) -> Schema:
        """Describe an id."""
        return ID.schema()


class MeasureReference:
    """A measure of the brief's Congress, or of another with a suffix: H.Res.1079-118."""

    def read(self, node: Node, reading: Reading) -> MeasureRef | None:
        """Return the measure with its place."""
        scalar = scalar_of(node, reading)
        if scalar is None:
            return None
        try:
            return MeasureRef(Measure.parse(scalar.text, congress=reading.congress), scalar.place, scalar.source)
        except ValueError:
            near = _near_measure(scalar.text)
            fix = Fix(scalar.source, near) if near else None
            text = scalar.text[:60]
            reading.report(error("measure-unreadable", scalar.place, fix=fix, text=text, near=near or "H.Res.100"))
            return None

    def schema(self) -> Schema:
        """Describe a measure as people write it."""
        return {"type": "string", "examples": ["H.Res.100", "S. 61", "H.Res.1079-118"]}


def _near_measure(text: str) -> str | None:
    """Return the spelling that "House Resolution 100", "H.R. Res. 100" or "HCR 81" may stand for."""
    match = _MEASURE_LIKE.search(text[:200])
    if match is None:
        return None
    letters = match["kind"].casefold()
    for word, short in _SPELLED_OUT.items():
        letters = re.sub(rf"\b{word}s?\b", short, letters)
    letters = re.sub(r"[^a-z]", "", letters)
    near = nearest(_ABBREVIATED.get(letters, letters), [kind.value for kind in MeasureKind])
    suffix = f"-{match['congress']}" if match["congress"] else ""
    return f"{MeasureKind(near).label}{match['number']}{suffix}" if near else None
