"""Which brief is read first, and in which language."""

from __future__ import annotations

import shutil

import pytest

from lobbykit.app import paths
from lobbykit.app.brief_offers import brief_to_read
from lobbykit.app.shelves import Shelves
from lobbykit.app.workbench import Workbench
from tests.making import CATALOGUE, TODAY
from tests.sessions import Laptop

NAME = "ukraine-diplomacy"


@pytest.fixture
def bench_over(tmp_path):
    """Return how to open a workbench over a library with these of the shipped briefs before all others."""
    opened = []

    def over(*files):
        library = tmp_path / "library"
        (library / "briefs").mkdir(parents=True)
        for file in files:
            shutil.copy(paths.briefs() / file, library / "briefs")
        laptop = Laptop(tmp_path / "laptop")
        opened.append(laptop.open())
        return Workbench(opened[-1], Shelves(library, laptop.around.root), laptop.around, CATALOGUE, TODAY)

    yield over
    for one in opened:
        one.__exit__(None, None, None)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_brief_is_read_in_the_language_of_the_reader_where_it_is_translated(bench_over, lang):
    bench = bench_over(f"{NAME}.yaml", f"{NAME}.es.yaml")
    bench.catalogue = bench.words(lang)
    assert (brief_to_read(bench).id, brief_to_read(bench).lang) == (NAME, lang)


def test_a_translation_that_is_not_there_leaves_the_original(bench_over):
    bench = bench_over(f"{NAME}.yaml")
    bench.catalogue = bench.words("es")
    assert brief_to_read(bench).lang == "en"
