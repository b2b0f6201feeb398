"""The feed of a database."""

from __future__ import annotations

import json

import pytest

from lobbykit.sync.couch_docs import AT_ONCE, doc_id
from lobbykit.sync.mailbox import MailboxError
from tests.sync.couch.faults import Fault
from tests.sync.couch.revs import Version
from tests.sync.laptops import Laptop, letter, letters, sums_of


def feeds(world) -> int:
    return sum(1 for one in world.asked if one.endswith("_changes"))


def test_a_place_that_the_server_does_not_know_is_the_beginning(fake, world):
    sent = letters(3)
    fake.mailbox("ana").put(sent)
    reader = Laptop(fake.mailbox("ben"))
    reader.pull()
    world.faults.append(Fault(method="GET", path="_changes", status=400))
    assert reader.pull() == sums_of(sent)


def test_a_server_that_knows_no_place_at_all_is_asked_twice_and_no_more(fake, world):
    reader = Laptop(fake.mailbox("ben"), memory=None)
    fake.mailbox("ana").put(letters(1))
    reader.pull()
    world.asked.clear()
    world.faults.append(Fault(method="GET", path="_changes", status=400, times=9))
    with pytest.raises(MailboxError) as failure:
        reader.pull()
    assert (failure.value.code, feeds(world)) == ("mailbox-odd-answer", 2)


def test_row_14_another_server_at_the_same_address_is_read_from_its_beginning(fake, world):
    sent = letters(3)
    fake.mailbox("ana").put(sent)
    reader = Laptop(fake.mailbox("ben"))
    reader.pull()
    world.uuid = "e" * 32
    assert reader.pull() == sums_of(sent)


def test_row_14_a_database_that_went_back_is_read_from_its_beginning(fake, world):
    sent = letters(6)
    fake.mailbox("ana").put(sent)
    reader = Laptop(fake.mailbox("ben"))
    reader.pull()
    db = world.databases[fake.db]
    for one in sent[3:]:
        del db.docs[doc_id(one)]
    db.seq -= 3
    assert reader.pull() == sums_of(sent[:3])


def test_pages_have_no_more_documents_than_agreed(fake, world):
    fake.mailbox("ana").put(letters(AT_ONCE * 2 + 30, size=40))
    world.asked.clear()
    assert len(Laptop(fake.mailbox("ben")).pull()) == AT_ONCE * 2 + 30
    assert feeds(world) == 3


def test_a_poll_where_nothing_is_new_asks_three_times(fake, world):
    reader = Laptop(fake.mailbox("ben"))
    reader.pull()
    world.asked.clear()
    assert reader.pull() == set()
    assert world.asked == ["GET /", f"GET {fake.path()}", f"GET {fake.path('_changes')}"]


def test_row_16_a_document_of_endless_versions_hinders_no_other(fake, world):
    sent = letters(5)
    fake.mailbox("ana").put(sent)
    crowded = world.databases[fake.db].docs[doc_id(sent[2])]
    for number in range(50_000):
        crowded.versions[f"5-{number:032x}"] = Version(
            None, {"_id": doc_id(sent[2]), "v": 1, "b": "aGk="}, deleted=False
        )
    reader = Laptop(fake.mailbox("ben"))
    assert reader.pull() > sums_of(sent) - {sent[2].sum}
    assert [one.problem.code for one in reader.troubles] == ["couch-crowded"]
    assert reader.pull() == set()


@pytest.mark.parametrize(
    "told",
    [
        {"results": []},
        {"results": [], "last_seq": None},
        {"last_seq": [1]},
        [],
        {"error": "x"},
    ],
)
def test_a_feed_without_an_end_is_no_feed(fake, world, told):
    world.faults.append(Fault(method="GET", path="_changes", status=200, body=json.dumps(told).encode(), times=9))
    with pytest.raises(MailboxError) as failure:
        Laptop(fake.mailbox("ana")).pull()
    assert failure.value.code == "mailbox-odd-answer"


def test_rows_of_another_form_are_passed_over(fake, world):
    good = letter(1)
    fake.mailbox("ana").put([good])
    rows = [7, {}, {"id": 3}, {"id": "x"}, {"id": "y", "changes": [None, {}, {"rev": 4}]}, {"id": "_design/x"}]
    told = {"results": rows, "last_seq": "1-x", "pending": 1}
    world.faults.append(Fault(method="GET", path="_changes", status=200, body=json.dumps(told).encode()))
    reader = Laptop(fake.mailbox("ben"))
    reader.pull()
    assert reader.troubles == []
    reader.pull()
    assert set(reader.held) <= {good.sum}


def test_a_feed_that_never_moves_ends(fake, world):
    rows = [{"id": "x", "changes": []}] * AT_ONCE
    told = {"results": rows, "last_seq": "0", "pending": 9}
    world.faults.append(Fault(method="GET", path="_changes", status=200, body=json.dumps(told).encode(), times=99))
    reader = Laptop(fake.mailbox("ben"))
    assert reader.pull() == set()
    assert feeds(world) == 1


@pytest.mark.parametrize("told", [{}, [], {"version": "3"}])
def test_row_19_what_does_not_say_that_it_is_couchdb_is_none(fake, world, told):
    world.faults.append(Fault(method="GET", status=200, body=json.dumps(told).encode(), times=9))
    with pytest.raises(MailboxError) as failure:
        Laptop(fake.mailbox("ana")).pull()
    assert failure.value.code == "mailbox-not-couchdb"
