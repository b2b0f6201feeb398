"""What a stranger can read in the file is counted in the file, not promised."""

from __future__ import annotations

from lobbykit.app.edit import Create
from lobbykit.app.kit_desk.founding import say_mailbox
from lobbykit.app.kit_desk.readable import readable
from tests.app.kit_desk.desks import choose, made, ready
from tests.content.kits.kit_bytes import parts
from tests.making import CATALOGUE
from tests.sessions import NOTE, new_id

CANARY = "canary-of-a-note"


def told(bench):
    return "\n".join(readable(made(bench), CATALOGUE).there)


def test_names_places_schedule_and_keys_are_counted(bench):
    ready(bench)
    say_mailbox(bench, "the blue stick")
    text = told(bench)
    for part in ("names of 2 people", "Of 1 of them, the town", "1 meeting, with office, time, place and who goes"):
        assert part in text
    for part in ("public key of 1 organizer", "the blue stick", "Call Olga", "Olga Organizer", "Peace Lobby"):
        assert part in text
    assert "No e-mail address" in text


def test_addresses_and_left_out_people_are_told_as_they_are(bench):
    ready(bench)
    choose(bench, contacts=True)
    assert "Of 1 of them, e-mail or telephone too" in told(bench)
    choose(bench, people=False)
    text = told(bench)
    assert "No list of people" in text
    assert "with office, time and place" in text
    assert "who goes" not in text


def test_no_word_of_a_note_is_in_the_file(bench):
    ready(bench)
    assert bench.session.apply(Create(new_id(), "note", {**NOTE, "summary": CANARY})).value
    file = made(bench)
    members = parts(file.data)
    assert not [name for name, data in members.items() if CANARY.encode() in data]
    assert [name for name, data in members.items() if b"Ana P" in data] == ["team.json"]
