"""From the painted frame to the open workspace: on another thread, with a page where it asks or where it failed."""

from __future__ import annotations

import importlib
import sys
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lobbykit.app.handing_over import Request
from lobbykit.domain.problem import LobbykitError
from lobbykit.ui.file_drops import FilesGiven
from lobbykit.ui.first_frame import stand
from lobbykit.ui.main_window import MainWindow
from lobbykit.ui.preferences import LANGUAGES, Scheme, load_preferences, save_preferences
from lobbykit.ui.task_runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from lobbykit.app.starting import Given
    from lobbykit.app.wording import Catalogue
    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.problem import Problem
    from lobbykit.store.removal import Removal
    from lobbykit.ui.farewell_page import FarewellPage
    from lobbykit.ui.launcher import Launcher
    from lobbykit.ui.look.look import Look
    from lobbykit.ui.passphrase_page import PassphrasePage


class Opening(QObject):
    """Opens the workspace while the frame is shown, then gives both to a launcher.

    Without a frame there is no window before it is known that no program runs already. `failure` is what kept the
    workspace from being opened, None once it is open.
    """

    def __init__(
        self, application: QApplication, given: Given, frame: MainWindow | None, languages: Sequence[str] = ()
    ) -> None:
        """Begin; `languages` are those that this computer speaks, for whoever has chosen none."""
        super().__init__(application)
        self._application, self._given, self._frame = application, given, frame
        self._languages = languages
        self._tasks = TaskRunner(self)
        self._until_end = ExitStack()
        self._request = Request()
        self._is_closed = False
        self.asking: PassphrasePage | None = None
        self.failure: Exception | None = None
        self.launcher: Launcher | None = None
        self.forgotten: tuple[Problem, ...] | None = None
        self._files = FilesGiven(self)
        self._files.given.connect(self._hand_in)
        if sys.platform == "darwin":  # asked about every event there is, and only macOS hands files in by one
            application.installEventFilter(self._files)

    def begin(self, request: Request) -> None:
        """Open the workspace for what is asked for; the window tells how it went."""
        self._request = request
        self._open(None)

    def close(self) -> None:
        """End everything, also what is only just being opened."""
        self._is_closed = True
        self._tasks.drain()
        self._application.removeEventFilter(self._files)
        if self.launcher is not None:
            self.launcher.close()
        elif self._frame is not None:
            self._frame.close()
            self._frame.deleteLater()
        self._until_end.close()
        if self.launcher is not None and self.launcher.removal is not None:
            self.forgotten = self._forget(self.launcher.removal)

    def _forget(self, removal: Removal) -> tuple[Problem, ...]:
        """Remove everything of the workspace, which is closed by now, and the recent files; return what is left."""
        from lobbykit.app.removing import removed  # noqa: PLC0415 - hardly ever

        self._forget_recent()
        return removed(removal, self._given.around)

    def _forget_recent(self) -> None:
        file = preferences_file(self._given)
        save_preferences(file, replace(load_preferences(file), recent=()))

    def farewell(self) -> FarewellPage | None:
        """Return what is shown last where everything was forgotten, else None."""
        if self.forgotten is None:
            return None
        from lobbykit.ui.farewell_page import FarewellPage  # noqa: PLC0415 - hardly ever

        words = self._words()
        told = tuple(f"{words.message(one)} {words.suggestion(one)}".strip() for one in self.forgotten)
        return FarewellPage(self._dressed(), told)

    @property
    def frame(self) -> MainWindow:
        """The window that everything is shown in, made now if there was none."""
        if self._frame is None:
            self._frame = MainWindow()
            stand(self._frame, load_preferences(preferences_file(self._given)))
        return self._frame

    def _open(self, secret: Callable[[], str] | None) -> None:
        self.failure = None
        given, request = self._given, self._request

        def work(_ticket: object) -> Workbench | None:
            starting = importlib.import_module("lobbykit.app.starting")
            bench: Workbench | None = starting.workbench(given, request, secret)
            if bench is not None:
                self._until_end.enter_context(bench.opened)
                importlib.import_module("lobbykit.ui.launcher")
            return bench

        task = self._tasks.start(work)
        task.succeeded.connect(self._opened)
        task.failed.connect(self._failed)

    def _opened(self, bench: Workbench | None) -> None:
        if self._is_closed:
            return
        self.asking = None
        if bench is None:
            self._application.quit()
            return
        from lobbykit.ui.launcher import Launcher  # noqa: PLC0415 - loaded by then, on the other thread

        bench.catalogue = self._words()
        self.launcher = Launcher(self._application, self._given, bench, self.frame)
        self._frame = None
        self.launcher.begin(self._request)

    def _failed(self, failure: Exception) -> None:
        """Ask for the passphrase, or say what is wrong; what nobody foresaw is raised when the window is closed."""
        from lobbykit.app.entering_workspace import PassphraseNeededError  # noqa: PLC0415

        if self._is_closed:
            return
        if isinstance(failure, PassphraseNeededError):
            self._ask()
        elif self.asking is not None and isinstance(failure, LobbykitError):
            self.asking.refuse(self._words().failure(failure))
        else:
            self._say(failure)

    def _ask(self) -> None:
        from lobbykit.ui.passphrase_page import PassphrasePage  # noqa: PLC0415

        page = self.asking = PassphrasePage(self._dressed(self.frame))
        page.given.connect(lambda typed: self._open(lambda: typed))
        page.given_up.connect(self.frame.close)
        self._put(page)
        page.focus()

    def _say(self, failure: Exception) -> None:
        from lobbykit.ui.closed_page import ClosedPage  # noqa: PLC0415

        self.failure, self.asking = failure, None
        page = ClosedPage(self._dressed(self.frame), self._sentence(failure))
        page.tried_again.connect(lambda: self._open(None))
        page.given_up.connect(self.frame.close)
        self._put(page)
        page.focus()

    def _sentence(self, failure: Exception) -> str:
        catalogue = self._words()
        if isinstance(failure, LobbykitError):
            return catalogue.failure(failure)
        reason = (isinstance(failure, OSError) and failure.strerror) or str(failure) or type(failure).__name__
        file = isinstance(failure, OSError) and failure.filename
        return catalogue.say("system-failure", file=str(file or self._given.around.root), reason=reason)

    def _words(self) -> Catalogue:
        """Return the words of the language that was chosen, or else of the one that this computer speaks."""
        from lobbykit.app import paths  # noqa: PLC0415
        from lobbykit.app.wording import Catalogue  # noqa: PLC0415
        from lobbykit.ui.language import language_of  # noqa: PLC0415

        given, chosen = self._given.catalogue, load_preferences(preferences_file(self._given)).lang
        lang = chosen or language_of(self._languages, LANGUAGES, given.lang)
        words = given if lang == given.lang else Catalogue.load(paths.resources() / "i18n", lang)
        return words.for_window()

    def _dressed(self, window: QWidget | None = None) -> Look:
        from lobbykit.app import paths  # noqa: PLC0415
        from lobbykit.ui.language import speak  # noqa: PLC0415
        from lobbykit.ui.look.look import Look  # noqa: PLC0415

        kept = load_preferences(preferences_file(self._given))
        look = Look(paths.resources(), dark=kept.scheme is Scheme.DARK, percent=kept.text_percent, still=kept.still)
        look.apply(self._application)
        if window is not None:
            look.dress(window)
        speak(self._application, self._words().lang, paths.resources() / "i18n")
        return look

    def _put(self, page: QWidget) -> None:
        self.frame.setCentralWidget(page)
        self.frame.show()

    def _hand_in(self, file: Path) -> None:
        if self.launcher is None:
            self._request = Request(file)
        else:
            self.launcher.wanted(Request(file))


def preferences_file(given: Given) -> Path:
    """Return where this person's preferences are kept."""
    return given.around.state / "preferences.json"
