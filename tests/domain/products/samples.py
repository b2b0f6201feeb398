"""Makers of what products are made of."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from lobbykit.domain.ask import Action, Rank, SourceId, SourceRef
from lobbykit.domain.audience import Prose
from lobbykit.domain.brief import Contact, LocalSentence, Organization, Question, Section, TalkingPoint
from lobbykit.domain.composing import tailor
from lobbykit.domain.office import Committee, CommitteeId
from lobbykit.domain.products.encounters import Appointment, Goer, Pledge, Signer, Staffer, Stop, Visit
from lobbykit.domain.products.telling import Telling
from tests import making as mk

if TYPE_CHECKING:
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.office import Office

COMMITTEE = Committee(CommitteeId("HSFA"), "house", "House Committee on Foreign Affairs")
HOUSE = mk.house(building="Rayburn", room="2079", phone="202-555-0100", committees=("HSFA:rank", "HSFA14"))
SENATE = mk.senate(building="Hart", room="511", phone="202-555-0101", party="R")
WITHDREW = mk.house("H000003", district=4, last="Sample3")


def brief(**changes: Any) -> Brief:
    """Return a brief with one of everything that products show."""
    refs = (SourceRef(SourceId("un"), mk.HERE),)
    asks = (
        mk.ask(
            mk.terms(Action.COSPONSOR, "H.Res.100", "S.Res.61", reason="It helps [a lot](src:un)."),
            ask_id="arms-control",
        ),
        mk.ask(
            mk.terms(Action.SAY_PUBLICLY, lead="Say that peace is possible."), ask_id="say-so", rank=Rank.SUPPORTING
        ),
        mk.ask(mk.terms(Action.FUND, lead="Fund the fund."), ask_id="on-paper", rank=Rank.PAPER),
    )
    fields: dict[str, Any] = {
        "organizations": (Organization(mk.words("Coalition for Peace")),),
        "event": mk.words("Lobby Day"),
        "contact": Contact(mk.words("Dana Example"), mk.words("Lead"), mk.words("dana@example.org")),
        "lede": mk.prose("It [began](src:un) in {office}'s time."),
        "sections": (
            Section("why", Prose(mk.words("Why")), Prose(mk.words("The first.\n\nThe second.")), mk.HERE, 1),
            Section("more", Prose(mk.words("More")), Prose(mk.words("The third.")), mk.HERE, 3),
        ),
        "talking_points": (
            TalkingPoint("t1", Prose(mk.words("Always true.")), mk.HERE, None, refs),
            TalkingPoint("t2", Prose(mk.words("True of arms.")), mk.HERE, "arms-control"),
        ),
        "questions": (Question(Prose(mk.words("Why now?")), Prose(mk.words("Since it is late.")), mk.HERE, refs),),
        "local": (LocalSentence("OH-3", Prose(mk.words("Columbus cares.")), mk.HERE),),
        "sources": (mk.source("un"),),
    }
    return mk.brief(*(changes.pop("asks", asks)), **(fields | changes))


def telling(about: Brief | None = None, *offices: Office) -> Telling:
    """Return how a brief is told of these offices; H000003 has withdrawn from the first measure."""
    known = offices or (HOUSE, SENATE, WITHDREW)
    records = (
        mk.record("H.Res.100", cosponsors=(mk.signed(WITHDREW, withdrawn=date(2025, 9, 1)),)),
        mk.record("S.Res.61", cosponsors=(mk.signed(SENATE),)),
    )
    reference = mk.reference(*records, offices=known, committees=(COMMITTEE,))
    return Telling(about or brief(), reference, mk.phrases())


def sheet(told: Telling, office: Office) -> Tailored:
    """Return the tailored sheet of an office."""
    return tailor(told.brief, office, told.reference)


def meeting(*offices: Office, **changes: Any) -> Appointment:
    """Return a meeting on the morning of 23 November."""
    fields: dict[str, Any] = {
        "start": datetime(2026, 11, 23, 9, 30),  # noqa: DTZ001 - clocks at the place
        "end": datetime(2026, 11, 23, 10, 0),  # noqa: DTZ001
        "confirmed": True,
        "people": (Goer("Ana Lopez", "lead", "Columbus, OH"), Goer("Ben Carter")),
    }
    return Appointment("0" * 31 + "1", tuple(one.id for one in offices), **(fields | changes))


def stop(office: Office, **changes: Any) -> Stop:
    """Return a stop with a meeting."""
    return Stop(office, meeting(office, **changes))


def visit(office: Office, **changes: Any) -> Visit:
    """Return a visit with one of everything."""
    fields: dict[str, Any] = {
        "staff": (Staffer("Kim Staffer", "Legislative Director"),),
        "team": (Signer("Ben Carter"), Signer("Ana Lopez", "Columbus, OH", constituent=True)),
        "pledges": (
            Pledge(False, "Ask the member"),
            Pledge(True, "Send the text", date(2026, 12, 1)),
        ),
        "raised": ("arms-control",),
        "met_member": False,
    }
    return Visit(office.id, date(2026, 11, 21), **(fields | changes))
