"""The kinds of entities that an organizer's desk adds to notes: how they are counted, read, tagged and handed on."""

from __future__ import annotations

from lobbykit.domain.field_type import DAY, ID, LEVEL, LONG, OFFICE, SHA, SLUG, YES_NO, map_of, one_of, text
from lobbykit.domain.kind import Field, Kind

_LINE = text()
_LONG = text(LONG, long=True)
_PERSON = text(120)
_OFFICE = Field("office", OFFICE, "the office", required=True)

READING = Kind(
    "reading",
    "How an organizer counts one ask of one office, whatever the reports say; its id follows from the three.",
    (
        _OFFICE,
        Field("brief", SLUG, "the brief", required=True),
        Field("ask", SLUG, "the ask", required=True),
        Field("counted", LEVEL, "the level or state that is counted", required=True),
        Field("reason", _LONG, "why", required=True),
        Field("by", _PERSON, "who decided it"),
        Field("date", DAY, "the day it was decided"),
    ),
)
REVIEW = Kind(
    "review",
    "That somebody read a note and lets it go to other programs as it then stood; its id follows from the note's.",
    (
        Field("note", ID, "the note", required=True),
        Field("content", SHA, "the hash of what the note then shared", required=True),
        Field("by", _PERSON, "who read it"),
        Field("date", DAY, "the day it was read"),
    ),
)
TAGGING = Kind(
    "tagging",
    "The tags of a note; its id follows from the note's.",
    (
        Field("note", ID, "the note", required=True),
        Field("tag/<tag>/on", YES_NO, "whether the note carries that tag"),
    ),
)
SEARCH = Kind(
    "search",
    "A question about the notes that somebody keeps to ask again.",
    (
        Field("name", _LINE, "what it is called", required=True),
        Field("words", _LINE, "the words that are looked for"),
        Field("filters", map_of(_LINE, 20), "filter → its value: state, committee, level, tag, since…"),
        Field("by", _PERSON, "who keeps it"),
    ),
)
CROSSWALK = Kind(
    "crosswalk",
    "What another program calls an office, a staffer or a person of the team; its id follows from the three.",
    (
        Field("system", SLUG, "the program", required=True),
        Field("subject", one_of("office", "staffer", "person"), "what is meant", required=True),
        Field("key", _LINE, "the office's id, that and the staffer's name, or the person's name", required=True),
        Field("value", _LINE, "the id in that program", required=True),
    ),
)
HANDED = Kind(
    "handed",
    "Rows that were handed to another program in one go.",
    (
        Field("system", SLUG, "the program", required=True),
        Field("date", DAY, "the day", required=True),
        Field("by", _PERSON, "who made the file"),
        Field("rows/<u>/done", map_of(text(64), 500), "row id → hash of what the row said"),
    ),
)
DESK_KINDS = (READING, REVIEW, TAGGING, SEARCH, CROSSWALK, HANDED)
