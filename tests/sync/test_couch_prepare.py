"""Preparing a database for a team, as the administrator of a server."""

from __future__ import annotations

import httpx
import pytest

from lobbykit.sync.couch_prepare import DESIGN, prepare
from lobbykit.sync.couch_validator import VALIDATOR
from lobbykit.sync.mailbox import MailboxError
from tests.sync.couch.faults import Fault
from tests.sync.couch.server import PASSWORD, CouchPlace

FIRST = ("database", "members", "validator")


@pytest.fixture
def bare(fake) -> CouchPlace:
    """Give a server on which the database of a team is not there yet."""
    return CouchPlace(fake.server, "lk-0badcafe")


def problems(error: type[MailboxError], call) -> str:
    with pytest.raises(error) as failure:
        call()
    return failure.value.code


def test_it_makes_the_database_lets_the_team_in_and_puts_the_validator_there(bare, world):
    done = bare.prepare()
    assert (done.written, done.role, done.problems) == (FIRST, "lobbykit-0badcafe", ())
    db = world.databases["lk-0badcafe"]
    assert db.security["members"] == {"names": [], "roles": ["_admin", "lobbykit-0badcafe"]}
    assert db.security["admins"] == {"names": [], "roles": ["_admin"]}
    assert db.docs[DESIGN].shown(db.docs[DESIGN].winner())["validate_doc_update"] == VALIDATOR


def test_again_it_writes_nothing(bare, world):
    bare.prepare()
    world.asked.clear()
    assert bare.prepare().written == ()
    assert not [one for one in world.asked if one.startswith("PUT")]


def test_what_is_half_done_is_gone_on_with(bare, world):
    bare.prepare()
    world.databases["lk-0badcafe"].security = {}
    assert bare.prepare().written == ("members",)
    design = world.databases["lk-0badcafe"].docs[DESIGN]
    bare.server.ask("PUT", bare.path(DESIGN), {"_rev": design.winner(), "validate_doc_update": "function(){}", "x": 1})
    assert bare.prepare().written == ("validator",)
    assert design.shown(design.winner())["x"] == 1


def test_who_is_let_in_already_stays_and_is_named(bare, world):
    bare.prepare()
    members = {"names": ["carol"], "roles": ["auditors"]}
    world.databases["lk-0badcafe"].security = {"members": members, "admins": {"names": ["root2"]}, "x": 1}
    done = bare.prepare()
    assert [(one.code, dict(one.params)["who"]) for one in done.problems] == [
        ("couch-others", "auditors, carol, root2")
    ]
    after = world.databases["lk-0badcafe"].security
    assert after["members"] == {"names": ["carol"], "roles": ["auditors", "lobbykit-0badcafe"]}
    assert (after["x"], after["admins"]["names"]) == (1, ["root2"])


def test_a_member_cannot_prepare_and_changes_nothing(fake, world):
    address = fake.address("ana")
    assert problems(MailboxError, lambda: prepare(address, PASSWORD, fake.clock.pace())) == "couch-not-admin"
    assert not [one for one in world.asked if one.startswith("PUT")]


@pytest.mark.parametrize("db", ["team", "lk-1234", "lk-1234abcd9", "lk-1234ABCD".lower() + "x", "xlk-1234abcd"])
def test_only_the_name_of_a_team_s_database_is_prepared(fake, world, db):
    assert problems(MailboxError, CouchPlace(fake.server, db).prepare) == "couch-name"
    assert world.asked == []


@pytest.mark.parametrize("path", ["lk-0badcafe", "_security", DESIGN])
def test_a_failure_of_the_server_while_it_writes_is_not_believed_but_looked_at(bare, world, path):
    world.faults.append(Fault(method="PUT", path=path, cut_down=0, times=1))
    world.faults.append(Fault(method="PUT", path=path, status=500, times=9))
    assert bare.prepare().role
    world.faults.clear()
    assert bare.prepare().written == ()


@pytest.mark.parametrize(
    ("path", "code"),
    [("lk-0badcafe", "mailbox-no-database"), ("_security", "couch-not-kept"), (DESIGN, "couch-not-kept")],
)
def test_what_is_not_there_when_it_is_read_back_is_said(bare, world, path, code):
    world.faults.append(Fault(method="PUT", path=path, status=500, times=99))
    assert problems(MailboxError, bare.prepare) == code


def test_what_the_server_refuses_to_write_is_said(bare, world):
    world.faults.append(Fault(method="PUT", path=DESIGN, status=409))
    assert problems(MailboxError, bare.prepare) == "couch-not-written"


def test_a_database_that_answers_anybody_is_not_called_ready(bare, world):
    world.users[""] = ("", ["_admin"])

    class Open(dict):
        """A _security of an engine that keeps it and does not heed it."""

        def get(self, key, default=None):
            return {} if key == "members" else super().get(key, default)

    bare.prepare()
    db = world.databases["lk-0badcafe"]
    db.security = Open(db.security)
    assert problems(MailboxError, bare.prepare) == "couch-open-to-all"


@pytest.mark.parametrize(
    ("version", "is_old"),
    [("3.5.0", False), ("3.3.3", False), ("3.3.2", True), ("2.1.1", True), ("4.0.0-beta", False), ("?", True)],
)
def test_a_version_with_known_holes_is_said_to_be_old(bare, world, version, is_old):
    told = b'{"couchdb":"Welcome","uuid":"x","version":"%s"}' % version.encode()
    usual = world.answer

    def answer(method, path, *more):
        reply = usual(method, path, *more)
        if path == "/":
            reply.told["version"] = version
        return reply

    world.answer = answer
    assert told
    assert [one.code for one in bare.prepare().problems] == (["couch-old"] if is_old else [])


def test_the_password_of_the_administrator_shows_nowhere(bare, world):
    with pytest.raises(MailboxError) as failure:
        prepare(bare.address("admin"), "wrong-otter", bare.clock.pace())
    assert failure.value.code == "mailbox-password"
    assert "otter" not in f"{failure.value!r} {failure.value.__context__!r}"
    assert len(world.asked) == 1


def test_strangers_are_looked_for_without_any_password(bare, world):
    bare.prepare()
    assert "Authorization" not in world.headers[-1]
    assert httpx.get(f"http://{bare.server.host}{bare.path()}", trust_env=False).status_code == 401
