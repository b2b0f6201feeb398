"""Which computer this is."""

from __future__ import annotations

from pathlib import Path

from lobbykit.store.machine import fingerprint, mac_uuid, machine_id

IOREG = """+-o J316sAP  <class IOPlatformExpertDevice, id 0x100000227>
    {
      "IOPlatformUUID" = "1B2C3D4E-0000-5A5A-9999-ABCDEF012345"
      "serial-number" = <00>
    }
"""


def test_the_first_file_that_says_something_is_the_computer_s_id(tmp_path: Path) -> None:
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "id").write_text("0123456789abcdef0123456789abcdef\n")
    files = tuple(tmp_path / name for name in ("missing", "empty", "id"))
    assert machine_id("linux", files) == "0123456789abcdef0123456789abcdef"
    assert machine_id("linux", files[:2]) == ""


def test_a_mac_is_known_by_its_platform_uuid() -> None:
    assert mac_uuid(IOREG) == "1B2C3D4E-0000-5A5A-9999-ABCDEF012345"
    assert mac_uuid("nothing") == ""


def test_the_fingerprint_changes_with_the_computer_and_with_the_folder_only(tmp_path: Path) -> None:
    here = fingerprint("machine", tmp_path / "notes")
    assert here == fingerprint("machine", tmp_path / "x" / ".." / "notes")
    assert len({here, fingerprint("other", tmp_path / "notes"), fingerprint("machine", tmp_path / "copy")}) == 3
    assert "machine" not in here
