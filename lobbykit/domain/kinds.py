"""The kinds of entities and their fields: the one list that forms, formats and exports are compared with."""

from __future__ import annotations

from lobbykit.domain.desk_kinds import DESK_KINDS
from lobbykit.domain.field_type import (
    DAY,
    EDITION,
    ID,
    LANGUAGE,
    LEVEL,
    LONG,
    OFFICE,
    SHA,
    SLUG,
    TIME,
    USER,
    YES_NO,
    ZONE,
    list_of,
    map_of,
    one_of,
    text,
    whole,
)
from lobbykit.domain.kind import Field, Kind

_LINE = text()
_LONG = text(LONG, long=True)
_PERSON = text(120)
_ADDRESS = text(254)
_PHONE = text(40)
_OFFICE = Field("office", OFFICE, "the office", required=True)

MEETING = Kind(
    "meeting",
    "An appointment with one or more offices.",
    (
        Field("offices", list_of(OFFICE, 60), "whom it is with", required=True),
        Field("day", DAY, "the day, while its time is open"),
        Field("start", TIME, "when it begins"),
        Field("end", TIME, "when it ends"),
        Field("tz", ZONE, "the time zone to show both in"),
        Field("place", _LINE, "where, when it is not the office's own room"),
        Field("briefs", list_of(SLUG, 40), "what it is about"),
        Field("status", one_of("asked", "confirmed", "held", "dropped"), "how far it has come"),
        Field("code", text(40), "what to say at the desk or to join a call"),
        Field("people/<u>/member", ID, "a member of the team who goes"),
        Field("people/<u>/role", _LINE, "what that member does there"),
        Field("late", whole(0, 240), "how many minutes later it begins, while the day runs"),
        Field("joined", YES_NO, "whether the member of Congress came in"),
        Field("was/start", TIME, "when it was to begin before it was moved, while the day runs"),
        Field("was/place", _LINE, "where it was to be before it was moved, while the day runs"),
        Field("source/<u>/feed", _LINE, "the calendar, or the kind of table, that a file with it came from"),
        Field("source/<u>/uid", text(1_000), "what that calendar calls it"),
        Field("source/<u>/text", _LONG, "what that file says of it beside the fields"),
        Field("source/<u>/said", map_of(text(4_000, long=True), 20), "field → what that file said last"),
        Field("absorbed/<u>/meeting", ID, "a meeting that was joined into this one"),
        Field("absorbed/<u>/notes", list_of(ID, 500), "the notes that came with it"),
        Field("absorbed/<u>/was", map_of(text(4_000, long=True), 40), "path → what stood here before, as JSON"),
        Field("apart/<u>/meeting", ID, "a meeting that looks like this one, and that somebody said is another"),
    ),
)
NOTE = Kind(
    "note",
    "What happened in a meeting, or without one, as one author tells it.",
    (
        _OFFICE,
        Field("meeting", ID, "the meeting it tells of"),
        Field("brief", SLUG, "what it was about"),
        Field("author", _PERSON, "who tells it", required=True),
        Field("entered_by", _PERSON, "who typed it, when that was not the author"),
        Field("how", one_of("typed", "paper", "phone-form", "web-form"), "how it came in"),
        Field("lang", LANGUAGE, "the language it is written in"),
        Field("date", DAY, "the day it tells of", required=True),
        Field("summary", _LONG, "what happened"),
        Field("level", one_of("member", "staff", "both", "front-desk"), "whom the team met"),
        Field("thanks", _LONG, "what the office was thanked for"),
        Field("concerns", _LONG, "what worries the office"),
        Field("tone", _LINE, "how it felt"),
        Field("works_with", _LONG, "whom the office works with"),
        Field("advice", _LONG, "what the office advised"),
        Field("access", _LONG, "what the team needed to take part"),
        Field("accessibility_met", YES_NO, "whether it got that"),
        Field("thanked", YES_NO, "whether a thank-you has been sent"),
        Field("minutes", whole(0, 1_440), "how long it took"),
        Field("headcount", whole(0, 10_000), "how many of the team were there"),
        Field("staff/<u>/name", _PERSON, "a staffer who was met"),
        Field("staff/<u>/title", _LINE, "the staffer's title"),
        Field("staff/<u>/email", _ADDRESS, "the staffer's e-mail address"),
        Field("staff/<u>/phone", _PHONE, "the staffer's telephone"),
        Field("team/<u>/name", _PERSON, "a member of the team who was there"),
        Field("team/<u>/role", _LINE, "what that member did"),
        Field("team/<u>/constituent", YES_NO, "whether that member is a constituent"),
        Field("team/<u>/signs", YES_NO, "whether that member agreed to sign the thank-you"),
        Field("ask/<brief>/<ask>/before", LEVEL, "support before the meeting"),
        Field("ask/<brief>/<ask>/raised", YES_NO, "whether the ask was raised"),
        Field("ask/<brief>/<ask>/answer", _LONG, "the answer in the office's words"),
        Field("ask/<brief>/<ask>/after", LEVEL, "support after the meeting"),
        Field("ask/<brief>/<ask>/reasons", list_of(_LINE, 20), "the reasons it gave"),
        Field("question/<u>/text", _LONG, "a question the office asked"),
        Field("question/<u>/owed", YES_NO, "whether the team owes the answer"),
        Field("question/<u>/answered", DAY, "the day it was answered"),
        Field("left/<u>/edition", EDITION, "the edition of a sheet that was left"),
        Field("left/<u>/copies", whole(1, 10_000), "how many were left"),
        Field("photo/<u>/sha", SHA, "a picture among the attachments"),
        Field("photo/<u>/who", _LINE, "who is in it"),
        Field("photo/<u>/consent", _LINE, "what they agreed to"),
        Field("photo/<u>/alt", _LINE, "what it shows, in words"),
        Field("withdrawn/<path>", YES_NO, "true hides the text at that path everywhere"),
    ),
)
PROMISE = Kind(
    "promise",
    "Something either side said it would do.",
    (
        Field("note", ID, "the note it was made in", required=True),
        Field("side", one_of("ours", "theirs"), "who promised", required=True),
        Field("text", _LONG, "what was promised", required=True),
        Field("owner", _PERSON, "who sees to it"),
        Field("due", DAY, "by when"),
        Field("done", YES_NO, "whether it is done"),
    ),
)
CHOICES = Kind(
    "choices",
    "What a team lead decided for one office and one brief; its id follows from both.",
    (
        _OFFICE,
        Field("brief", SLUG, "the brief", required=True),
        Field("asks", map_of(one_of("on", "off"), 100), "ask id → shown or not"),
        Field("order", list_of(SLUG, 100), "ask ids, the first one first"),
        Field("local", _LONG, "a local paragraph"),
        Field("story", SLUG, "the story to print"),
        Field("staffer", _PERSON, "the staffer it is for"),
    ),
)
MEMBER = Kind(
    "member",
    "Somebody on the team.",
    (
        Field("name", _PERSON, "the name", required=True),
        Field("role", _LINE, "what this person does"),
        Field("user", USER, "the name this person writes notes under"),
        Field("email", _ADDRESS, "the e-mail address"),
        Field("phone", _PHONE, "the telephone"),
        Field("town", _LINE, "where this person lives"),
        Field("district", text(12), "where this person votes: TX-28"),
        Field("team", _LINE, "the team this person goes with, as the person calls it"),
        Field("lang", LANGUAGE, "the language to write to this person in"),
    ),
)
CONTACT = Kind(
    "contact",
    "Somebody who works for an office.",
    (
        _OFFICE,
        Field("name", _PERSON, "the name as on the card", required=True),
        Field("title", _LINE, "the title"),
        Field("email", _ADDRESS, "the e-mail address"),
        Field("phone", _PHONE, "the telephone"),
        Field("spoken", _LINE, "how the name is said"),
        Field("left_on", DAY, "the day this person left the office"),
        Field("also/<u>/name", _PERSON, "another way in which notes spell the name"),
    ),
)
DROPOFF = Kind(
    "dropoff",
    "Sheets left with an office outside a meeting.",
    (
        _OFFICE,
        Field("date", DAY, "the day", required=True),
        Field("by", _PERSON, "who left them"),
        Field("edition", EDITION, "the edition left"),
        Field("copies", whole(1, 10_000), "how many"),
    ),
)
PRINT = Kind(
    "print",
    "One sheet of one print run.",
    (
        _OFFICE,
        Field("edition", EDITION, "the edition printed", required=True),
        Field("brief", SLUG, "the brief", required=True),
        Field("brief_sha", SHA, "the brief's file as it was"),
        Field("lang", LANGUAGE, "the language of the sheet"),
        Field("variant", SLUG, "email, shop, large-print…"),
        Field("date", DAY, "the day", required=True),
        Field("copies", whole(1, 100_000), "how many"),
        Field("blocks", map_of(text(64), 1_000), "block id → hash of what it printed"),
    ),
)
CORRECTION = Kind(
    "correction",
    "A fact that somebody found out about an office or a measure.",
    (
        Field("target", text(64), "the office or the measure", required=True),
        Field("field", SLUG, "what is corrected", required=True),
        Field("value", text(2_000), "what is true", required=True),
        Field("source", text(2_000), "how it is known", required=True),
        Field("date", DAY, "since when it is known"),
        Field("by", _PERSON, "who typed it"),
    ),
)
ACCESS = Kind(
    "access",
    "What somebody on the team needs to take part, asked with consent; its id follows from the member's.",
    (
        Field("member", ID, "whose it is", required=True),
        Field("consent", DAY, "the day this person agreed to having it on the day card", required=True),
        Field("step_free", YES_NO, "whether every way must be without steps"),
        Field("seat", YES_NO, "whether a seat is needed, also while waiting"),
        Field("large_print", YES_NO, "whether sheets are needed in large print"),
        Field("interpreter", _LINE, "for which language or mode an interpreter is needed: ASL, Spanish…"),
        Field("interpreter_on", DAY, "the day the interpreter was requested"),
        Field("captions", YES_NO, "whether captions are needed"),
        Field("captions_on", DAY, "the day captions were requested"),
    ),
    private=True,
)
PRIVATE = Kind(
    "private",
    "An impression for its author alone, and photos that those in them did not agree to share.",
    (
        Field("of", ID, "the entity it is about", required=True),
        Field("impression", _LONG, "what its author thought"),
        Field("photo/<u>/sha", SHA, "a picture among the attachments"),
        Field("photo/<u>/who", _LINE, "who is in it"),
        Field("photo/<u>/consent", _LINE, "what was said when they were asked"),
        Field("photo/<u>/alt", _LINE, "what it shows, in words"),
    ),
    private=True,
)

_ALL = (MEETING, NOTE, PROMISE, CHOICES, MEMBER, CONTACT, DROPOFF, PRINT, CORRECTION, *DESK_KINDS, ACCESS, PRIVATE)
KINDS = {kind.slug: kind for kind in _ALL}
