"""The index says which lines speak of an entity and which ops are held, as reading every line would."""

from __future__ import annotations

import tracemalloc
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from lobbykit.domain.canonical import canonical
from lobbykit.domain.log_line import forgotten_line, read_line
from lobbykit.domain.merge import Forgotten
from lobbykit.domain.op import Op, OpError, set_op
from lobbykit.store.op_index import File, OpIndex
from tests.domain.op_samples import NOTE, NOW, OTHER, histories, link, made

FILE = File(private=False, dev="a" * 16, number=1)
NEWER = canonical({"v": 2, "e": NOTE, "d": "b" * 16, "n": 7})
PLACELESS = canonical({"v": 2, "e": OTHER, "n": 7, "p": "3" * 32})
JUNK = b'{"no":"op"}'


def index_of(*payloads: bytes, file: File = FILE) -> OpIndex:
    index = OpIndex()
    index.take(file, range(len(payloads)), payloads)
    return index


def told(payload: bytes) -> tuple[str, int, str, str | None] | None:
    try:
        line = read_line(payload)
    except OpError:
        return None
    if isinstance(line, Forgotten):
        return line.dev, line.seq, line.op_id, None
    return (line.dev, line.seq, line.id, line.prev) if line.dev and line.seq else (FILE.dev, 0, line.id, line.prev)


@given(histories(), st.data())
def test_every_line_that_says_what_it_speaks_of_is_found_and_every_op_is_held(ops, data):
    lines = [data.draw(st.sampled_from([op.raw, forgotten_line(op)])) for op in ops]
    lines += data.draw(st.lists(st.sampled_from([NEWER, PLACELESS, JUNK]), max_size=3))
    index = index_of(*lines)
    for entity in (NOTE, OTHER, "3" * 32):
        speaking = [at for at, line in enumerate(lines) if b'"e":"%b"' % entity.encode() in line]
        assert index.places(entity) == ({FILE: speaking} if speaking else {})
    assert Counter(index.held()) == Counter(filter(None, map(told, lines)))


def test_places_come_in_the_order_of_the_log_whatever_was_written_last():
    index = OpIndex()
    files = [File(private, dev * 16, number) for private in (False, True) for dev in "ab" for number in (1, 2)]
    for file in reversed(files):
        index.take(file, (50, 10), (made().raw, made(tone="calm").raw))
    assert list(index.places(NOTE).items()) == [(file, [10, 50]) for file in files]


def test_an_op_without_a_place_is_held_under_the_number_zero_and_the_device_of_its_file():
    (held,) = index_of(PLACELESS).held()
    assert held[:2] == (FILE.dev, 0)
    assert held[3] == "3" * 32


def test_what_is_no_op_is_passed_over():
    index = index_of(JUNK, b"\xff")
    assert list(index.held()) == []


def test_no_text_is_kept():
    op = set_op(link(), NOTE, NOW, {"summary": "x" * 200_000})
    assert isinstance(op, Op)
    tracemalloc.start()
    try:
        index = index_of(*[op.raw] * 10)
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(index.places(NOTE)[FILE]) == 10
    assert kept < len(op.raw)
