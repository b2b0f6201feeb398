"""Names of members, as the upstream files spell them."""

from __future__ import annotations

from lobbykit.domain.problem import Severity
from tests.content.rosters.congress_files import (
    found,
    imported,
    office,
    texts,
)


def test_a_name_is_built_when_there_is_no_official_one_and_that_is_said() -> None:
    assert office("Beech").name == "James Beech"
    assert found(imported(texts()), "congress-name-built").severity is Severity.NOTE


def test_names_keep_what_congress_prints_and_list_what_people_say() -> None:
    assert office("Dueñas").name == 'José G. "Chepe" Dueñas'
    assert office("Dueñas").aliases == ("Chepe Dueñas", "José Dueñas")
    assert office("Beech").aliases == ("Jim Beech",)
    assert office("Elm Grove").aliases == ("Fern Elm Grove",)


def test_names_sort_by_the_surname_on_record_with_initials_and_suffixes() -> None:
    assert office("Elm Grove").sort == "Elm Grove, J. Fern, Jr."
    assert office("Gum").sort == "Gum, Ken, IV"


def test_a_surname_is_as_long_as_it_is_printed_and_sorts_as_it_is_on_record() -> None:
    flores = office("Flores")
    assert flores.sort == "Flores Rivera, Pablo Luis"
    assert flores.aliases == ("Pablo Luis Flores Rivera",)
