"""A wrong number in the words of an ask stands in its list of measures too; mending one alone would hide the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.splicing import spelling_at
from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.problem import Fix

if TYPE_CHECKING:
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Place, Problem
    from lobbykit.domain.prose import Text

_CODE = "sponsor-mismatch"


def listed_measures(problem: Problem, brief: Brief, text: str) -> tuple[tuple[Place, Fix], ...]:
    """Return how to mend the measures of the ask whose words a `sponsor-mismatch` is about; none for other findings.

    `text` is the file's own.
    """
    said = dict(problem.params)
    if problem.code != _CODE or problem.place is None or problem.fix is None or "proposal" not in said:
        return ()
    wrong, right = str(said["measure"]), str(said["proposal"]).replace(" ", "")
    refs = {
        ref.place
        for printed in printed_texts(brief)
        if printed.terms and _covers(printed.text, problem.place)
        for ref in printed.terms.measures
        if ref.measure.text == wrong
    }
    spelled = ((place, spelling_at(text, place, file=place.file)) for place in sorted(refs))
    return tuple((place, Fix(old, right)) for place, old in spelled if old is not None)


def _covers(text: Text, place: Place) -> bool:
    """Whether a place is in the span of a text in its file."""
    last = text.place_in_source(len(text.source))
    return text.place.file == place.file and text.place <= place <= last
