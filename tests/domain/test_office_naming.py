"""Which office is meant: exactly one, or a problem that names the candidates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.domain.office_naming import OfficeNaming
from tests.making import house, senate

OFFICES = [
    replace(house("C000001"), state="TX", district=28, name="Henry Cuéllar", last="Cuéllar", sort="Cuéllar, Henry"),
    replace(house("C000002"), state="AK", district=0, name="Nick Begich", last="Begich", sort="Begich, Nick"),
    replace(house("C000003"), state="TX", district=2, name="Dan Lee", last="Lee", sort="Lee, Dan"),
    replace(house("C000004"), state="TX", district=3, name="Ann Lee", last="Lee", sort="Lee, Ann"),
    replace(house("C000005"), state="TX", district=4, name="Ted de la Cruz", last="de la Cruz", sort="de la Cruz, Ted"),
    replace(senate("C000006"), state="TX", name="Ted Cruz", last="Cruz", sort="Cruz, Ted"),
]
NAMING = OfficeNaming(OFFICES)


@pytest.mark.parametrize(
    ("cells", "office"),
    [
        (("C000001",), "C000001"),
        (("c000001", "TX", "28"), "C000001"),
        (("Z000009",), "Z000009"),
        (("TX-28",), "C000001"),
        (("tx28",), "C000001"),
        (("TX-02",), "C000003"),
        (("AK-AL",), "C000002"),
        (("AK-00",), "C000002"),
        (("", "TX", "28"), "C000001"),
        (("", "Texas", "02"), "C000003"),
        (("", "Alaska", "at-large"), "C000002"),
        (("", "AK"), "C000002"),
        (("", "TX", "Senate"), "C000006"),
        (("Rep. Henry Cuellar (D-TX)", "TX"), "C000001"),
        (("cuellar", "texas"), "C000001"),
        (("Sen. Cruz", "TX"), "C000006"),
        (("Dan Lee", "TX"), "C000003"),
        (("Lee", "TX", "3"), "C000004"),
    ],
)
def test_one_office_is_meant(cells, office):
    assert NAMING.named(*cells).value == office


@pytest.mark.parametrize(
    ("cells", "code", "candidates"),
    [
        (("Lee", "TX"), "office-several", ("C000003", "C000004")),
        (("", "TX"), "office-several", ("C000001", "C000006")),
        (("Cuellar",), "office-name-alone", ("C000001",)),
        (("Nobody",), "office-name-alone", ()),
        (("Bob Lee", "TX"), "office-none", ("C000003", "C000004")),
        (("Henry R. Cuellar", "TX"), "office-none", ("C000001",)),
        (("Cuellar", "AK"), "office-none", ("C000001",)),
        (("TX-99",), "office-none", ()),
        (("TX-28", "AK"), "office-contradicts", ()),
        (("TX-28", "TX", "2"), "office-contradicts", ()),
        (("C000001", "AK"), "office-contradicts", ()),
        (("Cuellar", "Guernsey"), "office-state-unknown", ()),
        (("", "", "28"), "office-missing", ()),
    ],
)
def test_none_is_picked_of_several(cells, code, candidates):
    read = NAMING.named(*cells)
    assert read.value is None
    (problem,) = read.problems
    assert problem.code == code
    assert all(one in str(dict(problem.params)["candidates"]) for one in candidates)
