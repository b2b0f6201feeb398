"""`past-date`: dates on paper that have gone by, and how dates are found in prose."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight.printed_text import SOURCED, PrintedText, printed_texts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|Jun\.|July?|Jul\.|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_TO = r"(?:\s?[-\u2013]\s?| and | to | & )"
MONTH_DAY = compiled_late(rf"\b{_MONTH} {_DAY}(?:{_TO}{_DAY})?\b|\b{_DAY}(?:{_TO}{_DAY})? (?:of )?{_MONTH}(?!\w)")
# Of a span of days, the last counts. A date in figures is read as Americans write it: month, day, year.
DATE = compiled_late(
    rf"\b(?:{_MONTH} (?:{_DAY}{_TO})?(?=[A-Z]))?(?:{_DAY}{_TO})?(?:(?P<day1>{_DAY}) (?:of )?)?(?P<month>{_MONTH})"
    rf"(?: (?:{_DAY}{_TO})?(?P<day2>{_DAY}))?,? (?P<year>20\d\d)\b"
    r"|\b(?P<iso>20\d\d-\d\d-\d\d)\b"
    r"|\b(?P<m>[01]?\d)/(?P<d>[0-3]?\d)/(?P<y>(?:20)?\d\d)(?![\w/])"
)
_YEAR = compiled_late(r"\b20\d\d\b")
_NUMBERED = compiled_late(r"\b(?:room|suite|no\.|number|#) ?$", re.IGNORECASE)

# Verbs and words that tell whether a sentence looks back or ahead.
_LOOKS_BACK = compiled_late(
    r"\b(?:was|were|had|did|began|served|stood|knew|said|came|went|took|made|gave|saw|held|fell|left|lost|won|led|ran"
    r"|rose|sent|spent|kept|met|became|brought|thought|told|fought|wrote|spoke|grew|broke|built|could|would"
    r"|(?!need|indeed|hundred|exceed|proceed|succeed|speed)[a-z]{2,}ed)\b"
)
# Participles that say nothing of the time: "will be held", "is expected", "help displaced families".
_TIMELESS = compiled_late(
    r"\b(?:be|is|are)(?: \w+ly)? (?:[a-z]+ed|held|made|sent|told|heard|met|built)\b(?! since\b)"
    r"|\b(?:the|an?|of|for|all|more|our|their|its|help|protect|support|free|fund|release|save) [a-z]+ed\b",
    re.IGNORECASE,
)
_LOOKS_AHEAD = compiled_late(
    r"\b(?:will|shall|must|should|ought|may|can|going to|need(?:s|ed)? to|have to|has to|need|due|expected to|plans? to"
    r"|scheduled|please|asked to|let['\u2019]s)\b|['\u2019]ll\b",
    re.IGNORECASE,
)
_IMPERATIVE = compiled_late(
    r"(?:^|[:;\u2014] ?|\bplease |, (?:and |then )?)(?:Act|Add|Adopt|Answer|Apply|Approve|Ask|Attend|Be|Block|Book"
    r"|Bring|Call|Come|Commit|Confirm|Contact|Cosponsor|Demand|Donate|Email|End|Extend|File|Finish|Free|Fund|Get|Give|Help"
    r"|Hold|Introduce|Invite|Join|Keep|Mail|Make|Mark|Meet|Oppose|Pass|Pledge|Press|Protect|Push|Raise|Rally|Register"
    r"|Reject|Release|Renew|Reply|Respond|Restore|Return|RSVP|Save|Say|Send|Show|Sign|Speak|Stop|Submit|Support|Tell"
    r"|Urge|Visit|Volunteer|Vote|Work|Write)\b",
    re.IGNORECASE,
)
# What stands right before a date: a limit; something set for a day; the day of what is told in the same breath.
_LIMIT = compiled_late(r"\b(?:by|before|until|till|through|no later than)\b[^.;]{0,24}$", re.IGNORECASE)
_SET = compiled_late(
    r"\b(?:due|deadline(?: is|:)?|closes?|ends?|expires?|lapses?|starts?|begins?|opens?|takes? place|runs? out"
    r"|votes?|meets?|returns?|reconvenes?|adjourns?"
    r"|scheduled for|set for|is on|are on|until|RSVP)\b[^.;,]{0,24}$",
    re.IGNORECASE,
)
_OF_ANOTHER_TIME = compiled_late(r"\b(?:since|after|of|from|as of|dated|between)(?: \w+day,?)? $", re.IGNORECASE)
_TOLD_NEAR = compiled_late(rf"{_LOOKS_BACK.pattern}(?: \w+)?(?: (?:on|by|in|until|before|due))?(?: \w+day,?)? ?$")
_LOOK = 200  # characters, so that reading takes time linear in the text
_NEXT_CLAUSE = compiled_late(r"^,?[^,;]*")


def past_dates(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield deadlines, events, and dates in sentences that look ahead, that lie before today."""
    for ask in brief.asks:
        for terms in ask.all_terms:
            if terms.deadline and terms.deadline < reference.today:
                yield warning("past-date", terms.place, text=terms.deadline.isoformat())
    for printed in printed_texts(brief):
        if printed.part == "event":
            yield from _past_event(printed, reference.today)
            continue
        for sentence, offset in _located_sentences(printed):
            for found in DATE.finditer(sentence):
                due = is_ahead(sentence, found, asked=printed.terms is not None)
                if due and _last_day(found) < reference.today:
                    yield warning("past-date", printed.place_of(found[0], offset + found.start()), text=found[0])


def looks_back(sentence: str) -> bool:
    """Whether a sentence tells of the past and of nothing to come."""
    ahead = _LOOKS_AHEAD.search(sentence) or _IMPERATIVE.search(sentence)
    return not ahead and _LOOKS_BACK.search(_TIMELESS.sub("", sentence)) is not None


def is_ahead(sentence: str, found: re.Match[str], *, asked: bool) -> bool:
    """Whether a date in a sentence is one to act by, or of what is to come; in an ask, "by DATE" is unless it tells."""
    before, after = _just_before(sentence, found.start()), sentence[found.end() : found.end() + _LOOK]
    near, following = _last_clause(before), _NEXT_CLAUSE.findall(after)[0]
    if _TOLD_NEAR.search(_TIMELESS.sub("", before)):
        return False
    back = _LOOKS_BACK.search(_TIMELESS.sub("", near)) is not None
    goes_back = _LOOKS_BACK.search(_TIMELESS.sub("", following)) is not None
    goes_ahead = _LOOKS_AHEAD.search(following) is not None
    ahead = not back and bool(_LOOKS_AHEAD.search(near) or _IMPERATIVE.search(before))
    if _SET.search(before) and not back and not goes_back:
        return True
    if _LIMIT.search(before):
        return ahead or goes_ahead or (asked and not back and not goes_back)
    return not _OF_ANOTHER_TIME.search(before) and not back and not goes_back and (ahead or goes_ahead)


def _just_before(sentence: str, end: int) -> str:
    return sentence[:end] if end <= _LOOK else f"\u2026{sentence[end - _LOOK : end]}"


def _last_clause(words: str) -> str:
    """Return the words since the last comma but one."""
    return ",".join(re.split("[,;]", words)[-2:])


def _past_event(printed: PrintedText, today: date) -> Iterator[Problem]:
    dated = list(DATE.finditer(printed.words))
    years = [one for one in _YEAR.finditer(printed.words) if not _NUMBERED.search(printed.words[: one.start()])]
    for found in dated or years:
        apart = None if dated else MONTH_DAY.search(printed.words)
        whole = found if dated else DATE.search(f"{apart[0] if apart else 'December 31'}, {found[0]}")
        if whole and _last_day(whole) < today:
            yield warning("past-date", printed.place_of(found[0], found.start()), text=found[0])


def _located_sentences(printed: PrintedText) -> Iterator[tuple[str, int]]:
    """Yield each sentence with where it begins in the words."""
    position = 0
    for marked in printed.sentences:
        sentence = " ".join(marked.replace(SOURCED, "").split())
        position = max(printed.words.find(sentence, position), position)
        yield sentence, position


def _last_day(found: re.Match[str]) -> date:
    """Return the last day that a written date can mean; an impossible day counts as the month's last."""
    if found["iso"]:
        year, month, day = (int(part) for part in found["iso"].split("-"))
    elif found["m"]:
        year, month, day = 2000 + int(found["y"][-2:]), int(found["m"]), int(found["d"])
    else:
        written = re.sub(r"\D", "", found["day2"] or found["day1"] or "31")
        year, month, day = int(found["year"]), _MONTHS.index(found["month"][:3].lower()) + 1, int(written)
    month = min(max(month, 1), 12)
    for candidate in range(min(day, 31), 27, -1):
        try:
            return date(year, month, candidate)
        except ValueError:
            continue
    return date(year, month, max(day, 1))
