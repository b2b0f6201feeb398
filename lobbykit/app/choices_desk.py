"""The choices of one office and brief while they are being made: what is saved, and what is only kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lobbykit.app.choosing import choices_for, choose
from lobbykit.app.tailoring_form import TailoringForm, drafted
from lobbykit.domain.problem import Read
from lobbykit.domain.schema import choices_entity

if TYPE_CHECKING:
    from lobbykit.app.session import Session
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.office import Office

TYPED = ("local", "staffer")


class ChoicesDesk:
    """Loads, keeps and saves the form of one office and brief.

    `saved` is what the workspace holds; `form` what somebody has made of it since, which typing changes freely.
    """

    def __init__(self, session: Session, office: Office, brief: Brief) -> None:
        self._session = session
        self.office, self.brief = office, brief
        self.entity = choices_entity(office.id, brief.id)
        self.saved = self._read()
        left = session.drafts.all().get(self.entity, {})
        self.form = drafted(self.saved, left)
        self._drafted = bool(left)

    @property
    def is_saved(self) -> bool:
        """Whether the workspace holds all of the form."""
        return not self.form.changed_since(self.saved)

    @property
    def has_drafts(self) -> bool:
        """Whether something typed is kept beside what is saved."""
        return self._drafted

    def keep(self) -> None:
        """Keep what was typed on this computer, so that a crash does not lose it; raise DraftError."""
        changed = self.form.changed_since(self.saved)
        for path in TYPED:
            if path in changed:
                self._session.drafts.keep(self.entity, path, getattr(self.form, path))
                self._drafted = True

    def save(self) -> Read[str]:
        """Save what differs; with a value the disk holds it, Raises as `Session.apply` does, and DraftError."""
        fields = self.form.changed_since(self.saved)
        if fields:
            form = self.form
            read = choose(self._session, (self.office.id, self.brief.id), fields, self.brief)
            if read.value is None:
                return read
            self.saved = replace(self._read(), local=form.local, staffer=form.staffer)
        if self._drafted:
            self._session.drafts.drop(self.entity)
            self._drafted = False
        return Read(self.entity)

    def read_again(self) -> bool:
        """Take what others wrote, or an undo; what is typed and not saved stays. Return whether the form changed."""
        now, before, typed = self._read(), self.form, self.form.changed_since(self.saved)
        self.saved = now
        own = {name: getattr(before, name) for name in TYPED if name in typed}
        self.form = replace(now, **own)
        if self.form.fields() == before.fields():
            self.form = before
        return self.form is not before

    def _read(self) -> TailoringForm:
        return TailoringForm.of(self.brief, choices_for(self._session.view, self.office.id, self.brief.id))
