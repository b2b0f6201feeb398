"""`update-available`: whoever copied a brief learns that the original has changed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lobbykit.domain.brief import BasedOn
from lobbykit.domain.preflight.bases import newer_base
from tests.making import brief

NOW = "a" * 64


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        (BasedOn("day", "1", "b" * 64), ["update-available"]),
        (BasedOn("day", "1", NOW), []),
        (None, []),
    ],
)
def test_only_a_copy_of_another_text_has_an_update(basis, expected):
    copy = replace(brief(), based_on=basis)
    found = list(newer_base(copy, edition="2", sha256=NOW, file="new.yaml"))
    assert [one.code for one in found] == expected
    assert all(dict(one.params)["since"] == "1" and dict(one.params)["edition"] == "2" for one in found)
