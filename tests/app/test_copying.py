"""Briefs of kits and of the program become copies, with the pictures and translations they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.copying import basis_of, copies
from lobbykit.domain.brief import BasedOn
from tests.making import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = ROOT / "briefs/ukraine-diplomacy.yaml"


def test_a_brief_of_a_kit_is_based_on_that_edition(tmp_path: Path) -> None:
    file = tmp_path / "kits/sample-kit/3/briefs/x.yaml"
    assert basis_of(file, tmp_path, "5") == BasedOn("sample-kit", "3", "5")


def test_a_brief_of_one_s_own_is_based_on_nothing(tmp_path: Path) -> None:
    for file in (tmp_path / "briefs/x.yaml", tmp_path / "kits-of-mine/x.yaml"):
        assert basis_of(file, tmp_path, "5") is None


def test_what_a_brief_names_beside_it_comes_along_unless_it_is_there(tmp_path: Path) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    names = [target.name for target, _ in copies(SHIPPED, text, tmp_path, None)]
    assert names == ["ukraine-diplomacy.yaml", "ukraine-diplomacy.es.yaml"]
    (tmp_path / "briefs").mkdir()
    (tmp_path / "briefs/ukraine-diplomacy.es.yaml").write_text("mine", encoding="utf-8")
    assert len(copies(SHIPPED, text, tmp_path, None)) == 1


def test_each_copied_brief_differs_from_its_base_by_one_line(tmp_path: Path) -> None:
    for target, data in copies(SHIPPED, SHIPPED.read_text(encoding="utf-8"), tmp_path, None):
        lines = data.decode().splitlines(keepends=True)
        (added,) = [line for line in lines if line.startswith("based_on: {kit: lobbykit, ")]
        assert "".join(line for line in lines if line != added) == (ROOT / "briefs" / target.name).read_text(
            encoding="utf-8"
        )
