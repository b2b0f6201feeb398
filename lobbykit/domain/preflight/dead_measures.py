"""`measure-dead`: a measure whose Congress is over, and what has taken its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.congress import congress_on, ordinal
from lobbykit.domain.preflight.measures import Mention, mentions
from lobbykit.domain.problem import Fix, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.measure import Measure
    from lobbykit.domain.reference import Reference


def dead_measures(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """Yield `measure-dead`: its Congress is over, so nothing can be done with it; a known successor is proposed.

    Bills and resolutions end with their Congress (20th Amendment; Jefferson's Manual, sec. 386: with the end of a
    Congress all pending business falls). A measure of an older Congress that is told as history, with its Congress, is
    not asked for; an opening always asks.
    """
    sitting = congress_on(reference.today)
    for one in mentions(brief):
        if one.measure.congress >= sitting or (not one.asked and one.measure.congress != brief.congress):
            continue
        params = {"measure": one.measure.text, "congress": ordinal(one.measure.congress)}
        known = _successors(one.measure, brief, sitting)
        if len(known) == 1:
            params["successor"] = _named(known[0])
        else:
            likely = known or _likely(one.measure, reference, sitting)
            params |= {"maybe": ", ".join(map(_named, likely))} if likely else {}
        fix = _replaced(one, known[0], brief) if len(known) == 1 else None
        yield Problem("measure-dead", Severity.ERROR, one.place, tuple(sorted(params.items())), None, fix)


def _named(measure: Measure) -> str:
    return f"{measure.text} ({ordinal(measure.congress)})"


def _successors(measure: Measure, brief: Brief, sitting: int) -> list[Measure]:
    """Follow the lineage to the measures that are alive; through one that died too, to its own successors."""
    alive: dict[Measure, None] = {}
    seen, waiting = {measure}, [measure]
    while waiting:
        old = waiting.pop()
        for new in (one.new for one in brief.lineage if one.old == old):
            if new.congress >= sitting:
                alive[new] = None
            elif new not in seen:
                seen.add(new)
                waiting.append(new)
    return list(alive)


def _likely(measure: Measure, reference: Reference, sitting: int) -> list[Measure]:
    """Return what may be its successor, by a record of it: same kind and title, or named as related; never a fix."""
    record = reference.bills.get(measure)
    title = " ".join(record.title.split()).casefold() if record else ""
    return [
        other
        for other, its in reference.bills.items()
        if other.congress >= sitting and other.kind is measure.kind
        if (title and " ".join(its.title.split()).casefold() == title)
        or any(one.measure == measure for one in its.related)
    ]


def _replaced(mention: Mention, new: Measure, brief: Brief) -> Fix | None:
    """Return the fix in the manner of what was typed, with its Congress where the brief is of another.

    A list spells that H.Res.100-119; English words spell it H.Res. 100 (119th); Spanish words are left to people.
    """
    if not mention.typed:
        return None
    bare = mention.typed.strip("\"'")
    spaced = any(one.isspace() for one in bare)
    text = new.text if spaced else new.text.replace(" ", "")
    if new.congress == brief.congress:
        return Fix(mention.typed, text)
    if mention.printed is None:
        return Fix(mention.typed, f"{text}-{new.congress}")
    return Fix(mention.typed, f"{text} ({ordinal(new.congress)})") if brief.lang == "en" else None
