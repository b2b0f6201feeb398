"""What every mailbox promises, whatever it is made of."""

from __future__ import annotations

import hashlib
import threading

import pytest

from tests.sync.laptops import Laptop, letter, letters, sums_of

LARGEST = 256 * 1024


def test_what_one_puts_the_other_gets_byte_for_byte(mailbox_pair):
    ana, ben = mailbox_pair
    sent = [letter(1, size=1), letter(2), letter(3, label="join"), letter(4, size=LARGEST)]
    assert [(one.sum, one.problem) for one in ana.put(sent)] == [(one.sum, None) for one in sent]
    reader = Laptop(ben)
    assert reader.pull() == sums_of(sent)
    assert reader.held == {one.sum: one.raw for one in sent}
    assert reader.troubles == []


def test_an_empty_mailbox_gives_nothing_and_ends(mailbox_pair):
    ana, _ = mailbox_pair
    reader = Laptop(ana)
    assert reader.pull() == set()
    assert ana.lacks([]) == frozenset()
    assert ana.put([]) == ()


def test_what_is_there_already_is_put_again_without_harm(mailbox_pair):
    ana, _ = mailbox_pair
    sent = letters(3)
    ana.put(sent)
    assert [one.problem for one in ana.put([*sent, sent[0]])] == [None] * 4
    reader = Laptop(ana)
    reader.pull()
    assert (set(reader.held), reader.came) == (sums_of(sent), 3)


def test_it_says_what_is_missing_until_it_is_there(mailbox_pair):
    ana, ben = mailbox_pair
    sent = letters(5)
    assert ana.lacks(sent) == sums_of(sent)
    ana.put(sent[:2])
    Laptop(ben).pull()
    assert ben.lacks(sent) == sums_of(sent[2:])
    ana.put(sent)
    assert ana.lacks(sent) == frozenset()


def test_what_came_once_does_not_come_again(mailbox_pair):
    ana, ben = mailbox_pair
    ana.put(letters(3))
    reader = Laptop(ben)
    reader.pull()
    assert reader.pull() == set()
    new = letter(1, "ben")
    ben.put([new])
    assert reader.pull() == {new.sum}


def test_a_pull_that_is_interrupted_loses_nothing(mailbox_pair):
    ana, ben = mailbox_pair
    sent = letters(130)
    ana.put(sent)
    reader = Laptop(ben)
    before = reader.memory
    for batch in ben.pull(before, []):  # its arrivals are not safe yet
        assert batch.arrivals
        break
    assert reader.pull() == sums_of(sent)
    for batch in ben.pull(None, []):
        again = Laptop(ben, memory=batch.memory)
        again.take(batch.arrivals)
        break
    again.pull()
    assert set(again.held) == sums_of(sent)


def test_more_than_a_page_comes_whole_and_counts_upward(mailbox_pair):
    ana, ben = mailbox_pair
    sent = letters(257, size=60)
    ana.put(sent)
    batches = list(ben.pull(None, []))
    told = [(one.done, one.total) for one in batches]
    assert told == sorted(told, key=lambda one: one[0])
    assert all(done <= total for done, total in told)
    found = {hashlib.sha256(one.raw).hexdigest() for batch in batches for one in batch.arrivals if one.raw}
    assert found == sums_of(sent)


@pytest.mark.parametrize("memory", [0, "x", [], {}, {"v": 99}, {"since": "5"}, [[1]], {"v": 1, "server": 3}])
def test_a_memory_that_is_not_understood_counts_as_none(mailbox_pair, memory):
    ana, ben = mailbox_pair
    sent = letters(2)
    ana.put(sent)
    assert Laptop(ben, memory=memory).pull() == sums_of(sent)


def test_the_memory_of_another_mailbox_counts_as_none(mailbox_pair):
    ana, ben = mailbox_pair
    sent = letters(2)
    ana.put(sent)
    reader = Laptop(ben)
    reader.pull()
    assert isinstance(reader.memory, dict)
    other = {key: f"other {value}" if isinstance(value, str) else value for key, value in reader.memory.items()}
    assert Laptop(ben, memory=other).pull() >= sums_of(sent)


def test_what_lies_at_a_place_is_given_once_more_when_asked_for(mailbox_pair):
    ana, ben = mailbox_pair
    sent = letters(3)
    ana.put(sent)
    reader = Laptop(ben)
    reader.pull()
    wanted = reader.places[sent[1].sum]
    assert reader.pull([wanted]) == {sent[1].sum}
    assert reader.places[sent[1].sum] == wanted


def test_a_place_where_nothing_is_any_more_ends_nothing(mailbox_pair):
    ana, ben = mailbox_pair
    ana.put(letters(1))
    reader = Laptop(ben)
    assert reader.pull(["nowhere", f"b:ana:{'a' * 16}:00000009-00000009-{'0' * 16}@1-{'0' * 32}"]) == sums_of(
        letters(1)
    )
    assert all(one.raw is None for one in reader.troubles)


def test_two_who_put_the_same_at_the_same_time_do_not_disturb_each_other(place):
    sent = letters(40, "cleo")
    boxes = [place.mailbox("cleo") for _ in range(2)]
    results: list[list[object]] = []
    threads = [threading.Thread(target=lambda box=box: results.append([*box.put(sent)])) for box in boxes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [one.problem for result in results for one in result] == [None] * 80
    reader = Laptop(place.mailbox("ana"))
    assert reader.pull() == sums_of(sent)


def test_the_name_is_what_people_are_shown(mailbox_pair):
    ana, ben = mailbox_pair
    assert ana.name
    assert ana.name == ana.name.strip()
    assert "otter" not in f"{ana.name} {ben.name} {ana!r}"
