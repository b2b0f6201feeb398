"""Support history: how an office stood on an ask, meeting by meeting and year by year, and who reported it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from lobbykit.app.finding_notes import Wanted, notes_found

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.domain.support_scale import Scale
    from lobbykit.store.view import View


@dataclass(frozen=True, slots=True)
class SupportStep:
    """What one note says of one ask. `before` and `after` are codes of the scale, "" where nothing was said.

    `words` are the office's own and always stand beside the level; `raised` is None where nobody wrote that down.
    `entered_by` typed it, where that was not the author. `versions` counts what two people wrote differently.
    """

    note: str
    meeting: str
    date: str
    author: str
    entered_by: str
    before: str
    after: str
    words: str
    reasons: tuple[str, ...] = ()
    raised: bool | None = None
    versions: int = 0


@dataclass(frozen=True, slots=True)
class AskHistory:
    """What is known of one ask with one office, the oldest first."""

    office: str
    brief: str
    ask: str
    steps: tuple[SupportStep, ...]

    def latest(self, scale: Scale) -> SupportStep | None:
        """Return the last step that says a level; no answer and not raised are none."""
        levels = {one.code for one in scale.levels}
        return next((one for one in reversed(self.steps) if one.after in levels), None)


def support_history(view: View, wanted: Wanted = Wanted()) -> tuple[AskHistory, ...]:  # noqa: B008 - it is frozen
    """Return the history of every ask that the wanted notes tell of, by office, brief and ask."""
    found: dict[tuple[str, str, str], list[SupportStep]] = {}
    for row in notes_found(view, wanted):
        for brief, asks in row.get("ask", {}).items():
            for ask, told in asks.items():
                if wanted.brief in (None, brief):
                    path = f"ask/{brief}/{ask}/"
                    found.setdefault((str(row["office"]), brief, ask), []).append(_step(row, path, told))
    return tuple(AskHistory(*key, tuple(found[key])) for key in sorted(found))


def _step(row: Mapping[str, Any], path: str, told: Mapping[str, Any]) -> SupportStep:
    return SupportStep(
        note=str(row["id"]),
        meeting=str(row.get("meeting", "")),
        date=str(row.get("date", "")),
        author=str(row.get("author", "")),
        entered_by=str(row.get("entered_by", "")),
        before=str(told.get("before", "")),
        after=str(told.get("after", "")),
        words=str(told.get("answer", "")),
        reasons=tuple(map(str, told.get("reasons", ()))),
        raised=told.get("raised"),
        versions=sum(one.startswith(path) for one in row["conflicts"]),
    )
