"""Two laptops of a team: Ana's, and that of an organizer who may read all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.sync_world import OpenTeam, laptop_of

if TYPE_CHECKING:
    from tests.sessions import Laptop


@pytest.fixture
def team() -> OpenTeam:
    team = OpenTeam()
    team.let_in("org", organizer=True)
    team.let_in("ana")
    return team


@pytest.fixture
def ana(tmp_path) -> Laptop:
    return laptop_of("ana", tmp_path)


@pytest.fixture
def org(tmp_path) -> Laptop:
    return laptop_of("org", tmp_path)
