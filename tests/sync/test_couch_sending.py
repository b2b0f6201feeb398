"""Sending documents in piles."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.sync.couch_docs import doc_id, doc_of, own_rev
from lobbykit.sync.couch_sending import MOST_SENT, piles
from lobbykit.sync.mailbox import MailboxError
from tests.sync.couch.faults import Fault
from tests.sync.laptops import Laptop, letter, letters, sums_of


@given(st.lists(st.integers(0, MOST_SENT + 9), max_size=12))
def test_every_document_is_in_one_pile_and_none_is_larger_than_is_sent_at_once(sizes):
    docs = [{"_id": str(number), "b": "x" * size} for number, size in enumerate(sizes)]
    found = list(piles(docs))
    assert [doc for pile in found for doc in pile] == docs
    assert all(len(pile) == 1 or len(json.dumps(pile)) <= MOST_SENT for pile in found)


def test_what_is_sent_at_once_has_at_most_4_mb(fake, world):
    sent = letters(30, size=256 * 1024)
    assert not [one for one in fake.mailbox("ana").put(sent) if one.problem]
    sizes = [len(body) for body in world.bodies if b"new_edits" in body[:40]]
    assert len(sizes) > 1
    assert max(sizes) <= MOST_SENT + 100


def test_row_21_one_that_is_too_large_for_the_server_hinders_no_other(fake, world):
    world.databases[fake.db].largest = 100_000
    large = letter(5, size=200_000)
    sent = [*letters(9), large, *letters(9, "ana", size=700)]
    found = {one.sum: one.problem for one in fake.mailbox("ana").put(sent)}
    assert found.pop(large.sum).code == "mailbox-letter-large"
    assert set(found.values()) == {None}
    assert Laptop(fake.mailbox("ben")).pull() == sums_of(sent) - {large.sum}


def test_row_21_a_proxy_that_lets_little_through_gets_less_at_once(fake, world):
    world.most_sent = 30_000
    sent = letters(40, size=5_000)
    assert not [one for one in fake.mailbox("ana").put(sent) if one.problem]
    assert fake.mailbox("ana").lacks(sent) == frozenset()


def test_a_pile_that_is_refused_as_a_whole_is_split_until_the_one_is_found(fake, world):
    world.faults.append(Fault(method="POST", path="_bulk_docs", status=400, times=2))
    sent = letters(2)
    found = {one.sum: one.problem and one.problem.code for one in fake.mailbox("ana").put(sent)}
    assert found == {sent[0].sum: "mailbox-letter-refused", sent[1].sum: None}


def test_an_answer_that_makes_no_sense_is_a_failure_of_the_mailbox(fake, world):
    world.faults.append(Fault(method="POST", path="_bulk_docs", status=409))
    with pytest.raises(MailboxError) as failure:
        fake.mailbox("ana").put(letters(1))
    assert failure.value.code == "mailbox-odd-answer"


def test_the_word_of_the_server_for_a_refusal_is_told_only_if_it_is_a_word(fake, world):
    told = [{"id": doc_id(letters(1)[0]), "error": "Nobody <b>may</b> this", "reason": 3}, 7, {"id": "x"}]
    world.faults.append(Fault(method="POST", path="_bulk_docs", status=201, body=json.dumps(told).encode()))
    (found,) = fake.mailbox("ana").put(letters(1))
    assert dict(found.problem.params) == {"why": "error"}


def test_a_refusal_of_what_is_there_is_no_refusal(fake, world):
    (sent,) = letters(1)
    world.databases[fake.db].take(doc_of(sent, own_rev(sent)), "ana", [])
    world.faults.append(Fault(method="POST", path="_all_docs", status=200, body=b'{"rows":[]}'))
    told = [{"id": doc_id(sent), "error": "forbidden", "reason": "immutable"}]
    world.faults.append(Fault(method="POST", path="_bulk_docs", status=201, body=json.dumps(told).encode()))
    assert [one.problem for one in fake.mailbox("ana").put([sent])] == [None]


def test_row_13_a_timeout_after_the_server_took_it_doubles_nothing(fake, world):
    sent = letters(5)
    world.faults.append(Fault(method="POST", path="_bulk_docs", cut_down=0, times=2))
    assert not [one for one in fake.mailbox("ana").put(sent) if one.problem]
    reader = Laptop(fake.mailbox("ben"))
    assert (reader.pull(), reader.came) == (sums_of(sent), 5)


def test_what_the_server_says_it_took_and_does_not_have_is_not_counted_as_sent(fake, world):
    world.faults.append(Fault(method="POST", path="_bulk_docs", status=201, body=b"[]", times=2))
    (found,) = fake.mailbox("ana").put(letters(1))
    assert found.problem.code == "couch-not-kept"


def test_what_is_lost_once_is_sent_once_more(fake, world):
    world.faults.append(Fault(method="POST", path="_bulk_docs", status=201, body=b"[]"))
    assert [one.problem for one in fake.mailbox("ana").put(letters(2))] == [None] * 2
