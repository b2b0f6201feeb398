"""The mail says how to open the file and whose signature to look for, and no more than a mail may."""

from __future__ import annotations

from lobbykit.app.kit_desk.founding import say_mailbox
from lobbykit.app.kit_desk.mail_text import mail_text
from lobbykit.app.kit_desk.making import write_kit_file
from tests.app.kit_desk.desks import made, ready
from tests.making import CATALOGUE


def test_the_mail_names_file_signer_and_whom_to_call(bench):
    ready(bench)
    text = mail_text(made(bench), CATALOGUE)
    assert text.startswith("Peace day: your file for lobbykit (edition 1)\n\n")
    for part in ("peace-day.lobbykit", "signed by Olga Organizer", "Call Olga: 555 0100", "Peace Lobby"):
        assert part in text
    assert "takes the place" not in text


def test_the_words_that_prove_the_signer_never_travel_with_the_file(bench):
    ready(bench)
    file = made(bench)
    assert file.signer.words not in mail_text(file, CATALOGUE)


def test_a_later_edition_and_the_mailbox_are_told(bench, tmp_path):
    ready(bench)
    write_kit_file(bench, made(bench), tmp_path / "a.lobbykit")
    say_mailbox(bench, "https://notes.example.org")
    text = mail_text(made(bench), CATALOGUE)
    assert "takes the place of the one before" in text
    assert "https://notes.example.org. I tell you the password on the telephone." in text
    say_mailbox(bench, "the blue stick")
    assert "bring your notes here: the blue stick" in mail_text(made(bench), CATALOGUE)
