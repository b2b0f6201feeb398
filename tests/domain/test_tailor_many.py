"""Tailoring for many: whatever was tailored before, each office gets the sheet that it gets alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.domain.ask import Action
from lobbykit.domain.audience import Prose, ShowTo, Variant
from lobbykit.domain.brief import LocalSentence, Section, Story
from lobbykit.domain.choices import Choices
from lobbykit.domain.composing import tailor
from lobbykit.domain.measure import Chamber
from lobbykit.domain.tailor_many import Tailor
from tests.making import HERE, ask, brief, delegate, house, prose, record, reference, senate, signed, terms, words

OHIO = ShowTo(states=("OH",))
OFFICES = (
    house("H000001", state="OH", district=3),
    house("H000002", state="OH", district=4),
    house("H000003", state="TX", district=28),
    house("H000004", state="TX", district=29),
    senate("S000001", state="OH"),
    senate("S000002", state="TX"),
    delegate("DC"),
    delegate("PR", "D000002"),
)
MAIN = ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61"), ask_id="main")
VOTE = ask(terms(Action.VOTE_FOR, "H.Res. 100", for_nonvoting="Say so"), ask_id="vote")
VARIED = Prose(words("For all."), (Variant(OHIO, words("For Ohio.")),))
BRIEFS = {
    "plain": {},
    "sections": {"sections": (Section("a", prose("A"), VARIED, HERE), Section("b", prose("B"), prose("x"), HERE))},
    "shown": {"sections": (Section("a", prose("A"), prose("x"), HERE, show_to=ShowTo(chamber=Chamber.SENATE)),)},
    "local": {"local": (LocalSentence("TX-28", prose("Near."), HERE), LocalSentence("OH", prose("Wide."), HERE))},
    "story": {"stories": (Story("one", prose("Told."), HERE, show_to=OHIO),)},
    "title": {"title": VARIED},
    "named": {"lede": prose("Dear {office},")},
}


@pytest.mark.parametrize("name", BRIEFS)
def test_an_office_gets_the_sheet_that_it_gets_alone(name: str):
    the_brief = brief(MAIN, VOTE, **BRIEFS[name])
    records = (record("H.Res. 100", cosponsors=(signed(OFFICES[1]),)), record("S.Res. 61", sponsor="S000002"))
    known = reference(*records, offices=OFFICES)
    chosen = {("H000004", the_brief.id): Choices(hidden=("main",), staffer="Dana", local=words("Chosen."))}
    for ref in (known, replace(known, choices=chosen)):
        many = Tailor(the_brief, ref)
        for office in (*OFFICES, *reversed(OFFICES)):
            assert many.tailored(office) == tailor(the_brief, office, ref)
