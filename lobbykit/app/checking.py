"""Checking: the domain's preflight joined with what only the press can know."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from lobbykit.domain.audience import Prose
from lobbykit.domain.brief import LocalSentence
from lobbykit.domain.preflight.check import office_preflight, preflight
from lobbykit.domain.preflight.crowding import crowded_sheets
from lobbykit.domain.preflight.placeholders import unfilled_line
from lobbykit.domain.problem import Place, Problem, Severity, error, note
from lobbykit.domain.prose import Text
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
    sheets: list[Sheet] = []
    tailor = Tailor(brief, reference)
    for office in offices:
        sheet = tailor.tailored(office).sheet
        sheets.append(sheet)
        fits.append(press.fit(sheet))
        by_office.extend(check_office(brief, office, reference, sheet, fits[-1]))
    crowded = tuple(crowded_sheets(brief, sheets))
    by_office.extend(one for one in crowded if one.office)
    general = (one for one in crowded if not one.office)
    return Checked((*preflight(brief, reference), *general, *two_pages(brief, fits)), tuple(by_office))


def check_office(brief: Brief, office: Office, reference: Reference, sheet: Sheet, fit: Fit) -> tuple[Problem, ...]:
    """Return the findings about this one office's sheet; an error refuses it."""
    own = (*office_preflight((office,), reference), *choice_problems(brief, office, reference))
    return (*own, *fit_problems(brief, sheet, fit, office))


def choice_problems(brief: Brief, office: Office, reference: Reference) -> Iterator[Problem]:
    """Yield what preflight finds in the words that a team lead wrote for this office: they are printed like any other.

    A story that the brief lacks by now, or whose person has not agreed, is told by the brief's own findings.
    """
    choices = reference.choices_for(office.id, brief.id)
    written: list[LocalSentence] = []
    if choices.local is not None:
        written.append(
            LocalSentence(office.district_code, Prose(choices.local), choices.local.place, (), office.chamber)
        )
    found = preflight(replace(brief, local=(*brief.local, *written)), reference) if written else ()
    here = _choices_place(brief, office)
    unfilled = unfilled_line(Text(choices.staffer, here, choices.staffer)) if choices.staffer else ()
    chosen = [one for one in found if one.place and one.place.file == here.file]
    yield from (replace(one, office=office.id) for one in (*chosen, *unfilled))


def _choices_place(brief: Brief, office: Office) -> Place:
    """Return where the findings about choices for an office stand: they have no file, but a name to look for."""
    return Place(f"choices {office.id} {brief.id}")


def fit_problems(brief: Brief, sheet: Sheet, fit: Fit, office: Office) -> Iterator[Problem]:
    """Yield `overflow` and `glyph-missing` for one sheet, each naming its block."""
    for one in fit.overflow:
        problem = error("overflow", block_place(brief, one.block, office), block=one.block, lines=one.lines)
        yield replace(problem, office=sheet.office)
    for missing in fit.missing:
        place = block_place(brief, missing.block, office)
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


def block_place(brief: Brief, block: str, office: Office | None = None) -> Place:
    """Return where a block of the sheet was written; the brief's beginning for what no part of it says.

    A paragraph chosen for `office` stands among its choices.
    """
    if block == "local" and office:
        return _choices_place(brief, office)
    kind, _, name = block.partition("/")
    return _parts(brief, kind).get(name.split("/")[0], brief.place)


def _parts(brief: Brief, kind: str) -> dict[str, Place]:
    """Return where the parts of one kind of block begin, by what stands second in the block's id."""
    contact = brief.contact
    lines: dict[str, Text | None] = {"link": brief.link}
    if contact:
        lines |= {"name": contact.name, "role": contact.role, "email": contact.email, "phone": contact.phone}
    masthead: dict[str, Text | None] = {"event": brief.event}
    for index, one in enumerate(brief.organizations):
        masthead[("sender", "with")[index] if index < 2 else f"with{index}"] = one.name  # noqa: PLR2004
    places: dict[str, dict[str, Place]] = {
        "ask": {one.id: one.place for one in brief.asks},
        "section": {one.id: one.place for one in brief.sections},
        "source": {one.id: one.place for one in brief.sources},
        "story": {one.id: one.text.default.place for one in brief.stories},
        "local": {one.district: one.text.default.place for one in brief.local},
        "chart": {one.id: one.place for one in brief.charts},
        "figure": {str(index): one.place for index, one in enumerate(brief.figures, 1)},
        "contact": {name: text.place for name, text in lines.items() if text},
        "masthead": {name: text.place for name, text in masthead.items() if text},
        "title": {"": brief.title.default.place},
        "lede": {"": brief.lede.default.place} if brief.lede else {},
    }
    return places.get(kind, {})
