"""The support scale of the team's file: usual or in an organization's own words, and what notes keep of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lobbykit.app.edit import Create
from lobbykit.app.kit_desk.scale_choice import LEAST, LONGEST, MOST, keep_scale, known_codes, named_scale, scale_in_file
from lobbykit.app.levels import known_scale, levels_shown
from lobbykit.app.shelves import Shelves
from lobbykit.content.scale_file import read_scale, write_scale
from lobbykit.domain.support_scale import DEFAULT_SCALE
from tests.app.kit_desk.desks import BRIEF, made, ready
from tests.making import CATALOGUE
from tests.sessions import new_id

OURS = "All in\nWith us\nNot yet\nAgainst us"
NAMES = st.lists(
    st.from_regex(r"[a-z][a-z0-9]{0,8}( [a-z0-9]{1,8}){0,2}", fullmatch=True),
    min_size=LEAST,
    max_size=MOST,
    unique=True,
)


def test_the_usual_scale_is_shown_with_words_signs_and_numbers(bench):
    shown = scale_in_file(bench)
    assert (shown.levels[0][0].name, shown.levels[0][1]) == ("Champion", 5)
    assert [number for _, number in shown.levels] == [5, 4, 3, 2, 1]
    assert all(level.icon for level, _ in shown.levels)
    assert len(shown.states) == 2
    assert (shown.is_own, shown.noted) == (False, 0)


def test_levels_in_own_words_go_into_the_file_and_one_undo_brings_the_usual_back(bench):
    ready(bench)
    assert keep_scale(bench, named_scale(OURS).value) == ()
    shown = scale_in_file(bench)
    assert [(level.name, number) for level, number in shown.levels] == [
        ("All in", 4),
        ("With us", 3),
        ("Not yet", 2),
        ("Against us", 1),
    ]
    assert shown.is_own
    assert made(bench).kit.scale == named_scale(OURS).value
    assert bench.session.history.undo().done
    assert not scale_in_file(bench).is_own
    assert made(bench).kit.scale is None


def test_the_usual_words_can_be_chosen_again(bench):
    keep_scale(bench, named_scale(OURS).value)
    keep_scale(bench, DEFAULT_SCALE)
    assert known_scale(bench) == DEFAULT_SCALE
    assert not scale_in_file(bench).is_own


def test_a_note_keeps_its_level_when_the_words_change_and_is_counted(bench):
    note = new_id()
    office = bench.library().roster.offices[0].id
    told = {"office": office, "date": "2026-12-01", "author": "Olga", f"ask/{BRIEF}/arms-control/after": "champion"}
    assert bench.session.apply(Create(note, "note", told)).value
    plain = {"office": office, "date": "2026-12-01", "author": "Olga", "summary": "x"}
    assert bench.session.apply(Create(new_id(), "note", plain)).value
    assert scale_in_file(bench).noted == 1
    keep_scale(bench, named_scale(OURS).value)
    assert bench.session.entity(note).visible_fields[f"ask/{BRIEF}/arms-control/after"] == "champion"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "scale-names-count"),
        ("Yes", "scale-names-count"),
        ("\n".join("abcdefgh"), "scale-names-count"),
        ("Sí\nNo", "scale-name-plain"),
        ("1 of us\nNo", "scale-name-plain"),
        ("Yes\nyes", "scale-name-twice"),
        ("Yes\nNo answer", "scale-name-twice"),
        ("Yes\n" + "n" * (LONGEST + 1), "scale-name-long"),
    ],
)
def test_names_that_cannot_be_kept_are_refused_in_a_sentence(typed, code):
    read = named_scale(typed)
    assert read.value is None
    assert code in [one.code for one in read.problems]
    for one in read.problems:
        assert CATALOGUE.message(one)
        assert CATALOGUE.suggestion(one)


@given(NAMES)
def test_any_plain_names_are_read_back_and_shown_as_they_were_typed(names):
    scale = named_scale("\n".join(names)).value
    if scale is None:  # a name may be that of a state
        assert {"no answer", "not raised"} & set(names)
        return
    assert read_scale(write_scale(scale), file="scale.json").value == scale
    shown = levels_shown(scale, CATALOGUE.stock_phrases())
    assert [one.name.lower() for one in shown if one.is_level] == names


def test_the_usual_words_in_another_language_are_the_usual_scale(bench):
    bench.catalogue = bench.words("es")
    words = [level.name for level, _ in scale_in_file(bench).levels]
    assert words[0] == "Lidera"
    assert named_scale("\n".join(words), known_codes(bench)).value == DEFAULT_SCALE


def test_a_library_named_at_the_start_keeps_its_scale(bench, tmp_path):
    folder = tmp_path / "named"
    folder.mkdir()
    (folder / "scale.json").write_text(write_scale(named_scale(OURS).value))
    bench.shelves = Shelves(folder, bench.shelves.workspace)
    (problem,) = keep_scale(bench, DEFAULT_SCALE)
    assert problem.code == "scale-named-elsewhere"
    assert "Change" in CATALOGUE.suggestion(problem)
    assert scale_in_file(bench).is_own
