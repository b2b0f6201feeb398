"""The window's language: its own words, Qt's, dates and numbers, and changing it while the program runs."""

from __future__ import annotations

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from lobbykit.app import paths
from lobbykit.app.handing_over import Request
from lobbykit.app.passphrases import Passphrases
from lobbykit.app.wording import MissingCatalogueError
from lobbykit.ui.commands import Doing, commands
from lobbykit.ui.language import language_of, speak
from lobbykit.ui.opening import Opening
from lobbykit.ui.preferences import LANGUAGES, Preferences, Role, load_preferences, save_preferences
from lobbykit.ui.program import Program
from tests.sessions import PASSPHRASE, Laptop
from tests.ui.windows import button, given_on

WORDS = paths.resources() / "i18n"


@pytest.fixture
def spoken(qapp):
    """Return how to speak a language; afterwards it is English again."""
    yield lambda lang: speak(qapp, lang, WORDS)
    speak(qapp, "en", WORDS)


@pytest.fixture
def program(qapp, bench, spoken, tmp_path):
    spoken("en")
    file = tmp_path / "preferences.json"
    save_preferences(file, Preferences(role=Role.TEAM_LEAD))
    made = Program(qapp, bench, file)
    made.show()
    yield made
    made.close()
    made.window.deleteLater()
    made.deleteLater()


def notes(count):
    return QCoreApplication.translate("Standing", "Offices as of %n day(s) ago", "", count)


def test_one_and_many_are_told_apart_in_both_languages(spoken):
    spoken("en")
    assert (notes(1), notes(2)) == ("Offices as of 1 day ago", "Offices as of 2 days ago")
    spoken("es")
    assert (notes(1), notes(0)) == ("Oficinas según datos de hace 1 día", "Oficinas según datos de hace 0 días")


def test_dates_and_numbers_follow_the_language_but_stay_american(spoken):
    day, long = QDate(2026, 11, 2), QLocale.FormatType.LongFormat
    spoken("es")
    assert QLocale().toString(day, long) == "lunes, 2 de noviembre de 2026"
    assert QLocale().toString(12345.5, "f", 1) == "12,345.5"
    spoken("en")
    assert QLocale().toString(day, long) == "Monday, November 2, 2026"


def test_languages_do_not_pile_up(qapp, spoken):
    counts = []
    for lang in ("es", "en", "es", "en"):
        spoken(lang)
        counts.append(len(qapp.findChildren(QTranslator)))
    assert counts == [2, 2, 2, 2]


def test_a_language_that_is_not_shipped_changes_nothing(qapp, spoken):
    spoken("es")
    with pytest.raises(MissingCatalogueError):
        speak(qapp, "fr", WORDS)
    assert notes(1).startswith("Oficinas")
    assert len(qapp.findChildren(QTranslator)) == 2


@pytest.mark.parametrize(
    ("wanted", "lang"),
    [
        (["es-Latn-MX", "es-MX", "en"], "es"),
        (["ES_us"], "es"),
        (["fr-FR", "es", "en"], "es"),
        (["de", "fr"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_computer_that_is_shipped_is_spoken(wanted, lang):
    assert language_of(wanted, LANGUAGES, "en") == lang


def test_keys_are_the_same_in_every_language_and_are_called_what_is_written_on_them(spoken):
    nothing = (None,) * len(fields(Doing))
    keys = {}
    for lang in LANGUAGES:
        spoken(lang)
        made = commands(Doing(*nothing))
        texts = [one for action in made for one in (action.keys, *action.also.split()) if one]
        keys[lang] = [QKeySequence(one).toString(QKeySequence.SequenceFormat.PortableText) for one in texts]
        assert [shown for action in made for shown in action.all_keys_shown] == texts
    assert keys["en"] == keys["es"]


def of_qt(qtbot):
    """Return what Qt itself writes where the window lets it."""
    line, text, label = QLineEdit(), QPlainTextEdit(), QLabel("a")
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    for one in (line, text, label, dialog, box):
        qtbot.addWidget(one)
    menus = [line.createStandardContextMenu(), text.createStandardContextMenu()]
    said = {action.text().partition("\t")[0] for menu in menus for action in menu.actions()}
    for menu in menus:
        menu.deleteLater()
    parts = (*dialog.findChildren(QPushButton), *dialog.findChildren(QLabel), *box.buttons())
    said |= {one.text() for one in parts} | {one.toolTip() for one in dialog.findChildren(QToolButton)}
    return {one.replace("&", "") for one in said if one}


def test_qt_itself_says_nothing_in_english(qtbot, spoken):
    spoken("en")
    english = of_qt(qtbot)
    spoken("es")
    spanish = of_qt(qtbot)
    assert {"Undo", "Copy", "Cancel", "Look in:", "Files of type:"} <= english
    assert spanish & english == set()
    assert not [one for one in spanish if "fichero" in one]


def test_another_language_needs_no_new_start(program):
    before = program.window
    assert button(before, "Offices")
    program.prefer(replace(program.preferences, lang="es"))
    assert program.window is not before
    assert button(program.window, "Oficinas")
    assert program.window.locale().language() is QLocale.Language.Spanish
    assert program.window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    program.prefer(replace(program.preferences, lang="en"))
    assert button(program.window, "Offices")


def test_settings_show_the_language_that_is_spoken(program):
    program.prefer(replace(program.preferences, lang="es"))
    program.entrance.show_settings()
    assert button(program.window, "Español").isChecked()


def test_a_language_that_nobody_ships_any_more_counts_as_never_chosen(tmp_path):
    file = tmp_path / "preferences.json"
    file.write_text('{"lang": "xx", "still": true}', encoding="utf-8")
    assert load_preferences(file) == Preferences(still=True)


@pytest.fixture
def begun(qapp, spoken, tmp_path):
    spoken("en")
    laptop, made = Laptop(tmp_path, user=None), []

    def start(languages, kept=None):
        opening = Opening(qapp, given_on(laptop, kept), None, languages)
        made.append(opening)
        opening.begin(Request())
        return opening

    start.laptop = laptop
    yield start
    for one in made:
        one.close()
        one.deleteLater()


def shown(qtbot, opening):
    qtbot.waitUntil(lambda: opening.launcher is not None, timeout=20_000)
    return opening.launcher.program.window


def test_the_first_start_speaks_what_the_computer_speaks(qtbot, begun):
    window = shown(qtbot, begun(["es-MX", "es"]))
    assert button(window, "Abrir archivo…").isVisible()


def test_what_was_chosen_goes_before_what_the_computer_speaks(qtbot, begun):
    window = shown(qtbot, begun(["es-MX"], Preferences(lang="en")))
    assert button(window, "Open file…").isVisible()


def test_the_passphrase_is_asked_for_and_refused_in_the_language_too(qtbot, begun):
    with begun.laptop.open():
        pass
    with Passphrases.at(begun.laptop.around) as sealing:
        sealing.set(sealing.new(PASSPHRASE))
    opening = begun(["es"])
    qtbot.waitUntil(lambda: opening.asking is not None, timeout=20_000)
    window = opening.asking
    assert button(window, "Abrir mis notas")
    window.findChild(QLineEdit).setText("not the passphrase at all")
    button(window, "Abrir mis notas").click()
    qtbot.waitUntil(lambda: "frase de contraseña" in window._wrong.text(), timeout=20_000)
