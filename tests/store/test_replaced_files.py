"""What was kept of replaced files is what they were, or it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from lobbykit.store.replaced_files import LIST, DamagedPreviousError, Replaced, content, encoded, listed, sum_of

FILES = (Replaced("roster.json", sum_of(b"old"), sum_of(b"new")), Replaced("bills/hr7-119.json", None, sum_of(b"x")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / LIST).write_bytes(encoded(FILES))
    (tmp_path / "0").write_bytes(b"old")
    return tmp_path


def test_what_was_kept_comes_back(folder: Path) -> None:
    assert listed(folder) == FILES
    assert content(folder, 0, FILES[0]) == b"old"
    assert content(folder, 1, FILES[1]) is None


@pytest.mark.parametrize("name", [LIST, "0"])
def test_every_flipped_bit_is_noticed(folder: Path, name: str) -> None:
    sound = (folder / name).read_bytes()
    for bit in range(len(sound) * 8):
        damaged = bytearray(sound)
        damaged[bit // 8] ^= 1 << bit % 8
        (folder / name).write_bytes(damaged)
        with pytest.raises(DamagedPreviousError):
            content(folder, 0, listed(folder)[0])


@pytest.mark.parametrize("name", [LIST, "0"])
def test_what_is_gone_is_damage(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(DamagedPreviousError):
        content(folder, 0, listed(folder)[0])


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../roster.json", "bills/../../x", ".previous/1/0", "a\\b", "", "C:/x.json", "/x/a.yaml"]
)
def test_a_list_never_leads_out_of_the_library(folder: Path, path: str) -> None:
    (folder / LIST).write_bytes(encoded((Replaced(path, None, None),)))
    with pytest.raises(DamagedPreviousError):
        listed(folder)


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "/x/../y.yaml", "/x/.config/.y.yaml", "/x/y.yaml.sh", "x/../y.yaml", "/x//y.yaml", "/.yaml"]
)
def test_outside_the_library_a_list_leads_to_briefs_alone(folder: Path, path: str) -> None:
    (folder / LIST).write_bytes(encoded((Replaced(path, "a", "b"),)))
    with pytest.raises(DamagedPreviousError):
        listed(folder)
    (folder / LIST).write_bytes(encoded((Replaced("/x/y.yaml", "a", "b"),)))
    assert [one.path for one in listed(folder)] == ["/x/y.yaml"]
