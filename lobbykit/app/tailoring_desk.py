"""What the pane of leave-behinds works on: briefs, offices and languages to choose from, and the job of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.brief_offers import brief_offers, offered
from lobbykit.app.choices_desk import ChoicesDesk
from lobbykit.app.choosing import KIND, choices_for
from lobbykit.app.sheet_preview import PageChecker, PreviewJob, preview
from lobbykit.domain.prose import parse_inline, plain_text
from lobbykit.press.two_sides import TwoSidesPress

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.brief_offers import BriefOffer
    from lobbykit.app.sheet_preview import Findings, Preview
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Read
    from lobbykit.domain.reference import Reference


class TailoringDesk:
    """Keeps what is slow to gather for as long as the library stands as it is."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench
        self._presses: dict[str, TwoSidesPress] = {}
        self._checker = PageChecker()
        self.read_again()

    def read_again(self) -> None:
        """Gather anew, after the library changed."""
        self.offers: tuple[BriefOffer, ...] = brief_offers(self._bench)
        self.offices: Mapping[str, Office] = {one.id: one for one in self._bench.library().roster.offices}
        self._references: dict[tuple[str, str], tuple[Brief, Reference]] = {}

    def forget_choices(self) -> None:
        """Gather what was decided and printed anew, after something was saved."""
        self._references = {}

    def brief(self, offer: BriefOffer, lang: str) -> Read[Brief]:
        """Return a brief in one of its languages; raise as `offered` does."""
        return offered(self._bench, offer, lang)

    def choices(self, office: Office, brief: Brief) -> ChoicesDesk:
        """Return the choices of an office and brief, to be changed."""
        return ChoicesDesk(self._bench.session, office, brief)

    def decided(self, entity: str) -> tuple[str, str] | None:
        """Return the office and the brief that choices are about, None for an id of none."""
        row = self._bench.view.get(KIND, entity)
        return (str(row.get("office")), str(row.get("brief"))) if row else None

    def reference(self, brief: Brief) -> Reference:
        """Return what a brief is tailored against, the same one until something changes."""
        key = brief.id, brief.lang
        known = self._references.get(key)
        if known is None or known[0] is not brief:
            known = self._references[key] = brief, self._bench.reference(brief)
        return known[1]

    def job(self, desk: ChoicesDesk, behind: Brief | None = None) -> PreviewJob:
        """Return the page of an office as its form stands, with another brief on the reverse if one is given."""
        choices = desk.form.choices(desk.office.id, desk.brief.id)
        back = self.other_job(desk.office, behind) if behind else None
        return PreviewJob(desk.brief, desk.office, self.reference(desk.brief), choices, back)

    def other_job(self, office: Office, brief: Brief, behind: Brief | None = None) -> PreviewJob:
        """Return the page of another office, with what was decided for it."""
        choices = choices_for(self._bench.view, office.id, brief.id)
        back = self.other_job(office, behind) if behind else None
        return PreviewJob(brief, office, self.reference(brief), choices, back)

    def partners(self, offer: BriefOffer, lang: str) -> tuple[BriefOffer, ...]:
        """Return the briefs that can stand on the reverse of a brief: others in the same language."""
        return tuple(one for one in self.offers if one.id != offer.id and lang in one.langs)

    def make(self, job: PreviewJob) -> Preview:
        """Make a page; only one thread may do so, always the same."""
        lang = job.brief.lang
        if lang not in self._presses:
            self._presses[lang] = TwoSidesPress(paths.resources() / "fonts", self._bench.words(lang).labels)
        return preview(job, self._presses[lang])

    def check(self, page: Preview) -> Findings:
        """Check a page; only one thread may do so, always the same."""
        return self._checker.findings(page)

    def stories(self, brief: Brief) -> tuple[tuple[str, str], ...]:
        """Return the ids of a brief's stories with their first words."""
        told = ((one.id, plain_text(parse_inline(one.text.default.raw))) for one in brief.stories)
        return tuple((story, text if len(text) <= _LONG else f"{text[:_LONG].rstrip()}\u2026") for story, text in told)


_LONG = 70
