"""The stage that a walk over every screen goes over, and the dress it is worn in."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from lobbykit.app import paths
from lobbykit.ui.collector import Collector
from lobbykit.ui.language import speak
from tests.window.screens import EMPTY, FULL
from tests.window.stage import Stage
from tests.window.walked import Longer, worn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.window.stage import Dress


@pytest.fixture(scope="module", params=[EMPTY, FULL])
def stage(request, qapp, tmp_path_factory) -> Iterator[Stage]:
    collector = Collector()
    made = Stage(qapp, tmp_path_factory.mktemp("stage"), full=request.param != EMPTY, sample=request.param != EMPTY)
    made.name = request.param
    yield made
    made.close()
    gc.collect()  # here, before any thread may
    collector.close()
    speak(qapp, "en", paths.resources() / "i18n")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "dress" in metafunc.fixturenames:
        every = metafunc.config.getoption("--every-dress")
        metafunc.parametrize("dress", worn(metafunc.module, every=every), indirect=True, ids=lambda dress: dress.name)


@pytest.fixture
def dress(request, qapp) -> Iterator[Dress]:
    longer = Longer()
    if request.param.longer:
        qapp.installTranslator(longer)
    yield request.param
    qapp.removeTranslator(longer)
