"""The team's file in the window: from nothing to a written and signed file, by what is on the page."""

from __future__ import annotations

import stat
from dataclasses import replace
from random import Random

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from lobbykit.app import paths
from lobbykit.app.edit import Create
from lobbykit.app.kit_desk.choices import load_choices
from lobbykit.app.kit_desk.standing import kit_standing
from lobbykit.content.kits.kit_file import read_kit
from lobbykit.sync.seal import verified
from lobbykit.ui.panes.kit.builder_page import BuilderPage
from lobbykit.ui.panes.kit.people_page import PeoplePage
from lobbykit.ui.place import Place
from lobbykit.ui.preferences import Role
from lobbykit.ui.shell import Shell
from tests.app.kit_desk.desks import BRIEF, choose, meeting, person, ready
from tests.content.logos.pictures import raster
from tests.sessions import new_id

WAIT = 20_000
COALITION = "Coalition for a Just Peace"
TRANSLATED = "translations: {es: ukraine-diplomacy.es.yaml}\n"


@pytest.fixture
def program(made_program):
    made = made_program(role=Role.ORGANIZER)
    made.show()
    return made


def shown(program, kind=BuilderPage):
    return next(one for one in program.window.findChildren(kind) if one.isVisible())


def control(program, name, kind=QPushButton, page=BuilderPage):
    return next(one for one in shown(program, page).findChildren(kind) if one.accessibleName() == name)


def texts(program, page=BuilderPage):
    return "\n".join(one.text() for one in shown(program, page).findChildren(QLabel))


def type_into(qtbot, program, name, text):
    field = control(program, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def made(qtbot, program):
    qtbot.waitUntil(lambda: program.kit.making.shown.made is not None, timeout=WAIT)
    return program.kit.making.shown.made


def test_it_is_reached_from_the_list_of_everything_and_from_the_meetings_of_an_organizer(program):
    next(one for one in program.everywhere.actions if one.id == "kit").run()
    assert shown(program)
    meeting(program.bench)
    board = program.window.go(Place.MEETINGS.value)
    next(one for one in board.findChildren(QPushButton) if one.accessibleName() == "Make the team’s file").click()
    assert shown(program)


def test_a_delegate_is_not_offered_it_among_the_meetings(program):
    program.prefer(replace(program.preferences, role=Role.DELEGATE))
    meeting(program.bench)
    board = program.window.go(Place.MEETINGS.value)
    names = [one.accessibleName() for one in board.findChildren(QPushButton)]
    assert "What people need" in names
    assert "Make the team’s file" not in names


def test_somebody_who_begins_with_nothing_is_led_to_a_signed_file(qtbot, program, tmp_path):
    program.make_kit()
    assert not control(program, "Write the file…").isEnabled()
    control(program, "Fill in the name").click()
    assert program.window.focusWidget().accessibleName() == "What the day is called"
    type_into(qtbot, program, "What the day is called", "Peace day")
    type_into(qtbot, program, "Who sends the file", "Peace Lobby")
    brief = kit_standing(program.bench).briefs[0]
    control(program, brief.title, QCheckBox).setChecked(True)
    control(program, "Fill in the team").click()
    qtbot.keyClicks(control(program, "Your name", QLineEdit), "Olga Organizer")
    qtbot.keyClicks(control(program, "Whom to call when something is lost", QLineEdit), "Olga: 555 0100")
    control(program, "Found the team").click()
    made(qtbot, program)
    type_into(qtbot, program, "Where notes are brought or sent", "the blue stick")
    made(qtbot, program)
    assert control(program, "Write the file…").isEnabled()
    program.kit.making.write(tmp_path / "out" / "day")
    file = tmp_path / "out" / "day.lobbykit"
    kit = read_kit("a", file.read_bytes(), verified).value
    assert (kit.head.name, kit.head.organization, kit.head.edition) == ("Peace day", "Peace Lobby", 1)
    assert kit.signer
    assert len(kit.head.organizer_keys) == 1
    told = texts(program)
    assert f"Edition 1 is written: {file}" in told
    assert program.kit.making.shown.written.signer.words in told
    control(program, "Copy the text").click()
    assert "signed by Olga Organizer" in QGuiApplication.clipboard().text()
    assert "the blue stick" in control(program, "Text for the mail", QPlainTextEdit).toPlainText()
    assert made(qtbot, program).kit.head.edition == 2


def test_what_is_typed_stays_when_something_else_changes(qtbot, program):
    program.make_kit()
    qtbot.keyClicks(control(program, "Your name", QLineEdit), "Olga")
    person(program.bench, "Ana")
    assert control(program, "Your name", QLineEdit).text() == "Olga"
    program.prefer(replace(program.preferences, percent=150))
    assert control(program, "Your name", QLineEdit).text() == "Olga"


def test_a_mailbox_with_a_password_is_refused_and_stays_to_be_mended(qtbot, program):
    ready(program.bench)
    program.make_kit()
    type_into(qtbot, program, "Where notes are brought or sent", "https://a:secret@x.org")
    assert kit_standing(program.bench).team.mailbox == ""
    assert control(program, "Where notes are brought or sent", QLineEdit).text() == "https://a:secret@x.org"
    assert "password" in program.window.notices.texts[-1]


def test_leaving_names_out_leaves_addresses_out_and_the_file_is_made_anew(qtbot, program):
    ready(program.bench)
    program.make_kit()
    before = made(qtbot, program)
    names = "Names of the team go along, so that everybody finds their name and meetings"
    control(program, names, QCheckBox).click()
    after = made(qtbot, program)
    assert (len(before.kit.team), len(after.kit.team)) == (2, 0)
    assert not control(program, "E-mail addresses and telephones of the team go along too", QCheckBox).isEnabled()
    assert "No list of people" in texts(program)


def test_the_trial_tells_what_a_delegate_finds(qtbot, program):
    ready(program.bench)
    program.make_kit()
    made(qtbot, program)
    control(program, "Only tell what is in it").click()
    qtbot.waitUntil(lambda: program.kit.making.shown.trial is not None, timeout=WAIT)
    told = texts(program)
    for part in ("signed by Olga Organizer", "Ohio: Ana Pérez", "Without a delegation: Ben Sample", "December 1, 2026"):
        assert part in told
    assert "sealed for Olga Organizer" in told


def test_what_is_only_tried_itself_has_no_trial_of_a_file(qtbot, program):
    program.shell = Shell(is_sample=True)
    ready(program.bench)
    program.make_kit()
    made(qtbot, program)
    assert not control(program, "Try it as a delegate").isEnabled()
    assert control(program, "Only tell what is in it").isEnabled()


def test_the_bytes_on_the_page_are_those_that_are_tried(qtbot, program):
    tried = []
    program.shell = Shell(try_kit=tried.append)
    ready(program.bench)
    program.make_kit()
    data = made(qtbot, program).data
    control(program, "Try it as a delegate").click()
    assert tried == [data]


def test_a_trial_of_a_file_that_is_old_by_now_is_not_shown_as_that_of_the_new_one(qtbot, program):
    ready(program.bench)
    program.make_kit()
    made(qtbot, program)
    program.kit.making.tell_it()
    person(program.bench, "Cho")
    made(qtbot, program)
    qtbot.waitUntil(lambda: not program.tasks.busy, timeout=WAIT)
    assert program.kit.making.shown.trial is None


def test_people_come_from_a_spreadsheet_after_the_columns_were_seen(qtbot, program, tmp_path):
    file = tmp_path / "people.csv"
    file.write_text("Who comes along,Email\nAna Pérez,ana@x.org\n", encoding="utf-8")
    program.make_kit()
    program.kit.take_people(file)
    qtbot.waitUntil(lambda: "No column says" in texts(program, PeoplePage), timeout=WAIT)
    shown(program, PeoplePage).column_taken.emit("Who comes along", "name")
    qtbot.waitUntil(lambda: "New: Ana Pérez" in texts(program, PeoplePage), timeout=WAIT)
    control(program, "Take them in", page=PeoplePage).click()
    assert [one["name"] for one in program.bench.view.table("members").all()] == ["Ana Pérez"]
    assert "1 person of the team goes along" in texts(program)
    program.undo()
    assert kit_standing(program.bench).people.count == 0


def test_a_file_that_is_no_table_is_refused_with_what_to_do(qtbot, program, tmp_path):
    file = tmp_path / "people.xlsx"
    file.write_bytes(b"PK\x03\x04" + bytes(200))
    program.make_kit()
    program.kit.take_people(file)
    qtbot.waitUntil(lambda: "being read" not in texts(program, PeoplePage), timeout=WAIT)
    assert "Take them in" not in [one.text() for one in shown(program, PeoplePage).findChildren(QPushButton)]


def test_the_organizer_key_is_kept_for_its_owner_alone_and_never_written_over(program, tmp_path):
    ready(program.bench)
    program.make_kit()
    file = tmp_path / "organizer.key"
    program.kit.keep_key(file)
    assert "AGE-SECRET-KEY-1" in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "Take the stick away" in texts(program)
    kept = file.read_bytes()
    program.kit.keep_key(file)
    assert file.read_bytes() == kept


def test_a_disk_that_refuses_is_said_and_the_next_file_has_another_number(qtbot, program, tmp_path):
    ready(program.bench)
    program.make_kit()
    made(qtbot, program)
    (tmp_path / "wall").write_text("")
    assert not program.kit.making.write(tmp_path / "wall" / "day.lobbykit")
    assert program.window.notices.texts
    assert made(qtbot, program).kit.head.edition == 2
    assert program.kit.making.shown.written is None


def test_a_logo_is_chosen_seen_allowed_and_taken_away_on_the_page(program, tmp_path):
    ready(program.bench)
    program.make_kit()
    control(program, "Go to the logos").click()
    assert program.window.focusWidget().accessibleName() == f"Choose a logo for {COALITION}"
    (tmp_path / "logo.png").write_bytes(raster(colour=(200, 0, 0)))
    program.kit.choose_logo(COALITION, tmp_path / "logo.png")
    assert control(program, f"The logo of {COALITION}", QLabel).pixmap().width() > 0
    assert f"The logo of {COALITION} is not printed" in texts(program)
    allowed = f"{COALITION} has granted the use of this logo; without that it is not printed"
    control(program, allowed, QCheckBox).click()
    assert f"With logo: {COALITION}" in texts(program)
    control(program, f"Take away the logo of {COALITION}").click()
    assert f"Without logo: {COALITION}" in texts(program)
    program.undo()
    assert control(program, allowed, QCheckBox).isChecked()


def test_a_picture_that_is_none_is_refused_in_a_sentence_and_the_page_stays(program, tmp_path):
    ready(program.bench)
    program.make_kit()
    (tmp_path / "logo.png").write_bytes(b"nothing")
    program.kit.choose_logo(COALITION, tmp_path / "logo.png")
    assert "is not a picture that can be read. Save it again as SVG or PNG." in program.window.notices.text
    assert f"Without logo: {COALITION}" in texts(program)


def test_a_file_above_ten_megabytes_is_warned_about_before_it_is_written(qtbot, program, tmp_path):
    ready(program.bench)
    program.make_kit()
    made(qtbot, program)
    assert "many mails do not arrive" not in texts(program)
    noise = Random(8).randbytes(1_500 * 1_500 * 3)  # noqa: S311 - nothing secret
    for name in ("a", "b"):
        brief = program.bench.shelves.workspace / "library" / "briefs" / f"{name}.yaml"
        brief.parent.mkdir(parents=True, exist_ok=True)
        text = (paths.briefs() / f"{BRIEF}.yaml").read_text(encoding="utf-8").replace(TRANSLATED, "")
        brief.write_text(text.replace(f"id: {BRIEF}", f"id: {name}").replace(COALITION, name), encoding="utf-8")
        Image.frombytes("RGB", (1_500, 1_500), noise if name == "a" else noise[::-1]).save(tmp_path / f"{name}.png")
    choose(program.bench, briefs=("a", "b"))
    program.bridge.library_changed.emit()
    for name in ("a", "b"):
        program.kit.choose_logo(name, tmp_path / f"{name}.png")
    assert len(made(qtbot, program).data) > 10_000_000
    assert "Above 10.0 MB many mails do not arrive: use smaller logos, or share it in a folder." in texts(program)
    assert control(program, "Write the file\u2026").isEnabled()


def test_levels_are_named_in_plain_words_and_what_was_typed_stays_where_it_is_refused(qtbot, program):
    ready(program.bench)
    program.make_kit()
    assert "Champion" in texts(program)
    field = control(program, "Levels in your own words", QPlainTextEdit)
    assert not control(program, "Use the usual words").isEnabled()
    field.setPlainText("S\u00ed\nNo")
    control(program, "Use these words").click()
    assert "Write it without accents" in program.window.notices.text
    assert control(program, "Levels in your own words", QPlainTextEdit).toPlainText() == "S\u00ed\nNo"
    field.setPlainText("With us\nNot yet")
    control(program, "Use these words").click()
    assert "words that were chosen for your team: With us, Not yet" in texts(program)
    assert [one.code for one in made(qtbot, program).kit.scale.levels] == ["with-us", "not-yet"]
    control(program, "Use the usual words").click()
    assert "Champion" in texts(program)
    program.undo()
    assert "With us, Not yet" in texts(program)


def test_notes_that_hold_levels_are_said_to_keep_them(program):
    ready(program.bench)
    office = program.bench.library().roster.offices[0].id
    told = {"office": office, "date": "2026-12-01", "author": "Olga", f"ask/{BRIEF}/arms-control/after": "champion"}
    assert program.bench.session.apply(Create(new_id(), "note", told)).value
    program.make_kit()
    assert "1 note here says how an office stands. It keeps its word" in texts(program)


def test_where_it_can_only_be_read_nothing_is_offered_and_nothing_is_written(program, monkeypatch):
    ready(program.bench)
    choose(program.bench, name="A day")
    kept = load_choices(program.bench.shelves.workspace / "library", None).value
    monkeypatch.setattr(type(program.bench.session.workspace), "writable", property(lambda _self: False))
    program.make_kit()
    assert "can be read only" in texts(program)
    assert not control(program, "What the day is called", QLineEdit).isEnabled()
    assert not control(program, "Write the file…").isEnabled()
    assert load_choices(program.bench.shelves.workspace / "library", None).value == kept
