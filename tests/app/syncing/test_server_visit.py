"""A visit to a database connects late, can be given up while it waits, and trusts the team's own authority."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest

from lobbykit.app.syncing.server_visit import ServerVisit, SignIn
from lobbykit.app.task import CancelledError
from lobbykit.sync.couch_address import read_address
from lobbykit.sync.mailbox import MailboxError
from tests.sync.conftest import fake, world
from tests.sync.couch.certificates import certified
from tests.sync.couch.fake import FakeCouch
from tests.sync.couch.faults import Fault
from tests.sync.couch.server import PASSWORD
from tests.sync.laptops import letters

__all__ = ["fake", "world"]


def clock():
    return datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def visit(fake):
    made = ServerVisit(SignIn(fake.address("ana"), PASSWORD), clock)
    yield made
    made.close()


def test_it_carries_letters_as_the_database_does_and_asks_nothing_before(visit, world):
    assert world.asked == []
    sent = letters(3)
    assert visit.lacks(sent) == {one.sum for one in sent}
    assert not [one for one in visit.put(sent) if one.problem]
    came = [one.raw for batch in visit.pull(None, ()) for one in batch.arrivals]
    assert sorted(came) == sorted(one.raw for one in sent)
    assert visit.skew is not None


def test_who_no_longer_wants_it_does_not_wait_for_the_next_try(visit, world):
    world.faults.append(Fault(status=503, headers={"Retry-After": "50"}, times=9))
    threading.Timer(0, visit.cancel).start()
    with pytest.raises(CancelledError):
        visit.lacks(letters(1))
    assert len(world.asked) == 1


def test_who_no_longer_wants_it_reads_no_more_of_an_answer(visit):
    visit.lacks(letters(1))
    visit.cancel()
    with pytest.raises(CancelledError):
        visit.lacks(letters(1))


def test_a_server_that_the_teams_own_authority_vouches_for_is_trusted_with_its_file_and_not_without(tmp_path):
    made = certified(tmp_path, "localhost")
    with FakeCouch(made.context) as server:
        server.world.users["ana"] = (PASSWORD, [])
        address = read_address(f"https://ana@localhost:{server.port}/lk-1")
        for ca, code in ((None, "mailbox-untrusted"), (made.ca, "mailbox-no-database")):
            visit = ServerVisit(SignIn(address, PASSWORD, ca=ca), clock)
            with pytest.raises(MailboxError) as failure:
                visit.lacks(letters(1))
            assert failure.value.code == code
            visit.close()
