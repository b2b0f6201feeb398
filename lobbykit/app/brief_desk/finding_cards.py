"""Findings as they are shown beside a brief: the gravest first, those about its own lines before those about data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.problem import Severity

if TYPE_CHECKING:
    from lobbykit.app.brief_desk.live_check import Checked
    from lobbykit.app.brief_editing.brief_form import BriefForm
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.brief_form import Path
    from lobbykit.domain.problem import Problem

_LACKING = {"source-unaddressed": "url", "source-unchecked": "checked"}
"""What a source lacks of which these findings tell."""
ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


@dataclass(frozen=True, slots=True)
class FindingCard:
    """One finding in words, with what to do.

    `line` is 0 where it is not about a line of this file, and `path` leads to the field, the item or the part that it
    is about, () where it is about none. `alike` are the words of others of the same kind that have
    no line either.
    """

    problem: Problem
    words: str
    advice: str
    line: int = 0
    alike: tuple[str, ...] = ()
    path: Path = ()

    @property
    def severity(self) -> Severity:
        """How much it matters."""
        return self.problem.severity

    @property
    def count(self) -> int:
        """How many findings it stands for."""
        return 1 + len(self.alike)

    @property
    def key(self) -> tuple[str, str]:
        """What tells this card from others wherever the lines have moved to."""
        return self.problem.code, self.words

    @property
    def fix(self) -> tuple[str, str] | None:
        """What one click replaces, and by what."""
        made = self.problem.fix
        return (made.old, made.new) if made and self.line else None


def finding_cards(checked: Checked, catalogue: Catalogue) -> tuple[FindingCard, ...]:
    """Return the cards in the order in which they are shown."""
    cards: dict[object, FindingCard] = {}
    for one in sorted(checked.problems, key=lambda one: _order(one, checked.file)):
        words, advice = catalogue.message(one), catalogue.suggestion(one)
        line = _line(one, checked.file)
        key: object = (one.code, one.severity) if not line else one
        known = cards.get(key)
        if known is None:
            path = _path(one, checked.form) if line and checked.form else ()
            cards[key] = FindingCard(one, words, advice, line, path=path)
        elif words not in {known.words, *known.alike}:
            cards[key] = FindingCard(known.problem, known.words, known.advice, 0, (*known.alike, words))
    return tuple(cards.values())


def _path(problem: Problem, form: BriefForm) -> Path:
    """Return the way to the very field: that which is missing too, where that is what the problem says."""
    path = form.path_of(problem.place) if problem.place else ()
    missing = dict(problem.params).get("key") if problem.code == "key-missing" else _LACKING.get(problem.code)
    return (*path, missing) if isinstance(missing, str) else path


def _line(problem: Problem, file: str) -> int:
    return problem.place.line if problem.place and problem.place.file == file else 0


def _order(problem: Problem, file: str) -> tuple[int, bool, int, int]:
    line = _line(problem, file)
    column = problem.place.column if problem.place else 0
    return ORDER.index(problem.severity), not line, line, column if line else 0
