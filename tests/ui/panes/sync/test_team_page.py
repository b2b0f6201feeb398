"""A team is founded, let into and put out of at the window; what that means is said before it is done."""

from __future__ import annotations

import hashlib

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.syncing.bench_desks import team_desk
from lobbykit.domain.fingerprint import device_code
from lobbykit.sync.seal import new_keys
from lobbykit.sync.statement import Speaker, write_statement
from lobbykit.ui.panes.sync.code_view import CodeView
from lobbykit.ui.panes.sync.founding_card import FoundingCard
from lobbykit.ui.panes.sync.letting_in import LettingIn
from lobbykit.ui.panes.sync.pages import SyncPage
from tests.ui.panes.sync.stage import found_team


@pytest.fixture
def program(made_program):
    made = made_program()
    made.show().go("sync")
    made.sync.show(SyncPage.TEAM)
    return made


def shown(program):
    return program.sync.place.shown


def said(program):
    return "\n".join(one.text() for one in shown(program).findChildren(QLabel))


def pressed(program, name):
    next(one for one in shown(program).findChildren(QPushButton) if one.accessibleName() == name).click()


def typed(card, name, text):
    line = next(one for one in card._lines.values() if one.accessibleName() == name)
    line.setText(text)
    line.textEdited.emit(text)


def asks(bench, user):
    """Have another laptop ask, and return its words."""
    keys = new_keys(hashlib.sha256(user.encode()).digest())
    speaker = Speaker(team_desk(bench).spoken().place.team, user, "d" * 16, 5)
    body = {"name": user.title(), "device": "Windows", "age": keys.recipient}
    team_desk(bench).take([write_statement("join", speaker, body, keys).envelope.raw])
    return DeviceWords.shipped().of(keys.pub, keys.recipient)


def test_a_team_is_founded_sealed_unless_somebody_accepts_what_unsealed_means(program):
    card = shown(program).findChild(FoundingCard)
    pressed(program, "Found the team")
    assert card.wrong == "Write the name of the team and your own."
    typed(card, "Name of the team", "Peace Lobby")
    typed(card, "Your name", "Olga")
    unsealed, accepted = card.findChildren(QCheckBox)
    unsealed.setChecked(True)
    pressed(program, "Found the team")
    assert card.wrong.startswith("Accept the sentence above")
    assert "Anyone who finds this stick can read the notes." in accepted.accessibleName()
    unsealed.setChecked(False)
    pressed(program, "Found the team")
    team = team_desk(program.bench).spoken().team
    assert (team.said.name, team.is_sealed) == ("Peace Lobby", True)
    assert "Save its organizer key now" in program.window.notices.texts[0]


def test_an_unsealed_team_is_founded_only_after_its_sentence_was_accepted_and_says_so_for_ever(program):
    card = shown(program).findChild(FoundingCard)
    typed(card, "Name of the team", "Peace Lobby")
    typed(card, "Your name", "Olga")
    for box in card.findChildren(QCheckBox):
        box.setChecked(True)
    pressed(program, "Found the team")
    assert not team_desk(program.bench).spoken().team.is_sealed
    assert "anyone who finds this stick can read the notes" in said(program)


def test_what_is_typed_while_founding_is_there_when_the_page_is_made_anew(program):
    typed(shown(program).findChild(FoundingCard), "Name of the team", "Peace Lobby")
    program.sync.renew()
    assert shown(program).findChild(FoundingCard)._lines["name"].text() == "Peace Lobby"


def test_the_code_on_the_screen_says_the_keys_whole(program):
    found_team(program.bench)
    program.sync.renew()
    image = shown(program).findChild(CodeView).grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(image.constBits())[: image.bytesPerLine() * image.height()]
    picture = Image.frombytes("RGB", (image.width(), image.height()), data, "raw", "RGB", image.bytesPerLine())
    keys = team_desk(program.bench).own.held()
    assert [one.text for one in zxingcpp.read_barcodes(picture)] == [device_code(keys.pub, keys.recipient)]
    assert DeviceWords.shipped().of(keys.pub, keys.recipient) in said(program)


def test_a_laptop_comes_in_by_the_words_that_its_person_reads_and_by_no_others(program):
    found_team(program.bench)
    words = asks(program.bench, "ben")
    program.sync.renew()
    letting_in = shown(program).findChild(LettingIn)
    assert words not in said(program)
    assert "Ben (ben), Windows" in said(program)
    letting_in.compared.emit(" ".join(reversed(words.split())), "delegate")
    assert letting_in.wrong.startswith("No laptop that asked to be let in has these words.")
    letting_in.compared.emit("these are not words", "delegate")
    assert "is not one of the words" in letting_in.wrong
    letting_in._line.setText(words.upper())
    pressed(program, "Compare and let in")
    assert team_desk(program.bench).spoken().team.member("ben").role == "delegate"
    assert "No laptop asks now." in said(program)


def test_putting_out_is_asked_once_more_with_what_it_does_and_does_not_do(program):
    bench = program.bench
    found_team(bench)
    words = asks(bench, "ben")
    request = team_desk(bench).confirm(words)
    program.sync.renew()
    pressed(program, f"Put out: Ben, {words}")
    assert "What this laptop of Ben writes from now on counts no more" in said(program)
    assert "What it could read until now it still can" in said(program)
    pressed(program, "Leave it in")
    assert team_desk(bench).spoken().team.key_of(request.pub).out is None
    pressed(program, f"Put out: Ben, {words}")
    pressed(program, "Put this laptop out")
    assert team_desk(bench).spoken().team.key_of(request.pub).out is not None
    assert "Put out" in said(program)


def test_the_last_organizer_stays_in_and_is_told_why(program):
    found_team(program.bench)
    keys = team_desk(program.bench).own.held()
    program.sync.team._put_out(keys.pub)
    assert "without one nobody could let anybody in" in program.window.notices.texts[0]


def test_the_organizer_key_is_written_once_and_never_over_a_file(program, tmp_path):
    found_team(program.bench)
    file = tmp_path / "organizer.key"
    program.sync.team.save_key(file)
    assert team_desk(program.bench).own.held().identity in file.read_text()
    before = file.read_bytes()
    program.sync.team.save_key(file)
    assert file.read_bytes() == before
    assert "is there already" in program.window.notices.texts[-1]
