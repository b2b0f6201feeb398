"""The open workspace as the window works on it: library, briefs, choices and the presses, one of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app import paths
from lobbykit.app.choosing import all_choices
from lobbykit.app.grounds import Grounds
from lobbykit.app.print_records import print_history
from lobbykit.app.wording import Catalogue
from lobbykit.domain.composing import tailor
from lobbykit.press.leave_behind import LeaveBehindPress

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from lobbykit.app.compiled import CompiledLibrary
    from lobbykit.app.library import Library
    from lobbykit.app.opening import Opened
    from lobbykit.app.session import Session
    from lobbykit.app.shelves import Shelves
    from lobbykit.app.surroundings import Surroundings
    from lobbykit.domain.brief import Brief
    from lobbykit.domain.choices import Choices
    from lobbykit.domain.composing import Tailored
    from lobbykit.domain.districts import Districts
    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Read
    from lobbykit.domain.reference import Reference
    from lobbykit.store.view import View


class Workbench:
    """What every pane is given. Nothing here knows of Qt; what changes is changed through the session."""

    def __init__(
        self, opened: Opened, shelves: Shelves, around: Surroundings, catalogue: Catalogue, today: date
    ) -> None:
        self.opened = opened
        self.shelves = shelves
        self.around = around
        self.today = today
        self.compiled: CompiledLibrary = opened.library(shelves, around.clock)
        self._library: Library | None = None
        self._known: Library | None = None
        self.catalogue = catalogue
        self._districts: Districts | None = None
        self._presses: dict[str, LeaveBehindPress] = {}

    @property
    def catalogue(self) -> Catalogue:
        """The words of the window: no advice names a command, and offices are called by name."""
        return self._catalogue

    @catalogue.setter
    def catalogue(self, given: Catalogue) -> None:
        self._catalogue = given.for_window(self._name_of)

    @property
    def session(self) -> Session:
        """The only way to change anything."""
        return self.opened.session

    @property
    def view(self) -> View:
        """The rows of everything."""
        return self.session.view

    def library(self) -> Library:
        """Return what is known of Congress; raise DamagedLibraryError or UnreadableFileError."""
        if self._library is None:
            self._library = self._known = self.compiled.library()
        return self._library

    def read_again(self) -> None:
        """Look at the files of the library again, after an import, a kit or a correction."""
        self._library = self._districts = None

    def districts(self) -> Districts:
        """Return which districts a ZIP code may be in."""
        if self._districts is None:
            self._districts = self.compiled.districts()
        return self._districts

    def brief_files(self) -> tuple[Path, ...]:
        """Return the files of all briefs, translations left to what names them, without the pattern to copy."""
        pattern = paths.briefs() / "template.yaml"
        return tuple(file for file in self.compiled.briefs() if "." not in file.stem and file != pattern)

    def brief(self, name: str) -> Read[Brief]:
        """Return a brief by id or file; raise UnknownBriefError or UnreadableFileError."""
        return self.compiled.brief(name)

    def words(self, lang: str) -> Catalogue:
        """Return the words of a language; raise MissingCatalogueError."""
        if lang == self.catalogue.lang:
            return self.catalogue
        return Catalogue.load(paths.resources() / "i18n", lang)

    def reference(self, brief: Brief) -> Reference:
        """Return what a brief is tailored and checked against, with what people decided and what was printed."""
        return self.grounds().reference(brief)

    def grounds(self) -> Grounds:
        """Return all that briefs are checked against as it is now, for work on another thread."""
        vault, decided, printed = self.session.workspace.vault, all_choices(self.view), print_history(self.view)
        return Grounds(self.library(), decided, printed, vault, self.words, self.today)

    def tailored(self, brief: Brief, office: Office, choices: Choices | None = None) -> Tailored:
        """Return the sheet of one office; other `choices` than the saved ones are tried and not kept."""
        return tailor(brief, office, self.reference(brief), choices)

    def press(self, lang: str) -> LeaveBehindPress:
        """Return the press for sheets in a language, always the same one."""
        if lang not in self._presses:
            self._presses[lang] = LeaveBehindPress(paths.resources() / "fonts", self.words(lang).labels)
        return self._presses[lang]

    def _name_of(self, office: str) -> str:
        """Return who has that id in the library as it was read last, "" where nobody has; on any thread."""
        offices = self._known.roster.offices if self._known else ()
        return next((one.name for one in offices if one.id == office), "")
