"""Checking: the domain's preflight joined with what only the press can know."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from lobbykit.domain.audience import Prose
from lobbykit.domain.brief import LocalSentence
from lobbykit.domain.preflight.check import office_preflight, preflight
from lobbykit.domain.problem import Place, Problem, Severity, error, note
from lobbykit.domain.strange_signs import named_signs
from lobbykit.domain.tailor_many import Tailor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet import Sheet
    from lobbykit.press.fit import Fit


class Fitter(Protocol):
    """What checking needs of a press."""

    def fit(self, sheet: Sheet) -> Fit:
        """Return how the sheet fits its page."""
        ...


@dataclass(frozen=True, slots=True)
class Checked:
    """The findings of one brief: about all offices, and about one office each."""

    general: tuple[Problem, ...]
    by_office: tuple[Problem, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every finding."""
        return (*self.general, *self.by_office)

    @property
    def stops(self) -> bool:
        """Whether an error concerns every sheet."""
        return has_errors(self.general)


def check(brief: Brief, offices: Sequence[Office], reference: Reference, press: Fitter) -> Checked:
    """Return every finding about `brief` for these offices on the reference's day."""
    by_office: list[Problem] = []
    fits: list[Fit] = []
    tailor = Tailor(brief, reference)
    for office in offices:
        sheet = tailor.tailored(office).sheet
        fits.append(press.fit(sheet))
        by_office.extend(check_office(brief, office, reference, sheet, fits[-1]))
    return Checked((*preflight(brief, reference), *two_pages(brief, fits)), tuple(by_office))


def check_office(brief: Brief, office: Office, reference: Reference, sheet: Sheet, fit: Fit) -> tuple[Problem, ...]:
    """Return the findings about this one office's sheet; an error refuses it."""
    own = (*office_preflight((office,), reference), *choice_problems(brief, office, reference))
    return (*own, *fit_problems(brief, sheet, fit))


def choice_problems(brief: Brief, office: Office, reference: Reference) -> Iterator[Problem]:
    """Yield what preflight finds in the words that a team lead wrote for this office: they are printed like any other.

    A story that the brief lacks by now, or whose person has not agreed, is told by the brief's own findings.
    """
    local = reference.choices_for(office.id, brief.id).local
    if local is None:
        return
    seat = office.state if office.district is None else f"{office.state}-{office.district or 'AL'}"
    written = LocalSentence(seat, Prose(local), local.place)
    found = preflight(replace(brief, local=(*brief.local, written)), reference)
    yield from (replace(one, office=office.id) for one in found if one.place and one.place.file == local.place.file)


def fit_problems(brief: Brief, sheet: Sheet, fit: Fit) -> Iterator[Problem]:
    """Yield `overflow` and `glyph-missing` for one sheet, each naming its block."""
    for one in fit.overflow:
        problem = error("overflow", block_place(brief, one.block), block=one.block, lines=one.lines)
        yield replace(problem, office=sheet.office)
    for missing in fit.missing:
        place = block_place(brief, missing.block)
        problem = error("glyph-missing", place, block=missing.block, characters=named_signs(missing.characters))
        yield replace(problem, office=sheet.office)


def two_pages(brief: Brief, fits: Sequence[Fit]) -> Iterator[Problem]:
    """Yield one note when some sheets take two pages: how many of all, and what stands on the reverse of any."""
    long = [fit for fit in fits if fit.pages > 1]
    if long:
        moved = dict.fromkeys(_part(block) for fit in long for block in fit.moved)
        yield note("two-pages", brief.place, count=len(long), sheets=len(fits), moved=", ".join(moved))


def _part(block: str) -> str:
    """Return what a block of the reverse belongs to: its section, or the sources."""
    kind, _, name = block.partition("/")
    return "sources" if kind == "source" else f"{kind}/{name.split('/')[0]}"


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any finding blocks."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def block_place(brief: Brief, block: str) -> Place:
    """Return where in the brief a block of the sheet was written; the brief's beginning for the rest."""
    kind, _, name = block.partition("/")
    parts: tuple[tuple[str, Place], ...] = ()
    if kind == "ask":
        parts = tuple((one.id, one.place) for one in brief.asks)
    elif kind == "section":
        parts = tuple((one.id, one.place) for one in brief.sections)
    elif kind == "source":
        parts = tuple((one.id, one.place) for one in brief.sources)
    elif kind == "lede" and brief.lede:
        return brief.lede.default.place
    elif kind == "title":
        return brief.title.default.place
    return next((place for one, place in parts if one == name.split("/")[0]), brief.place)
