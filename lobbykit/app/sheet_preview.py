"""The page that is looked at while it is tailored: its PDF, how it fits, and what is found in what was written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from lobbykit.app.checking import choice_problems, fit_problems, has_errors
from lobbykit.app.printing import Press
from lobbykit.app.two_briefs import LeafPress
from lobbykit.domain.ask_wording import worded
from lobbykit.domain.composing import decisions, tailor
from lobbykit.domain.measure import Chamber
from lobbykit.domain.preflight.check import office_preflight, preflight
from lobbykit.domain.problem import Severity
from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet import BlockKind
from lobbykit.press.text_twin import TextTwin

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.ask import Ask
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.choices import Choices
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.office import Office, Roster
    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference
    from lobbykit.domain.sheet import Block
    from lobbykit.press.fit import Fit

LOCAL, STORY, STAFFER, ASKS, PAGE, BEHIND = "local", "story", "staffer", "asks", "page", "behind"
"""The fields of the form that a finding can belong to; the page is everything else, `BEHIND` what is on its reverse."""
SOURCES = "sources"
_SHORT = 40
_OF_PRESS = frozenset({"overflow", "glyph-missing"})
_FIELDS = {"local": LOCAL, "story": STORY, "addressee": STAFFER, "ask": ASKS}


@dataclass(frozen=True, slots=True)
class PreviewJob:
    """Everything that a page follows from. All of it is frozen, so any thread may work on it."""

    brief: Brief
    office: Office
    reference: Reference
    choices: Choices
    back: PreviewJob | None = None
    """The other brief's sheet on the reverse of the same leaf."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The page of a job; `pdf` is b"" where the press refuses it, and `fit` says why.

    `back` is the reverse where two briefs share the leaf; its own `pdf` is b"", since both stand in one file.
    """

    job: PreviewJob
    tailored: Tailored
    pdf: bytes
    fit: Fit
    back: Preview | None = None

    @property
    def sides(self) -> tuple[Preview, ...]:
        """The sheets of the leaf, the front first."""
        return (self, self.back) if self.back else (self,)

    @property
    def pages(self) -> int:
        """How many pages the file has."""
        return sum(one.fit.pages for one in self.sides)

    @property
    def refusals(self) -> tuple[Problem, ...]:
        """What is too long or cannot be set on either side, each naming its block."""
        return tuple(problem for one in self.sides for problem in one.own_refusals)

    @property
    def own_refusals(self) -> tuple[Problem, ...]:
        """What refuses the front."""
        return tuple(fit_problems(self.job.brief, self.tailored.sheet, self.fit, self.job.office))

    def in_words(self, problem: Problem) -> Problem:
        """Return a refusal that names its block by the block's first words, as people know it."""
        params = dict(problem.params)
        blocks = [block for one in self.sides for block in one.tailored.sheet.blocks]
        said = next((one for one in blocks if one.id == params.get("block")), None)
        if said is None:
            return problem
        text = " ".join(plain_text(said.content).split())
        params["block"] = text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}\u2026"
        return replace(problem, params=tuple(sorted(params.items())))

    @property
    def moved(self) -> tuple[str, ...]:
        """What stands on the reverse: the headings of sections, and `SOURCES` for the sources."""
        blocks = {one.id: one for one in self.tailored.sheet.blocks}
        found = [SOURCES if blocks[one].kind is BlockKind.SOURCES else _heading(one, blocks) for one in self.fit.moved]
        return tuple(dict.fromkeys(found))

    def text(self, labels: Mapping[str, str]) -> str:
        """Return the page as plain text, in reading order."""
        twin = TextTwin(labels)
        return "\n\n".join(twin.text(one.tailored.sheet) for one in self.sides)


class PagePress(Press, LeafPress, Protocol):
    """Sets sheets alone, and two on one leaf."""


def preview(job: PreviewJob, press: PagePress) -> Preview:
    """Make the page of a job as it would be printed."""
    tailored, back = _tailored(job), job.back
    if back is None:
        rendered = press.render(tailored.sheet)
        return Preview(job, tailored, rendered.pdf, rendered.fit)
    behind = _tailored(back)
    leaf = press.render_two(tailored.sheet, behind.sheet)
    return Preview(job, tailored, leaf.pdf, leaf.front, Preview(back, behind, b"", leaf.back))


def _tailored(job: PreviewJob) -> Tailored:
    return tailor(job.brief, job.office, job.reference, job.choices)


@dataclass(frozen=True, slots=True)
class Findings:
    """What preflight and the press find about one page, by the field of the form that it belongs to."""

    job: PreviewJob
    by_field: Mapping[str, tuple[Problem, ...]]

    @property
    def refuses(self) -> bool:
        """Whether the page cannot be printed as it is."""
        return any(has_errors(problems) for problems in self.by_field.values())

    def of_page(self, page: Preview) -> Findings:
        """Return them for a newer page: what the press finds there is known at once, the rest is as it was."""
        kept = {field: [one for one in found if one.code not in _OF_PRESS] for field, found in self.by_field.items()}
        for field, problem in _set(page):
            kept.setdefault(field, []).append(problem)
        return Findings(page.job, {field: tuple(problems) for field, problems in kept.items()})


class PageChecker:
    """Checks pages as printing will. This takes a while, so it is done when typing has paused.

    What is found about a brief as such is found once, for as long as brief and reference are the same.
    """

    def __init__(self) -> None:
        self._checked: dict[str, tuple[Brief, Reference, tuple[Problem, ...]]] = {}

    def findings(self, page: Preview) -> Findings:
        """Return what is found about a page."""
        found: dict[str, list[Problem]] = {}
        behind = [problem for one in page.sides[1:] for problem in self._of_side(one.job)]
        others = (*((PAGE, one) for one in self._of_all(page.job)), *((BEHIND, one) for one in behind))
        for field, problem in (*_written(page.job), *_set(page), *others):
            found.setdefault(field, []).append(problem)
        return Findings(page.job, {field: tuple(dict.fromkeys(problems)) for field, problems in found.items()})

    def _of_side(self, job: PreviewJob) -> Iterator[Problem]:
        """Yield what refuses the reverse; its form is not on the screen."""
        yield from (problem for _, problem in _written(job) if problem.severity is Severity.ERROR)
        yield from self._errors(job)

    def _of_all(self, job: PreviewJob) -> tuple[Problem, ...]:
        return (*office_preflight((job.office,), job.reference), *self._errors(job))

    def _errors(self, job: PreviewJob) -> tuple[Problem, ...]:
        known = self._checked.get(job.brief.id)
        if known is None or known[0] is not job.brief or known[1] is not job.reference:
            errors = tuple(one for one in preflight(job.brief, job.reference) if one.severity is Severity.ERROR)
            known = self._checked[job.brief.id] = job.brief, job.reference, errors
        return known[2]


def _written(job: PreviewJob) -> Iterator[tuple[str, Problem]]:
    """Yield what is found in the words of the form, each text checked alone so that its field is known."""
    for field, choices in ((LOCAL, replace(job.choices, staffer="")), (STAFFER, replace(job.choices, local=None))):
        chosen: dict[tuple[str, str], Choices] = {(job.office.id, job.brief.id): choices}
        reference = replace(job.reference, choices=chosen)
        yield from ((field, one) for one in choice_problems(job.brief, job.office, reference))


def _set(page: Preview) -> Iterator[tuple[str, Problem]]:
    for one in page.own_refusals:
        block = str(dict(one.params).get("block", ""))
        yield _FIELDS.get(block.partition("/")[0], PAGE), one
    if page.back:
        yield from ((BEHIND, one) for one in page.back.own_refusals)


@dataclass(frozen=True, slots=True)
class AskRow:
    """One ask in the form: its measures, its words for this office, whether it is wanted, and why it is as it is.

    One that is not `possible` for this office is never printed, wanted or not.
    """

    id: str
    measures: tuple[str, ...]
    words: str
    why: str
    wanted: bool
    possible: bool


def ask_rows(job: PreviewJob, catalogue: Catalogue) -> tuple[AskRow, ...]:
    """Return every ask of the brief in printed order, with the reasons in the words of `catalogue`."""
    hidden = frozenset(job.choices.hidden)
    free = replace(job.choices, hidden=())
    chosen = decisions(job.brief, job.office, job.reference, job.choices)
    rows = zip(chosen, decisions(job.brief, job.office, job.reference, free), strict=True)
    return tuple(
        AskRow(
            one.ask.id,
            tuple(measure.text for measure in would.measures) or _measures(one.ask, job.office),
            plain_text(worded(would, job.office, job.reference).lead) or one.ask.id,
            " ".join(catalogue.reason(why) for why in (one.why, *one.additions)),
            one.ask.id not in hidden,
            would.printed,
        )
        for one, would in rows
    )


def counterpart(office: Office, roster: Roster) -> Office | None:
    """Return an office of the other chamber to look at beside this one: of the same state where there is one."""
    others = [one for one in roster.offices if one.chamber is not office.chamber]
    near = [one for one in others if one.state == office.state] or others
    return min(near, key=lambda one: (one.district or 0, one.sort)) if near else None


def chambers(office: Office, other: Office) -> tuple[Office, Office]:
    """Return two offices with that of the House first."""
    return (office, other) if office.chamber is Chamber.HOUSE else (other, office)


def _measures(ask: Ask, office: Office) -> tuple[str, ...]:
    terms = ask.terms_for(office.chamber)
    return tuple(one.measure.text for one in terms.measures) if terms else ()


def _heading(block: str, blocks: Mapping[str, Block]) -> str:
    name = "/".join(block.split("/")[:2])
    found = blocks.get(name, blocks[block])
    return plain_text(found.content)
