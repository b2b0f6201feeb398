"""Values of any shape, and every spot of a document where one can be put."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)


def spots(value: object) -> list[tuple[Any, Any]]:
    """Every (container, key) of a document."""
    pairs: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        pairs = [(value, key) for key in value]
    elif isinstance(value, list):
        pairs = [(value, number) for number in range(len(value))]
    return pairs + [spot for container, key in pairs for spot in spots(container[key])]
