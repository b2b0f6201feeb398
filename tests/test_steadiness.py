"""Every run of the tests sees the same: nothing hangs on which tests a process ran before."""

from __future__ import annotations

from zlib import crc32

from hypothesis.internal.conjecture.data import ConjectureData
from hypothesis.internal.conjecture.providers import HypothesisProvider

from tests.sessions import new_id, start_ids


def test_no_example_is_drawn_from_the_modules_that_happen_to_be_loaded():
    found = HypothesisProvider(ConjectureData.for_choices([]))._local_constants
    assert [len(found.set_for_type(kind)) for kind in ("integer", "float", "bytes", "string")] == [0, 0, 0, 0]


def test_a_test_gets_the_ids_of_its_own_place(request):
    ids = [new_id(), new_id()]
    start_ids(crc32(request.node.nodeid.encode()))
    assert [new_id(), new_id()] == ids
    start_ids(0)
    assert not {new_id(), new_id()} & set(ids)
