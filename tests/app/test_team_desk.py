"""What people do with their team, at the desk that window and command line share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.app.device_words import DeviceWords
from lobbykit.app.kit_team import signer_of, team_in_kit
from lobbykit.app.team_desk import Founding, TeamDesk, needed
from lobbykit.app.team_requests import TeamError, request_in
from lobbykit.app.team_statements import spoken_team
from lobbykit.store.envelope_shelf import EnvelopeShelf
from lobbykit.store.key_file import KeysLockedError
from lobbykit.store.team_file import write_team_file
from lobbykit.sync.seal import new_keys
from lobbykit.sync.statement import Speaker, write_statement
from tests.sessions import Laptop, noted
from tests.store.test_key_file import Drawer

WORDS = DeviceWords.shipped()


class Desk:
    """Somebody's laptop with the workspace open, and the desk on it."""

    def __init__(self, folder, user, ring=None):
        self.laptop = Laptop(folder / user, user)
        self.around = replace(self.laptop.around, ring=ring)
        self.opened = self.laptop.open()
        self.session = self.opened.session
        self.layout = self.session.workspace.layout
        self.desk = TeamDesk(self.opened, self.around, WORDS)

    def knows(self, other):
        """Have what another laptop has of the team, as a kit and a mailbox would bring it."""
        shelf, theirs = EnvelopeShelf(self.layout), EnvelopeShelf(other.layout)
        for sum_ in theirs.sums():
            shelf.keep(theirs.read(sum_))
        write_team_file(self.layout, other.desk.spoken().place)

    @property
    def team(self):
        return self.desk.spoken().team


@pytest.fixture
def desks(tmp_path):
    made = []

    def make(user, **more):
        made.append(Desk(tmp_path, user, **more))
        return made[-1]

    yield make
    for one in made:
        one.opened.upkeep.end()


@pytest.fixture
def ann(desks):
    ann = desks("ann")
    ann.desk.found(Founding("Friends", "Ann", admission="first-use"))
    return ann


def asks(ann, desks, user):
    """Somebody opens the team's kit and asks; what they say reaches Ann."""
    asker = desks(user)
    asker.knows(ann)
    said = asker.desk.join(user.title(), "laptop")
    ann.desk.take([said.envelope.raw])
    return said


def test_who_was_invited_is_let_in_unseen_once_where_the_team_says_so(ann, desks):
    ann.desk.invite("ben", "Ben", "lead")
    asks(ann, desks, "ben")
    asks(ann, desks, "eve")
    assert [one.user for one in ann.desk.admit_unseen()] == ["ben"]
    assert ann.desk.admit_unseen() == ()
    [ben] = ann.team.member("ben").keys
    assert ann.team.standing(ben.pub, "ben") == "first-use"
    assert [one.user for one in ann.desk.waiting(ann.desk.spoken())] == ["eve"]


def test_two_laptops_that_ask_for_one_user_are_not_both_let_in_unseen(ann, desks):
    ann.desk.invite("ben", "Ben", "delegate")
    asks(ann, desks, "ben")
    place, thief = ann.desk.spoken().place, new_keys(b"t" * 32)
    body = {"name": "Ben", "device": "another", "age": thief.recipient}
    said = write_statement("join", Speaker(place.team, "ben", "f" * 16, 9_999_999_999_999), body, thief)
    ann.desk.take([said.envelope.raw])
    assert len(ann.desk.admit_unseen()) == 1
    assert [one.pub for one in ann.desk.waiting(ann.desk.spoken())] == [thief.pub]


def test_comparing_the_words_of_who_was_let_in_unseen_takes_the_mark_away(ann, desks):
    ann.desk.invite("ben", "Ben", "delegate")
    request = request_in(asks(ann, desks, "ben"), WORDS)
    ann.desk.admit_unseen()
    ann.desk.confirm(request.words)
    assert ann.team.standing(request.pub, "ben") == "in"


def test_a_whole_key_lets_in_as_the_words_do(ann, desks):
    said = asks(ann, desks, "ben")
    assert ann.desk.confirm(said.pub).user == "ben"


def test_a_second_age_key_under_a_known_key_never_takes_the_place_of_the_first(ann, desks):
    ben = desks("ben")
    ben.knows(ann)
    said = ben.desk.join("Ben", "laptop")
    ann.desk.take([said.envelope.raw])
    ann.desk.confirm(said.pub)
    body = {"name": "Ben", "device": "laptop", "age": new_keys(b"e" * 32).recipient}
    place = ann.desk.spoken().place
    other = write_statement("join", Speaker(place.team, "ben", "f" * 16, 9 * 10**12), body, ben.desk.own.made())
    ann.desk.take([other.envelope.raw])
    with pytest.raises(TeamError) as failure:
        ann.desk.confirm(request_in(other, WORDS).words)
    assert failure.value.code == "team-words-unknown"


def test_a_name_that_a_person_gave_is_kept_when_the_laptop_asks_again_by_itself(ann, desks):
    ben = desks("ben")
    ben.knows(ann)
    first = ben.desk.join("Ben Okri", "laptop")
    ben.laptop.clock.pass_by(hours=1)
    again = ben.desk.join("ben", "laptop")
    ann.desk.take([first.envelope.raw, again.envelope.raw])
    assert [one.name for one in ann.desk.waiting(ann.desk.spoken())] == ["Ben Okri"]
    assert ann.desk.confirm(first.pub).name == "Ben Okri"


@pytest.mark.parametrize("body", [{}, {"name": "B", "device": "", "age": "age1short"}, {"name": 1, "age": None}])
def test_a_request_of_another_shape_is_no_request(body):
    keys = new_keys(b"k" * 32)
    said = write_statement("join", Speaker("a" * 32, "ben", "f" * 16, 1), body, keys)
    assert request_in(said, WORDS) is None


def test_a_team_with_more_readers_than_can_be_sealed_to_is_refused_when_it_is_made(ann):
    place = ann.desk.spoken().place
    for n in range(19):
        keys = new_keys(bytes([n + 1]) * 32)
        body = {"name": f"Lead {n}", "device": "laptop", "age": keys.recipient}
        said = write_statement("join", Speaker(place.team, f"lead{n}", "f" * 16, n), body, keys)
        ann.desk.take([said.envelope.raw])
        if n < 18:
            ann.desk.confirm(said.pub, "lead")
        else:
            with pytest.raises(TeamError) as failure:
                ann.desk.confirm(said.pub, "lead")
            assert failure.value.code == "team-readers"
            assert ann.team.member("lead18") is None, "nothing of it was said"
            ann.desk.confirm(said.pub, "delegate")
    assert len(ann.team.recipients(keys.recipient)) == 20


def test_an_organizer_is_made_less_only_by_putting_out(ann):
    with pytest.raises(TeamError) as failure:
        ann.desk.invite("ann", "Ann", "delegate")
    assert failure.value.code == "team-role-organizer"
    ann.desk.invite("ann", "Ann B.", "organizer")
    assert ann.team.member("ann").name == "Ann B."


def test_what_is_held_here_counts_when_somebody_is_put_out(ann, desks):
    noted(ann.session)
    said = asks(ann, desks, "ben")
    ann.desk.confirm(said.pub, "organizer")
    ann.desk.revoke("ann", None)
    dev, last = ann.opened.authorship.identity.dev, 1
    pub = ann.desk.own.held().pub
    assert [ann.team.honours(pub, dev, n) for n in (last, last + 1)] == [True, False]


def test_what_said_nothing_new_is_not_said(ann):
    before = ann.desk.spoken().statements
    ann.desk.invite("ann", "Ann", "organizer")
    assert ann.desk.spoken().statements == before


def test_keys_that_vanish_are_made_anew_and_the_laptop_asks_again(desks, ann):
    ring = Drawer()
    ben = desks("ben", ring=ring)
    ben.knows(ann)
    first = ben.desk.join("Ben", "laptop").pub
    ring.held.clear()
    assert ben.desk.join("Ben", "laptop").pub != first
    assert [one.code for one in ben.desk.own.problems] == ["keys-ring-gone"]


def test_a_locked_keyring_stops_everything_and_makes_no_keys(desks, ann):
    ring = Drawer()
    ben = desks("ben", ring=ring)
    ben.knows(ann)
    first = ben.desk.join("Ben", "laptop").pub
    ring.is_locked = True
    with pytest.raises(KeysLockedError):
        ben.desk.join("Ben", "laptop")
    ring.is_locked = False
    assert ben.desk.own.made().pub == first


def test_few_statements_say_the_whole_team(ann, desks):
    for n in range(6):
        ann.desk.invite(f"user{n}", f"User {n}", "delegate")
    few = needed(ann.desk.spoken())
    assert len(few) == 1
    ben = desks("ben")
    for one in few:
        EnvelopeShelf(ben.layout).keep(one.envelope.raw)
    write_team_file(ben.layout, ann.desk.spoken().place)
    assert ben.team.said == ann.team.said


def test_statements_of_another_team_are_neither_kept_nor_counted(ann, desks):
    eve = desks("eve")
    eve.desk.found(Founding("Fiends", "Eve"))
    said = eve.desk.join("Eve", "laptop")
    with pytest.raises(TeamError):
        ann.desk.take([said.envelope.raw])
    EnvelopeShelf(ann.layout).keep(said.envelope.raw)
    assert ann.desk.waiting(ann.desk.spoken()) == ()


def test_a_damaged_envelope_on_the_shelf_is_passed_over(ann):
    [sum_] = EnvelopeShelf(ann.layout).sums()
    (ann.layout.envelopes / f"{'0' * 64}.lkb").write_bytes(b'{"at":1}')
    EnvelopeShelf(ann.layout).keep(b'{"at":17,"more":""}\nnothing')
    assert [one.envelope.sum for one in spoken_team(ann.session.workspace).statements] == [sum_]


def test_a_kit_without_a_team_says_nothing_of_one():
    from lobbykit.content.kits.kit_file import read_kit
    from lobbykit.domain.problem import Place
    from tests.content.kits.kit_bytes import kit

    plain = read_kit("a.lobbykit", kit()).value
    assert team_in_kit(plain, Place("a")) is None
    assert signer_of(plain, None, Place("a")) == (None, ())
