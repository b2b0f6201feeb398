"""The pane of leave-behinds: the form on the left, the true page on the right, and what was decided is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from lobbykit.app.print_job import Scope
from lobbykit.app.sheet_preview import ask_rows
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.keeper import Keeper
from lobbykit.ui.panes.leave_behinds.checks import Checks
from lobbykit.ui.panes.leave_behinds.finding_words import FindingWords, caption
from lobbykit.ui.panes.leave_behinds.fit_gauge import FitGauge
from lobbykit.ui.panes.leave_behinds.form_foot import FormFoot
from lobbykit.ui.panes.leave_behinds.preview_area import Given, PreviewArea
from lobbykit.ui.panes.leave_behinds.side import Side
from lobbykit.ui.panes.leave_behinds.tailor_form import TailorForm
from lobbykit.ui.panes.leave_behinds.two_sides import TwoSides
from lobbykit.ui.widgets.layouts import row

if TYPE_CHECKING:
    from lobbykit.app.choices_desk import ChoicesDesk
    from lobbykit.app.leaf_choice import LeafChoice
    from lobbykit.app.sheet_preview import Findings, Preview
    from lobbykit.app.tailoring_form import TailoringForm
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.needs import Needs
    from lobbykit.ui.panes.leave_behinds.side import Panels


class LeaveBehindsPane(QFrame):
    """Joins form, page and workspace; each of them knows nothing of the others."""

    def __init__(self, look: Look, needs: Needs, panels: Panels) -> None:
        super().__init__()
        self._look, self._needs, self._say = look, needs, needs.say
        self._desk, self._leaf = needs.desk, needs.leaf
        self._keeper: Keeper[ChoicesDesk] | None = None
        self._behind: Brief | None = None
        self._page: Preview | None = None
        self._own = False
        self.setProperty("look", "page")
        self.panel, self.picker, self.reprints = panels.printing, panels.picking, panels.reprints
        self.form, self.gauge, self.foot = TailorForm(look), FitGauge(look), FormFoot(look)
        self._finding = FindingWords(needs.say, self._mend)
        given = Given(needs.setting, self._desk.make, needs.labels, caption, self._finding.refusals)
        self.preview = PreviewArea(look, given)
        self.checks = Checks(needs.checking, self._desk.check, self)
        self.side = Side(look, (self.form, self.gauge, self.foot), panels)
        self.sides = TwoSides(look, self.side, self.foot, self.preview)
        self.setLayout(row(look, self.sides, gap=0))
        self._connect()
        self._begin()

    def show_office(self, office: str, brief: str = "") -> None:
        """Tailor for an office, and for a brief if one is named; the form takes the place of any other panel."""
        self.side.show_form()
        self._change_leaf(self._leaf.at(office).of_brief(brief))

    def show_hit(self, kind: str, found: str) -> bool:
        """Show the page of choices that were found; return False for anything else."""
        about = self._desk.decided(found) if kind == "choices" else None
        if about is None or about[0] not in self._desk.offices:
            return False
        self.show_office(*about)
        return True

    def leave(self) -> bool:
        """Save what is not saved; return whether all is."""
        return self._keeper is None or self._keeper.save()

    def keep(self) -> None:
        """Put what is typed and not saved into the drafts, now; raise DraftError."""
        if self._keeper is not None:
            self._keeper.keep()

    def read_again(self) -> None:
        """Follow a library that changed; office, brief and what is typed stay as far as they are still there."""
        typed = self._standing().desk
        self.leave()
        form = typed.form if not typed.is_saved else None
        self._desk.read_again()
        if not self._desk.offers or not self._desk.offices:
            return
        self._leaf = self._leaf.among(self._desk.offers, self._needs.read_offices())
        self._begin()
        now = self._standing().desk
        if form is not None and now.entity == typed.entity:
            now.form = replace(now.form, local=form.local, staffer=form.staffer)
            self._show_form()
            self._ask()

    def entities_changed(self, entities: frozenset[str]) -> None:
        """Follow what was saved elsewhere, or taken back."""
        keeper = self._keeper
        if keeper is None or self._own:
            return
        self._desk.forget_choices()
        if keeper.desk.entity in entities and keeper.desk.read_again():
            self._show_form()
        self._show_turns()
        self._ask()

    def _begin(self) -> None:
        self.form.brief.show_pairs([(one.file, one.title) for one in self._desk.offers], self._leaf.offer.file)
        self._open()

    def _change_leaf(self, leaf: LeafChoice) -> None:
        """Save what stands in the form, and go on with another leaf."""
        self._save()
        self._leaf = leaf
        self._open()

    def _open(self) -> None:
        """Show the form and the page of the leaf that was chosen."""
        leaf = self._leaf
        try:
            read = self._desk.brief(leaf.offer, leaf.lang)
            behind = self._desk.brief(leaf.behind, leaf.lang) if leaf.behind else None
        except LobbykitError as failure:
            self._fail(failure)
            return
        broken = next((one for one in (read, behind) if one and one.value is None), None)
        if read.value is None or broken:
            self._say_refused(broken.problems if broken else ())
            return
        self._behind = behind.value if behind else None
        self._attend(Keeper(self._desk.choices(self._desk.offices[leaf.office], read.value), self))
        self.form.show_leaf(leaf, self._desk.partners(leaf.offer, leaf.lang))
        self.preview.show_others(leaf.other_pairs(), leaf.other)
        desk = self._standing().desk
        stories = [("", self.tr("As the brief says")), *self._desk.stories(read.value)]
        self.form.show_stories(stories, desk.form.story or "")
        self.form.show_found({})
        self.checks.forget()
        self.foot.say_nothing()
        if desk.has_drafts:
            self.foot.say_kept()
        self._show_form()
        self._show_turns()
        self._ask()

    def _attend(self, keeper: Keeper[ChoicesDesk]) -> None:
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._keeper = keeper
        keeper.kept.connect(self.foot.say_kept)
        keeper.saved.connect(self.foot.say_saved)
        keeper.refused.connect(self._say_refused)
        keeper.failed.connect(self._fail)

    def _show_form(self) -> None:
        self.form.show_form(self._standing().desk.form)
        self._show_asks()

    def _show_asks(self) -> None:
        self.form.show_asks(ask_rows(self._desk.job(self._standing().desk), self._say))

    def _show_turns(self) -> None:
        self.foot.show_turns(self._needs.turns.can_undo, self._needs.turns.can_redo)

    def _ask(self) -> None:
        """Have the page made, and checked once nobody has typed for a moment."""
        desk = self._standing().desk
        jobs = [self._desk.job(desk, self._behind)]
        other = self._desk.offices.get(self._leaf.other) if self.preview.beside else None
        if other is not None:
            jobs.insert(1 if self._leaf.is_first else 0, self._desk.other_job(other, desk.brief, self._behind))
        self.preview.show_jobs(*jobs, own=0 if other is None or self._leaf.is_first else 1)
        self.checks.later()

    def _made(self, page: Preview) -> None:
        self._page = page
        self.gauge.show_fit(page)
        self.checks.take_page(page)

    def _show_findings(self, found: Findings) -> None:
        desk = self._standing().desk
        if found.job.office is desk.office and found.job.brief is desk.brief:
            self.form.show_found(self._finding.lines(found, self._page, desk.form))
            if self._page is not None:
                self.gauge.show_fit(self._page, refused=found.refuses)

    def _mend(self, field: str, problem: Problem) -> None:
        form = self._standing().desk.form.mended(field, problem)
        if form is not None:
            self._change(form)
            self._show_form()

    def _with(self, **changes: object) -> TailoringForm:
        return replace(self._standing().desk.form, **changes)  # type: ignore[arg-type]

    def _type(self, field: str, text: str) -> None:
        keeper = self._standing()
        keeper.desk.form = self._with(**{field: text})
        self.foot.say_typing()
        keeper.typed()
        self._ask()

    def _change(self, form: TailoringForm) -> None:
        """Take what was chosen, and save it at once."""
        self._standing().desk.form = form
        self._show_asks()
        self._save()
        self._ask()

    def _save(self) -> None:
        self._own = True
        try:
            self.leave()
        finally:
            self._own = False
        self._show_turns()

    def _turn(self, *, redo: bool) -> None:
        self._save()
        self._needs.turns.turn(redo=redo)
        self._show_turns()

    def _connect(self) -> None:
        form, preview, foot = self.form, self.preview, self.foot
        form.brief_picked.connect(lambda file: self._change_leaf(self._leaf.of_brief(file)))
        form.behind_picked.connect(lambda file: self._change_leaf(self._leaf.backed_by(file)))
        form.swap_wanted.connect(lambda: self._change_leaf(self._leaf.swapped()))
        form.lang_picked.connect(lambda lang: self._change_leaf(self._leaf.in_language(lang)))
        form.office.picked.connect(lambda office: self._change_leaf(self._leaf.at(office)))
        form.office.scope_picked.connect(self._choose_scope)
        form.local_typed.connect(lambda text: self._type("local", text))
        form.staffer_typed.connect(lambda text: self._type("staffer", text))
        form.story_picked.connect(lambda story: self._change(self._with(story=story or None)))
        form.asks.switched.connect(lambda ask, on: self._change(self._standing().desk.form.switched(ask, on=on)))
        form.asks.moved.connect(lambda ask, at: self._change(self._standing().desk.form.placed(ask, at)))
        form.left.connect(self._save)
        preview.made.connect(self._made)
        preview.failed.connect(self._fail)
        preview.beside_wanted.connect(lambda _wanted: self._ask())
        preview.other_picked.connect(lambda office: self._change_leaf(self._leaf.beside(office)))
        foot.undo_wanted.connect(lambda: self._turn(redo=False))
        foot.redo_wanted.connect(lambda: self._turn(redo=True))
        foot.printing_wanted.connect(self._go_printing)
        foot.reprints_wanted.connect(self._go_reprinting)
        self.checks.found.connect(self._show_findings)
        self.checks.failed.connect(self._fail)
        self.picker.done.connect(self._take_picked)
        self.side.office_wanted.connect(self.show_office)

    def _choose_scope(self, scope: str) -> None:
        if Scope(scope) is Scope.PICKED:
            self._save()
            self.side.turn_to(self.picker)
            self.picker.begin(self._leaf.rows, self._leaf.picked)
        else:
            self._change_leaf(self._leaf.within(Scope(scope)))

    def _take_picked(self, picked: frozenset[str]) -> None:
        self.side.show_form()
        self._change_leaf(self._leaf.picking(picked))
        self.form.office.scope.setFocus()

    def _go_printing(self) -> None:
        self._save()
        self.panel.begin(self._leaf)
        self.side.turn_to(self.panel)
        self.panel.what.setFocus()

    def _go_reprinting(self) -> None:
        self._save()
        self.side.turn_to(self.reprints)
        self.reprints.begin(self._standing().desk.brief)

    def _standing(self) -> Keeper[ChoicesDesk]:
        assert self._keeper is not None
        return self._keeper

    def _say_refused(self, problems: tuple[Problem, ...]) -> None:
        self.foot.say_trouble(" ".join(self._say.message(one) for one in problems))

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        self.foot.say_trouble(self._say.failure(failure))
