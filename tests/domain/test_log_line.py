"""A line of the log says the same whether it is read or only looked at."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lobbykit.domain.canonical import LIMIT, MAX_INT, canonical, digest, read_plain
from lobbykit.domain.log_line import Peek, forgotten_line, peek, read_line
from lobbykit.domain.merge import Forgotten
from lobbykit.domain.op import Op, OpError, UnknownOp, delete_op, read_op, set_op
from lobbykit.domain.op_shape import DELETED, FIRST
from tests.domain.op_samples import NOTE, NOW, OTHER, link, made

ID = st.integers(0, 16**32 - 1).map(lambda number: f"{number:032x}")
IDS = st.lists(ID, max_size=3, unique=True).map(sorted)
PATH = st.sampled_from(["summary", "s", "n", "p", "e", "y", "restore", "ask/peace/one/answer"])
TAILS = (
    f'","n":7,"p":"{"9" * 32}","s":{{}},"t":[1,0],"v":1,"y":"set"}}',
    f',"n":7,"p":"{"9" * 32}","restore":true,"s":{{"s":[]}},"t":[1,0],"v":1,"y":"del"}}',
    f'"}},"n":1,"p":"{FIRST}","s":{{',
    f'{{"a":"x","d":"{"9" * 16}","e":"{"9" * 32}","f":{{',
    '\\","s":{',
    "\\",
)
TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30) | st.sampled_from(TAILS)
LOOK_ALIKE = {"n": 7, "p": "9" * 32, "s": {"s": ["8" * 32]}, "t": [1, 0], "v": 1, "y": "set", "d": "9" * 16, "e": NOTE}
PLAIN = st.none() | st.booleans() | st.integers(-MAX_INT, MAX_INT) | TEXT
NESTED = st.recursive(
    PLAIN, lambda one: st.lists(one, max_size=3) | st.dictionaries(TEXT, one, max_size=3), max_leaves=6
)
VALUE = NESTED | st.just(LOOK_ALIKE) | st.just({"r": LOOK_ALIKE})


@st.composite
def ops(draw) -> Op:
    """Any op of version 1, with texts and values that look like the frame of another."""
    seq = draw(st.just(1) | st.integers(2, MAX_INT))
    place = link(draw(st.sampled_from("ab")), seq, FIRST if seq == 1 else draw(ID.filter(lambda one: one != FIRST)))
    if draw(st.booleans()):
        return delete_op(place, draw(ID), NOW, draw(IDS), draw(IDS))
    restores = draw(st.booleans())
    fields = draw(st.dictionaries(PATH, VALUE, min_size=not restores, max_size=4))
    seen = {path: draw(IDS) for path in (*fields, *([DELETED] if restores else []))}
    return set_op(place, draw(ID), draw(st.integers(0, NOW)), fields, seen, restore=restores)


@st.composite
def odd_lines(draw) -> bytes:
    """An op with keys taken out, added or changed, as a newer program or a broken one may have written it."""
    data = read_plain(draw(ops()).raw)
    assert isinstance(data, dict)
    for key in draw(st.sets(st.sampled_from(sorted(data)), max_size=2)):
        del data[key]
    key = st.sampled_from(["a", "d", "e", "f", "g", "n", "p", "r", "s", "t", "v", "y", "z"])
    return canonical(data | draw(st.dictionaries(key, VALUE, max_size=2)))


def place_of(line: Op | UnknownOp | Forgotten) -> Peek:
    if isinstance(line, Forgotten):
        return Peek(line.op_id, line.dev, line.seq, None, None)
    return Peek(line.id, line.dev, line.seq, line.prev, line.entity)


def readable(raw: bytes) -> bool:
    try:
        read_line(raw)
    except OpError:
        return False
    return True


@given(ops())
def test_a_look_at_an_op_tells_what_reading_it_tells(op):
    assert read_line(op.raw) == op
    assert peek(op.raw) == place_of(op)


@given(odd_lines().filter(readable))
@example(canonical({"v": 2}))
@example(canonical({**LOOK_ALIKE, "v": 2, "f": LOOK_ALIKE}))
@example(canonical({"a": "x", "d": "9" * 16, "e": NOTE, "f": {}, "r": LOOK_ALIKE, "t": [1, 0], "v": 1, "y": "set"}))
def test_a_look_at_an_op_of_a_newer_version_tells_what_reading_it_tells(raw):
    assert peek(raw) == place_of(read_line(raw))


@given(ops(), st.data())
def test_a_look_at_bytes_that_are_no_op_says_so_or_tells_of_its_sound_frame(op, data):
    at = data.draw(st.integers(0, len(op.raw) - 1))
    raw = op.raw[:at] + data.draw(st.sampled_from([b"", b'"', b"}", b"\xff", b"0"])) + op.raw[at + 1 :]
    try:
        seen = peek(raw)
    except OpError:
        assert not readable(raw)
    else:
        assert seen.id == digest(raw)
        assert not readable(raw) or seen == place_of(read_line(raw))


def test_most_ops_are_looked_at_without_being_read(monkeypatch):
    first = made(summary='„“ \\ " ,"s":{ é')
    ops = [first, set_op(link("a", 2, first.id), NOTE, NOW, {}, {DELETED: [first.id]}, restore=True)]
    ops.append(delete_op(link("b"), OTHER, NOW, [], [first.id, "2" * 32]))
    monkeypatch.setattr("lobbykit.domain.log_line.read_op", None)
    assert [peek(op.raw) for op in ops] == [place_of(op) for op in ops]


@pytest.mark.parametrize("part", [b'"n":1,', b'"p":"' + FIRST.encode() + b'",', b'"t":[%d,0]' % NOW])
def test_a_frame_that_is_not_as_the_format_says_has_no_place(part):
    raw = made().raw
    assert part in raw
    for other in (b"", part.replace(b"1", b"2", 1).replace(b"000", b"001", 1), part.replace(b":", b": ")):
        changed = raw.replace(part, other)
        assert readable(changed) == (part.startswith(b'"t"') and b"[2" in other)
        if not readable(changed):
            with pytest.raises(OpError):
                peek(changed)


@pytest.mark.parametrize("number", [MAX_INT + 1, 9_999_999_999_999_999])
def test_a_number_that_no_op_can_have_is_no_place(number):
    raw = set_op(link("a", MAX_INT, NOTE), NOTE, NOW, {"summary": "x"}).raw
    assert peek(raw).seq == MAX_INT
    with pytest.raises(OpError):
        peek(raw.replace(b"%d" % MAX_INT, b"%d" % number))


def test_an_op_above_the_limit_has_no_place():
    raw = made().raw.replace(b"listened", b"x" * LIMIT)
    with pytest.raises(OpError):
        peek(raw)


@given(ops())
def test_the_mark_of_an_op_tells_its_place_and_nothing_else(op):
    mark = Forgotten(op.id, op.dev, op.seq)
    line = forgotten_line(op)
    assert line == f'{{"forgotten":"{op.id}","n":{op.seq},"d":"{op.dev}"}}'.encode()
    assert read_line(line) == mark
    assert peek(line) == Peek(op.id, op.dev, op.seq, None, None)


def test_a_mark_is_read_in_any_order_of_its_keys():
    one, two, three = b'"forgotten":"' + NOTE.encode() + b'"', b'"n":12', b'"d":"' + b"a" * 16 + b'"'
    for parts in ((one, two, three), (three, one, two), (two, three, one), (three, two, one)):
        assert read_line(b"{" + b",".join(parts) + b"}") == Forgotten(NOTE, "a" * 16, 12)


@pytest.mark.parametrize(
    "raw",
    [
        b'{"forgotten":"%b","n":1}' % (b"1" * 32),
        b'{"forgotten":"%b","n":1,"n":1}' % (b"1" * 32),
        b'{"forgotten":"%b","n":0,"d":"%b"}' % (b"1" * 32, b"a" * 16),
        b'{"forgotten":"%b","n":9999999999999999,"d":"%b"}' % (b"1" * 32, b"a" * 16),
        b'{"forgotten":"%b","n":1,"d":"%b","v":2}' % (b"1" * 32, b"a" * 16),
        b'{"forgotten":"%b","n":1,"d":"%b"}\r' % (b"1" * 32, b"a" * 16),
        b"",
        b"junk",
    ],
)
def test_what_is_neither_op_nor_mark_is_refused(raw):
    for reading in (read_line, peek):
        with pytest.raises(OpError):
            reading(raw)


def test_an_op_without_a_place_has_no_mark():
    newer = read_op(canonical({"v": 2, "d": "a" * 16}))
    assert isinstance(newer, UnknownOp)
    with pytest.raises(OpError):
        forgotten_line(newer)
