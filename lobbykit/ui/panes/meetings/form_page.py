"""A meeting made or changed by hand: every field is saved when it is left, and each save can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame

from lobbykit.app.local_time import CAPITOL
from lobbykit.app.schedule_desk.meeting_form import BEGINS, DAY, STATUSES, UNTIL, quarter_hours
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.keeper import Keeper
from lobbykit.ui.panes.meetings.chosen_list import ChosenList
from lobbykit.ui.panes.meetings.parts import page_head
from lobbykit.ui.panes.meetings.people_rows import PeopleRows
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.flow import Flow
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.pickers import ClockField, DayField
from lobbykit.ui.widgets.words import button, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lobbykit.app.schedule_desk.meeting_form import MeetingDesk
    from lobbykit.app.wording import Catalogue
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.meetings.form_offers import FormOffers
    from lobbykit.ui.widgets.pickers import Picked

_WIDE = 760
_TEXTS = ("day", "begins", "until", "place", "code", "team")
_PLACES = {DAY: "day", BEGINS: "begins", UNTIL: "until", "tz": "tz"}


class FormPage(QFrame):
    """Showing is not editing: only what a person does here is put on the desk."""

    done = Signal()

    def __init__(self, look: Look, desk: MeetingDesk, offers: FormOffers, catalogue: Catalogue) -> None:
        super().__init__()
        self._look, self._desk, self._offers, self._say = look, desk, offers, catalogue
        self.setProperty("look", "page")
        self.offices = ChosenList(look, self.tr("Offices"), self.tr("Add an office\u2026"), offers.offices)
        self.briefs = ChosenList(look, self.tr("Briefs"), self.tr("Add a brief\u2026"), offers.briefs)
        self.people = PeopleRows(look, offers.people)
        self.texts = {name: TextLine(*self._field(name)) for name in _TEXTS}
        self.zone, self.status = Choice(self.tr("Time zone"), find=True), Choice(self.tr("How sure it is"))
        self.wrong = {name: words("", "label", tone="error", wrap=True) for name in (*_TEXTS, "offices")}
        self.state = words("", tone="ink2", wrap=True)
        for label in self.wrong.values():
            label.hide()
        self._keeper: Keeper[MeetingDesk] = Keeper(desk, self)
        self._connect()
        self._build()
        self._show()
        if desk.has_drafts:
            self.state.setText(self.tr("This was kept from before, and is not saved yet."))

    def leave(self) -> bool:
        """Save what is not saved; return whether all is. A new meeting of which nothing is written is none."""
        desk = self._desk
        if not self.save() and (desk.is_known or desk.form.offices or desk.form.place):
            return False
        if not desk.is_known and desk.has_drafts and desk.is_empty:
            self._drop()
        return True

    def _drop(self) -> None:
        """Have nothing kept of a meeting that is not to be one after all."""
        try:
            self._desk.drop()
        except LobbykitError as failure:
            self._failed(failure)

    def keep(self) -> None:
        """Put what is typed and not saved into the drafts, now; raise DraftError."""
        self._keeper.keep()

    def look_again(self) -> None:
        """Show what was changed elsewhere; what is typed stays."""
        self._desk.read_again()
        self._show()

    def save(self) -> bool:
        """Save what differs, and say so or what is wrong with it."""
        return self._keeper.save()

    def _saved(self) -> None:
        self._tell((), self.tr("Saved on this laptop."))
        self._show()

    def _refused(self, problems: tuple[Problem, ...]) -> None:
        self._tell(problems, "")
        self._show()

    def _failed(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        self._tell((), self._say.failure(failure))

    def _field(self, name: str) -> tuple[str, str]:
        return {
            "day": (self.tr("Day"), self.tr("2026-12-01")),
            "begins": (self.tr("Begins"), self.tr("9:30 AM")),
            "until": (self.tr("Ends"), self.tr("10:00 AM")),
            "place": (self.tr("Place, if not the office\u2019s own room"), ""),
            "code": (self.tr("What to say at the desk, or to join a call"), ""),
            "team": (self.tr("Delegation of who is new here"), ""),
        }[name]

    def _connect(self) -> None:
        keeper = self._keeper
        keeper.saved.connect(self._saved)
        keeper.refused.connect(self._refused)
        keeper.failed.connect(self._failed)
        keeper.kept.connect(lambda: self.state.setText(self.tr("Kept on this laptop, saved when you leave the field.")))
        self.offices.changed.connect(partial(self._put, "offices"))
        self.briefs.changed.connect(partial(self._put, "briefs"))
        self.people.changed.connect(partial(self._put, "people"))
        self.zone.picked.connect(partial(self._put, "tz"))
        self.status.picked.connect(partial(self._put, "status"))
        for name, field in self.texts.items():
            field.typed.connect(partial(self._typed, name))
            field.left.connect(self.save)

    def _typed(self, name: str, text: Any) -> None:  # noqa: ANN401 - as below
        self._desk.form = replace(self._desk.form, **{name: text})
        self._keeper.typed()

    def _put(self, name: str, value: Any) -> None:  # noqa: ANN401 - a field of the form, of its type
        self._typed(name, value)
        self.save()

    def _show(self) -> None:
        form = self._desk.form
        self.offices.show_keys(form.offices)
        self.briefs.show_keys(form.briefs)
        self.people.show_people(form.people)
        for name, field in self.texts.items():
            if not field.hasFocus():
                with QSignalBlocker(field):
                    field.show_text(getattr(form, name))
        zones = dict.fromkeys((form.tz, CAPITOL, *self._offers.zones))
        self.zone.show_pairs([(one, one.replace("_", " ")) for one in zones if one], form.tz)
        self.status.show_pairs([(one, self._statuses()[one]) for one in STATUSES], form.status or STATUSES[0])

    def _statuses(self) -> dict[str, str]:
        return {
            "asked": self.tr("Asked for"),
            "confirmed": self.tr("Confirmed"),
            "held": self.tr("Held"),
            "dropped": self.tr("Cancelled"),
        }

    def _tell(self, problems: Sequence[Problem], told: str) -> None:
        found: dict[str, str] = {}
        for one in problems:
            place = one.place.file if one.place else str(dict(one.params).get("path", ""))
            at = _PLACES.get(place, place)
            text = f"{self._say.message(one)} {self._say.suggestion(one)}".strip()
            if at == "offices" and one.code == "field-missing":
                text = self.tr("With which office? Without one it is not saved.")
            found[at if at in self.wrong else "offices"] = text
        for name, label in self.wrong.items():
            label.setText(found.get(name, ""))
            label.setVisible(name in found)
        self.state.setText(told or self.tr("Not saved yet."))

    def _build(self) -> None:
        look, line = self._look, self._line
        title = self.tr("Change the meeting") if self._desk.is_known else self.tr("A new meeting")
        head = page_head(look, title, self.tr("Each field is saved when you leave it."), self._end)
        clocks = ("day", "begins", "until")
        times = box(Flow(look, [titled(look, self._field(one)[0], self._picked(one)) for one in clocks], gap=12))
        more = [titled(look, self.tr("Time zone"), self.zone), titled(look, self.tr("How sure it is"), self.status)]
        team = button(look, self.tr("Everybody of this delegation goes"), self._add_team, icon="users")
        done = button(look, self.tr("Done"), self._end, kind="primary", icon="check", big=True)
        parts = (
            card(look, self.offices, self.wrong["offices"], self.briefs, gap=12),
            card(look, times, *(self.wrong[one] for one in clocks), *more, line("place"), line("code"), gap=12),
            card(look, self.people, line("team"), box(Flow(look, (team,))), gap=12),
            self.state,
            box(Flow(look, (done,))),
        )
        page = box(column(look, *head, *parts, None, margin=28, gap=14), "page")
        page.setMaximumWidth(look.px(_WIDE))
        whole = row(look, gap=0)
        whole.addWidget(page, 100)
        whole.addStretch(1)
        self._area = scrolled(box(whole, "page"))
        self.setLayout(column(look, self._area, gap=0))

    def _picked(self, name: str) -> Picked:
        """Return a field for a day or a time with what can be picked; an end comes after its beginning."""
        look, field = self._look, self.texts[name]
        if name == "day":
            return DayField(look, field, self._offers.today)
        return ClockField(look, field, lambda: quarter_hours(self._desk.form.begins if name == "until" else ""))

    def _line(self, name: str) -> QFrame:
        return titled(self._look, self._field(name)[0], self.texts[name], self.wrong[name])

    def _add_team(self) -> None:
        self.people.add(self._offers.team(self.texts["team"].text()))

    def _end(self) -> None:
        if self.leave():
            self.done.emit()
