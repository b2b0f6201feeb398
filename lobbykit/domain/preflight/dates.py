"""`past-date` (warning): dates on paper that have gone by.

Rule: a deadline, an event, or a date in a sentence that looks ahead ("sign by …", "the vote is set for …", "the hearing
will be …") lies before today; history may have any date. A date without a day is past when its month is, a span of days
when its last is. Read in every usual manner: March 3, 2026 · Mar. 3-5, 2026 · 3 March 2026 · 3/3/26 · 2026-03-03 ·
3 de marzo de 2026; in a Spanish brief 3/12/2026 is the third of December. What a date means is for people: no fix.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.late_pattern import compiled_late
from lobbykit.domain.preflight.date_forms import DATE, MONTH_DAY, NUMBERED, YEAR, dates_in, last_day
from lobbykit.domain.preflight.printed_text import PrintedText, printed_texts
from lobbykit.domain.preflight.spanish_tenses import is_ahead_in_spanish
from lobbykit.domain.preflight.whereabouts import Whereabouts
from lobbykit.domain.problem import Problem, warning

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference

# Verbs and words that tell whether a sentence looks back or ahead.
_LOOKS_BACK = compiled_late(
    r"\b(?:was|were|had|did|began|served|stood|knew|said|came|went|took|made|gave|saw|held|fell|left|lost|won|led|ran"
    r"|rose|sent|spent|kept|met|became|brought|thought|told|fought|wrote|spoke|grew|broke|built|could|would"
    r"|(?!need|indeed|hundred|exceed|proceed|succeed|speed)[a-z]{2,}ed)\b"
)
# Participles that say nothing of the time: "will be held", "is expected", "help displaced families".
_TIMELESS = compiled_late(
    r"\b(?:be|is|are)(?: \w+ly)? (?:[a-z]+ed|held|made|sent|told|heard|met|built|spent|kept|brought|led)\b(?! since\b)"
    r"|\b(?:the|an?|of|for|all|more|our|their|its|help|protect|support|free|fund|release|save) [a-z]+ed\b",
    re.IGNORECASE,
)
_LOOKS_AHEAD = compiled_late(
    r"\b(?:will|shall|must|should|ought|may|can|going to|need(?:s|ed)? to|have to|has to|need|due|expected to|plans? to"
    r"|scheduled|please|asked to|let['\u2019]s|unless|if|(?:is|are) to)\b|['\u2019]ll\b",
    re.IGNORECASE,
)
_IMPERATIVE = compiled_late(
    r"(?:^|[:;\u2014] ?|\bplease |, (?:and |then )?)(?:Act|Add|Adopt|Answer|Apply|Approve|Ask|Attend|Be|Block|Book"
    r"|Bring|Call|Come|Commit|Confirm|Contact|Cosponsor|Demand|Donate|Email|End|Extend|File|Finish|Free|Fund|Get|Give|Help"
    r"|Hold|Introduce|Invite|Join|Keep|Mail|Make|Mark|Meet|Oppose|Pass|Pledge|Press|Protect|Push|Raise|Rally|Register"
    r"|Reject|Release|Renew|Reply|Respond|Restore|Return|RSVP|Save|Say|See (?:you|us)|Send|Show|Sign|Speak"
    r"|Stop|Submit|Support|Tell"
    r"|Urge|Visit|Volunteer|Vote|Work|Write)\b",
    re.IGNORECASE,
)
# What stands right before a date: a limit; something set for a day; the day of what is told in the same breath.
_LIMIT = compiled_late(r"\b(?:by|before|until|till|through|no later than)\b[^.;]{0,24}$", re.IGNORECASE)
_SET = compiled_late(
    r"\b(?:due|deadline(?: is|:)?|closes?|ends?|expires?|lapses?|starts?|begins?|opens?|takes? place|runs? out"
    r"|votes?|meets?|returns?|reconvenes?|adjourns?|shuts?|sunsets?|takes? up|(?:is|are) back|runs? through|cut-?off"
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
        where = Whereabouts(printed.text, printed.words)
        past = _past_event if printed.part == "event" else _past_days
        for found, start in past(printed, reference.today, brief.lang):
            yield warning("past-date", where.place(start), text=found)


def _past_days(printed: PrintedText, today: date, lang: str) -> Iterator[tuple[str, int]]:
    for sentence, offset, _ in printed.located_sentences():
        for found, last in dates_in(sentence, lang):
            if last < today and _is_due(sentence, found, lang, asked=printed.terms is not None):
                yield found[0], offset + found.start()


def _is_due(sentence: str, found: re.Match[str], lang: str, *, asked: bool) -> bool:
    return (is_ahead_in_spanish if lang == "es" else is_ahead)(sentence, found, asked=asked)


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


def _past_event(printed: PrintedText, today: date, lang: str) -> Iterator[tuple[str, int]]:
    words = printed.words
    dated = list(dates_in(words, lang))
    for found, last in dated:
        if last < today:
            yield found[0], found.start()
    if dated:
        return
    apart = MONTH_DAY.search(words)
    for found in YEAR.finditer(words):
        whole = DATE.search(f"{apart[0] if apart else 'December 31'}, {found[0]}")
        if not NUMBERED.search(words[: found.start()]) and whole and last_day(whole) < today:
            yield found[0], found.start()
