"""Looking whether all can be seen: a planted label that is too narrow, too low or outside is found."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QScrollArea, QWidget

from tests.translations.english import English
from tests.translations.walking import cut, said

LONG = "Una frase bastante larga"


def narrow(label):
    label.setFixedWidth(30)


def low(label):
    label.setWordWrap(True)
    label.setFixedSize(60, 12)


def outside(label):
    label.move(390, 0)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


@pytest.mark.parametrize("spoil", [narrow, low, outside])
@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_what_cannot_be_read_whole_is_named(window, spoil, kind):
    if spoil is low and kind is QPushButton:
        return
    made = kind(LONG, window)
    made.adjustSize()
    window.show()
    assert cut(window) == []
    spoil(made)
    (found,) = cut(window)
    assert LONG in found


def test_a_hint_that_does_not_fit_its_field_is_named(window):
    made = QLineEdit(window)
    made.setPlaceholderText(LONG)
    made.resize(60, 30)
    window.show()
    assert LONG in cut(window)[0]


def test_what_is_scrolled_to_is_not_cut_but_what_lies_beside_is(window):
    area, inner = QScrollArea(window), QWidget()
    area.resize(200, 100)
    inner.resize(400, 900)
    below, beside = QLabel("abajo", inner), QLabel("al lado", inner)
    below.move(0, 800)
    beside.move(300, 0)
    area.setWidget(inner)
    window.show()
    (found,) = cut(window)
    assert "al lado" in found


def test_everything_that_is_said_is_heard(window):
    made = QPushButton("Abrir", window)
    made.setToolTip("Abre un archivo")
    made.setAccessibleName("Abrir un archivo")
    assert {"Abrir", "Abre un archivo", "Abrir un archivo"} <= set(said(window))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Settings", "Settings"),
        ("Go to Notas", "Go to Notas"),
        ("Ajustes \u00b7 No notes yet. Each is safe on this laptop once you write it.", "No notes yet."),
        ("Ajustes", ""),
        ("Coalition for a Just Peace", ""),
        ("", ""),
    ],
)
def test_english_is_told_from_data(text, found):
    assert English().found_in(text).startswith(found)
    assert bool(English().found_in(text)) is bool(found)
