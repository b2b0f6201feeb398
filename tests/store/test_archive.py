"""A backup file from anywhere is read with distrust."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lobbykit.store import archive
from lobbykit.store.archive import BackupError, belongs, checked, pack
from lobbykit.store.backup import contents
from lobbykit.store.layout import Layout
from lobbykit.store.restore import restore
from tests.store.folders import HOLDER, NOW, OLD, files_in

MARKER = (OLD / "workspace-1" / "workspace.json").read_bytes()


def packed() -> bytes:
    out = io.BytesIO()
    pack(out, contents(Layout(OLD / "workspace-1")))
    return out.getvalue()


SOUND = packed()


def made(files: dict[str, bytes], *, listed: dict[str, bytes] | None = None, method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    shown = {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        for name, data in (files if listed is None else listed).items()
    }
    with zipfile.ZipFile(out, "w", method) as zipped:
        for name, data in files.items():
            zipped.writestr(name, data)
        zipped.writestr(archive.LIST, json.dumps({"lobbykit": "backup/1", "files": shown}))
    return out.getvalue()


@pytest.mark.parametrize(
    "name",
    [
        "workspace.json",
        "key.json",
        "drafts.jsonl",
        f"attachments/{'a' * 64}",
        f"log/private/{'a' * 16}.0001.ops",
        "library/roster.json",
        "library/corrections.json",
        "library/bills/119-hres-100.json",
        "library/briefs/Überblick, Entwurf 2.yaml",
        "library/briefs/console.yaml",
    ],
)
def test_names_of_a_workspace_belong(name: str) -> None:
    assert belongs(name)


STRANGE = [
    "../workspace.json",
    "/etc/passwd",
    "log/../../x.ops",
    "LOCK",
    "device.json",
    "backups/lobbykit-20261122T150405Z.zip",
    "key.copy.json",
    "library/.previous/roster.json",
    "library/kits/a/0/kit.json",
    "library/kits/A/1/kit.json",
    "library/kits/a/1/x/kit.json",
    "library/kits/a/1/bills/nul.json",
    "library/kits/nul./1/kit.json",
    "library/bills/.json",
    "library/bills/../roster.json",
    "library/bills/a/b.json",
    "library/briefs/.hidden.yaml",
    "library/briefs/a.yaml ",
    "library/briefs/a\\b.yaml",
    "library/briefs/a:b.yaml",
    "library/briefs/a\x00b.yaml",
    "library/briefs/NUL.yaml",
    "library/briefs/com1.draft.yaml",
    "library/briefs/a.json",
    "library/briefs/" + "a" * 151 + ".yaml",
    "log/0123456789abcdef.0001.ops\n",
    "log\\0123456789abcdef.0001.ops",
    "WORKSPACE.JSON",
    "log/0123456789abcdef.0001.ops/",
    "C:workspace.json",
    "attachments/" + "A" * 64,
]


@pytest.mark.parametrize("name", STRANGE)
def test_any_other_name_is_refused_and_nothing_written(tmp_path: Path, name: str) -> None:
    assert not belongs(name)
    file = tmp_path / "x.zip"
    file.write_bytes(made({"workspace.json": MARKER, name: b"evil"}))
    with pytest.raises(BackupError):
        restore(file, Layout(tmp_path / "deep" / "target"), HOLDER, NOW)
    assert list(files_in(tmp_path)) == ["x.zip"]


@pytest.mark.parametrize(
    "raw",
    [
        made({"workspace.json": MARKER}, method=zipfile.ZIP_DEFLATED),
        made({"workspace.json": MARKER}, listed={}),
        made({"workspace.json": MARKER}, listed={"workspace.json": MARKER, "drafts.jsonl": b""}),
        made({"workspace.json": MARKER}, listed={"workspace.json": MARKER + b" "}),
        made({}),
        made({"drafts.jsonl": b""}),
        made({"workspace.json": b"{}"}),
        b"",
        b"PK\x05\x06" + bytes(18),
        b"not a zip at all",
    ],
)
def test_a_zip_that_does_not_say_what_it_holds_is_refused(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(raw)
    with pytest.raises(BackupError):
        restore(file, Layout(tmp_path / "target"), HOLDER, NOW)
    assert list(files_in(tmp_path)) == ["x.zip"]


def test_a_backup_of_a_newer_program_is_refused_by_name(tmp_path: Path) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(made({"workspace.json": MARKER}).replace(b"backup/1", b"backup/2"))
    with pytest.raises(BackupError):
        checked(file)


def test_members_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    """A member inside another's bytes counts twice; a file full of such members would swell when it is unpacked."""
    outer, inner = (f"attachments/{digit * 64}" for digit in "01")
    hidden = io.BytesIO()
    with zipfile.ZipFile(hidden, "w") as zipped:
        zipped.writestr(inner, bytes(100_000))
    nested = hidden.getvalue()[: 30 + len(inner) + 100_000]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        zipped.writestr(outer, nested)
        twin = zipfile.ZipInfo(inner)
        twin.header_offset, twin.CRC = 30 + len(outer), zlib.crc32(bytes(100_000))
        twin.file_size = twin.compress_size = 100_000
        zipped.filelist.append(twin)
        zipped.NameToInfo[inner] = twin
        listed = {
            name: {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            for name, data in ((outer, nested), (inner, bytes(100_000)))
        }
        zipped.writestr(archive.LIST, json.dumps({"lobbykit": "backup/1", "files": listed}))
    file = tmp_path / "x.zip"
    file.write_bytes(out.getvalue())
    with pytest.raises(BackupError) as refusal:
        checked(file)
    assert refusal.value.code == "backup-strange"


@given(st.data())
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_flipped_bit_or_cut_passes_for_the_same_notes(tmp_path: Path, data: st.DataObject) -> None:
    raw = bytearray(SOUND)
    if data.draw(st.booleans()):
        raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    else:
        del raw[data.draw(st.integers(0, len(raw) - 1)) :]
    file = tmp_path / "x.zip"
    file.write_bytes(raw)
    try:
        listed = checked(file)
    except BackupError:
        return
    whole = io.BytesIO(SOUND)
    with zipfile.ZipFile(whole) as sound, zipfile.ZipFile(file) as found:
        assert {name: found.read(name) for name in listed} == {name: sound.read(name) for name in listed}
        assert [*listed, archive.LIST] == sound.namelist()


@given(st.binary(max_size=400))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_give_the_one_failure(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(raw)
    with pytest.raises(BackupError):
        checked(file)
