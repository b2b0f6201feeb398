"""A source or an ask that has another name is called so wherever the brief refers to it, and nothing else changes."""

from __future__ import annotations

import pytest

from lobbykit.content.briefs.brief_tree import read_tree
from lobbykit.content.briefs.renaming import references, with_references
from lobbykit.domain.problem import Problem

TEXT = """\
lede: "See [it](src:gauge) and \\
  [that](src:gauge-2).[^gauge] gauge"   # gauge
figures: [{value: "1", label: gauge, source: 'gauge'}]
asks:
  - id: clean
    sources: [gauge, gauge-2]   # gauge stays
    lead:
      default: "[^gauge]"
      when:
        - {chamber: house, say: '[a](src:gauge)'}
talking_points:
  - {id: clean, ask: clean, text: clean, sources: ["gauge"]}
charts:
  - {source: gauge}
sources:
  gauge: {title: The gauge}
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_reference_to_a_source_is_renamed_and_no_other_letter(line_end: str) -> None:
    tree = read_tree("\ufeff" + TEXT.replace("\n", line_end), file="b.yaml").value
    assert tree is not None
    assert len(references(tree, "sources", "gauge")) == 7
    made = with_references(tree, "sources", "gauge", "well-3")
    assert not isinstance(made, Problem)
    assert references(made, "sources", "gauge") == ()
    meant = tree.text
    for old in ("src:gauge)", "[^gauge]", "source: 'gauge'", "[gauge, ", '["gauge"]', "source: gauge"):
        meant = meant.replace(old, old.replace("gauge", "well-3"))
    assert made.text == meant
    back = with_references(made, "sources", "well-3", "gauge")
    assert not isinstance(back, Problem)
    assert back.text == tree.text


def test_of_an_ask_only_what_speaks_for_it_is_renamed() -> None:
    tree = read_tree(TEXT, file="b.yaml").value
    assert tree is not None
    made = with_references(tree, "asks", "clean", "cleaner")
    assert not isinstance(made, Problem)
    assert made.text == TEXT.replace("ask: clean", "ask: cleaner")


@pytest.mark.parametrize("name", ["", "Not A Name", "a: b", "x" * 65])
def test_what_is_no_name_is_refused_and_nothing_is_changed(name: str) -> None:
    tree = read_tree(TEXT, file="b.yaml").value
    assert tree is not None
    refused = with_references(tree, "sources", "gauge", name)
    assert isinstance(refused, Problem)
    assert refused.code == "form-not-writable"
