"""Collecting texts: every way to translate is read, with its class, and what cannot be read is named."""

from __future__ import annotations

import ast

import pytest

from tests.translations.__main__ import ROOT, WINDOW
from tests.translations.literals import untranslated
from tests.translations.sources import Key, collect

SOURCE = """
class Pane(QFrame):
    def shown(self):
        self.tr("Open " "file…")
        self.tr("%n office(s)", "", count)
        tr = QCoreApplication.translate
        tr("Places", "Notes")
        self.tr("Open", "the door")
        said.translate(str.maketrans("", ""))

def outside():
    return lambda: QCoreApplication.translate("Places", "Notes")
"""


TABLE = """
CONTEXT = "Fields"
_N = QT_TRANSLATE_NOOP
NAMES = {"as_of": (_N("Fields", "True as of"), QT_TRANSLATE_NOOP("Fields", "A day"))}

def said(text):
    return QCoreApplication.translate(CONTEXT, text)
"""


def collected(tmp_path, source):
    (tmp_path / "pane.py").write_text(source, encoding="utf-8")
    return collect(tmp_path, tmp_path)


def test_every_way_to_translate_is_collected_under_its_class_or_context(tmp_path):
    found = collected(tmp_path, SOURCE)
    assert found.troubles == []
    assert [(one.key, one.plural) for one in found.texts.values()] == [
        (Key("Pane", "Open file…"), False),
        (Key("Pane", "%n office(s)"), True),
        (Key("Places", "Notes"), False),
        (Key("Pane", "Open", "the door"), False),
    ]
    assert found.texts[Key("Places", "Notes")].files == ["pane.py"]


def test_texts_of_a_table_are_collected_where_they_are_marked(tmp_path):
    found = collected(tmp_path, TABLE)
    assert found.troubles == []
    assert list(found.texts) == [Key("Fields", "True as of"), Key("Fields", "A day")]
    assert collected(tmp_path, TABLE.replace('CONTEXT = "Fields"', 'CONTEXT = "Parts"')).troubles


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("self.tr(name)", "give the text itself"),
        ('self.tr(f"{name} is open")', "give the text itself"),
        ('self.tr("%n offices")', "go together"),
        ('self.tr("offices", "", 3)', "go together"),
        ('self.tr("Notes ")', "put spaces"),
    ],
)
def test_what_cannot_be_translated_is_named(tmp_path, line, why):
    (trouble,) = collected(tmp_path, f"class Pane:\n    def shown(self):\n        {line}\n").troubles
    assert trouble.startswith("pane.py:3: ")
    assert why in trouble


def test_a_text_of_no_class_needs_a_context(tmp_path):
    assert "stands in no class" in collected(tmp_path, 'def shown(self):\n    self.tr("Notes")\n').troubles[0]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ('words("Nothing here", "title")', "Nothing here"),
        ('button(look, "Print", run, kind="icon")', "Print"),
        ('button(look, "", run, kind="icon", name="Print")', "Print"),
        ('chip(f"{count} found")', " found"),
        ('one.setText("Saved" if done else self.tr("Not saved"))', "Saved"),
        ('one.setAccessibleName("Offices")', "Offices"),
        ('TITLE = "Nothing is here yet"', "Nothing is here yet"),
    ],
)
def test_a_literal_that_people_would_read_is_found(line, text):
    assert list(untranslated(ast.parse(line))) == [(1, text)]


@pytest.mark.parametrize(
    "line",
    [
        'words(self.tr("Nothing here"), "title", tone="ink2")',
        'edit.setStyleSheet(f"font-size: {size}px; border: 0; border-radius: 0;")',
        'catalogue.say("system-failure", file=file)',
        'class Kept(Enum):\n    AS_IT_WAS = "as it was"',
        'window.bars.put("sample", text, "sparkles", "info")',
        'words(NAMES["two words"], "strong")',
        'button(look, "", run, icon="zoom-in", name=name)',
        'words("\\u00b7")',
        'words("Ctrl + Shift")',
        'assert found, "this is for us"',
        '"""What a module is about."""',
    ],
)
def test_what_nobody_reads_is_left_alone(line):
    assert list(untranslated(ast.parse(line))) == []


def test_the_window_shows_no_literal():
    found = [
        f"{file.relative_to(ROOT)}:{line}: {text!r}"
        for file in sorted(WINDOW.rglob("*.py"))
        for line, text in untranslated(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []
