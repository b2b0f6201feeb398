"""What a mailbox in a database promises, on every server that is at hand; rows are those of the fault matrix."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.sync.couch_docs import doc_id, own_rev
from lobbykit.sync.couch_memory import WEEK
from lobbykit.sync.mailbox import MailboxError
from tests.sync.laptops import Laptop, letter, letters, sums_of
from tests.sync.places import COUCHDB, COUCHES

if TYPE_CHECKING:
    from tests.sync.couch.server import CouchPlace

KILL = "LOBBYKIT_COUCHDB_KILL"
"""A command that kills one node more of a cluster of three whenever it is run."""
NOT_SHOWN = f"not shown here: needs a real CouchDB, named by {COUCHDB}"


@pytest.fixture
def real_couch(tmp_path: Path) -> Iterator[CouchPlace]:
    """Give a database on the CouchDB that the variable names."""
    if "couchdb" not in COUCHES:
        pytest.skip(NOT_SHOWN)
    with COUCHES["couchdb"](tmp_path) as found:
        yield found


def test_whoever_sends_a_letter_sends_the_same_document(couch):
    sent = letters(4)
    couch.mailbox("ana").put(sent)
    before = couch.number()
    assert [one.problem for one in couch.mailbox("cleo").put(sent)] == [None] * 4
    assert couch.number() == before
    assert couch.server.ask("GET", couch.path(doc_id(sent[0])))["_rev"] == own_rev(sent[0])


def test_row_13_a_second_sending_of_what_was_taken_changes_nothing(couch):
    sent, ana = letters(3), couch.mailbox("ana")
    ana.put(sent)
    reader = Laptop(couch.mailbox("ben"))
    reader.pull()
    ana.put(sent)
    assert reader.pull() == set()


def test_row_15_what_was_deleted_on_the_server_is_missed_and_comes_back(couch):
    sent, ana = letters(4), couch.mailbox("ana")
    ana.put(sent)
    reader = Laptop(couch.mailbox("ben"))
    reader.pull()
    couch.delete(doc_id(sent[2]))
    assert reader.pull() == set()
    assert reader.troubles == []
    assert ana.lacks(sent) == {sent[2].sum}
    assert [one.problem for one in ana.put(sent)] == [None] * 4
    assert ana.lacks(sent) == frozenset()
    assert reader.pull() == {sent[2].sum}
    assert Laptop(couch.mailbox("ben")).pull() == sums_of(sent)


def test_row_15_twice_deleted_comes_back_twice(couch):
    (sent,), ana = letters(1), couch.mailbox("ana")
    for _ in range(3):
        assert [one.problem for one in ana.put([sent])] == [None]
        couch.delete(doc_id(sent))
        assert ana.lacks([sent]) == {sent.sum}


def test_row_16_a_winner_of_junk_hides_nothing(couch):
    sent, ana = letters(3), couch.mailbox("ana")
    ana.put(sent)
    couch.junk(doc_id(sent[1]))
    reader = Laptop(couch.mailbox("ben"))
    assert sums_of(sent) < reader.pull()
    assert ana.lacks(sent) == frozenset()


def test_row_16_junk_where_a_letter_belongs_does_not_keep_it_out(couch):
    sent, ana = letters(3), couch.mailbox("ana")
    couch.junk(doc_id(sent[1]))
    assert ana.lacks(sent) == sums_of(sent)
    assert [one.problem for one in ana.put(sent)] == [None] * 3
    assert sums_of(sent) < Laptop(couch.mailbox("ben")).pull()


def test_row_16_other_bytes_under_the_very_version_of_a_letter_do_not_pass_for_it(couch):
    (sent,), ana = letters(1), couch.mailbox("ana")
    couch.junk(doc_id(sent), own_rev(sent))
    assert [one.problem for one in ana.put([sent])] == [None]
    assert sent.sum in Laptop(couch.mailbox("ben")).pull()


def test_row_16_what_is_no_base64_is_named_and_hinders_nothing(couch):
    sent, ana = letters(2), couch.mailbox("ana")
    couch.let_in_other_versions()
    doc = {"_id": doc_id(sent[0]), "_rev": "7-" + "7" * 32, "v": 1, "b": "no base64!"}
    couch.server.ask("POST", couch.path("_bulk_docs"), {"new_edits": False, "docs": [doc]})
    ana.put(sent)
    reader = Laptop(couch.mailbox("ben"))
    assert reader.pull() == sums_of(sent)
    assert [one.problem.code for one in reader.troubles] == ["mailbox-junk"]


def test_row_14_a_database_made_anew_is_read_and_filled_from_its_beginning(couch):
    sent, ana = letters(5), couch.mailbox("ana")
    ana.put(sent)
    reader = Laptop(couch.mailbox("ben"))
    reader.pull()
    couch.recreate()
    new = letter(9)
    couch.mailbox("ana").put([new])
    assert reader.pull() == {new.sum}
    assert ana.lacks(sent) == sums_of(sent)
    ana.put(sent)
    assert reader.pull() == sums_of(sent)


def test_row_14_a_database_made_anew_that_grew_past_our_place_is_read_whole(couch):
    reader = Laptop(couch.mailbox("ben"))
    couch.mailbox("ana").put(letters(2))
    reader.pull()
    couch.recreate()
    sent = letters(30, size=50)
    couch.mailbox("ana").put(sent)
    if couch.server.kind == "pouchdb-server":  # it does not tell a database from the one that had its name
        couch.clock.ms += WEEK
    assert reader.pull() >= sums_of(sent)


def test_everything_is_listed_anew_once_a_week(couch):
    sent, ana = letters(3), couch.mailbox("ana")
    ana.put(sent)
    reader = Laptop(couch.mailbox("ben"))
    reader.pull()
    couch.clock.ms += WEEK - 1
    assert reader.pull() == set()
    couch.clock.ms += 1
    assert reader.pull() == sums_of(sent)
    assert reader.pull() == set()


def test_a_clock_that_was_set_back_lists_everything_rather_than_never(couch):
    sent = letters(2)
    couch.mailbox("ana").put(sent)
    reader = Laptop(couch.mailbox("ben"))
    reader.pull()
    couch.clock.ms -= 1
    assert reader.pull() == sums_of(sent)


def test_row_16_of_many_versions_of_one_document_every_one_comes(couch):
    sent, ana = letters(2), couch.mailbox("ana")
    ana.put(sent)
    for number in range(120):
        couch.junk(doc_id(sent[0]), f"5-{number:032x}", raw=b"%d" % number)
    reader = Laptop(couch.mailbox("ben"))
    assert len(reader.pull()) == 122
    assert sums_of(sent) < set(reader.held)


def test_row_16_nobody_writes_in_the_space_of_somebody_else_but_organizers(couch):
    bens = [letter(1, "ben")]
    assert [one.problem.code for one in couch.mailbox("ana").put(bens)] == ["mailbox-letter-refused"]
    assert couch.mailbox("ben").lacks(bens) == sums_of(bens)
    mixed = [letter(1), *bens, letter(2)]
    assert [one.problem is None for one in couch.mailbox("ana").put(mixed)] == [True, False, True]
    assert [one.problem for one in couch.mailbox("cleo").put(bens)] == [None]


@pytest.mark.parametrize(
    "more",
    [
        {"_id": "_design/mine"},
        {"_id": "b:ana:short:00000001-00000001-0123456789abcdef"},
        {"b": 7},
        {"b": "x" * 700_001},
        {"v": "1"},
        {"note": "in clear"},
        {"_deleted": True},
        {"_attachments": {"a": {"content_type": "text/plain", "data": "aGk="}}},
    ],
    ids=["design", "id", "number", "large", "version", "field", "deletion", "attachment"],
)
def test_row_16_the_validator_refuses(couch, more):
    doc = {"_id": doc_id(letter(1)), "_rev": "1-" + "1" * 32, "v": 1, "b": "aGk=", **more}
    with couch.client("ana") as ana:
        told = ana.post("_bulk_docs", json={"new_edits": False, "docs": [doc]})
    assert told.status_code in (201, 401, 403)
    assert told.status_code != 201 or [one["error"] for one in told.json()] in (["forbidden"], ["unauthorized"])


def test_row_16_nobody_changes_or_deletes_what_is_there(couch):
    (sent,) = letters(1)
    couch.mailbox("ana").put([sent])
    with couch.client("ana") as ana:
        changed = ana.put(f"/{doc_id(sent)}", json={"_rev": own_rev(sent), "v": 1, "b": "aGk="})
        deleted = ana.delete(f"/{doc_id(sent)}", params={"rev": own_rev(sent)})
    assert (changed.status_code, deleted.status_code) == (403, 403)
    assert couch.mailbox("ben").lacks([sent]) == frozenset()


def test_row_19_a_refused_password_is_one_clear_failure(couch):
    with couch.server.stranger([]) as name, pytest.raises(MailboxError) as failure:
        Laptop(couch.mailbox(name, "wrong-4711")).pull()
    assert failure.value.code == "mailbox-password"
    assert couch.clock.waits == []


def test_row_19_who_is_no_member_is_told_so(couch):
    with couch.server.stranger([]) as name, pytest.raises(MailboxError) as failure:
        Laptop(couch.mailbox(name)).pull()
    assert failure.value.code in ("mailbox-forbidden", "mailbox-password")  # engines differ between 401 and 403
    assert couch.clock.waits == []


def test_the_role_of_the_team_is_all_that_a_member_needs(couch):
    role = couch.prepare().role
    with couch.server.stranger([role]) as name:
        sent = letter(1, name, dev="d" * 16)
        assert [one.problem for one in couch.mailbox(name).put([sent])] == [None]
        assert Laptop(couch.mailbox(name)).pull() == {sent.sum}


def test_a_database_that_is_not_there_is_said_to_be_missing(couch):
    couch.db = "lk-00000000"
    with pytest.raises(MailboxError) as failure:
        Laptop(couch.mailbox("ana")).pull()
    assert failure.value.code == "mailbox-no-database"


def test_the_clock_of_the_server_is_known_after_the_first_answer(couch):
    ana = couch.mailbox("ana")
    assert ana.skew is None
    ana.lacks(letters(1))
    assert ana.skew is not None


def test_preparing_again_changes_nothing(couch):
    assert couch.prepare().written == ()
    assert couch.prepare().role == couch.db.replace("lk-", "lobbykit-")


def test_row_19_after_too_many_wrong_passwords_the_lockout_is_said_and_not_made_worse(real_couch):
    with real_couch.server.stranger([]) as name:
        for _ in range(8):
            with pytest.raises(MailboxError) as failure:
                Laptop(real_couch.mailbox(name, "wrong-4711")).pull()
        assert failure.value.code == "mailbox-locked-out"


def test_row_19_a_deleted_user_is_refused_at_the_next_request(real_couch):
    with real_couch.server.stranger([real_couch.prepare().role]) as name:
        ana = real_couch.mailbox(name)
        Laptop(ana).pull()
        real_couch.server.remove_user(name)
        with pytest.raises(MailboxError) as failure:
            ana.put([letter(1, name, dev="d" * 16)])
        assert failure.value.code == "mailbox-password"


@pytest.mark.skipif(not os.environ.get(KILL), reason=f"not shown here: needs {COUCHDB} of a cluster, and {KILL}")
def test_row_23_one_and_two_of_three_nodes_are_killed(real_couch):
    sent, ana, reader = letters(300), real_couch.mailbox("ana"), Laptop(real_couch.mailbox("ben"))
    for start in (0, 100, 200):
        ana.put(sent[start : start + 100])
        reader.pull()
        if start < 200:
            subprocess.run(shlex.split(os.environ[KILL]), check=True)
    ana.put([one for one in sent if one.sum in ana.lacks(sent)])
    reader.pull()
    assert set(reader.held) == sums_of(sent)
