"""The search for a canary finds every planted one, however it was wrapped, and nothing where there is none."""

from __future__ import annotations

import base64
import io
import os
import random
import sys
import zipfile
import zlib
from itertools import permutations, product
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.canary import search, watching
from tests.canary.notes import DRAFT, IMPRESSION, SHARED, TYPED, every_canary, texts
from tests.canary.search import NotSearchedError, hits, hits_in_tree
from tests.canary.watching import NotWatchedError, record
from tests.canary.wrappings import OF_BYTES, OF_TEXT, canary, raw_deflate, zipped
from tests.crash import syscalls
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CANARY = canary("planted", "a field")
OTHER = canary("another", "a field")
WRAPPINGS = OF_TEXT | OF_BYTES
AROUND = (b"", b"x", b"ab/c", b'{"k":', b"\0", b"\xff\x80", b"text\nof two lines ")
STRACE = syscalls.missing()
watched = pytest.mark.skipif(bool(STRACE), reason=f"not shown here: {STRACE}")


def is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def test_what_stands_there_as_it_is_is_found_and_no_other() -> None:
    (hit,) = hits(b"ERR 3 " + CANARY + b" is no day", [OTHER, CANARY])
    assert (hit.canary, hit.piece, hit.undone) == (CANARY, CANARY, ())


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_every_wrapping_is_undone_whatever_stands_around_it(wrapping: str) -> None:
    for before, after in product(AROUND, AROUND):
        assert hits(before + WRAPPINGS[wrapping](CANARY) + after, [CANARY]), (before, after)


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_every_wrapping_hides_it_from_a_search_that_undoes_nothing(wrapping: str) -> None:
    if wrapping not in ("zip, stored", "zlib, stored", "json"):
        assert CANARY not in WRAPPINGS[wrapping](CANARY)


@pytest.mark.parametrize("outer", WRAPPINGS)
def test_two_wrappings_are_undone(outer: str) -> None:
    for inner in WRAPPINGS:
        once = WRAPPINGS[inner](CANARY)
        if outer in OF_BYTES or is_text(once):
            assert hits(WRAPPINGS[outer](once), [CANARY]), inner


@pytest.mark.parametrize("shift", range(12))
def test_wrappings_in_each_other_are_undone_at_every_alignment(shift: int) -> None:
    wide = bytes(shift) + CANARY.decode().encode("utf-16-le")
    in_lines = base64.encodebytes(b"z" * shift + zlib.compress(wide))
    assert hits(b"A" * shift + in_lines, [CANARY])
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("report.txt", b"\xff" * shift + base64.b64encode(b"y" * shift + CANARY))
    assert hits(b"\x1f" * shift + zlib.compress(packed.getvalue()), [CANARY])


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(WRAPPINGS)), st.sampled_from(AROUND), st.sampled_from(AROUND)), max_size=5
    )
)
def test_any_row_of_wrappings_is_undone(row: list[tuple[str, bytes, bytes]]) -> None:
    wrappings = [wrapping for wrapping, _, _ in row]  # within the limits that `hits` names
    assume(wrappings.count("raw deflate") <= 1 and sum("utf-16" in wrapping for wrapping in wrappings) <= 3)
    data = CANARY
    for wrapping, before, after in row:
        if (wrapping in OF_BYTES or is_text(data)) and len(data) < 50_000:
            data = before + WRAPPINGS[wrapping](data) + after
    assert hits(data, [CANARY])


def test_raw_deflate_in_raw_deflate_is_undone() -> None:
    assert hits(b"junk\xfe" + raw_deflate(raw_deflate(raw_deflate(CANARY))), [CANARY])


@pytest.mark.parametrize("wrapping", ["json", *OF_BYTES])
def test_a_piece_of_twelve_bytes_is_enough(wrapping: str) -> None:
    plain = CANARY.replace("’“”é".encode(), b"")
    for start in range(len(plain) - search.PIECE + 1):
        piece = plain[start : start + search.PIECE]
        if is_text(piece):
            assert any(piece in hit.piece for hit in hits(b"<" + WRAPPINGS[wrapping](piece) + b">", [plain])), piece


def test_what_is_searched_for_has_nothing_in_common_but_its_kind() -> None:
    seeds = (SHARED, IMPRESSION, TYPED, DRAFT)
    for one, other in permutations(seeds, 2):
        assert not hits(b" ".join(texts(one)), texts(other))
    assert len(set(every_canary())) == sum(len(texts(seed)) for seed in seeds)


def test_less_than_a_piece_is_chance() -> None:
    assert not hits(CANARY[: search.PIECE - 1], [CANARY])
    with pytest.raises(ValueError, match="12 bytes"):
        hits(b"", [CANARY[:11]])


@pytest.mark.parametrize("wrapping", ["zlib", "gzip", "zip", "zip without its directory", "raw deflate"])
def test_a_compressed_text_is_found_though_its_end_is_lost_or_damaged(wrapping: str) -> None:
    chooser = random.Random(wrapping)  # noqa: S311 - repeatable choices, no secret
    text = CANARY + bytes(chooser.choices(b"abcdefghij klmnop", k=4_000))
    whole = WRAPPINGS[wrapping](text)
    assert hits(whole[: len(whole) // 2], [CANARY])
    at = len(whole) // 2
    assert hits(whole[:at] + bytes([whole[at] ^ 255]) * 9 + whole[at + 9 :], [CANARY])


def test_a_compressed_text_is_found_among_random_bytes() -> None:
    chooser = random.Random(7)  # noqa: S311 - repeatable choices, no secret
    for wrapping in ("zlib", "gzip", "zip", "raw deflate", "base64"):
        data = chooser.randbytes(20_000) + WRAPPINGS[wrapping](CANARY) + chooser.randbytes(20_000)
        assert hits(data, [CANARY]), wrapping


def test_a_search_that_undoes_too_little_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "spelled_out", lambda _: iter(()))
    assert not hits(base64.b64encode(CANARY), [CANARY])


@given(st.binary(max_size=3_000))
def test_nothing_is_found_in_random_bytes(data: bytes) -> None:
    assert hits(data, every_canary()) == []


@given(st.text(max_size=1_000), st.sampled_from(sorted(WRAPPINGS)))
def test_nothing_is_found_in_other_text(text: str, wrapping: str) -> None:
    assert hits(WRAPPINGS[wrapping](text.encode("utf-8", "replace")), every_canary()) == []


def test_nothing_is_found_in_what_is_shipped() -> None:
    for folder in ("briefs", "resources/i18n", "resources/bills", "docs/formats"):
        assert hits_in_tree(ROOT / folder, every_canary()) == []
    fonts = sorted((ROOT / "resources" / "fonts").glob("*.ttf"), key=lambda font: font.stat().st_size)
    for file in ((ROOT / "resources" / "roster.json"), fonts[0], *(ROOT / "lobbykit").rglob("*.py")):
        assert hits(file.read_bytes(), every_canary()) == []


BOMBS: dict[str, Callable[[], bytes]] = {
    "zeros": lambda: zlib.compress(bytes(64 << 20), 9),
    "zip": lambda: zipped(bytes(64 << 20)),
    "raw": lambda: raw_deflate(b" " * (64 << 20)),
    "twice": lambda: zlib.compress(zlib.compress(bytes(256 << 20), 9), 9),
    "in base64": lambda: base64.b64encode(zlib.compress(b"A" * (64 << 20))),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_bomb_is_refused_and_never_called_clean(bomb: str) -> None:
    data = BOMBS[bomb]()
    with pytest.raises(NotSearchedError):
        hits(data, [CANARY])
    assert hits(CANARY + data, [CANARY])


def test_files_names_and_links_are_searched(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "log.gz").write_bytes(WRAPPINGS["gzip"](CANARY))
    (tmp_path / f"{CANARY.decode()[9:]}.txt").write_bytes(b"")
    (tmp_path / base64.urlsafe_b64encode(CANARY).decode()).mkdir()
    (tmp_path / "link").symlink_to(CANARY.decode())
    (tmp_path / "clean").write_bytes(OTHER)
    found = {hit.where for hit in hits_in_tree(tmp_path, [CANARY])}
    assert found == {path.name for path in tmp_path.iterdir()} - {"a", "clean"} | {"a/b/log.gz"}


WRITERS = {
    "deleted at once": "import tempfile; f = tempfile.NamedTemporaryFile(); f.write(TEXT); f.close()",
    "without a name": "import tempfile; f = tempfile.TemporaryFile(); f.write(TEXT); f.close()",
    "in pieces": "f = open('x', 'wb', 0); [f.write(TEXT[at:at + 1]) for at in range(len(TEXT))]; os.remove('x')",
    "overwritten": "f = open('x', 'wb'); f.write(TEXT); f.seek(0); f.write(bytes(99)); f.close(); os.remove('x')",
    "in vectors": "d = os.open('x', os.O_CREAT | os.O_WRONLY); os.writev(d, [TEXT[:9], TEXT[9:]]); os.remove('x')",
    "at a place": "d = os.open('x', os.O_CREAT | os.O_WRONLY); os.pwrite(d, TEXT, 99); os.remove('x')",
    "in memory": "os.write(os.memfd_create('x'), TEXT)",
    "by another process": "import subprocess; subprocess.run(['sh', '-c', 'printf %s \"$1\" >x; rm x', 'sh', TEXT])",
    "to a socket": "import socket; ends = socket.socketpair(); ends[0].send(TEXT)",
    "copied": "import shutil; shutil.copy('given', 'x'); os.remove('x')",
    "as a name": "os.mkdir(TEXT); os.rmdir(TEXT)",
    "as a new name": "open('x', 'w').close(); os.rename('x', TEXT); os.remove(TEXT)",
    "as a link": "os.symlink(TEXT, 'x'); os.remove('x')",
    "to a closed descriptor": "import contextlib\nwith contextlib.suppress(OSError): os.write(99, TEXT)",
}


@watched
@pytest.mark.parametrize("writer", WRITERS)
def test_what_a_child_writes_is_seen_while_it_exists(writer: str, tmp_path: Path) -> None:
    (tmp_path / "given").write_bytes(CANARY)
    code = f"import os\nTEXT = {CANARY!r}\n{WRITERS[writer]}"
    done = record([sys.executable, "-c", code], env={"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path)}, cwd=tmp_path)
    assert done.code == 0, done.err
    assert [path.name for path in tmp_path.iterdir()] == ["given"]
    assert any(hits(data + os.fsencode(path), [CANARY]) for path, data in done.written.items())


@watched
def test_a_write_that_cannot_be_seen_is_named(tmp_path: Path) -> None:
    code = "import mmap; f = open('x', 'wb+'); f.truncate(99); mmap.mmap(f.fileno(), 99)[:5] = b'hello'"
    done = record([sys.executable, "-c", code], env={}, cwd=tmp_path)
    assert done.unseen == (f"mmap {tmp_path}/x",)


@watched
def test_output_is_kept_apart_and_an_answer_is_waited_for(tmp_path: Path) -> None:
    code = "import sys\nfor line in sys.stdin: print(open('now').read(), line, flush=True)\nsys.exit(b'bad'.decode())"
    now = tmp_path / "now"
    now.write_text("before", encoding="utf-8")
    argv, parts = [sys.executable, "-c", code], [b"1\n", b"2\n"]
    done = record(argv, stdin=parts, env={}, cwd=tmp_path, meanwhile=lambda: now.write_text("after", encoding="utf-8"))
    assert (done.code, done.out.split(), done.err) == (1, [b"before", b"1", b"after", b"2"], b"bad\n")
    assert not done.written


def test_without_strace_nothing_is_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(watching, "missing", lambda: "strace is not installed")
    with pytest.raises(NotWatchedError, match="not installed"):
        record([sys.executable, "-c", "open('x', 'w')"], env={}, cwd=tmp_path)
    assert not list(tmp_path.iterdir())
