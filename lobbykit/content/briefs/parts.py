"""The background of a brief: figures, sections, talking points, questions and local sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.audience import ShownTo
from lobbykit.content.briefs.fields import Fields, Key, Reading, Record, unbuilt
from lobbykit.content.briefs.listings import Listing, Table
from lobbykit.content.briefs.printed import Printed, Words
from lobbykit.content.briefs.references import AskReference, SourceReference
from lobbykit.content.briefs.scalars import DISTRICT, DISTRICT_CODE, ID, Whole
from lobbykit.domain.audience import EVERYBODY
from lobbykit.domain.brief import Figure, LocalSentence, Question, Section, TalkingPoint

if TYPE_CHECKING:
    from lobbykit.domain.problem import Place

_ID = Key("id", ID, "A short name of your own, unique among its kind in this brief.", required=True)
_TEXT = Key("text", Printed(), "The words.", required=True)
_SHOW_TO = Key("show_to", ShownTo(), "Which offices see it; everybody when absent.")
_SOURCES = Key("sources", Listing(SourceReference(), at_most=50), "Ids of the sources that bear it out.")

_VALUE = Key("value", Words(40, one_line=True), "The number as it is printed, e.g. 12,600+.", required=True)
_LABEL = Key("label", Printed(300, one_line=True), "What it counts.", required=True)
_SOURCE = Key("source", SourceReference(), "The id of its source.")


def _figure(fields: Fields, _reading: Reading) -> Figure:
    return Figure(fields[_VALUE], fields[_LABEL], fields.place, fields.get(_SOURCE))


FIGURE = Record((_VALUE, _LABEL, _SOURCE), _figure)

_HEADING = Key("heading", Printed(300, one_line=True), "The heading.", required=True)
_BODY = Key("body", Printed(), "The text; a blank line begins a paragraph.", required=True)
_PRIORITY = Key("priority", Whole(1, 9), "1 stays on the front longest; 2 when absent.")
_USUAL_PRIORITY = 2


def _section(fields: Fields, _reading: Reading) -> Section:
    priority, show_to = fields.get(_PRIORITY) or _USUAL_PRIORITY, fields.get(_SHOW_TO) or EVERYBODY
    return Section(fields[_ID], fields[_HEADING], fields[_BODY], fields.place, priority, show_to)


SECTION = Record((_ID, _HEADING, _BODY, _PRIORITY, _SHOW_TO), _section)

_ASK = Key("ask", AskReference(), "The id of the ask that it speaks for.")


def _talking_point(fields: Fields, _reading: Reading) -> TalkingPoint:
    return TalkingPoint(fields[_ID], fields[_TEXT], fields.place, fields.get(_ASK), fields.listed(_SOURCES))


TALKING_POINT = Record((_ID, _ASK, _TEXT, _SOURCES), _talking_point)

_THEY_SAY = Key("they_say", Printed(), "What an office may say.", required=True)
_WE_SAY = Key("we_say", Printed(), "What we answer.", required=True)


def _question(fields: Fields, _reading: Reading) -> Question:
    return Question(fields[_THEY_SAY], fields[_WE_SAY], fields.place, fields.listed(_SOURCES))


QUESTION = Record((_THEY_SAY, _WE_SAY, _SOURCES), _question)


def _local(district: str, place: Place, fields: Fields) -> LocalSentence:
    return LocalSentence(district, fields[_TEXT], place, fields.listed(_SOURCES))


LOCAL = Table(DISTRICT_CODE, Record((_TEXT, _SOURCES), unbuilt), _local, DISTRICT)
