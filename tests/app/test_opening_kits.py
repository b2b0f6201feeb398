"""What opening a kit writes, and where: the plan before it is carried out."""

from __future__ import annotations

import pytest

from lobbykit.app.importing import RefusedImportError
from lobbykit.app.library import DamagedLibraryError
from lobbykit.app.opening_kits import plan_kit
from lobbykit.app.shelves import Shelves
from tests.content.kits.kit_bytes import kit
from tests.sessions import Laptop, noted


@pytest.fixture
def laptop(tmp_path):
    return Laptop(tmp_path)


def opened(laptop, session):
    file = laptop.folder / "a.lobbykit"
    file.write_bytes(kit())
    plan = plan_kit(file, Shelves(None, laptop.folder / "workspace"), session).plan
    plan.carry_out(session.history)
    return plan


def test_all_files_go_into_the_folder_of_the_edition(laptop):
    with laptop.open() as session:
        plan = opened(laptop, session)
    folder = laptop.folder / "workspace/library/kits/wells-day/1"
    assert plan.folder == folder
    assert {file.relative_to(folder).parts[0] for file, _ in plan.files} == {
        *("kit.json", "briefs", "bills", "schedule.json", "team.json", "opened.000001.json")
    }


def test_the_opening_is_one_step_and_the_step_before_it_is_the_next(laptop):
    with laptop.open() as session:
        note = noted(session)
        opened(laptop, session)
        assert session.history.undo().done
        assert session.entity("1" * 32).deleted
        assert session.entity("2" * 32).deleted
        assert session.history.undo().step.entity == note.id


def test_a_step_survives_the_next_start_and_the_history_being_written_anew(laptop):
    with laptop.open() as session:
        opened(laptop, session)
        session.history.undo()
        session.history.redo()
        for _ in range(220):
            session.history.undo()
            session.history.redo()
        session.history.tidy()
    with laptop.open() as session:
        assert session.history.undo().done
        assert session.entity("1" * 32).deleted
    with laptop.open() as session:
        assert session.history.redo().done
        assert not session.entity("1" * 32).deleted


def test_a_shelf_that_was_tampered_with_is_said_not_used(laptop):
    with laptop.open() as session:
        opened(laptop, session)
        (laptop.folder / "workspace/library/kits/wells-day/1/team.json").write_text("{}", encoding="utf-8")
        with pytest.raises(DamagedLibraryError):
            opened(laptop, session)


def test_a_kit_that_is_not_sound_is_refused_with_its_problems(laptop):
    file = laptop.folder / "a.lobbykit"
    file.write_bytes(kit()[:-1])
    with pytest.raises(RefusedImportError) as refused:
        plan_kit(file, Shelves(None, laptop.folder / "workspace"), None)
    assert [one.code for one in refused.value.problems] == ["kit-cut"]
