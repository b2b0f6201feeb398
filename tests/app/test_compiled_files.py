"""When a file counts as unchanged, and what happens to values that cannot be kept."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from lobbykit.app.compiled_files import RACY_NS, CompiledFiles, _looks
from lobbykit.app.compiled_keepers import keepers
from lobbykit.app.compiled_tables import Tables
from lobbykit.app.compiled_values import library_codec
from lobbykit.app.library_files import CORRECTIONS_FILE, FileKind
from lobbykit.domain.corrections import Correction
from lobbykit.domain.problem import Place, Read, error
from lobbykit.store.view import View
from tests.making import TODAY

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOW_NS = int(NOW.timestamp()) * 1_000_000_000
STAT = {"st_size": 100, "st_mtime_ns": NOW_NS, "st_ino": 7, "st_ctime_ns": NOW_NS, "st_mode": 0o100644}


def looks(**changes: int):
    return _looks(SimpleNamespace(stat=lambda: SimpleNamespace(**(STAT | changes))))


@pytest.mark.parametrize("part", STAT)
def test_a_file_is_another_one_when_anything_tells_it_apart(part):
    assert looks(**{part: STAT[part] + 1}) != looks()
    assert looks() == looks()


@pytest.mark.parametrize(
    ("age", "settled"), [(0, False), (RACY_NS - 1, False), (RACY_NS, True), (3600 * 10**9, True), (-(10**9), False)]
)
def test_a_file_has_settled_two_seconds_after_its_change_and_never_in_the_future(age, settled):
    assert looks(st_mtime_ns=NOW_NS - age).is_settled(NOW) is settled


@pytest.fixture
def view():
    return View()


@pytest.fixture
def files(view):
    tables, codec = Tables(view), library_codec()
    return CompiledFiles(tables, codec, keepers(tables, codec), lambda: NOW)


def saying(value: str) -> Read[tuple[Correction, ...]]:
    return Read((Correction("H000001", "name", value, TODAY, "a call", "ana"),))


@pytest.mark.parametrize(
    "read", [saying("half \ud83d a character"), Read((), (error("corrections-shape", Place("a"), entry=2**60),))]
)
def test_what_json_would_not_give_back_is_asked_of_the_file_each_time(files, view, tmp_path, read):
    file, asked = tmp_path / "corrections.json", []
    file.write_bytes(b"anything")

    def parse(_data: bytes, name: str) -> Read[tuple[Correction, ...]]:
        asked.append(name)
        return read

    kind = FileKind(CORRECTIONS_FILE.name, parse)
    assert files.look({str(file): (kind, file)}) == {kind.name}
    assert files.look({str(file): (kind, file)}) == {kind.name}
    assert view.tables() == ()
    asked.clear()
    assert files.read(kind, file) == read
    assert asked == [str(file)]


def test_a_file_that_is_read_as_another_kind_is_read_itself(files, tmp_path):
    file = tmp_path / "corrections.json"
    file.write_bytes(b"anything")
    kind = FileKind(CORRECTIONS_FILE.name, lambda _data, _name: saying("Pat"))
    files.look({str(file): (kind, file)})
    assert files.read(FileKind("brief", lambda data, _name: Read(data)), file) == Read(b"anything")
