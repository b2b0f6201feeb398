"""What a brief rests on: sources, charts, phrases to retire, and which measure succeeds which."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lobbykit.content.briefs.days import Day, PartialDay
from lobbykit.content.briefs.fields import Fields, Key, Reading, Record, Schema, unbuilt
from lobbykit.content.briefs.listings import Listing, Table
from lobbykit.content.briefs.printed import Line, Printed
from lobbykit.content.briefs.references import MeasureReference, SourceReference
from lobbykit.content.briefs.scalars import BRIEF_FILE, ID, LANGUAGE, SLUG, Amount, Choice
from lobbykit.content.yaml_nodes import Node, Sequence
from lobbykit.domain.ask import SourceId
from lobbykit.domain.brief import Chart, Lineage, RetiredPhrase, Source
from lobbykit.domain.problem import error

if TYPE_CHECKING:
    from lobbykit.domain.problem import Place

_TITLE = Key("title", Line(500), "Its title.", required=True)
_AUTHOR = Key("author", Line(), "Who wrote it.")
_PUBLISHER = Key("publisher", Line(), "Who published it.")
_DATED = Key("date", PartialDay(), "Its own date: a day, a month (2025-02) or a year.")
_URL = Key("url", Line(2_000), "Its address.")
_CHECKED = Key("checked", Day(), "The day on which somebody last opened it and found the statement there.")
_LANG = Key("lang", LANGUAGE, "The language of its title, when that is not the brief's.")


def _source(source: str, place: Place, fields: Fields) -> Source:
    return Source(
        SourceId(source),
        place,
        fields[_TITLE],
        author=fields.get(_AUTHOR),
        publisher=fields.get(_PUBLISHER),
        dated=fields.get(_DATED) or "",
        url=fields.get(_URL),
        checked=fields.get(_CHECKED),
        lang=fields.get(_LANG) or "",
    )


_SOURCE = Record((_AUTHOR, _TITLE, _PUBLISHER, _DATED, _URL, _CHECKED, _LANG), unbuilt)
SOURCES = Table(ID, _SOURCE, _source, SLUG)


class ChartKind(Enum):
    """The charts that the press can set."""

    BAR = "bar"
    LINE = "line"


class ChartRow:
    """A label and its number: [2024, 1]."""

    _LABEL, _AMOUNT = Line(60), Amount()

    def read(self, node: Node, reading: Reading) -> tuple[str, float] | None:
        """Return the pair."""
        if not isinstance(node, Sequence) or len(node.items) != len(("label", "amount")):
            reading.report(error("chart-row", node.place))
            return None
        label, amount = self._LABEL.read(node.items[0], reading), self._AMOUNT.read(node.items[1], reading)
        return (label.raw, amount) if label is not None and amount is not None else None

    def schema(self) -> Schema:
        """Describe a pair."""
        items = [self._LABEL.schema(), self._AMOUNT.schema()]
        return {"type": "array", "prefixItems": items, "minItems": 2, "maxItems": 2}


_ID = Key("id", ID, "A short name of your own, unique among the charts.", required=True)
_KIND = Key("kind", Choice(ChartKind), "How it is drawn.", required=True)
_CHART_TITLE = Key("title", Printed(300, one_line=True), "Its heading.", required=True)
_UNIT = Key("unit", Line(60), "What the numbers count.")
_DATA = Key("data", Listing(ChartRow(), 1, 60), "Pairs of a label and a number.", required=True)
_CHART_SOURCE = Key("source", SourceReference(), "The id of its source.")
_ALT = Key("alt", Printed(1_000), "What the chart shows, in words, for people who do not see it.")


def _chart(fields: Fields, _reading: Reading) -> Chart:
    unit = fields.get(_UNIT)
    return Chart(
        fields[_ID],
        fields[_KIND].value,
        fields[_CHART_TITLE],
        fields[_DATA],
        fields.place,
        unit=unit.raw if unit else "",
        source=fields.get(_CHART_SOURCE),
        alt=fields.get(_ALT),
    )


CHART = Record((_ID, _KIND, _CHART_TITLE, _UNIT, _DATA, _CHART_SOURCE, _ALT), _chart)

_PHRASE = Key("phrase", Line(), "The words that stop being true.", required=True)
_AFTER = Key("after", Day(), "The last day on which they are true.", required=True)
_SAY = Key("say", Line(), "What to say from then on.")


def _retired(fields: Fields, _reading: Reading) -> RetiredPhrase:
    return RetiredPhrase(fields[_PHRASE], fields[_AFTER], fields.get(_SAY))


RETIRED = Record((_PHRASE, _AFTER, _SAY), _retired)

_OLD = Key("old", MeasureReference(), "The measure of an older Congress, e.g. H.Res.1079-118.", required=True)
_NEW = Key("new", MeasureReference(), "Its successor.", required=True)


def _lineage(fields: Fields, reading: Reading) -> Lineage:
    old, new = fields[_OLD], fields[_NEW]
    if old.measure.congress >= new.measure.congress:
        reading.report(error("lineage-order", old.place, old=old.measure.slug, new=new.measure.slug))
    return Lineage(old.measure, new.measure, fields.place)


LINEAGE = Record((_OLD, _NEW), _lineage)


def _translation(language: str, _place: Place, file: str) -> tuple[str, str]:
    return language, file


TRANSLATIONS = Table(LANGUAGE, BRIEF_FILE, _translation, LANGUAGE.pattern, 50)
