"""Asks as a brief writes them: words at the top, or in a half for each chamber."""

from __future__ import annotations

import re

from lobbykit.content.briefs.audience import ShownTo
from lobbykit.content.briefs.days import Day
from lobbykit.content.briefs.fields import Fields, Key, Reading, Record, unbuilt
from lobbykit.content.briefs.listings import Listing
from lobbykit.content.briefs.printed import Line, Printed
from lobbykit.content.briefs.references import MeasureReference, SourceReference
from lobbykit.content.briefs.scalars import ID, Choice
from lobbykit.content.briefs.text import place_at
from lobbykit.domain.ask import Action, Ask, AskTerms, Rank
from lobbykit.domain.audience import EVERYBODY
from lobbykit.domain.problem import error

ACTION = Key("action", Choice(Action), "What the office is asked to do.")
MEASURES = Key("measures", Listing(MeasureReference(), 1, 50), "The measures, e.g. [S.Res.61, H.Res.100].")
LEAD = Key("lead", Printed(1_000, one_line=True), "The bold opening: a complete sentence on its own.")
REASON = Key("reason", Printed(), "What follows the lead: why.")
THANKS = Key("thanks", Printed(), "For an office that has cosponsored: thanks and a next step.")
THANKS_LEADER = Key("thanks_leader", Printed(), "For the office that leads the measure.")
FOR_COMMITTEE = Key("for_committee", Printed(), "Added for members of a committee that has the measure.")
FOR_NONVOTING = Key("for_nonvoting", Printed(), "For delegates, who do not vote on the floor.")
NEXT_STEP = Key("next_step", Printed(), "What an office that has done it can do next.")
DEADLINE = Key("deadline", Day(), "The last day for it, e.g. to sign a letter.")
AMOUNT = Key("amount", Line(), "How much to fund, e.g. $12 million.")
_TERMS = (
    ACTION, MEASURES, LEAD, REASON, THANKS, THANKS_LEADER, FOR_COMMITTEE, FOR_NONVOTING, NEXT_STEP, DEADLINE, AMOUNT,
)  # fmt: skip


HALF = Record(_TERMS, unbuilt)
ID_KEY = Key("id", ID, "A short name of your own, unique in this brief.", required=True)
RANK = Key("rank", Choice(Rank), "primary, supporting (the default) or paper (printed, not raised).")
HOUSE = Key("house", HALF, "What is asked of the House, when the Senate is asked something else.")
SENATE = Key("senate", HALF, "What is asked of the Senate, when the House is asked something else.")
SHOW_TO = Key("show_to", ShownTo(), "Which offices are asked; everybody when absent.")
SOURCES = Key("sources", Listing(SourceReference(), at_most=50), "Ids of sources that bear this ask out.")


def _ask(fields: Fields, reading: Reading) -> Ask | None:
    both, house, senate = None, _half(HOUSE, fields, reading), _half(SENATE, fields, reading)
    if fields.has(HOUSE) or fields.has(SENATE):
        for key in (ACTION, MEASURES):
            if fields.has(key):
                reading.report(error("ask-in-both-ways", fields.place_of(key), key=key.name))
    else:
        both = _terms(fields, reading)
    if not (both or house or senate):
        return None
    rank, show_to = fields.get(RANK) or Rank.SUPPORTING, fields.get(SHOW_TO) or EVERYBODY
    return Ask(fields[ID_KEY], rank, fields.place, both, house, senate, show_to, fields.listed(SOURCES))


def _half(key: Key[Fields], ask: Fields, reading: Reading) -> AskTerms | None:
    half = ask.get(key)
    if half is None:
        return None
    words = {name: place for name, place in ask.places.items() if name not in {ACTION.name, MEASURES.name}}
    return _terms(half.over(Fields(ask.place, ask.values, words)), reading)


def _terms(fields: Fields, reading: Reading) -> AskTerms | None:
    for key in (ACTION, LEAD):
        if not fields.has(key):
            reading.report(error("key-missing", fields.place, key=key.name))
    action, lead = fields.get(ACTION), fields.get(LEAD)
    if action is None or lead is None:
        return None
    terms = AskTerms(
        action,
        lead,
        fields.place,
        measures=fields.listed(MEASURES),
        reason=fields.get(REASON),
        thanks=fields.get(THANKS),
        thanks_leader=fields.get(THANKS_LEADER),
        for_committee=fields.get(FOR_COMMITTEE),
        for_nonvoting=fields.get(FOR_NONVOTING),
        next_step=fields.get(NEXT_STEP),
        deadline=fields.get(DEADLINE),
        amount=fields.get(AMOUNT),
    )
    if not fields.has(MEASURES):
        _check_without_measure(terms, reading)
    return terms


def _check_without_measure(terms: AskTerms, reading: Reading) -> None:
    """Report what only a measure can fill: the action of cosponsoring, and two of the placeholders."""
    if terms.action is Action.COSPONSOR:
        reading.report(error("ask-without-measure", terms.place, action=terms.action.value))
    prose = (terms.lead, terms.reason, terms.thanks, terms.for_committee, terms.for_nonvoting, terms.next_step)
    for text in (text for one in prose if one is not None for text in one.texts):
        for found in re.finditer(r"\{(?:measure|sponsor)\}", text.raw):
            reading.report(error("placeholder-without-measure", place_at(text, found.start()), text=found[0]))


_IN_HALVES = {"anyOf": [{"required": ["house"]}, {"required": ["senate"]}]}
_NOT_IN_HALVES = {"anyOf": [{"required": ["action"]}, {"required": ["measures"]}]}
_ONE_WAY = [{"required": ["action", "lead"], "not": _IN_HALVES}, {**_IN_HALVES, "not": _NOT_IN_HALVES}]
ASK = Record((ID_KEY, RANK, *_TERMS, HOUSE, SENATE, SHOW_TO, SOURCES), _ask, (("oneOf", _ONE_WAY),))
