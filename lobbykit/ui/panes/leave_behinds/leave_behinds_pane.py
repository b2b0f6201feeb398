"""The pane of leave-behinds: the form on the left, the true page on the right, and what was decided is saved."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget

from lobbykit.app.sheet_preview import Findings, Preview, ask_rows, chambers, counterpart
from lobbykit.app.tailoring_form import mended
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.keeper import Keeper
from lobbykit.ui.latest import Latest
from lobbykit.ui.panes.leave_behinds.fit_gauge import FitGauge
from lobbykit.ui.panes.leave_behinds.form_foot import FormFoot
from lobbykit.ui.panes.leave_behinds.preview_area import Given, PreviewArea
from lobbykit.ui.panes.leave_behinds.tailor_form import TailorForm, headed
from lobbykit.ui.panes.leave_behinds.written_field import FoundLine
from lobbykit.ui.preferences import LANGUAGES
from lobbykit.ui.widgets.layouts import row
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from lobbykit.app.brief_offers import BriefOffer
    from lobbykit.app.choices_desk import ChoicesDesk
    from lobbykit.app.sheet_preview import PreviewJob
    from lobbykit.app.tailoring_form import TailoringForm
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.leave_behinds.needs import Needs
    from lobbykit.ui.panes.leave_behinds.print_panel import PrintPanel

CHECK_AFTER_MS = 300
_SIDE, _LEAST, _TIGHT = 430, 320, 700


class LeaveBehindsPane(QFrame):
    """Joins form, page and workspace; each of them knows nothing of the others."""

    def __init__(self, look: Look, needs: Needs, panel: PrintPanel, lang: str) -> None:
        super().__init__()
        self._look, self._needs, self._say = look, needs, needs.words(lang)
        self._desk = needs.desk
        self._keeper: Keeper[ChoicesDesk] | None = None
        self._page: Preview | None = None
        self._findings: Findings | None = None
        self._beside = False
        self._own = False
        self._lang = ""
        self.setProperty("look", "page")
        self.panel = panel
        self.form, self.gauge, self.foot = TailorForm(look), FitGauge(look), FormFoot(look)
        given = Given(needs.setting, self._desk.make, lambda each: needs.words(each).labels, self._name, self._refusals)
        self.preview = PreviewArea(look, given)
        self._checks = Latest(needs.checking, self)
        self._checks.done.connect(self._show_findings)
        self._checks.failed.connect(self._fail)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(CHECK_AFTER_MS)
        self._quiet.timeout.connect(self._check)
        self._lay_out()
        self._connect()
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page the room that it needs."""
        super().resizeEvent(event)
        self.preview.set_tight(tight=self.width() < self._look.px(_TIGHT))
        room = self.width() - self.preview.minimumSizeHint().width()
        self.side.setFixedWidth(max(self._look.px(_LEAST), min(self._look.px(_SIDE), room)))

    def show_office(self, office: str, brief: str = "") -> None:
        """Tailor for an office, and for a brief if one is named."""
        self.leave()
        offer = next((one for one in self._desk.offers if one.id == brief), self._offer)
        self._open(office, offer, self._lang if self._lang in offer.langs else offer.langs[0])

    def leave(self) -> bool:
        """Save what is not saved; return whether all is."""
        return self._keeper is None or self._keeper.save()

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
        pairs = [(one.id, " \u00b7 ".join(filter(None, (one.name, one.seat)))) for one in self._needs.offices]
        first = next((one.id for one in self._needs.offices if one.mine), pairs[0][0] if pairs else "")
        self.form.brief.show_pairs([(one.file, one.title) for one in self._desk.offers], "")
        self.form.office.show_pairs(pairs, first)
        self._offer = self._desk.offers[0]
        self._open(first, self._offer, self._offer.langs[0])

    def _open(self, office: str, offer: BriefOffer, lang: str) -> None:
        """Show the form and page of an office for a brief in a language."""
        try:
            read = self._desk.brief(offer, lang)
        except LobbykitError as failure:
            self._fail(failure)
            return
        if read.value is None:
            self.foot.say_trouble("\n".join(map(self._say.message, read.problems)))
            return
        self._offer, self._lang = offer, lang
        self._let_go()
        keeper = self._keeper = Keeper(self._desk.choices(self._desk.offices[office], read.value), self)
        keeper.kept.connect(self.foot.say_kept)
        keeper.saved.connect(self.foot.say_saved)
        keeper.refused.connect(self._say_refused)
        keeper.failed.connect(self._fail)
        self.form.brief.show_chosen(offer.file)
        self.form.office.show_chosen(office)
        self.form.show_langs([(one, LANGUAGES.get(one, one)) for one in offer.langs], lang)
        stories = [("", self.tr("As the brief says")), *self._desk.stories(read.value)]
        self.form.show_stories(stories, keeper.desk.form.story or "")
        self.form.show_found({})
        self._findings = None
        self.foot.say_nothing()
        if keeper.desk.has_drafts:
            self.foot.say_kept()
        self._show_form()
        self._show_turns()
        self._ask()

    def _let_go(self) -> None:
        if self._keeper is not None:
            self._keeper.deleteLater()
            self._keeper = None

    def _show_form(self) -> None:
        keeper = self._standing()
        self.form.show_form(keeper.desk.form)
        self._show_asks()

    def _show_asks(self) -> None:
        self.form.show_asks(ask_rows(self._desk.job(self._standing().desk), self._say))

    def _show_turns(self) -> None:
        self.foot.show_turns(*self._needs.turns())

    def _ask(self) -> None:
        """Have the page made, and checked once nobody has typed for a moment."""
        desk = self._standing().desk
        jobs = [self._desk.job(desk)]
        other = counterpart(desk.office, jobs[0].reference.roster) if self._beside else None
        if other is not None:
            first = chambers(desk.office, other)[0]
            jobs.insert(1 if first is desk.office else 0, self._desk.other_job(other, desk.brief))
        self.preview.show_jobs(*jobs)
        self._quiet.start()

    def _made(self, page: Preview) -> None:
        self._page = page
        self.gauge.show_fit(page)
        if self._findings is not None:
            self._show_findings(self._findings.of_page(page))

    def _check(self) -> None:
        page = self._page
        if self.preview.busy or page is None:
            self._quiet.start()
        else:
            self._checks.ask(partial(self._desk.check, page))

    def _show_findings(self, found: Findings) -> None:
        keeper = self._standing()
        if found.job.office is keeper.desk.office and found.job.brief is keeper.desk.brief:
            lines = {field: [self._found(field, one) for one in every] for field, every in found.by_field.items()}
            self.form.show_found(lines)
            self._findings = found

    def _found(self, field: str, problem: Problem) -> FoundLine:
        told = self._page.in_words(problem) if self._page else problem
        text = " ".join((self._say.message(told), self._say.suggestion(told))).strip()
        form = self._standing().desk.form
        written = getattr(form, field, "")
        if problem.fix is None or not isinstance(written, str) or mended(written, problem) is None:
            return FoundLine(problem.severity.value, text)
        return FoundLine(problem.severity.value, text, problem.fix.new, lambda: self._mend(field, problem))

    def _mend(self, field: str, problem: Problem) -> None:
        text = mended(getattr(self._standing().desk.form, field), problem)
        if text is not None:
            self._change(self._with(**{field: text}))
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
        keeper = self._standing()
        self._own = True
        try:
            keeper.save()
        finally:
            self._own = False
        self._show_turns()

    def _turn(self, turn: Callable[[], object]) -> None:
        self._save()
        turn()
        self._show_turns()

    def _switch_beside(self, wanted: bool) -> None:
        self._beside = wanted
        self._ask()

    def _connect(self) -> None:
        form = self.form
        form.brief_picked.connect(lambda file: self._reopen(file=file))
        form.lang_picked.connect(lambda lang: self._reopen(lang=lang))
        form.office_picked.connect(lambda office: self._reopen(office=office))
        form.local_typed.connect(lambda text: self._type("local", text))
        form.staffer_typed.connect(lambda text: self._type("staffer", text))
        form.story_picked.connect(lambda story: self._change(self._with(story=story or None)))
        form.asks.switched.connect(lambda ask, on: self._change(self._standing().desk.form.switched(ask, on=on)))
        form.asks.moved.connect(lambda ask, at: self._change(self._standing().desk.form.placed(ask, at)))
        form.left.connect(self._save)
        self.preview.made.connect(self._made)
        self.preview.failed.connect(self._fail)
        self.preview.beside_wanted.connect(self._switch_beside)
        self.foot.undo_wanted.connect(lambda: self._turn(self._needs.undo))
        self.foot.redo_wanted.connect(lambda: self._turn(self._needs.redo))
        self.foot.printing_wanted.connect(self._go_printing)
        self.panel.closed.connect(lambda: self.side.setCurrentIndex(0))

    def _go_printing(self) -> None:
        self._save()
        desk = self._standing().desk
        self.panel.begin(desk.brief, desk.office)
        self.side.setCurrentWidget(self.panel)
        self.panel.what.setFocus()

    def _reopen(self, file: str = "", lang: str = "", office: str = "") -> None:
        self._save()
        offer = next((one for one in self._desk.offers if one.file == file), self._offer)
        wanted = lang or (self._lang if self._lang in offer.langs else offer.langs[0])
        self._open(office or self._standing().desk.office.id, offer, wanted)

    def _standing(self) -> Keeper[ChoicesDesk]:
        assert self._keeper is not None
        return self._keeper

    def _say_refused(self, problems: tuple[Problem, ...]) -> None:
        self.foot.say_trouble(" ".join(self._say.message(one) for one in problems))

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        self.foot.say_trouble(self._say.failure(failure))

    def _name(self, job: PreviewJob) -> str:
        chamber = self.tr("House") if job.office.chamber.value == "house" else self.tr("Senate")
        return f"{chamber} \u00b7 {job.reference.short_name(job.office)}"

    def _refusals(self, page: Preview) -> tuple[str, ...]:
        errors = [page.in_words(one) for one in page.refusals]
        return tuple(f"{self._say.message(one)} {self._say.suggestion(one)}".strip() for one in errors)

    def _lay_out(self) -> None:
        look = self._look
        title = words(self.tr("Tailor a leave-behind"), "title", wrap=True)
        said = words(self.tr("Changes show on the page as you type."), "caption", wrap=True)
        self.side = QStackedWidget()
        self.side.addWidget(headed(look, (title, said), self.form, self.gauge, self.foot))
        self.side.addWidget(self.panel)
        inside = row(look, self.side, gap=0)
        inside.addWidget(self.preview, 1)
        self.setLayout(inside)
