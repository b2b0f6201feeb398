"""The mailbox in a database, on a server that fails; what it promises everywhere is in the contract."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lobbykit.sync.couch_docs import doc_id
from lobbykit.sync.mailbox import MailboxError
from tests.sync.couch.faults import Fault
from tests.sync.laptops import Laptop, letter, letters, sums_of


def test_row_19_a_server_that_does_not_know_us_gets_nothing(fake, world):
    nobody = b'{"ok":true,"userCtx":{"name":null,"roles":[]}}'
    world.faults.append(Fault(path="_session", status=200, body=nobody))
    with pytest.raises(MailboxError) as failure:
        fake.mailbox("ana").put(letters(1))
    assert failure.value.code == "mailbox-password"
    assert not [one for one in world.asked if "_bulk_docs" in one]


def test_who_we_are_is_asked_once(fake, world):
    ana = fake.mailbox("ana")
    ana.put(letters(1))
    ana.put(letters(2))
    assert sum(1 for one in world.asked if one == "GET /_session") == 1


def test_row_15_a_deleted_document_comes_back_under_another_version(fake, world):
    (sent,) = letters(1)
    ana = fake.mailbox("ana")
    ana.put([sent])
    fake.delete(doc_id(sent))
    ana.put([sent])
    live = world.databases[fake.db].docs[doc_id(sent)]
    assert live.winner().startswith("1-")
    assert not live.versions[live.winner()].deleted
    assert sent.sum[:32] not in live.winner()


def test_what_is_there_under_its_own_version_costs_one_question(fake, world):
    sent = letters(600, size=40)
    ana = fake.mailbox("ana")
    ana.put(sent)
    world.asked.clear()
    assert ana.lacks(sent) == frozenset()
    assert world.asked == [f"POST {fake.path('_all_docs')}"] * 2


def test_row_13_every_request_of_a_visit_may_be_cut_off_once(fake, world):
    sent = [*letters(20), letter(21, size=256 * 1024)]
    steps = ("_session", "_all_docs", "_bulk_docs", "_changes", "_bulk_get")
    for how in ({"cut_up": 5}, {"cut_down": 0}, {"cut_down": 90}, {"status": 503}, {"status": 429}):
        world.faults[:] = [Fault(path=step, **how) for step in steps]
        fake.recreate()
        assert not [one for one in fake.mailbox("ana").put(sent) if one.problem]
        assert Laptop(fake.mailbox("ben")).pull() == sums_of(sent)


@pytest.mark.parametrize("step", ["_all_docs", "_bulk_docs", "_changes", "_bulk_get"])
def test_row_13_a_visit_that_fails_at_any_step_is_made_good_by_the_next(fake, world, step):
    ana, reader = fake.mailbox("ana"), Laptop(fake.mailbox("ben"))
    for sent in (letters(12), letters(14)):
        world.faults[:] = [Fault(path=step, status=503, times=999)]
        assert fails(lambda sent=sent: ana.put(sent)) + fails(reader.pull) >= 1
        world.faults.clear()
        assert not [one for one in ana.put(sent) if one.problem]
        reader.pull()
        assert set(reader.held) == sums_of(sent)


def fails(visit: Callable[[], object]) -> bool:
    try:
        visit()
    except MailboxError:
        return True
    return False


def test_row_13_what_is_not_safe_is_not_remembered(fake):
    sent = letters(30, size=256 * 1024)
    fake.mailbox("ana").put(sent)
    first = next(fake.mailbox("ben").pull(None, []))
    assert 0 < len(first.arrivals) < 30
    rest = Laptop(fake.mailbox("ben"), memory=first.memory)
    rest.take(first.arrivals)
    rest.pull()
    assert set(rest.held) == sums_of(sent)


def test_several_versions_of_one_document_all_come(fake):
    (sent,) = letters(1)
    fake.mailbox("ana").put([sent])
    for number in range(5):
        fake.junk(doc_id(sent), f"{number + 1}-{number:032x}", raw=b"%d" % number)
    reader = Laptop(fake.mailbox("ben"))
    assert len(reader.pull()) == 6
    assert reader.held[sent.sum] == sent.raw
    assert len({place.partition("@")[0] for place in reader.places.values()}) == 1


def test_versions_that_came_later_of_a_known_document_come_too(fake):
    (sent,) = letters(1)
    fake.junk(doc_id(sent), raw=b"first")
    reader = Laptop(fake.mailbox("ben"))
    assert len(reader.pull()) == 1
    fake.mailbox("ana").put([sent])
    assert sent.sum in reader.pull()


def test_a_mailbox_that_was_left_is_closed(fake):
    with fake.mailbox("ana") as ana:
        ana.lacks(letters(1))
    with pytest.raises(RuntimeError):
        ana.lacks(letters(1))
