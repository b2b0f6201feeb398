"""Members of a mapping or a list are put in, cut out and moved by whole lines; what stands between them stays."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from lobbykit.content.briefs.brief_tree import is_flow
from lobbykit.content.yaml_nodes import Mapping

if TYPE_CHECKING:
    from lobbykit.content.briefs.brief_tree import BriefTree
    from lobbykit.content.yaml_nodes import Sequence

Spelled = str | list["Spelled"] | dict[str, "Spelled"] | tuple[str, "Spelled"]
"""What is to be written: texts as they are spelled in YAML, lists of them, mappings, or one entry of a mapping."""


class Member(NamedTuple):
    """An entry or an item: from its key or its dash to its last sign."""

    begin: int
    end: int


def members(tree: BriefTree, node: Mapping | Sequence) -> list[Member]:
    """Return the members of a collection, in order."""
    if isinstance(node, Mapping):
        return [Member(key.start, max(key.end, value.end)) for key, value in node.entries]
    if is_flow(tree, node):
        return [Member(item.start, item.end) for item in node.items]
    out: list[Member] = []
    for item in node.items:
        begin = _next_dash(tree, out[-1].end, tree.column(node.start)) if out else node.start
        out.append(Member(begin, max(item.end, begin + 1)))
    return out


def with_member(tree: BriefTree, node: Mapping | Sequence, at: int, spelled: Spelled) -> str:
    """Return the text with a new member before the one at that position, or after the last."""
    standing = members(tree, node)
    if is_flow(tree, node):
        return _with_flow_member(tree.text, node, standing, at, _flow_member(spelled))
    column = tree.column(node.start)
    lines = block_member(spelled, column, tree.line_end)
    if at == 0:
        return _put(tree.text, node.start, node.start, f"{lines}{tree.line_end}{' ' * column}")
    gap = tree.line_end * (2 if _goes_apart(tree, node, standing, spelled) else 1)
    end = tree.rest_of_line(standing[at - 1].end)
    return _put(tree.text, end, end, f"{gap}{' ' * column}{lines}")


def without_member(tree: BriefTree, node: Mapping | Sequence, at: int) -> str:
    """Return the text without a member that is not the only one."""
    standing, text = members(tree, node), tree.text
    one = standing[at]
    if is_flow(tree, node):
        begin, end = (one.begin, standing[1].begin) if at == 0 else (standing[at - 1].end, one.end)
        return text[:begin] + text[end:]
    if not text[tree.start_of_line(one.begin) : one.begin].strip():
        return _without_lines(tree, _claimed(tree, one.begin) if at else one.begin, one.end)
    between = text[one.end : standing[1].begin] if len(standing) > 1 else ""
    end = standing[1].begin if between and not between.strip() else one.end
    return text[: one.begin] + text[end:]


def with_swapped(tree: BriefTree, node: Mapping | Sequence, at: int) -> str:
    """Return the text with a member and the one after it in each other's place, their comments with them."""
    standing, text = members(tree, node), tree.text
    (first, end), (second, last) = standing[at], standing[at + 1]
    if not is_flow(tree, node):
        first, second = _claimed(tree, first), _claimed(tree, second)
        end, last = tree.rest_of_line(end), tree.rest_of_line(last)
    return text[:first] + text[second:last] + text[end:second] + text[first:end] + text[last:]


def block_member(spelled: Spelled, column: int, line_end: str) -> str:
    """Return an entry or an item in lines of its own; the first line without its indentation."""
    if isinstance(spelled, tuple):
        key, value = spelled
        return _block_entry(key, value, column, line_end)
    return "- " + _block(spelled, column + 2, line_end)


def _block_entry(key: str, value: Spelled, column: int, line_end: str) -> str:
    if isinstance(value, dict | list) and value and not _is_short(value):
        return f"{key}:{line_end}{' ' * (column + 2)}{_block(value, column + 2, line_end)}"
    return f"{key}: {_flow(value)}" if not isinstance(value, str) else f"{key}: {value}"


def _block(value: Spelled, column: int, line_end: str) -> str:
    gap = line_end + " " * column
    if isinstance(value, dict) and value:
        return gap.join(_block_entry(key, inner, column, line_end) for key, inner in value.items())
    if isinstance(value, list) and value and not _is_short(value):
        return gap.join(f"- {_block(inner, column + 2, line_end)}" for inner in value)
    return _flow(value)


def _is_short(value: Spelled) -> bool:
    """Whether it is a list of texts, which goes on one line."""
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def _flow_member(spelled: Spelled) -> str:
    if isinstance(spelled, tuple):
        return f"{spelled[0]}: {_flow(spelled[1])}"
    return _flow(spelled)


def _flow(value: Spelled) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_flow(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(inner) for inner in value) + "]"
    return str(value)


def _with_flow_member(text: str, node: Mapping | Sequence, standing: list[Member], at: int, new: str) -> str:
    if not standing:
        return _put(text, node.start + 1, node.end - 1, new)
    if at == 0:
        return _put(text, standing[0].begin, standing[0].begin, f"{new}, ")
    return _put(text, standing[at - 1].end, standing[at - 1].end, f", {new}")


def _put(text: str, begin: int, end: int, new: str) -> str:
    return text[:begin] + new + text[end:]


def _next_dash(tree: BriefTree, offset: int, column: int) -> int:
    """Return the dash of the item after one that ends there: the first sign in its column, comments left out."""
    line = tree.after_line(offset)
    while line < len(tree.text):
        if not tree.text[line : line + column].strip() and tree.text[line + column : line + column + 1] == "-":
            return line + column
        line = tree.after_line(line)
    return offset


def _claimed(tree: BriefTree, begin: int) -> int:
    """Return where a member begins with the comments that stand right above it, as deep as it is."""
    column, line = tree.column(begin), tree.start_of_line(begin)
    if tree.text[line:begin].strip():
        return begin
    while line > 0:
        above = tree.start_of_line(_before_line_end(tree.text, line))
        if not tree.text[above + column : line].startswith("#") or tree.text[above : above + column].strip():
            break
        line, begin = above, above + column
    return begin


def _before_line_end(text: str, line: int) -> int:
    return line - 2 if text[line - 2 : line] == "\r\n" else line - 1


def _without_lines(tree: BriefTree, begin: int, end: int) -> str:
    text = tree.text
    first, after = tree.start_of_line(begin), tree.after_line(end)
    if first and not _line(tree, _before_line_end(text, first)).strip():
        while after < len(text) and not _line(tree, after).strip():
            after = tree.after_line(after)
    if after == len(text) and first and text[-1] not in "\r\n":
        first = _before_line_end(text, first)
    return text[:first] + text[after:]


def _line(tree: BriefTree, offset: int) -> str:
    return tree.text[tree.start_of_line(offset) : tree.rest_of_line(offset)]


def _goes_apart(tree: BriefTree, node: Mapping | Sequence, standing: list[Member], spelled: Spelled) -> bool:
    """Whether a blank line goes before a new member: items as the last two have it, parts as all parts have it."""
    pairs = list(pairwise(standing))
    if isinstance(node, Mapping):
        return _is_part(spelled) and bool(pairs) and all(_are_apart(tree, *pair) for pair in pairs)
    return bool(pairs) and _are_apart(tree, *pairs[-1])


def _is_part(spelled: Spelled) -> bool:
    return isinstance(spelled, tuple) and not isinstance(spelled[1], str)


def _are_apart(tree: BriefTree, one: Member, other: Member) -> bool:
    between = tree.text[tree.rest_of_line(one.end) : other.begin]
    return any(not line.strip() for line in between.splitlines()[1:-1])
