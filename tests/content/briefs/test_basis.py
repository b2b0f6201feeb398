"""A copy says what it was copied from, in one line of its own."""

from __future__ import annotations

import pytest

from lobbykit.content.briefs.basis import with_basis
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.content.yaml_tree import read_yaml
from lobbykit.domain.brief import BasedOn
from tests.content.briefs.brief_texts import FULL as WITH_ONE

BASIS = BasedOn("sample-kit", "3", 64 * "a")
FULL = "".join(line for line in WITH_ONE.splitlines(keepends=True) if not line.startswith("based_on"))
LINE = f"based_on: {{kit: sample-kit, edition: 3, sha256: {64 * 'a'}}}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("id: x # mine\ntitle: T\n", f"id: x # mine\n{LINE}\ntitle: T\n"),
        ("title: T\r\nid: |\r\n  x\r\n", f"title: T\r\nid: |\r\n  x\r\n{LINE}\r\n"),
        ("  id: x", f"  id: x\n  {LINE}"),
        ("{id: x, title: T}\n", f"{{id: x, {LINE}, title: T}}\n"),
        (f"id: x\n{LINE}\n", f"id: x\n{LINE}\n"),
        ("title: T\n", "title: T\n"),
        ("- id: x\n", "- id: x\n"),
    ],
)
def test_one_line_below_the_id(text: str, expected: str) -> None:
    assert with_basis(text, read_yaml(text, file="f").value, BASIS) == expected


def test_the_loader_reads_it() -> None:
    text = with_basis(FULL, read_yaml(FULL, file="f").value, BASIS)
    brief = read_brief(text, file="f").value
    assert brief
    assert brief.based_on == BASIS


def test_a_sum_that_is_none_is_refused() -> None:
    text = with_basis(FULL, read_yaml(FULL, file="f").value, BASIS).replace(64 * "a", "abc")
    assert "sha256-shape" in {one.code for one in read_brief(text, file="f").problems}
