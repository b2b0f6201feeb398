"""A place of a brief's file leads to what stands there, also where several stand on one line."""

from __future__ import annotations

import pytest

from lobbykit.content.briefs.brief_tree import read_tree
from lobbykit.content.briefs.tree_paths import path_to
from lobbykit.domain.problem import Place

TEXT = """\
# a remark
title: x
figures: [{value: "12", label: dead, source: un}, {value: "3"}]
asks:
  - id: one
    measures: [S.1, S.2]
sources:
  un: {title: t}
"""
CASES = {
    "dead": ("figures", 0, "label"),
    "un}": ("figures", 0, "source"),
    '{value: "3"': ("figures", 1),
    "id: one": ("asks", 0),
    "one": ("asks", 0, "id"),
    "S.2": ("asks", 0, "measures", 1),
    "un: {": ("sources", "un"),
    "# a": (),
}


@pytest.mark.parametrize("words", CASES)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_place_leads_to_the_very_field_or_to_the_item_that_begins_there(words, line_end):
    tree = read_tree(TEXT.replace("\n", line_end), file="b.yaml").value
    line = next(at for at, one in enumerate(TEXT.splitlines(), 1) if words in one)
    column = TEXT.splitlines()[line - 1].index(words) + 1
    assert path_to(tree, Place("b.yaml", line, column)) == CASES[words]


def test_a_place_that_is_not_in_the_file_leads_nowhere():
    tree = read_tree(TEXT, file="b.yaml").value
    assert path_to(tree, Place("b.yaml", 99, 1)) == path_to(tree, Place("other.yaml", 2, 1)) == ()
