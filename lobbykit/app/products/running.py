"""Making one product of a brief for some offices: who is refused, what is known, and the documents."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.access_needs import AccessNeeds, needs_at
from lobbykit.app.checking import choice_problems, has_errors
from lobbykit.app.products import plans
from lobbykit.app.products.gathering import appointments, staff_of, visits
from lobbykit.app.products.making import Made, MadeFile, documents_made
from lobbykit.domain.composing import tailor
from lobbykit.domain.document_text import document_text
from lobbykit.domain.preflight.check import office_preflight
from lobbykit.domain.problem import Severity
from lobbykit.domain.products.day_card import StopFacts, day_card
from lobbykit.domain.products.telling import Telling, one_sentence, spoken_asks, without_marks
from lobbykit.press.day_card import day_card_html
from lobbykit.press.document_press import DocumentPress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from lobbykit.app.products.plans import Known
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office, OfficeId
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.products.encounters import Appointment, Staffer, Visit
    from lobbykit.domain.prose import Spans
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.support_scale import Scale
    from lobbykit.store.view import View

THANKS, DAY_CARD = "thanks", "day-card"
_NO_NEEDS = AccessNeeds(MappingProxyType({}))
Refused = tuple[tuple["Office", tuple["Problem", ...]], ...]
_PLANS = {
    "read-ahead": plans.read_aheads,
    "packet": plans.packets,
    "paper-report": plans.paper_reports,
    THANKS: plans.letters,
}


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the workspace knows of some offices; `past` counts meetings that were left out since their day is over.

    `off` are meetings that were cancelled; the day card alone tells of them.
    """

    appointments: tuple[Appointment, ...] = ()
    past: int = 0
    staff: Mapping[OfficeId, tuple[Staffer, ...]] | None = None
    visits: tuple[Visit, ...] = ()
    access: AccessNeeds = _NO_NEEDS
    off: tuple[Appointment, ...] = ()

    @property
    def visited(self) -> frozenset[str]:
        """The offices that were visited."""
        return frozenset(one.office for one in self.visits)


def gathered(
    view: View | None, offices: Sequence[Office], brief: str, today: date, product: str, delegation: str | None = None
) -> Gathered:
    """Gather what a product needs, of one delegation's meetings where it is named; nothing is known without a view.

    What people need to take part is told to the day card alone, and to that of their own delegation.
    """
    if view is None:
        return Gathered()
    met = visits(view, offices, brief) if product == THANKS else ()
    if product == THANKS:
        offices = [one for one in offices if one.id in {each.office for each in met}]
    ahead, past = appointments(view, offices, brief, today, delegation)
    if product != DAY_CARD:
        return Gathered(ahead, past, staff_of(view, offices, today), met)
    needs = needs_at(view, [one.id for one in ahead], delegation)
    off, _ = appointments(view, offices, brief, today, delegation, called_off=True)
    return Gathered(ahead, past, staff_of(view, offices, today), met, needs, off)


def sorted_out(
    brief: Brief, offices: Sequence[Office], reference: Reference, *, draft: bool
) -> tuple[tuple[Office, ...], Refused]:
    """Return the offices to make something for, and those refused for an error of their own."""
    found = {one: (*office_preflight((one,), reference), *choice_problems(brief, one, reference)) for one in offices}
    refused = tuple((one, problems) for one, problems in found.items() if has_errors(problems) and not draft)
    out = {one.id for one, _ in refused}
    return tuple(one for one in offices if one.id not in out), refused


def telling_for(
    brief: Brief, reader: Brief, offices: Sequence[Office], reference: Reference, words: Catalogue
) -> Telling:
    """Return how the reader is told, in the reader's `words`; asks are put as the sheet has them."""
    if reader.lang == brief.lang:
        return Telling(brief, reference, reference.phrases)
    aloud: dict[tuple[str, str], Spans] = {
        (office.id, one.decision.ask.id): without_marks(one_sentence(one))
        for office in offices
        for one in spoken_asks(tailor(brief, office, reference))
    }
    phrases = words.stock_phrases()
    return Telling(reader, replace(reference, phrases=phrases), phrases, aloud)


def known_of(
    telling: Telling,
    offices: tuple[Office, ...],
    facts: Gathered,
    scale: Scale,
    words: Catalogue,
    refused: Refused = (),
) -> Known:
    """Return all that a product is made of; `refused` are offices whose meetings the day card shows nevertheless."""
    why = {one.id: tuple(map(words.message, filter(_is_error, problems))) for one, problems in refused}
    return plans.Known(
        telling=telling,
        offices=offices,
        tailored={one.id: tailor(telling.brief, one, telling.reference) for one in offices},
        appointments=facts.appointments,
        staff=facts.staff or {},
        visits=facts.visits,
        scale=scale,
        reason=words.reason,
        access=facts.access.meetings,
        off=facts.off,
        unsound=tuple(one for one, _ in refused),
        refused=why,
    )


def _is_error(one: Problem) -> bool:
    return one.severity is Severity.ERROR


def product_made(
    product: str,
    known: Known,
    labels: Mapping[str, str],
    *,
    draft: bool = False,
    text: bool = False,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Made:
    """Make the files of a product; `labels` are those of the reader's language."""
    if product == DAY_CARD:
        if not known.card_stops:
            return Made(())
        about = StopFacts(known.staff, known.access, known.refused)
        card = day_card(known.telling, known.card_stops, known.tailored, about, known.scale)
        return Made((MadeFile("day-card.html", day_card_html(card).encode(), known.offices),))
    press = DocumentPress(paths.resources() / "fonts", labels)
    twin = document_text if text else None
    return documents_made(_PLANS[product](known), press, draft=draft, text=twin, progress=progress)
