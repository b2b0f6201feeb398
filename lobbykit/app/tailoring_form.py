"""The form on which a leave-behind is tailored: what stands in it, and what of it has to be saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.choices import Choices
from lobbykit.domain.composing import asks_in_order
from lobbykit.domain.problem import Place
from lobbykit.domain.prose import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.op import Value
    from lobbykit.domain.problem import Problem

ADVISED_LOCAL = 300
"""How many characters a local paragraph may have before it makes the page hard to fill well."""


@dataclass(frozen=True, slots=True)
class TailoringForm:
    """What stands in the form. `order` names every ask of the brief, `usual` as the brief itself has them.

    `local` and `staffer` are as typed, `story` is None where the brief chooses.
    """

    order: tuple[str, ...]
    usual: tuple[str, ...]
    hidden: frozenset[str] = frozenset()
    local: str = ""
    story: str | None = None
    staffer: str = ""

    @classmethod
    def of(cls, brief: Brief, choices: Choices) -> TailoringForm:
        """Return the form with choices filled in; asks that the brief has no more are left out."""
        usual = _ids(brief, ())
        return cls(
            _ids(brief, choices.order),
            usual,
            frozenset(choices.hidden).intersection(usual),
            choices.local.raw if choices.local else "",
            choices.story,
            choices.staffer,
        )

    def choices(self, office: str, brief: str) -> Choices:
        """Return what the form says as choices for an office and a brief."""
        local = self.local.strip()
        return Choices(
            hidden=tuple(ask for ask in self.usual if ask in self.hidden),
            order=self._order,
            local=Text(local, Place(f"choices {office} {brief}"), local) if local else None,
            story=self.story,
            staffer=" ".join(self.staffer.split()),
        )

    def switched(self, ask: str, *, on: bool) -> TailoringForm:
        """Return the form with an ask shown or not."""
        return replace(self, hidden=self.hidden - {ask} if on else self.hidden | {ask})

    def placed(self, ask: str, at: int) -> TailoringForm:
        """Return the form with an ask at another place among all, the first one 0; outside it stays at the end."""
        others = [one for one in self.order if one != ask]
        others.insert(min(max(at, 0), len(others)), ask)
        return replace(self, order=tuple(others))

    def moved(self, ask: str, steps: int) -> TailoringForm:
        """Return the form with an ask further down by so many places, or up where they are negative."""
        return self.placed(ask, self.order.index(ask) + steps)

    def mended(self, field: str, problem: Problem) -> TailoringForm | None:
        """Return the form with a finding in one of its texts mended; None where that is not possible any more."""
        text = mended({"local": self.local, "staffer": self.staffer}.get(field, ""), problem)
        if text is None:
            return None
        return replace(self, local=text) if field == "local" else replace(self, staffer=text)

    def fields(self) -> dict[str, Value]:
        """Return every field of the choices as `choose` takes them, None where nothing is chosen."""
        local, staffer = self.local.strip(), " ".join(self.staffer.split())
        return {
            "asks": {ask: "off" for ask in self.usual if ask in self.hidden} or None,
            "order": self._order or None,
            "local": local or None,
            "story": self.story,
            "staffer": staffer or None,
        }

    def changed_since(self, saved: TailoringForm) -> dict[str, Value]:
        """Return only the fields that differ from what was saved."""
        before = saved.fields()
        return {name: value for name, value in self.fields().items() if value != before[name]}

    @property
    def _order(self) -> tuple[str, ...]:
        return () if self.order == self.usual else self.order


def spot_of(text: str, problem: Problem) -> tuple[int, int] | None:
    """Return where in a typed text a finding is, begin and end; None where it names no place in it.

    It is as long as what the finding quotes there, else as the word at its place. What is printed is the text without
    the blanks around it, so places are counted from its first letter.
    """
    if problem.place is None:
        return None
    lead = len(text) - len(text.lstrip())
    lines = text.strip().splitlines(keepends=True)
    line, column = problem.place.line - 1, problem.place.column - 1
    if not 0 <= line < len(lines) or not 0 <= column < len(lines[line].rstrip("\n")):
        return None
    start = lead + sum(map(len, lines[:line])) + column
    quoted = [problem.fix.old] if problem.fix else [one for _, one in problem.params if isinstance(one, str)]
    said = [one for one in quoted if one and text.startswith(one, start)]
    word = (text[start:].split(maxsplit=1) or [" "])[0]
    return start, start + len(max(said, key=len, default=word))


def mended(text: str, problem: Problem) -> str | None:
    """Return a text with the fix of a finding carried out, None where it has none or the words are no longer there."""
    spot, fix = spot_of(text, problem), problem.fix
    if spot is None or fix is None or not text.startswith(fix.old, spot[0]):
        return None
    return text[: spot[0]] + fix.new + text[spot[0] + len(fix.old) :]


def drafted(form: TailoringForm, drafts: Mapping[str, str]) -> TailoringForm:
    """Return the form with what was being typed when the program ended: the drafts of its texts."""
    return replace(form, **{path: drafts[path] for path in ("local", "staffer") if path in drafts})  # type: ignore[arg-type]


def _ids(brief: Brief, order: Sequence[str]) -> tuple[str, ...]:
    return tuple(one.id for one in asks_in_order(brief, order))
