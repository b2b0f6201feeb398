"""What a person is shown before a kit is opened."""

from __future__ import annotations

from dataclasses import replace

from lobbykit.app.kit_previews import TakenDown, preview_kit
from lobbykit.app.shelves import Shelves
from tests.content.kits.kit_bytes import HEAD, kit
from tests.sessions import Laptop

NAMES = {"H000001": "Rep. Wells"}


def previewed(laptop, session, data=None):
    file = laptop.folder / "a.lobbykit"
    file.write_bytes(data or kit())
    return preview_kit(
        file, Shelves(None, laptop.folder / "workspace"), TakenDown.of(session), {"H000001": "Rep. Wells"}
    )


def test_a_new_kit_is_counted_by_kind_with_names_and_fields(tmp_path):
    laptop = Laptop(tmp_path)
    with laptop.open() as session:
        shown = previewed(laptop, session)
    counted = {line.kind: (line.added, line.names[0]) for line in shown.lines}
    assert counted["people"] == (1, "Renée Sample")
    assert counted["meetings"] == (1, "Rep. Wells")
    assert counted["briefs"] == (1, "Clean wells")
    assert next(line.fields for line in shown.lines if line.kind == "people") == 2
    assert (shown.name, shown.is_open) == ("Wells day", False)


def test_an_edition_that_is_open_has_nothing_to_do(tmp_path):
    laptop = Laptop(tmp_path)
    with laptop.open() as session:
        previewed(laptop, session).found.plan.carry_out(session.history)
        again = previewed(laptop, session)
    assert again.is_open
    assert [one.code for one in again.problems] == ["kit-unsigned", "kit-open-already"]


def test_the_next_edition_does_not_write_over_what_was_taken_down_as_changed_here(tmp_path):
    laptop = Laptop(tmp_path)
    with laptop.open() as session:
        previewed(laptop, session).found.plan.carry_out(session.history)
        following = previewed(laptop, session, kit(replace(HEAD, edition=2)))
    assert {line.kind for line in following.lines if line.added} <= {"measures"}
