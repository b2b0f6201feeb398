"""The office card."""

from __future__ import annotations

from lobbykit.domain.products.office_facts import committees_of
from tests.domain.products.samples import HOUSE, telling

ROLES = {"chair": "chair", "vice": "vice chair", "rank": "ranking member", "exofficio": "ex officio"}


def test_committees_are_named_with_a_role_and_without_subcommittees():
    named = committees_of(HOUSE, telling().reference.roster, ROLES)
    assert named == ("House Committee on Foreign Affairs (ranking member)",)
