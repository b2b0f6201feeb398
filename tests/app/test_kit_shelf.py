"""Which kits are open, and in what order they are looked at."""

from __future__ import annotations

from pathlib import Path

from lobbykit.app.kit_shelf import kit_folder, opening_mark, shelved_kits
from lobbykit.app.shelves import Shelves


def opened(library: Path, kit: str, edition: int) -> None:
    folder = kit_folder(library, kit, edition)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / opening_mark(library)).write_text("{}", encoding="utf-8")


def test_of_each_kit_the_newest_edition_counts_and_the_kit_opened_last_comes_first(tmp_path):
    for kit, edition in (("wells", 9), ("roads", 1), ("wells", 10)):
        opened(tmp_path, kit, edition)
    assert [(one.id, one.edition) for one in shelved_kits(tmp_path)] == [("wells", 10), ("roads", 1)]
    opened(tmp_path, "roads", 2)
    assert [(one.id, one.edition) for one in shelved_kits(tmp_path)] == [("roads", 2), ("wells", 10)]


def test_a_folder_without_its_mark_and_names_of_no_kit_do_not_count(tmp_path):
    opened(tmp_path, "wells", 1)
    kit_folder(tmp_path, "wells", 2).mkdir()
    (tmp_path / "kits/.DS_Store").write_bytes(b"")
    (tmp_path / "kits/Wells").mkdir()
    (tmp_path / "kits/wells/latest").mkdir()
    assert [(one.id, one.edition) for one in shelved_kits(tmp_path)] == [("wells", 1)]


def test_kits_are_looked_at_after_the_workspace_and_before_what_is_shipped(tmp_path):
    opened(tmp_path / "library", "wells", 1)
    own, kit, _ = Shelves(None, tmp_path).folders()
    assert (own, kit) == (tmp_path / "library", tmp_path / "library/kits/wells/1")
