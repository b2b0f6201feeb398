"""What is typed and decided on the page of the team's file, kept when a field is left or a box is ticked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.kit_desk.choices import KitChoices, keep_choices, load_choices
from lobbykit.app.kit_desk.founding import found_team, keep_organizer_key, say_mailbox
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.panes.kit.doing import CONTACT, MAILBOX, NAME, ORGANIZATION, PERSON, TEAM
from lobbykit.ui.panes.kit.telling import failed, problems_said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.app.kit_desk.standing import KitStanding
    from lobbykit.app.workbench import Workbench


class KitDeciding(QObject):
    """`typed` holds what is not kept yet, by field. `changed` says that something was kept, `told` what failed."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench
        self.typed: dict[str, str] = {}

    def left(self) -> None:
        """Keep what was typed into a field that has its place; what founds a team waits for its button."""
        typed = self.typed
        if MAILBOX in typed:
            self._say_mailbox(typed[MAILBOX])
        named = {key: " ".join(typed[key].split()) for key in (NAME, ORGANIZATION) if key in typed}
        if named and self._decide(
            lambda now: replace(
                now, name=named.get(NAME, now.name), organization=named.get(ORGANIZATION, now.organization)
            )
        ):
            for key in named:
                typed.pop(key)
            self.changed.emit()

    def choose(self, now: KitStanding, brief: str, *, on: bool) -> None:
        """Take a brief along, or leave it here."""
        after = tuple(one for one in now.chosen if one != brief) + ((brief,) if on else ())
        if self._decide(lambda before: replace(before, briefs=after)):
            self.changed.emit()

    def switch(self, name: str, *, on: bool) -> None:
        """Take the `people`, or their `contacts`, along or not."""
        if name == "people":
            done = self._decide(lambda before: replace(before, people=on))
        else:
            done = self._decide(lambda before: replace(before, contacts=on))
        if done:
            self.changed.emit()

    def found(self, now: KitStanding) -> None:
        """Found the team that was typed."""
        typed, say = self.typed, self._bench.catalogue
        team, person = typed.get(TEAM, now.organization), typed.get(PERSON, now.me)
        try:
            told = found_team(self._bench, team, person, typed.get(CONTACT, ""))
        except LobbykitError as failure:
            self.told.emit(failed(say, failure))
            return
        for one in (TEAM, PERSON, CONTACT):
            typed.pop(one, None)
        for text in problems_said(say, told):
            self.told.emit(text)
        self.changed.emit()

    def keep_key(self, file: Path) -> bool:
        """Write the organizer key into a file of its own, and return whether that was done."""
        try:
            keep_organizer_key(self._bench, file)
        except LobbykitError as failure:
            self.told.emit(failed(self._bench.catalogue, failure))
            return False
        return True

    def _say_mailbox(self, text: str) -> None:
        say = self._bench.catalogue
        try:
            wrong = say_mailbox(self._bench, text)
        except LobbykitError as failure:
            self.told.emit(failed(say, failure))
            return
        if wrong:
            self.told.emit(" ".join(problems_said(say, wrong)))
            return
        self.typed.pop(MAILBOX, None)
        self.changed.emit()

    def _decide(self, change: Callable[[KitChoices], KitChoices]) -> bool:
        """Keep what was decided, and return whether it is kept."""
        bench = self._bench
        library = bench.shelves.workspace / "library"
        try:
            before = load_choices(library, bench.session.workspace.vault).value or KitChoices()
            after = change(before)
            if after != before:
                keep_choices(library, after, bench.session.history)
        except LobbykitError as failure:
            self.told.emit(failed(bench.catalogue, failure))
            return False
        return True
