"""The whole preflight of a brief, in the order of its file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.preflight import (
    ambiguous_rooms,
    companions,
    dates,
    dead_measures,
    departures,
    figures,
    measures,
    name_spelling,
    partisan_words,
    people,
    pictures,
    placeholders,
    procedure,
    source_marks,
    sponsors,
    stale_words,
)
from lobbykit.domain.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference

_NOWHERE = Place("", 0, 0)
_WEIGHT = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def preflight(brief: Brief, reference: Reference) -> tuple[Problem, ...]:
    """Return every finding about the brief and the records, each once: by place, errors first at one place."""
    return tuple(sorted(dict.fromkeys(_findings(brief, reference)), key=_order))


def office_preflight(offices: Iterable[Office], reference: Reference) -> tuple[Problem, ...]:
    """Return the findings that each concern one office; an error refuses that office's sheet alone."""
    return tuple(people.uncertain_holders(offices, reference))


def _order(problem: Problem) -> tuple[Place, int, str]:
    return problem.place or _NOWHERE, _WEIGHT[problem.severity], problem.code


def _findings(brief: Brief, reference: Reference) -> Iterator[Problem]:
    yield from people.roster_age(reference)
    yield from people.vacant_seats(reference)
    yield from measures.congress_end(brief, reference)
    yield from dead_measures.dead_measures(brief, reference)
    yield from measures.unknown_measures(brief, reference)
    yield from measures.misplaced_measures(brief)
    yield from companions.odd_companions(brief)
    yield from companions.existing_companions(brief, reference)
    yield from measures.neglected_chambers(brief)
    yield from measures.old_records(brief, reference)
    yield from departures.departed_sponsors(brief, reference)
    yield from sponsors.sponsor_mismatches(brief, reference)
    yield from placeholders.unfilled_places(brief)
    yield from stale_words.stale_words(brief, reference)
    yield from dates.past_dates(brief, reference)
    yield from figures.unsourced_figures(brief)
    yield from name_spelling.misspelt_names(brief, reference)
    yield from ambiguous_rooms.ambiguous_rooms(brief, reference)
    yield from partisan_words.partisan_words(brief, reference)
    yield from pictures.chart_findings(brief)
    yield from pictures.logo_findings(brief, reference)
    yield from pictures.long_link(brief)
    yield from pictures.named_persons(brief, reference)
    yield from procedure.late_original_cosponsors(brief, reference)
    yield from procedure.overreaching_resolutions(brief)
    yield from source_marks.dangling_marks(brief)
    yield from source_marks.unused_sources(brief, reference)
    yield from source_marks.unaddressed_sources(brief)
    yield from source_marks.unchecked_sources(brief, reference)
    yield from source_marks.unsafe_links(brief)
