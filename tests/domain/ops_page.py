"""The tables of docs/formats/ops.md, made from the schema; `python -m tests.domain.ops_page` writes them anew."""

from __future__ import annotations

import re
from pathlib import Path

from lobbykit.domain.kinds import KINDS
from lobbykit.domain.support_scale import DEFAULT_SCALE

PAGE = Path(__file__).resolve().parents[2] / "docs" / "formats" / "ops.md"
MARKED = re.compile(r"(<!-- table: (?P<name>[a-z]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def table_of(name: str) -> str:
    """Return one table in Markdown: the fields of a kind, or the support scale."""
    if name == "scale":
        rows = [
            (f"`{one.code}`", str(one.number or "none"), one.icon)
            for one in (*DEFAULT_SCALE.levels, *DEFAULT_SCALE.states)
        ]
        head: tuple[str, ...] = ("code", "number", "icon")
    else:
        rows = [
            (f"`{one.path}`" + (" (required)" if one.required else ""), one.type.words, one.meaning)
            for one in KINDS[name].fields
        ]
        head = ("path", "holds", "meaning")
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def page() -> str:
    """Return the page with every table as the schema has it."""
    return MARKED.sub(lambda found: found[1] + table_of(found["name"]) + found[3], PAGE.read_text(encoding="utf-8"))


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
