"""What one person needs to take part: asked with consent, and told to that person's own delegation alone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QFrame

from lobbykit.app.schedule_desk.access_form import TEXTS, YES_NO, AccessForm, access_form, save_access, team_choices
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.meetings.parts import page_head
from lobbykit.ui.widgets.choice import Choice
from lobbykit.ui.widgets.fields import TextLine, titled
from lobbykit.ui.widgets.headed import aside
from lobbykit.ui.widgets.layouts import box, card, column, row, scrolled
from lobbykit.ui.widgets.words import words

if TYPE_CHECKING:
    from lobbykit.app.workbench import Workbench
    from lobbykit.ui.look.look import Look

_WIDE = 760
NOBODY = ""


class AccessPage(QFrame):
    """One person at a time, and no list of who needs what. Every field is saved when it is left."""

    back_wanted = Signal()
    saved = Signal(bool)
    """Whether something is on record now, or was taken out."""

    def __init__(self, look: Look, bench: Workbench) -> None:
        super().__init__()
        self._look, self._bench, self._member = look, bench, NOBODY
        self._form = AccessForm()
        self.setProperty("look", "page")
        self.person = Choice(self.tr("Who needs something?"), find=True)
        self.person.show_pairs([(NOBODY, self.tr("Choose a person\u2026")), *team_choices(bench)], NOBODY)
        self.person.picked.connect(self.pick)
        self.consent = QCheckBox(self.tr("This person agrees that it stands on the day card"))
        self.consent.clicked.connect(self._agree)
        self.boxes = {name: QCheckBox(text) for name, text in self._names().items()}
        self.texts = {name: TextLine(*self._field(name)) for name in TEXTS}
        for name, one in self.boxes.items():
            one.clicked.connect(lambda yes, name=name: self._put(name, yes))
        for name, field in self.texts.items():
            field.typed.connect(partial(self._type, name))
            field.left.connect(self.leave)
        self.state = words("", tone="ink2", wrap=True)
        self._build()
        self._show()

    def pick(self, member: str) -> None:
        """Show what is on record of a person."""
        self.leave()
        self._member = member
        self.person.show_chosen(member)
        self.state.setText("")
        self._form = access_form(self._bench, member) if member else AccessForm()
        self._show()

    def leave(self) -> bool:
        """Save what is not saved; return whether all is."""
        if not self._member or self._form == access_form(self._bench, self._member):
            return True
        say = self._bench.catalogue
        try:
            read = save_access(self._bench, self._member, self._form)
        except LobbykitError as failure:
            self.state.setText(say.failure(failure))
            return False
        if read.problems:
            self.state.setText(" ".join(f"{say.message(one)} {say.suggestion(one)}" for one in read.problems))
            return False
        kept = bool(self._form.consent)
        self.state.setText(self.tr("Saved on this laptop.") if kept else self.tr("Nothing is kept of this person."))
        self._form = access_form(self._bench, self._member)
        self._show()
        self.saved.emit(kept)
        return True

    def look_again(self) -> None:
        """Show what was taken back; what is typed stays."""
        if self._member and not any(field.hasFocus() for field in self.texts.values()):
            self._form = access_form(self._bench, self._member)
            self._show()

    def _names(self) -> dict[str, str]:
        named = {
            "step_free": self.tr("A way without steps"),
            "seat": self.tr("A seat, also while waiting"),
            "large_print": self.tr("Large print"),
            "captions": self.tr("Captions"),
        }
        return {name: named[name] for name in YES_NO}

    def _field(self, name: str) -> tuple[str, str]:
        return {
            "interpreter": (self.tr("Interpreter for which language or mode"), self.tr("ASL, Spanish\u2026")),
            "interpreter_on": (self.tr("Day the interpreter was requested"), self.tr("2026-11-03")),
            "captions_on": (self.tr("Day captions were requested"), self.tr("2026-11-03")),
        }[name]

    def _agree(self, yes: bool) -> None:
        self._form = replace(self._form, consent=self._bench.today.isoformat()) if yes else AccessForm()
        self.leave()

    def _put(self, name: str, value: Any) -> None:  # noqa: ANN401 - a field of the form, of its type
        self._form = replace(self._form, **{name: value})
        self.leave()

    def _type(self, name: str, text: Any) -> None:  # noqa: ANN401 - as above
        self._form = replace(self._form, **{name: text})

    def _show(self) -> None:
        form = self._form
        self.consent.setEnabled(bool(self._member))
        self._needs.setEnabled(bool(form.consent))
        with QSignalBlocker(self.consent):
            self.consent.setChecked(bool(form.consent))
        for name, one in self.boxes.items():
            one.setChecked(getattr(form, name))
        for name, field in self.texts.items():
            if not field.hasFocus():
                field.show_text(getattr(form, name))

    def _build(self) -> None:
        look, texts = self._look, self.texts
        lines = {name: titled(look, self._field(name)[0], texts[name]) for name in TEXTS}
        boxes = self.boxes
        parts = (boxes["step_free"], boxes["seat"], boxes["large_print"], lines["interpreter"], lines["interpreter_on"])
        self._needs = box(column(look, *parts, boxes["captions"], lines["captions_on"], gap=10))
        told = self.tr(
            "It stays on this laptop, on the day card of this person\u2019s own delegation and beside its meetings. "
            "It goes into no export. Without consent nothing is kept."
        )
        head = page_head(look, self.tr("What people need to take part"), "", self.back_wanted.emit)
        who = titled(look, self.tr("Who needs something?"), self.person)
        form = card(look, who, self.consent, self._needs, self.state, gap=14)
        page = box(column(look, *head, aside(look, told, "accessibility"), form, None, margin=28, gap=14), "page")
        page.setMaximumWidth(look.px(_WIDE))
        line = row(look, gap=0)
        line.addWidget(page, 100)
        line.addStretch(1)
        self.setLayout(column(look, scrolled(box(line, "page")), gap=0))
