"""The logos of a brief are read from beside it, and what is wrong with one is told at its place in the brief."""

from __future__ import annotations

from dataclasses import replace

from lobbykit.app.logos import with_logos
from lobbykit.domain.brief import Organization
from lobbykit.domain.graphic import RasterLogo, VectorLogo
from lobbykit.domain.problem import Place
from tests.making import ROOT, brief, reference, words

PICTURES = ROOT / "tests/fixtures/pictures"


def read(*names: str):
    organizations = tuple(Organization(words("Friends"), words(name)) for name in names)
    return with_logos(
        reference(), replace(brief(organizations=organizations), place=Place(str(PICTURES / "rivers.yaml")))
    )


def test_drawings_and_pictures_are_read_from_beside_the_brief():
    logos = read("river.svg", "landing.png", "river.svg").logos
    assert isinstance(logos["river.svg"], VectorLogo)
    assert isinstance(logos["landing.png"], RasterLogo)


def test_no_picture_is_larger_than_paper_can_show():
    logo = read("landing.png").logos["landing.png"]
    assert logo.height <= 300 * 26 / 72 + 1


def test_a_logo_that_is_not_there_is_an_error_where_it_is_named():
    found = read("none.png")
    assert not found.logos
    assert [(one.code, one.place) for one in found.logo_problems] == [("file-missing", words("none.png").place)]
