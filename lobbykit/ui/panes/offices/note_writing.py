"""Writing the short note on a card: what is typed is kept and saved, and goes on where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.note_desk.known import TYPED, source_of
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.keeper import Keeper
from lobbykit.ui.panes.offices.note_form import Helps, NoteForm
from lobbykit.ui.panes.offices.photo_taking import PhotoTaking

if TYPE_CHECKING:
    from lobbykit.app.note_desk.desk import NoteDesk
    from lobbykit.app.note_desk.incoming import Incoming
    from lobbykit.app.note_desk.known import Source
    from lobbykit.app.offices_desk import OfficesDesk
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.offices.card_view import CardView
    from lobbykit.ui.task_runner import TaskRunner


class NoteWriting(QObject):
    """At most one form is open. A note that was not ended by "Done" is gone on with when its office is shown again."""

    ended = Signal(bool)
    """"Done" was pressed and all is saved; whether there is a note."""
    photo_lost = Signal()
    """A photo was read when its form had gone: it is in no note."""

    def __init__(self, bench: Workbench, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self._taking = PhotoTaking(bench, tasks, self)
        self._taking.taken.connect(self._photo_taken)
        self._taking.refused.connect(self._photo_refused)
        self._begun: dict[str, list[str]] = {}
        self._own = False
        self._form: NoteForm | None = None
        self.keeper: Keeper[NoteDesk] | None = None

    @property
    def is_open(self) -> bool:
        """Whether a form is on the screen."""
        return self._form is not None

    def tells_of(self, meeting: str) -> bool:
        """Whether the note in the form on the screen is one on this meeting."""
        return self._form is not None and self.keeper is not None and self.keeper.desk.meeting == meeting

    def is_about(self, note: str) -> bool:
        """Whether this note stands in the form on the screen."""
        return self._form is not None and self.keeper is not None and self.keeper.desk.entity == note

    def go_on(self, look: Look, desk: OfficesDesk, view: CardView) -> None:
        """Open the form again if a note about this office was begun, here or before a crash."""
        office = view.card.office.id
        begun = self._begun.get(office)
        note = begun[-1] if begun else desk.unfinished(office)
        if note is not None:
            self._open(look, desk, view, note)

    def begin(self, look: Look, desk: OfficesDesk, view: CardView) -> None:
        """Open the form, or go to it where it is open already."""
        if self._form is None:
            self._open(look, desk, view, None)
        if self._form is not None:
            self._form.begin()
            view.go_to_note()

    def begin_about(self, look: Look, desk: OfficesDesk, view: CardView, meeting: str) -> None:
        """Open the form of the note on a meeting that was begun, else of a new one."""
        office = view.card.office.id
        begun = (one for one in self._begun.get(office, ()) if desk.meeting_of(one) == meeting)
        note = next(begun, None) or desk.unfinished(office, meeting)
        self._open(look, desk, view, note, None if note else source_of(self._bench, meeting))
        view.go_to_note()

    def change(self, look: Look, desk: OfficesDesk, view: CardView, note: str) -> None:
        """Open the form of a note that is saved."""
        self._open(look, desk, view, note)
        view.go_to_note()

    def take(self, look: Look, desk: OfficesDesk, view: CardView, report: Incoming) -> None:
        """Open the form of a new note with what a report says; that is typed by whoever took it, and not saved yet."""
        self._open(look, desk, view, None, report.source)
        if self._form is None or self.keeper is None:
            return
        for path, text in report.texts.items():
            self.keeper.desk.put(path, text)
        self._form.show_texts(self.keeper.desk.texts)
        if report.texts:
            self._form.say_typing()
            self.keeper.typed()
        view.go_to_note()

    def take_keys(self) -> None:
        """Put the keyboard where one begins, once the form stands in the window."""
        if self._form is not None:
            self._form.begin()

    def leave(self) -> bool:
        """Save what is not saved; return whether all is. What cannot be saved is kept as a draft."""
        keeper = self.keeper
        if keeper is None:
            return True
        saved = self._save(keeper)
        if not saved:
            try:
                keeper.desk.keep()
            except LobbykitError as failure:
                self._fail(failure)
        return saved

    def keep(self) -> None:
        """Keep what is typed and not saved as a draft, now; raise DraftError."""
        if self.keeper is not None:
            self.keeper.keep()

    def let_go(self) -> None:
        """Forget the form, which goes with its card; what is in it was saved or kept by `leave`."""
        keeper, self.keeper, self._form = self.keeper, None, None
        if keeper is not None:
            if not keeper.desk.is_known and not keeper.desk.has_drafts:
                self._end(keeper.desk)
            keeper.deleteLater()

    def entities_changed(self, entities: frozenset[str]) -> None:
        """Follow what was saved elsewhere, or taken back; what is typed stays."""
        keeper = self.keeper
        if keeper is None or self._form is None or self._own or not keeper.desk.is_about(entities):
            return
        self._end(keeper.desk)  # its note may be another one after an undo
        keeper.desk.read_again()
        self._go_with(keeper.desk)
        self._form.show_texts(keeper.desk.texts)
        if not keeper.desk.is_saved:
            keeper.typed()

    def _open(
        self, look: Look, desk: OfficesDesk, view: CardView, note: str | None, source: Source | None = None
    ) -> None:
        keeper = self.keeper = Keeper(desk.note(view.card, note, source), self)
        made = keeper.desk
        self._forget(made.office, note)  # a deleted one is gone on with in another
        helps = Helps(
            desk.offers(view.card, made.meeting),
            made.new_item,
            self._taking.album(keeper),
            self._bench.catalogue.labels,
            self._about(made, desk),
        )
        form = self._form = NoteForm(look, view.card, desk.levels(), helps)
        self._go_with(made)
        form.show_texts(keeper.desk.texts)
        form.typed.connect(self._typed)
        form.answered.connect(self._answered)
        form.left.connect(lambda: self._save(keeper))
        form.done.connect(self._done)
        keeper.kept.connect(form.say_kept)
        keeper.saved.connect(form.say_saved)
        keeper.refused.connect(self._refuse)
        keeper.failed.connect(self._fail)
        view.show_note(form)
        if keeper.desk.has_drafts:
            form.say_kept()
        elif keeper.desk.is_known:
            form.say_saved()

    def _go_with(self, desk: NoteDesk) -> None:
        """Remember which note of its office is gone on with next."""
        self._end(desk)
        self._begun.setdefault(desk.office, []).append(desk.entity)

    def _end(self, desk: NoteDesk) -> None:
        self._forget(desk.office, desk.entity)

    def _forget(self, office: str, note: str | None) -> None:
        self._begun[office] = [one for one in self._begun.get(office, ()) if one != note]

    def _about(self, desk: NoteDesk, shown: OfficesDesk) -> str:
        """Return what stands below the title of the form: whose report it is, else of which meeting, "" for none."""
        if desk.texts.get("how", TYPED) == TYPED:
            return shown.told_of(desk.meeting)
        told = self.tr("A report by %1, %2")
        return told.replace("%1", desk.texts.get("author", "")).replace("%2", desk.texts.get("date", ""))

    def _typed(self, path: str, text: str) -> None:
        if self.keeper is not None and self._form is not None:
            self.keeper.desk.put(path, text)
            self._form.say_typing()
            self.keeper.typed()

    def _answered(self, path: str, code: str) -> None:
        if self.keeper is not None:
            self.keeper.desk.put(path, code)
            self._save(self.keeper)

    def _photo_taken(self, keeper: Keeper[NoteDesk], sha256: str) -> None:
        """Put a photo that is kept into its note; the words about it wait to be typed."""
        if keeper is not self.keeper or self._form is None:
            self.photo_lost.emit()
            return
        keeper.desk.put(f"photo/{keeper.desk.new_item('photo')}/sha", sha256)
        self._form.show_texts(keeper.desk.texts)
        self._save(keeper)

    def _photo_refused(self, keeper: Keeper[NoteDesk], text: str) -> None:
        if keeper is self.keeper and self._form is not None:
            self._form.show_texts(keeper.desk.texts)
            self._form.say_trouble(text)

    def _save(self, keeper: Keeper[NoteDesk]) -> bool:
        if keeper is not self.keeper:
            return True
        self._own = True
        try:
            return keeper.save()
        finally:
            self._own = False

    def _done(self) -> None:
        keeper = self.keeper
        if keeper is not None and self.leave():
            self._end(keeper.desk)
            is_known = keeper.desk.is_known
            self.let_go()
            self.ended.emit(is_known)
        elif self._form is not None:
            self._form.go_to_trouble()

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        if self._form is not None:
            say = self._bench.catalogue
            self._form.say_trouble(" ".join(f"{say.message(one)} {say.suggestion(one)}".strip() for one in problems))

    def _fail(self, failure: Exception) -> None:
        if not isinstance(failure, LobbykitError):
            raise failure
        if self._form is not None:
            self._form.say_trouble(self._bench.catalogue.failure(failure))
