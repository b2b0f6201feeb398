"""What the page of the team's file changes in files of the library: logos beside the briefs, and the support scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from lobbykit.app.kit_desk.logos import allow_logo, choose_logo, remove_logo
from lobbykit.app.kit_desk.scale_choice import keep_scale, known_codes, named_scale
from lobbykit.domain.problem import LobbykitError
from lobbykit.domain.support_scale import DEFAULT_SCALE
from lobbykit.ui.panes.kit.telling import failed, problems_said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lobbykit.app.kit_desk.standing import KitStanding
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem


class FileChanges(QObject):
    """Each act is one step to undo. `changed` says in words what was done, `told` what hindered it."""

    changed = Signal(str)
    told = Signal(str)

    def __init__(self, bench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self._bench = bench

    def choose_logo(self, now: KitStanding, name: str, picture: Path) -> bool:
        """Take a picture as the logo of an organization, and return whether that was done."""
        done = self.tr("%1 has a logo.").replace("%1", name)
        return self._do(lambda: choose_logo(self._bench, now.files, name, picture), done)

    def remove_logo(self, now: KitStanding, name: str) -> bool:
        """Take the logo of an organization away."""
        done = self.tr("%1 has no logo any more.").replace("%1", name)
        return self._do(lambda: remove_logo(self._bench, now.files, name), done)

    def allow_logo(self, now: KitStanding, name: str, *, on: bool) -> bool:
        """Write down whether an organization granted the use of its logo."""
        if on:
            done = self.tr("Noted: the logo of %1 may be used.").replace("%1", name)
        else:
            done = self.tr("Noted: nobody has granted the use of the logo of %1.").replace("%1", name)
        return self._do(lambda: allow_logo(self._bench, now.files, name, on=on), done)

    def name_levels(self, text: str) -> bool:
        """Have the levels of support called as the lines say."""
        read = named_scale(text, known_codes(self._bench))
        scale = read.value
        if scale is None:
            self.told.emit(" ".join(problems_said(self._bench.catalogue, read.problems)))
            return False
        return self._do(lambda: keep_scale(self._bench, scale), self.tr("Support has other words now."))

    def usual_levels(self) -> bool:
        """Go back to the levels that come with the program."""
        return self._do(lambda: keep_scale(self._bench, DEFAULT_SCALE), self.tr("Support has the usual words again."))

    def _do(self, act: Callable[[], tuple[Problem, ...]], done: str) -> bool:
        say = self._bench.catalogue
        try:
            wrong = act()
        except LobbykitError as failure:
            self.told.emit(failed(say, failure))
            return False
        if wrong:
            self.told.emit(" ".join(problems_said(say, wrong)))
            return False
        self.changed.emit(done)
        return True
