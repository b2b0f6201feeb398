"""Every fix that a finding offers is made where it helps, alone, once; and what it does not concern stays."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lobbykit.app.importing import ChangedMeanwhileError
from lobbykit.app.library import load_library
from lobbykit.app.mending import Mending, UnmendableFileError, in_one_step, plan_mending
from lobbykit.app.shelves import Shelves
from lobbykit.app.wording import Catalogue
from tests.making import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

    from lobbykit.domain.problem import Problem
    from lobbykit.domain.reference import Reference

TEXTS = {
    name: (ROOT / name).read_text(encoding="utf-8")
    for name in ("briefs/ukraine-diplomacy.yaml", "tests/fixtures/briefs/wrong.yaml", "tests/fixtures/briefs/full.yaml")
}
MISTAKES = [
    ("talking_points:", "talking_point:"),
    ("rank: primary", "rank: primry"),
    ("action: cosponsor", "action: co-sponsor"),
    ("measures:", "mesures:"),
    ("{measure}", "{mesure}"),
    ("H.Res.100", "House Resolution 100"),
    ("[H.Res.317", "['HRes 317'"),
    ("[S.Res.61", '["Senate Resolution 61"'),
    ("reason:", "raeson:"),
    ("sections:", "section:"),
]
RETIRE = 'retire:\n  - {phrase: "three years ago", after: 2025-03-01, say: "in February 2022: so long"}\n'


@cache
def known() -> Reference:
    words = Catalogue.load(ROOT / "resources/i18n", "en")
    library = load_library(Shelves(None, Path("no-such-workspace")))
    return library.reference(words.stock_phrases(), date(2026, 11, 22))


@pytest.fixture
def reference() -> Reference:
    return known()


def every(_: Problem) -> bool:
    return True


def mended(
    file: Path, reference: Reference, wanted: Callable[[Problem], bool] = every, library: Path = Path("no-library")
) -> Mending:
    return plan_mending(file, library, vault=None, reference_for=lambda _: reference, wanted=wanted)


def written(folder: Path, text: str) -> Path:
    file = folder / "mine.yaml"
    file.write_bytes(text.encode())
    return file


@pytest.mark.parametrize("name", sorted(TEXTS))
@settings(max_examples=12, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(
    mistakes=st.sets(st.sampled_from(MISTAKES), max_size=4),
    line_end=st.sampled_from(["\n", "\r\n"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_only_the_lines_of_fixes_change_and_a_second_time_none_does(
    name: str, mistakes: set[tuple[str, str]], line_end: str, mark: str, tmp_path: Path
) -> None:
    text = TEXTS[name]
    for right, wrong in sorted(mistakes):
        text = text.replace(right, wrong)
    file = written(tmp_path, mark + text.replace("\n", line_end))
    made = mended(file, known())
    before, after = made.before.split("\n"), made.after.split("\n")
    assert len(before) == len(after)
    changed = {number for number, (old, new) in enumerate(zip(before, after, strict=True), start=1) if old != new}
    assert changed == {one.place.line for one in made.done}
    assert changed or not mistakes or text == TEXTS[name]
    file.write_bytes(made.after.encode())
    again = mended(file, known())
    assert (again.done, again.after, again.plan.files) == ((), made.after, ())


def test_a_phrase_that_the_brief_retires_is_replaced_also_where_quotes_are_needed(
    tmp_path: Path, reference: Reference
) -> None:
    text = TEXTS["tests/fixtures/briefs/wrong.yaml"].replace(
        'lede: "The war began three years ago, and [thousands have died](#)."',
        "lede: It began three\n  years ago # long",
    )
    made = mended(written(tmp_path, text + RETIRE), reference, lambda one: "so long" in str(one.fix))
    assert 'lede: "It began in February 2022: so long" # long\n' in made.after
    assert [(one.code, one.fix.old.split()) for one in made.done] == [("stale-words", ["three", "years", "ago"])]


def test_a_list_of_measures_behind_a_placeholder_is_mended_with_the_finding_about_the_words(
    tmp_path: Path, reference: Reference
) -> None:
    text = TEXTS["tests/fixtures/briefs/wrong.yaml"].replace("S.Res.61, by Senator Ed Markey, and H.R.100", "{measure}")
    made = mended(written(tmp_path, text), reference, lambda one: one.code == "sponsor-mismatch")
    assert made.preview == ("-    measures: [S.Res.61, H.R.100]", "+    measures: [S.Res.61, H.Res.100]")


def test_a_fix_that_would_not_settle_its_finding_is_refused(tmp_path: Path, reference: Reference) -> None:
    text = TEXTS["tests/fixtures/briefs/wrong.yaml"].replace("three years ago", "last year") + RETIRE.replace(
        "three years ago", "last year"
    ).replace("in February 2022: so long", "recently, last year")
    made = mended(written(tmp_path, text), reference, lambda one: "recently" in str(one.fix))
    assert (made.done, made.after) == ((), made.before)
    assert [one.code for one in made.refused] == ["fix-no-help"]


def test_one_finding_alone_is_mended_for_whoever_names_it(tmp_path: Path, reference: Reference) -> None:
    file = written(
        tmp_path, TEXTS["tests/fixtures/briefs/wrong.yaml"].replace("rank: primary", "rank: primry") + "aks: []\n"
    )
    first = mended(file, reference, lambda _: False).found
    wanted = next(one for one in first if one.code == "choice-unknown")
    made = mended(file, reference, lambda one: one == wanted)
    assert [one.code for one in made.done] == ["choice-unknown"]
    assert made.after == made.before.replace("primry", "primary")


def test_a_file_that_somebody_changed_since_it_was_read_is_not_written(tmp_path: Path, reference: Reference) -> None:
    file = written(tmp_path, TEXTS["tests/fixtures/briefs/wrong.yaml"])
    made = mended(file, reference)
    file.write_text("mine", encoding="utf-8")
    with pytest.raises(ChangedMeanwhileError):
        in_one_step([made.plan]).carry_out()
    assert file.read_text(encoding="utf-8") == "mine"


def test_a_file_of_another_name_and_a_second_copy_are_refused(tmp_path: Path, reference: Reference) -> None:
    file = written(tmp_path, TEXTS["tests/fixtures/briefs/wrong.yaml"]).rename(tmp_path / "mine.txt")
    with pytest.raises(UnmendableFileError):
        mended(file, reference)
    kit = tmp_path / "library/kits/sample/1/mine.yaml"
    for one in (kit, tmp_path / "library/briefs/mine.yaml"):
        one.parent.mkdir(parents=True)
        one.write_text(TEXTS["tests/fixtures/briefs/wrong.yaml"], encoding="utf-8")
    with pytest.raises(UnmendableFileError):
        mended(kit, reference, library=tmp_path / "library")
    assert isinstance(mended(tmp_path / "library/briefs/mine.yaml", reference, library=tmp_path / "library"), Mending)
