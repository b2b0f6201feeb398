"""Whatever lies about in a workspace is searched: cleaned where it can be read, and else named or removed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lobbykit.domain.op import Link, digest, set_op
from lobbykit.domain.op_shape import FIRST
from lobbykit.store.forgetting_backups import Attachments
from lobbykit.store.forgetting_leftovers import Leftovers
from lobbykit.store.forgetting_promise import Promise
from lobbykit.store.forgetting_traces import Traces, texts_in
from lobbykit.store.seal import HEAD, LINE_MARK
from lobbykit.store.segment import SegmentName
from tests.store.folders import opened
from tests.store.sealed import KNOWN, line, sealed, segment_bytes

if TYPE_CHECKING:
    from lobbykit.domain.problem import Problem
    from lobbykit.store.layout import Layout
    from lobbykit.store.seal import Vault

GONE, STAYS, DEV = "1" * 32, "2" * 32, "d" * 16
SAID = "what nobody may read here any more"
LINK = Link(DEV, "ana", 1, FIRST, 0)
OP = set_op(LINK, GONE, 0, {"kind": "note", "summary": SAID})
OTHER = set_op(LINK.after(OP), STAYS, 0, {"kind": "note", "summary": "what stays"})
SEGMENT = SegmentName(DEV, 1)
NONE = Attachments(frozenset(), frozenset())
ASIDE = "before-restore-20261101T000000Z"
FORGET = Promise(frozenset({OP.id}), frozenset({GONE}))
REMOVE = Promise(FORGET.ops, FORGET.entities, remove_unreadable=True)


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    workspace = opened(tmp_path / "notes")
    workspace.close()
    return workspace.layout


def put(layout: Layout, name: str, data: bytes) -> Path:
    file = layout.root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


def cleaned(layout: Layout, promise: Promise = FORGET, vault: Vault | None = None) -> list[Problem]:
    traces = Traces(promise.entities, texts_in(OP.raw), lambda: (OTHER.raw,))
    return list(Leftovers(layout, vault, promise, traces).clean(NONE))


def told(problems: list[Problem]) -> list[tuple[str, object]]:
    return [(one.code, dict(one.params)["file"]) for one in problems]


def whole(*payloads: bytes) -> bytes:
    return SEGMENT.header + b"".join(map(line, payloads))


@pytest.mark.parametrize("name", ["log/x (copy).ops", "log/private/y~.ops", f"damaged/{SEGMENT}.1-2.0", "damaged/z"])
def test_a_copy_loses_the_lines_that_hold_it_and_no_others(layout: Layout, name: str) -> None:
    file = put(layout, name, whole(OTHER.raw, OP.raw, OP.raw[-20:] + SAID.encode()[3:20]))
    assert cleaned(layout) == []
    assert file.read_bytes() == whole(OTHER.raw)[:-1] + b"\n"
    untouched = file.stat().st_ino
    assert cleaned(layout) == []
    assert file.stat().st_ino == untouched


def test_a_copy_of_nothing_else_is_removed(layout: Layout) -> None:
    file = put(layout, "damaged/drafts.jsonl", b'1234 ["%b","advice","half' % GONE.encode())
    assert cleaned(layout) == []
    assert not file.exists()


def test_what_is_half_made_or_made_again_is_removed(layout: Layout) -> None:
    names = ["view.json", ".view.json.part", f"log/{SEGMENT}.new", "damaged/x.new", f"{ASIDE}/view.json"]
    files = [put(layout, name, SAID.encode()) for name in (*names, "incoming/new/x", f"{ASIDE}/log/.x.part")]
    assert cleaned(layout) == []
    assert [file for file in files if file.exists()] == []


def test_library_and_everything_of_others_is_left_alone_and_theirs_is_named(layout: Layout) -> None:
    mine = put(layout, "mine/list.txt", SAID.encode())
    library = put(layout, "library/.previous/1/roster.json", SAID.encode())
    put(layout, "mine/other.txt", b"nothing of it")
    (layout.root / "link").symlink_to(mine)
    assert told(cleaned(layout, REMOVE)) == [("forgetting-file-of-others", "mine/list.txt")]
    assert mine.read_bytes() == library.read_bytes() == SAID.encode()


def test_what_a_restore_put_aside_forgets_line_by_line(layout: Layout) -> None:
    log = put(layout, f"{ASIDE}/log/{SEGMENT}", whole(OP.raw, OTHER.raw))
    traces = Traces(FORGET.entities, (), tuple)
    leftovers = Leftovers(layout, None, FORGET, traces)
    assert list(leftovers.clean(NONE)) == []
    mark = b'{"forgotten":"%b","n":1,"d":"%b"}' % (OP.id.encode(), DEV.encode())
    assert log.read_bytes() == whole(mark, OTHER.raw)
    assert leftovers.marks == {(False, mark)}


def test_what_was_put_aside_and_sealed_with_our_key_forgets_too(layout: Layout) -> None:
    vault = sealed(layout)
    raw = segment_bytes(DEV, [OP.raw, OTHER.raw], vault)
    with_key = put(layout, f"{ASIDE}/log/{SEGMENT}", raw)
    put(layout, f"{ASIDE}/key.json", layout.key.read_bytes())
    name = f"{ASIDE}-2/log/{SEGMENT}"
    sealed_whole = put(layout, name, vault.seal(whole(OP.raw, OTHER.raw), name))
    about = Promise(frozenset(), frozenset({GONE}))
    assert set(Leftovers(layout, vault, about, Traces((), (), tuple)).kept()) == {OP.id}
    assert cleaned(layout, vault=vault) == []
    for raw in (with_key.read_bytes(), vault.open(sealed_whole.read_bytes(), name)):
        codec = vault.lines("log/")
        lines = raw.removeprefix(SEGMENT.header).split(b"\n")[:-1]
        offset, found = len(SEGMENT.header), []
        for one in lines:
            wrapped = one[9:]
            found.append(codec.unwrap(wrapped, str(SEGMENT), offset) if wrapped.startswith(LINE_MARK) else wrapped)
            offset += len(one) + 1
        assert [payload and digest(payload) == OTHER.id for payload in found] == [False, True]
    assert with_key.read_bytes().count(LINE_MARK) == 2, "it is as sealed as before"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("damaged/1.0001.ops.1-2.0", b"00000000 s1:" + b"QUJD" * 20),
        ("damaged/x", HEAD + b"does not open"),
        (f"{ASIDE}/log/{SEGMENT}", SEGMENT.header + b"00000000 s1:" + b"QUJD" * 20 + b"\n"),
        (f"{ASIDE}/log/{SEGMENT}", b"lobbykit-log/9 %b\n" % DEV.encode()),
    ],
)
def test_what_cannot_be_looked_into_is_named_and_removed_only_if_asked(layout: Layout, name: str, data: bytes) -> None:
    file = put(layout, name, data)
    put(layout, f"{ASIDE}/key.json", b"of another workspace")
    assert told(cleaned(layout)) == [("forgetting-file-left", name)]
    assert file.read_bytes() == data
    assert told(cleaned(layout, REMOVE, KNOWN.vault)) == [("forgetting-file-removed", name)]
    assert not file.exists()
