"""Every screen of the window is walked over as a screen reader, the Tab key and a reader of large type would."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from lobbykit.ui.collector import Collector
from lobbykit.ui.preferences import Role
from tests.making import ROOT
from tests.window import walk
from tests.window.screens import EMPTY, FULL, SCREENS
from tests.window.stage import LAPTOP, SMALL, WIDE, Dress, Stage
from tests.window_pictures import TARGET, page

if TYPE_CHECKING:
    from collections.abc import Iterator

WORN = (
    Dress("", percent=100, size=WIDE),
    Dress("es", percent=100, lang="es", size=SMALL),
    Dress("200", percent=200, size=LAPTOP),
)
WORN_TOO = (
    Dress("longer", percent=100, size=SMALL, longer=True),
    Dress("150", percent=150, size=LAPTOP),
    Dress("200-small", percent=200, size=SMALL),
)
"""Only with `--every-dress`: the others are the hardest of their kind, and each takes half a minute."""


class Longer(QTranslator):
    """A language in which everything is a third longer than in English."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"{source} {'e' * (len(source) // 3)}" if len(source) > 3 else f"{source}ee"


@pytest.fixture(scope="module", params=[EMPTY, FULL])
def stage(request, qapp, tmp_path_factory) -> Iterator[Stage]:
    collector = Collector()
    made = Stage(qapp, tmp_path_factory.mktemp("stage"), full=request.param != EMPTY, sample=request.param != EMPTY)
    made.name = request.param
    yield made
    made.close()
    collector.close()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "dress" in metafunc.fixturenames:
        worn = (*WORN, *WORN_TOO) if metafunc.config.getoption("--every-dress") else WORN
        metafunc.parametrize("dress", worn, indirect=True, ids=lambda dress: dress.name or "usual")


@pytest.fixture
def dress(request, qapp) -> Iterator[Dress]:
    longer = Longer()
    if request.param.longer:
        qapp.installTranslator(longer)
    yield request.param
    qapp.removeTranslator(longer)


def found(stage: Stage, dress: Dress) -> Iterator[str]:
    """Yield everything that is wrong on the screens of a stage in one dress."""
    for screen in sorted(
        (one for one in SCREENS if (one.workspace == EMPTY) == (stage.name == EMPTY)), key=lambda one: str(one.role)
    ):
        stage.wear(dress, screen.role and Role.TEAM_LEAD)  # what comes first is all that a role changes
        shown = screen.show(stage)
        stage.rest()
        overlay = stage.program.everywhere.overlay
        scope = shown if overlay is None else overlay.panel
        checks = [walk.cut(scope), walk.sideways(scope), walk.sizes(scope, dress.percent)]
        if dress.size is WIDE:
            checks += [walk.names(scope), walk.roles(scope), walk.doubles(scope), walk.tab_order(scope)]
        yield from (f"{screen.name}: {wrong}" for wrong in chain(*checks))
        if shown is not stage.window:
            shown.close()
        stage.clear()


def test_every_screen_can_be_heard_reached_and_read(stage, dress):
    wrong = list(found(stage, dress))
    assert not wrong, "\n".join(wrong)


def test_there_is_a_picture_of_every_screen_and_of_nothing_else():
    wanted = page()
    assert wanted == (ROOT / "docs" / "window.md").read_text(encoding="utf-8")
    pictures = {file.name for file in TARGET.glob("*.png")}
    assert pictures == {part.partition(")")[0] for part in wanted.split("pictures/window/")[1:]} - {""}
    assert max(file.stat().st_size for file in TARGET.glob("*.png")) < 150_000
