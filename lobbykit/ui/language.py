"""The language of the window: its own words, those that Qt brings itself, and how dates and numbers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator

from lobbykit.app.wording import MissingCatalogueError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

COUNTRY = "US"
"""Congress sits there, whatever language it is written to in: months come before days, and points before decimals."""


def speak(application: QApplication, lang: str, words: Path) -> None:
    """Have every window that is made from now on speak a language; `words` is the folder with `window_<lang>.qm`.

    Raises MissingCatalogueError, and leaves everything as it was, where the language is not shipped. Qt's own words
    come with Qt, and stay English where it has none.
    """
    own, qt = QTranslator(), QTranslator()
    if not own.load(f"window_{lang}.qm", str(words)):
        raise MissingCatalogueError("language-missing", lang=lang)
    qt.load(f"qtbase_{lang}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for before in application.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        application.removeTranslator(before)
        before.setParent(None)
    for one in (qt, own):  # the last one is asked first
        one.setParent(application)
        application.installTranslator(one)
    locale = QLocale(f"{lang}_{COUNTRY}")
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())


def language_of(wanted: Iterable[str], shipped: Collection[str], otherwise: str) -> str:
    """Return the first wanted language that is shipped; those wanted are written as systems do, "es-MX"."""
    languages = (one.replace("_", "-").partition("-")[0].lower() for one in wanted)
    return next((one for one in languages if one in shipped), otherwise)
