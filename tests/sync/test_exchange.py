"""Visits to a mailbox: everything is taken once, everything is put there, and a visit may end anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from lobbykit.app.edit import Create
from lobbykit.app.impressions import private_entity
from lobbykit.app.syncing.visiting import visited
from lobbykit.domain.problem import error
from lobbykit.sync import exchange as exchange_module
from lobbykit.sync.exchange import Exchange
from lobbykit.sync.mailbox import Batch, Letter, MailboxError, Put
from lobbykit.sync.memory import from_json
from lobbykit.sync.statement import Speaker, write_statement
from tests.sessions import Laptop, noted, summaries
from tests.sync_world import TEAM, Box, OpenTeam, holdings, keys_for, laptop_of, visit


@dataclass
class World:
    """A team of three with a mailbox in memory."""

    laptops: dict[str, Laptop]
    team: OpenTeam = field(default_factory=OpenTeam)
    box: Box = field(default_factory=Box)

    def notes(self, user: str, *texts: str) -> None:
        with self.laptops[user].open() as session:
            for text in texts:
                noted(session, summary=text)

    def visit(self, user: str, box: Box | None = None):
        opened = self.laptops[user].open()
        with opened:
            return visit(opened, self.laptops[user], self.team, box or self.box)

    def texts(self, user: str) -> list[str]:
        with self.laptops[user].open() as session:
            return list(summaries(session))


@pytest.fixture
def world(tmp_path) -> World:
    found = World({user: laptop_of(user, tmp_path) for user in ("org", "ana", "ben")})
    found.team.let_in("org", organizer=True)
    found.team.let_in("ana")
    found.team.let_in("ben")
    return found


def test_the_organizer_gets_every_note_once(world):
    world.notes("ana", "one", "two")
    world.notes("ben", "three")
    assert (world.visit("ana").went, world.visit("ben").went) == (1, 1)
    assert world.visit("org").came == 3
    assert world.visit("org").came == 0
    assert world.texts("org") == ["one", "three", "two"]


def test_a_second_visit_with_nothing_new_reads_and_puts_nothing(world):
    world.notes("ana", "one")
    world.visit("ana")
    before, reads = dict(world.box.files), world.box.reads
    done = world.visit("ana")
    assert (done.went, done.packed, world.box.files) == (0, 0, before)
    assert world.visit("ana").finished
    assert world.box.reads <= reads + 1  # its own, once


def test_delegates_cannot_read_each_other_but_carry_what_the_other_sent(world):
    world.notes("ana", "one")
    world.visit("ana")
    world.visit("ben")
    assert world.texts("ben") == []
    world.box.files.clear()
    assert world.visit("ben").went >= 1
    world.visit("org")
    assert world.texts("org") == ["one"]


def test_an_emptied_mailbox_is_filled_again_and_that_is_told(world):
    world.notes("ana", "one")
    world.visit("ana")
    world.box.files.clear()
    done = world.visit("ana")
    assert (done.went, done.put_back, [one.code for one in done.remarks]) == (1, 1, ["sync-put-back"])
    assert world.texts("ana") == ["one"]


def test_a_damaged_file_is_replaced_by_whoever_holds_it_whole(world):
    world.notes("ana", "one")
    world.visit("ana")
    (place,) = world.box.files
    world.box.files[place] = world.box.files[place][:-20]
    assert world.visit("org").came == 0
    world.visit("ana")
    assert world.visit("org").came == 1


def test_a_copy_under_another_name_is_taken_once(world):
    world.notes("ana", "one")
    world.visit("ana")
    (raw,) = world.box.files.values()
    world.box.files = {"x (conflicted copy 1).lkb": raw, "y/z.sync-conflict.lkb": raw}
    assert world.visit("org").came == 1
    assert len(world.texts("org")) == 1


def test_a_laptop_that_is_let_in_later_is_read_then(world):
    keys = next(pub for pub, user in world.team.ins.items() if user == "ana")
    del world.team.ins[keys]
    world.notes("ana", "one")
    world.visit("ana")
    assert any("join" in place for place in world.box.files)
    assert (world.visit("org").came, world.visit("org").came) == (0, 0)
    world.team.let_in("ana")
    assert world.visit("org").came == 1


def test_a_bundle_that_was_packed_and_not_sent_goes_with_the_next_visit(world):
    class Full(Box):
        def put(self, letters):
            raise MailboxError("mailbox-full")

    world.notes("ana", "one")
    with pytest.raises(MailboxError):
        world.visit("ana", Full())
    done = world.visit("ana")
    assert (done.packed, done.went) == (0, 1)


def test_a_refused_letter_is_told_and_hinders_no_other(world):
    class Picky(Box):
        def put(self, letters: list[Letter]):
            bad = [one for one in letters if one.user == "ben"]
            refused = tuple(Put(one.sum, error("mailbox-refused")) for one in bad)
            return (*refused, *super().put([one for one in letters if one.user != "ben"]))

    world.notes("ana", "one")
    world.visit("ana")
    world.visit("ben")
    world.notes("ben", "two")
    done = world.visit("ben", Picky())
    assert ([one.code for one in done.refused], done.went, done.left_to_others) == (["mailbox-refused"], 1, 0)


def test_what_a_mailbox_takes_from_its_owner_only_is_no_mistake_of_who_carries_it(world):
    class Strict(Box):
        def put(self, letters: list[Letter]):
            others = tuple(Put(one.sum, error("mailbox-letter-refused")) for one in letters if one.user != "ben")
            return (*others, *super().put([one for one in letters if one.user == "ben"]))

    world.notes("ana", "one")
    world.visit("ana")
    world.visit("ben")
    done = world.visit("ben", Strict())
    assert (done.refused, done.left_to_others) == ([], 1)


def test_a_visit_that_is_given_up_at_any_step_is_gone_on_with(world):
    world.notes("ana", "one", "two")
    world.notes("ben", "three")
    world.visit("ben")
    for stop in range(200):
        opened = world.laptops["ana"].open()
        with opened:
            here = holdings(opened, world.laptops["ana"], world.team)
            exchange = Exchange(world.box, here, from_json(None))
            steps, answer = exchange.steps(), None
            for _ in range(stop):
                step = next(steps, None) if answer is None else steps.send(answer)
                answer = step.do() if step else None
                if step is None or exchange.outcome.finished:
                    break
        if exchange.outcome.finished:
            break
    assert exchange.outcome.finished
    world.visit("ana")
    world.visit("org")
    assert world.texts("org") == ["one", "three", "two"]
    assert world.texts("ana") == ["one", "two"]


def test_the_organizer_says_what_came_and_says_it_once(world):
    world.notes("ana", "one")
    world.visit("ana")
    assert world.visit("org").went == 1
    assert world.visit("org").went == 0
    opened = world.laptops["ana"].open()
    with opened as session:
        visit(opened, world.laptops["ana"], world.team, world.box)
        here = holdings(opened, world.laptops["ana"], world.team)
        (row,) = session.view.table("notes").all()
        assert {op.id for op in session.ops(row["id"])} <= here.acknowledged()


def test_private_impressions_leave_sealed_to_their_author_only(world):
    opened = world.laptops["ana"].open()
    with opened as session:
        note = noted(session, summary="one")
        fields = {"of": note.id, "impression": "for me"}
        assert session.apply(Create(private_entity(note.id), "private", fields)).value
        visit(opened, world.laptops["ana"], world.team, world.box)
    assert world.visit("org").came == 1
    with world.laptops["org"].open() as session:
        assert not session.view.table("private").all()


def test_what_a_newer_version_wrote_is_read_once_this_one_is_as_new_wherever_it_lies_by_then(world, monkeypatch):
    world.notes("ana", "one")
    with monkeypatch.context() as later:
        later.setattr("lobbykit.sync.bundle.VERSION", 2)
        world.visit("ana")
    assert world.visit("org").came == 0
    assert world.visit("org").came == 0
    world.box.files.clear()
    with monkeypatch.context() as later:
        later.setattr("lobbykit.sync.bundle.VERSION", 2)
        assert world.visit("org").came == 1
        assert world.visit("org").came == 0
    assert world.texts("org") == ["one"]


def test_a_clock_that_is_days_ahead_is_told_and_nothing_is_lost_by_it(world):
    world.laptops["ana"].clock.pass_by(days=3_650)
    world.notes("ana", "from 2036")
    world.visit("ana")
    done = world.visit("org")
    assert [(one.code, dict(one.params)) for one in done.remarks] == [("sync-clock", {"user": "ana", "days": 3_650})]
    assert world.texts("org") == ["from 2036"]
    world.box.skew = -2 * 86_400.0
    assert [one.code for one in world.visit("org").remarks] == ["sync-clock-server"]


@dataclass
class AtOnce(Box):
    """A mailbox that gives all that is new in one batch, as a database gives a page."""

    def pull(self, memory, again):
        found = tuple(super().pull(memory, again))
        if found:
            arrivals = tuple(one for batch in found for one in batch.arrivals)
            yield Batch(arrivals, found[-1].memory, len(arrivals), len(arrivals))


def test_the_session_is_never_kept_from_others_for_more_than_twenty_envelopes(world):
    box = AtOnce()
    for number in range(45):
        world.notes("ana", f"note {number}")
        world.visit("ana", box)
    opened, kept = world.laptops["org"].open(), []
    with opened:
        here = holdings(opened, world.laptops["org"], world.team)
        keep = here.keep
        here.keep = lambda some: (kept.extend(some), keep(some))
        steps, answer, most = Exchange(box, here, from_json(None)).steps(), None, 0
        try:
            while True:
                step, before = steps.send(answer), len(kept)
                answer = step.do()
                most = max(most, len(kept) - before)
        except StopIteration:
            pass
    assert most == 20
    assert len(kept) == 46  # and what the organizer says to have


def watched_visit(world, box, monkeypatch) -> list[tuple[str, int]]:
    """Return what the organizer's visit had the disk do, in order: the log of some changes, the shelf, the place."""
    opened, done = world.laptops["org"].open(), []
    with opened:
        here = holdings(opened, world.laptops["org"], world.team)

        def watch(name, size):
            real = getattr(here, name)

            def call(*args, **more):
                answer = real(*args, **more)
                done.append((name, size(*args)))
                return answer

            monkeypatch.setattr(here, name, call)

        watch("take", lambda _dev, ops: len(ops))
        watch("keep", len)
        watch("remember", lambda _memory: 0)
        visited(Exchange(box, here, from_json(None)), lambda _done, _total: None)
    return done


def test_some_envelopes_are_taken_together_and_their_place_moves_on_last(world, monkeypatch):
    for number in range(3):
        for user in ("ana", "ben"):
            world.notes(user, f"note {number}")
            world.visit(user, box := AtOnce(world.box.files))
    done = watched_visit(world, box, monkeypatch)
    assert done[:4] == [("take", 3), ("take", 3), ("keep", 6), ("remember", 0)]
    assert world.texts("org") == ["note 0", "note 0", "note 1", "note 1", "note 2", "note 2"]


def test_as_much_is_taken_together_as_memory_may_hold(world, monkeypatch):
    for number in range(5):
        world.notes("ana", f"note {number}", f"more {number}")
        world.visit("ana", box := AtOnce(world.box.files))
    monkeypatch.setattr(exchange_module, "MOST_CHANGES", 4)
    taken = [size for name, size in watched_visit(world, box, monkeypatch) if name == "take"]
    assert taken == [4, 4, 2]


def test_bytes_bound_what_is_taken_together(world, monkeypatch):
    for number in range(3):
        world.notes("ana", f"note {number}")
        world.visit("ana", box := AtOnce(world.box.files))
    monkeypatch.setattr(exchange_module, "MOST_INFLATED", 1)
    assert [size for name, size in watched_visit(world, box, monkeypatch) if name == "take"] == [1, 1, 1]


def test_two_copies_that_come_together_are_taken_once(world):
    world.notes("ana", "one")
    world.visit("ana", box := AtOnce())
    (raw,) = box.files.values()
    box.files["copy.lkb"] = raw
    done = world.visit("org", box)
    assert (done.came, done.bundles_came) == (1, 1)


def test_letters_go_in_piles_of_a_hundred_or_of_a_megabyte(world, monkeypatch):
    piles = []

    class Watched(Box):
        def put(self, letters):
            piles.append([len(one.raw) for one in letters])
            return super().put(letters)

    for number in range(6):
        world.notes("ana", f"note {number}")
        world.visit("ana", Box())
    monkeypatch.setattr(exchange_module, "SLICE", 4)
    world.visit("ana", Watched())
    assert [len(pile) for pile in piles] == [4, 2]
    monkeypatch.setattr(exchange_module, "MOST_BYTES", max(map(max, piles)) + 1)
    piles.clear()
    world.visit("ana", Watched())
    assert [len(pile) for pile in piles] == [2, 2, 2]


def test_whoever_floods_a_mailbox_with_requests_fills_nobodys_disk(world, monkeypatch):
    monkeypatch.setattr(exchange_module, "MOST_ASKING", 3)
    for number in range(6):
        said = write_statement("join", Speaker(TEAM, f"u{number}", f"{number:016x}", 1), {"x": number}, keys_for("eve"))
        world.box.files[f"join-{number}.lkb"] = said.envelope.raw
    world.notes("ana", "one")
    world.visit("ana")
    world.visit("org")
    folder = world.laptops["org"].around.root / "sync" / "bundles"
    assert sum(b'"says":"join"' in file.read_bytes() for file in folder.iterdir()) == 3
    assert world.texts("org") == ["one"]
