"""What was decided about the team's file is there again, and no edition has the number of another."""

from __future__ import annotations

import json

import pytest

from lobbykit.app.kit_desk.choices import FILE, KitChoices, keep_choices, kit_id, load_choices, written_edition
from lobbykit.app.opening_kits import plan_kit
from tests.content.kits.kit_bytes import HEAD, kit

CHOICES = KitChoices("wells-day", "Wells day", "Clean Wells", ("wells",), people=False, contacts=True, edition=3)


def test_what_was_decided_is_there_again(bench):
    library = bench.shelves.workspace / "library"
    keep_choices(library, CHOICES, bench.session.history)
    assert load_choices(library, None).value == CHOICES
    assert written_edition(library, "wells-day", None) == 3
    assert written_edition(library, "roads-day", None) == 0


@pytest.mark.parametrize(
    "wrong", ["", "[]", "{}", '{"lobbykit":"kit-desk/1"}', json.dumps({"lobbykit": "kit-desk/1", "edition": True})]
)
def test_a_file_that_cannot_be_used_is_said_and_counts_as_none(tmp_path, wrong):
    (tmp_path / FILE).write_text(wrong)
    read = load_choices(tmp_path, None)
    assert read.value == KitChoices()
    assert [one.code for one in read.problems] == ["kit-desk-damaged"]


def test_the_next_edition_is_higher_than_what_was_written_and_what_was_opened_here(bench):
    library = bench.shelves.workspace / "library"
    file = library.parent.parent / "a.lobbykit"
    file.write_bytes(kit(HEAD))
    plan_kit(file, bench.shelves, bench.session).plan.carry_out(bench.session.history)
    assert KitChoices("wells-day").for_next(library, "").edition == 2
    assert CHOICES.for_next(library, "").edition == 4
    assert KitChoices(name="Wells day!").for_next(library, "").id == "wells-day"


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Día de acción 2026", "dia-de-accion-2026"),
        ("Ünïted_for.peace", "united-for-peace"),
        ("con", "con-file"),
        ("平和", "team"),
        ("", "team"),
        ("x" * 200, "x" * 40),
    ],
)
def test_a_name_in_any_language_makes_an_id_that_a_kit_may_have(name, made):
    assert kit_id(name) == made
