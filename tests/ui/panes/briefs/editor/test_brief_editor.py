"""The form shows every field of a brief, says so when a person changed one, and at no other time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.domain.brief_form import FieldKind
from lobbykit.ui.panes.briefs.editor.brief_editor import BriefEditor
from lobbykit.ui.panes.briefs.editor.field_row import FieldRow
from lobbykit.ui.panes.briefs.editor.item_list import ItemList
from tests.app.brief_editing.test_brief_form import BY_HAND, FILE, form_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lobbykit.ui.look.look import Look
    from lobbykit.ui.panes.briefs.editor.item_card import ItemCard

Path = tuple[str | int, ...]


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> BriefEditor:
    made = BriefEditor(look, form_of(BY_HAND, "CR LF"))
    qtbot.addWidget(made)
    made.resize(640, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def field_at(editor: BriefEditor, path: Path) -> FieldRow:
    editor.focus_field(path)
    rows = (one for one in editor.findChildren(FieldRow) if one.isVisibleTo(editor))
    row = next(one for one in rows if one.field.path == path)
    assert row.input.hasFocus(), path
    return row


def card_of(editor: BriefEditor, path: Path) -> ItemCard:
    shown = next(one for one in editor.findChildren(ItemList) if one.items.path == path[:-1])
    at = [one.path for one in shown.items.items].index(path)
    return shown.cards[at]


def told(editor: BriefEditor) -> list[str]:
    texts: list[str] = []
    editor.changed.connect(texts.append)
    return texts


def test_every_field_can_be_reached_and_reaching_or_showing_it_is_not_editing(editor: BriefEditor) -> None:
    texts = told(editor)
    for field in editor.form.fields:
        assert field_at(editor, field.path).field.value == field.value
    other = editor.form
    for path, value in ((("title",), "Other"), (("lede",), None), (("asks", 0, "rank"), "paper")):
        read = other.set(path, value)
        assert read.value is not None
        other = read.value
    for form in (other, editor.form, form_of(BY_HAND), BriefForm.read("title: x\nas_of: soon\n", FILE).value):
        assert form is not None
        editor.show_form(form)
    assert texts == []


@pytest.mark.parametrize(
    ("path", "keys", "value"),
    [
        (("title",), "Rivers: all # of them", "Rivers: all # of them"),
        (("lede",), "Yes", "Yes"),
        (("asks", 0, "lead"), "Sign it", "Sign it"),
        (("asks", 0, "measures"), "S.1, H.R.2", ("S.1", "H.R.2")),
        (("asks", 1, "house", "deadline"), "2026-12-01", "2026-12-01"),
        (("link",), "https://a.example", "https://a.example"),
        (("sections", 0, "priority"), "3", "3"),
        (("sources", "gauge", "date"), "2025", "2025"),
        (("charts", 0, "data", 1, 1), "7", "7"),
        (("contact", "role"), "", None),
        (("title",), "", ""),
    ],
)
def test_what_is_typed_is_in_the_file_and_nothing_else_is_changed(
    editor: BriefEditor, path: Path, keys: str, value: object
) -> None:
    before, texts = editor.form, told(editor)
    row = field_at(editor, path)
    row.input.selectAll()
    QTest.keyClick(row.input, Qt.Key.Key_Delete)
    QTest.keyClicks(row.input, keys)
    made = BriefForm.read(texts[-1], FILE).value
    assert made is not None
    assert made.value(path) == value
    meant = before.set(path, value)  # type: ignore[arg-type]
    assert meant.value is not None
    assert {one.path: one.value for one in made.fields} == {one.path: one.value for one in meant.value.fields}
    assert "\n" not in texts[-1].replace("\r\n", "")


def test_choosing_a_word_sets_it_and_one_that_is_not_known_stays_as_it_is(editor: BriefEditor) -> None:
    strange = editor.form.set(("asks", 0, "rank"), "urgent").value
    assert strange is not None
    editor.show_form(strange)
    texts = told(editor)
    row = field_at(editor, ("asks", 0, "rank"))
    assert isinstance(row.input, QComboBox)
    assert row.input.currentData() == "urgent"
    QTest.keyClick(row.input, Qt.Key.Key_Home)
    QTest.keyClick(row.input, Qt.Key.Key_Down)
    row.input.activated.emit(row.input.findData("paper"))
    assert "rank: paper" in texts[-1]
    row.input.activated.emit(0)
    assert "rank:" not in texts[-1]


def test_items_move_with_keys_and_keep_the_focus_and_what_was_open(editor: BriefEditor) -> None:
    texts = told(editor)
    field_at(editor, ("sources", "gauge", "title"))
    head = card_of(editor, ("sources", "gauge")).head
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts[-1].index("book:") < texts[-1].index("gauge:\r\n")
    assert head.hasFocus()
    assert card_of(editor, ("sources", "gauge")).head is head
    assert card_of(editor, ("sources", "gauge")).is_open
    assert not card_of(editor, ("sources", "book")).is_open
    QTest.keyClick(head, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts[-1] == form_of(BY_HAND, "CR LF").text


def test_an_item_is_added_filled_and_removed(editor: BriefEditor) -> None:
    texts = told(editor)
    shown = next(one for one in editor.findChildren(ItemList) if one.items.path == ("questions",))
    shown.add.click()
    focused = editor.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "Who pays?")
    assert 'they_say: "Who pays?"' in texts[-1] or "they_say: Who pays?" in texts[-1]
    card = card_of(editor, ("questions", 1))
    QTest.keyClick(card.head, Qt.Key.Key_Delete)
    assert texts[-1] == form_of(BY_HAND, "CR LF").text
    assert card_of(editor, ("questions", 0)).head.hasFocus()


def test_a_local_sentence_waits_for_its_district_and_a_taken_name_is_refused_in_words(editor: BriefEditor) -> None:
    texts = told(editor)
    shown = next(one for one in editor.findChildren(ItemList) if one.items.path == ("local",))
    shown.add.click()
    assert texts == []
    QTest.keyClicks(editor.focusWidget(), "AK-AL")
    QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Return)
    assert "AK-AL:" in texts[-1]
    before = len(texts)
    row = field_at(editor, ("sources", "book", "="))
    row.input.selectAll()
    QTest.keyClicks(row.input, "gauge")
    QTest.keyClick(row.input, Qt.Key.Key_Return)
    assert len(texts) == before
    assert row.input.property("invalid") == "true"


def test_everything_that_takes_the_focus_has_a_name(editor: BriefEditor) -> None:
    for field in editor.form.fields:
        editor.focus_field(field.path)
    nameless = [
        one
        for one in editor.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus and one.isVisible() and not one.accessibleName()
    ]
    assert [type(one).__name__ for one in nameless if type(one).__name__ not in {"QWidget", "QScrollBar"}] == []


def test_every_kind_of_field_is_in_the_form_that_these_tests_use() -> None:
    assert {one.kind for one in form_of(BY_HAND).fields} == set(FieldKind)


def test_a_source_that_is_renamed_can_be_renamed_wherever_it_is_referred_to(editor: BriefEditor) -> None:
    before, texts = editor.form, told(editor)
    places = before.left_behind("asks", "clean")
    assert places == ()
    row = field_at(editor, ("asks", 0, "id"))
    row.input.selectAll()
    QTest.keyClicks(row.input, "clean-water")
    assert texts == []
    QTest.keyClick(row.input, Qt.Key.Key_Return)
    assert editor.form.left_behind("asks", "clean")
    assert "1 place" in row.offered
    editor.show_form(editor.form)
    assert row.offered
    next(one for one in row.findChildren(QPushButton) if one.text() == "Rename everywhere").click()
    assert editor.form.left_behind("asks", "clean") == ()
    assert editor.form.value(("talking_points", 0, "ask")) == "clean-water"
    assert row.offered == ""


def test_a_text_gets_other_words_for_some_offices_and_is_one_text_again(editor: BriefEditor) -> None:
    before, texts = editor.form, told(editor)
    row = field_at(editor, ("title",))
    next(one for one in row.findChildren(QPushButton) if one.accessibleName().startswith("Other words")).click()
    chamber = next(one for one in editor.findChildren(FieldRow) if one.field.path == ("title", "when", 0, "chamber"))
    assert chamber.input.hasFocus()
    chamber.input.activated.emit(chamber.input.findData("senate"))
    assert editor.form.value(("title", "when", 0, "say")) == before.value(("title",))
    assert editor.form.value(("title", "when", 0, "chamber")) == "senate"
    same = [one for one in editor.findChildren(QPushButton) if one.accessibleName() == "The same words for all: Title"]
    same[0].click()
    assert texts[-1] == before.text
    assert field_at(editor, ("title",)).field.value == before.value(("title",))


def test_in_a_long_file_edits_are_made_as_one_when_typing_pauses_or_when_they_are_needed(
    qtbot: QtBot, editor: BriefEditor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lobbykit.ui.panes.briefs.editor.brief_editor._LONG", 0)
    texts = told(editor)
    with qtbot.waitSignals([editor.typing, editor.changed]):
        QTest.keyClicks(field_at(editor, ("lede",)).input, "One ")
    assert len(texts) == 1
    QTest.keyClicks(field_at(editor, ("lede",)).input, "Two ")
    QTest.keyClicks(field_at(editor, ("title",)).input, "Three ")
    assert len(texts) == 1
    editor.settle()
    assert len(texts) == 2
    assert "One Two" in texts[-1]
    assert "Three" in texts[-1]
