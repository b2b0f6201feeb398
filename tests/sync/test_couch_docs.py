"""Documents, one envelope each, and the reading of their versions."""

from __future__ import annotations

import re
from base64 import b64encode

import pytest

from lobbykit.sync.couch_docs import ID_PATTERN, Leaf, LeafReader, doc_id, leaf_at
from lobbykit.sync.couch_wire import MOST_READ, CouchWire
from lobbykit.sync.mailbox import Letter
from tests.sync.couch.faults import Fault
from tests.sync.couch.server import PASSWORD
from tests.sync.laptops import Laptop, letter, letters, sums_of


def test_an_id_tells_whose_it_is_and_what():
    bundle, said = letter(7, "ben"), letter(7, "ben", label="seen")
    assert doc_id(bundle) == f"b:ben:{'b' * 16}:00000007-00000007-{bundle.sum[:16]}"
    assert doc_id(said) == f"s:ben:{'b' * 16}:seen-{said.sum[:16]}"
    assert re.fullmatch(ID_PATTERN, doc_id(said))


@pytest.mark.parametrize(
    ("user", "dev", "label"), [("../x", "a" * 16, "join"), ("ana", "short", "join"), ("ana", "a" * 16, "A b")]
)
def test_no_letter_names_another_place_than_its_own(user, dev, label):
    with pytest.raises(ValueError, match="sound"):
        doc_id(Letter(b"x", "0" * 64, user, dev, label))


def test_a_place_is_read_as_it_is_named():
    leaf = Leaf("b:a@b:x", "1-f")
    assert leaf_at(leaf.place) == leaf


@pytest.fixture
def reader(fake):
    with CouchWire(fake.address("ana"), PASSWORD, fake.clock.pace()) as wire:
        yield LeafReader(wire)


def taken(fake, world, **fields) -> Leaf:
    """Put a document past all rules; return its leaf."""
    number = world.databases[fake.db].seq
    doc = {"_id": f"b:ana:{number}", "_rev": f"1-{number:032x}", **fields}
    world.databases[fake.db].take(doc, "admin", ["_admin"])
    return Leaf(doc["_id"], doc["_rev"])


@pytest.mark.parametrize("fields", [{}, {"v": 1, "b": "aGk=", "_deleted": True}, {"_deleted": True}])
def test_a_deletion_is_nothing(fake, world, reader, fields):
    assert list(reader.read([taken(fake, world, **fields)])) == [()]


@pytest.mark.parametrize("told", ["no base64!", "", 7, None, ["aGk="], "aGk", "aGk=\n", "ünï"])
def test_row_16_what_holds_no_bytes_is_named_as_junk(fake, world, reader, told):
    ((found,),) = reader.read([taken(fake, world, v=1, b=told)])
    assert (found.raw, found.problem.code) == (None, "mailbox-junk")


def test_row_16_what_is_larger_than_an_envelope_is_not_unpacked(fake, world, reader):
    fits = taken(fake, world, b=b64encode(b"x" * 262_144).decode())
    larger = taken(fake, world, b=b64encode(b"x" * 262_147).decode())
    ((first, second),) = reader.read([fits, larger])
    assert (len(first.raw), second.raw, second.problem.code) == (262_144, None, "envelope-large")


def test_row_16_a_huge_document_is_not_read_and_hinders_no_other(fake, world):
    sent = letters(9)
    fake.mailbox("ana").put(sent)
    huge = taken(fake, world, b="x" * 7_000_000)
    found = Laptop(fake.mailbox("ben"))
    assert found.pull() == sums_of(sent)
    assert [(one.place, one.problem.code) for one in found.troubles] == [(huge.place, "envelope-large")]


@pytest.mark.parametrize(
    "fields",
    [{"v": 10**4000}, {"v": [[[[[]]]]] * 60_000}, {"b": "😀" * 200_000}, {"b": "\ud800"}],
    ids=["endless number", "too many parts", "another script", "half a sign"],
)
def test_row_16_whatever_somebody_writes_hinders_no_other(fake, world, fields):
    sent = letters(9)
    fake.mailbox("ana").put(sent)
    leaf = taken(fake, world, **fields)
    found = Laptop(fake.mailbox("ben"))
    assert found.pull() == sums_of(sent)
    assert [one.place for one in found.troubles] == [leaf.place]


def test_many_large_ones_are_read_a_few_at_a_time(fake):
    sent = letters(25, size=256 * 1024)
    fake.mailbox("ana").put(sent)
    batches = list(fake.mailbox("ben").pull(None, []))
    assert max(sum(len(one.raw or b"") for one in batch.arrivals) for batch in batches) <= MOST_READ
    assert sum(len(batch.arrivals) for batch in batches) == 25


def test_what_cannot_be_had_now_is_asked_for_again(reader):
    told = Leaf("b:ana:none", "1-f")
    ((found,),) = reader.read([told])
    assert (found.place, found.raw, found.problem.code) == (told.place, None, "mailbox-not-there")


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"results":[7,{"docs":"x"},{"docs":[{"missing":"1-f"},{}]}]}'])
def test_an_answer_of_another_form_says_only_that_nothing_was_there(world, reader, body):
    world.faults.append(Fault(path="_bulk_get", status=200, body=body))
    ((found,),) = reader.read([Leaf("b:ana:none", "1-f")])
    assert found.problem.code == "mailbox-not-there"
