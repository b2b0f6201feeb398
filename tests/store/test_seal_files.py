"""One file changes its form and nothing else."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

import pytest

from lobbykit.store.disk import this_disk
from lobbykit.store.seal import HEAD, SealedError, Vault
from lobbykit.store.seal_files import Conversion, PlainForm, found_in, holds_plain_line, name_in
from tests.store.sealed import DEV, full_workspace, line

if TYPE_CHECKING:
    from pathlib import Path

    from lobbykit.store.layout import Layout

VAULT = Vault(bytes(range(32)), os.urandom)
PHOTO = b"a photo"
SHA = hashlib.sha256(PHOTO).hexdigest()


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    return full_workspace(tmp_path / "notes")


def sealing(layout: Layout) -> Conversion:
    return Conversion(layout, this_disk(), VAULT, VAULT)


def opening(layout: Layout) -> Conversion:
    return Conversion(layout, this_disk(), VAULT, PlainForm())


@pytest.mark.parametrize("name", ["library/briefs/a.yaml", "damaged/x", f"attachments/{SHA}", "attachments/IMG_1.jpg"])
def test_a_file_is_sealed_once_and_comes_back_under_its_name(layout: Layout, name: str) -> None:
    shut, sealed = sealing(layout).turned(name, PHOTO)
    assert PHOTO not in sealed
    assert (shut == name) is (SHA not in name)
    assert sealing(layout).turned(shut, sealed) == (shut, sealed)
    assert opening(layout).turned(shut, sealed) == (name, PHOTO)
    assert opening(layout).turned(name, PHOTO) == (name, PHOTO)


def test_what_only_looks_sealed_is_sealed_all_the_same(layout: Layout) -> None:
    """Somebody may attach a file of another sealed workspace."""
    foreign = Vault(bytes(32), os.urandom).seal(b"x", "library/a.yaml")
    for data in (HEAD, HEAD + b"anything", foreign):
        shut, sealed = sealing(layout).turned("library/a.yaml", data)
        assert opening(layout).turned(shut, sealed) == ("library/a.yaml", data)


def test_what_does_not_open_stays_sealed_and_is_told(layout: Layout) -> None:
    file = layout.library / "corrections.json"
    damaged = VAULT.seal(b"x", "library/corrections.json")[:-1] + b"?"
    file.write_bytes(damaged)
    assert not opening(layout).whole(file)
    assert file.read_bytes() == damaged
    with pytest.raises(SealedError):
        opening(layout).turned("library/corrections.json", damaged, strictly=True)


def test_an_attachment_that_was_damaged_before_is_still_known_to_be(layout: Layout) -> None:
    shut, sealed = sealing(layout).turned(f"attachments/{SHA}", b"a phot?")
    assert VAULT.open(sealed, shut) == b"a phot?"
    assert shut != f"attachments/{VAULT.attachment_name(hashlib.sha256(b'a phot?').hexdigest())}"


def test_the_lines_of_a_backup_change_their_form_and_the_damaged_ones_are_counted(layout: Layout) -> None:
    name = f"log/{DEV}.0001.ops"
    raw = b"lobbykit-log/1 %b\n%b%b00000000 damaged\n" % (DEV.encode(), line(b'{"n":1}'), line(b'{"n":2}'))
    reader = VAULT.believing(frozenset({name}))
    sealed, left_out = Conversion(layout, this_disk(), reader, VAULT).turned_lines(name, raw)
    assert left_out == 1
    assert not holds_plain_line(sealed, header=True)
    plain, left_out = opening(layout).turned_lines(name, sealed)
    assert (plain, left_out) == (raw.removesuffix(b"00000000 damaged\n"), 0)


def test_every_file_of_a_workspace_has_its_place(layout: Layout) -> None:
    (layout.root / "notes.txt").write_text("mine")
    (layout.root / "link").symlink_to(layout.marker)
    found = found_in(layout)
    named = [sorted(name_in(layout, file) for file in files) for files in (found.lines, found.gone, found.strange)]
    assert named == [
        ["drafts.jsonl"]
        + [f"log/{DEV}.000{number}.ops" for number in (1, 2)]
        + [f"log/private/a1b2c3d4e5f60718.000{number}.ops" for number in (1, 2)],
        [".view.json.part", f"log/{DEV}.0003.ops.new", "view.json"],
        ["link", "notes.txt"],
    ]
    assert {file.relative_to(layout.root).parts[0] for file in found.whole} == {
        *("attachments", "before-restore-20261101T000000Z", "damaged", "library", "log")
    }
    (layout.root / "before-restore-20261101T000000Z" / "key.json").write_text("of its own")
    again = found_in(layout)
    others = [file for files in (again.lines, again.whole, again.gone, again.strange) for file in files]
    assert "before-restore-20261101T000000Z" not in {file.relative_to(layout.root).parts[0] for file in others}
