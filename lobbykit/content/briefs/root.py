"""The table of a brief's keys and how they become a brief."""

from __future__ import annotations

from lobbykit.content.briefs.asks import ASK
from lobbykit.content.briefs.basis import BASED_ON
from lobbykit.content.briefs.data import CHART, LINEAGE, RETIRED, SOURCES, TRANSLATIONS
from lobbykit.content.briefs.days import Day
from lobbykit.content.briefs.fields import Fields, Key, Reading, Record
from lobbykit.content.briefs.listings import Listing
from lobbykit.content.briefs.parts import FIGURE, LOCAL, QUESTION, SECTION, TALKING_POINT
from lobbykit.content.briefs.people import CONTACT, ORGANIZATION, STORY
from lobbykit.content.briefs.printed import Line, Printed
from lobbykit.content.briefs.scalars import ID, LANGUAGE, Shape, Whole
from lobbykit.domain.brief import Brief, BriefId

_MOST_CONGRESSES = 299


_VERSION = Shape(r"brief/[0-9]{1,4}(?:\.[0-9]{1,4})?", "brief-version", "brief/1")
LOBBYKIT = Key("lobbykit", _VERSION, "The format of this file: brief/1.", required=True)
BRIEF_ID = Key("id", ID, "A short name of your own; lower-case letters, digits and hyphens.", required=True)
TITLE = Key("title", Printed(300, one_line=True), "The title of the sheet.", required=True)
LANG = Key("lang", LANGUAGE, "The language of the brief; en when absent.")
CONGRESS = Key(
    "congress", Whole(1, _MOST_CONGRESSES), "The Congress whose measures are meant, e.g. 119.", required=True
)
AS_OF = Key("as_of", Day(), "The day on which every statement was last true.", required=True)
ORGANIZATIONS = Key("organizations", Listing(ORGANIZATION, 1, 4), "Who brings it; the first is the sender.")
EVENT = Key("event", Line(), "The occasion, e.g. Lobby Weekend.")
CONTACT_KEY = Key("contact", CONTACT, "Whom an office answers.")
LINK = Key("link", Line(2_000), "Where more is to be read.")
LEDE = Key("lede", Printed(), "The opening: what happens, and what you want, in two or three sentences.")
FIGURES = Key("figures", Listing(FIGURE, at_most=20), "Large numbers.")
SECTIONS = Key("sections", Listing(SECTION, at_most=50, unique=True), "The background, under headings.")
ASKS = Key("asks", Listing(ASK, 1, 50, unique=True), "What you ask for.", required=True)
TALKING_POINTS = Key("talking_points", Listing(TALKING_POINT, unique=True), "What to say in the room.")
QUESTIONS = Key("questions", Listing(QUESTION), "What an office may say, and what to answer.")
STORIES = Key("stories", Listing(STORY, unique=True), "Stories of constituents.")
LOCAL_KEY = Key("local", LOCAL, "A sentence for a district or state, by its code: TX-28, AK-AL, OH.")
CHARTS = Key("charts", Listing(CHART, at_most=20, unique=True), "Small charts.")
TRANSLATIONS_KEY = Key("translations", TRANSLATIONS, "Briefs in other languages, by language.")
SOURCES_KEY = Key("sources", SOURCES, "Where statements come from, by an id of your own.")
RETIRE = Key("retire", Listing(RETIRED), "Phrases that stop being true on a known day.")
LINEAGE_KEY = Key("lineage", Listing(LINEAGE), "Which measure of this Congress succeeds an older one.")
BASED_ON_KEY = Key("based_on", BASED_ON, "What this brief was copied from; lobbykit writes it.")
KEYS = (
    LOBBYKIT,
    BRIEF_ID,
    TITLE,
    LANG,
    CONGRESS,
    AS_OF,
    ORGANIZATIONS,
    EVENT,
    CONTACT_KEY,
    LINK,
    LEDE,
    FIGURES,
    SECTIONS,
    ASKS,
    TALKING_POINTS,
    QUESTIONS,
    STORIES,
    LOCAL_KEY,
    CHARTS,
    TRANSLATIONS_KEY,
    SOURCES_KEY,
    RETIRE,
    LINEAGE_KEY,
    BASED_ON_KEY,
)


def _brief(fields: Fields, reading: Reading) -> Brief:
    return Brief(
        BriefId(fields[BRIEF_ID]),
        fields[TITLE],
        fields[CONGRESS],
        fields[AS_OF],
        fields.place,
        reading.sha256,
        lang=fields.get(LANG) or "en",
        organizations=fields.listed(ORGANIZATIONS),
        event=fields.get(EVENT),
        contact=fields.get(CONTACT_KEY),
        link=fields.get(LINK),
        lede=fields.get(LEDE),
        figures=fields.listed(FIGURES),
        sections=fields.listed(SECTIONS),
        asks=fields.listed(ASKS),
        talking_points=fields.listed(TALKING_POINTS),
        questions=fields.listed(QUESTIONS),
        stories=fields.listed(STORIES),
        local=fields.listed(LOCAL_KEY),
        charts=fields.listed(CHARTS),
        translations=fields.listed(TRANSLATIONS_KEY),
        sources=fields.listed(SOURCES_KEY),
        retire=fields.listed(RETIRE),
        lineage=fields.listed(LINEAGE_KEY),
        based_on=fields.get(BASED_ON_KEY),
    )


BRIEF = Record(KEYS, _brief)
