"""Which shipped brief, or brief of a kit, a brief of one's own was copied from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.content.briefs.fields import Fields, Key, Reading, Record
from lobbykit.content.briefs.printed import Line
from lobbykit.content.briefs.scalars import Shape
from lobbykit.content.yaml_nodes import Mapping, Scalar
from lobbykit.domain.brief import BasedOn

if TYPE_CHECKING:
    from lobbykit.content.yaml_nodes import Node

_SHA256 = Shape("[0-9a-f]{64}", "sha256-shape", 64 * "0", lambda text: text.strip().lower())
_KIT = Key("kit", Line(100), "The id of the kit, or lobbykit for a brief that came with the program.", required=True)
_EDITION = Key("edition", Line(30), "Its edition.", required=True)
_SUM = Key("sha256", _SHA256, "The SHA-256 of the file that was copied.", required=True)


def _based_on(fields: Fields, _reading: Reading) -> BasedOn:
    return BasedOn(fields[_KIT].raw, fields[_EDITION].raw, fields[_SUM])


BASED_ON = Record((_KIT, _EDITION, _SUM), _based_on)


def with_basis(text: str, root: Node | None, basis: BasedOn) -> str:
    """Return a brief file's own text with `based_on` below its id, every other character as it was.

    A brief that says already what it is based on, or has no id to put it under, stays as it is.
    """
    if not isinstance(root, Mapping) or root.get("based_on") is not None or not isinstance(root.get("id"), Scalar):
        return text
    key, value = next(entry for entry in root.entries if entry[0].text == "id")
    said = f"based_on: {{kit: {basis.kit}, edition: {basis.edition}, sha256: {basis.sha256}}}"
    if text[root.start] == "{":
        return f"{text[: value.end]}, {said}{text[value.end :]}"
    ends = [found for found in (text.find(sign, value.end) for sign in "\r\n") if found >= 0]
    at, line_end = min(ends, default=len(text)), "\r\n" if "\r\n" in text else "\n"
    return f"{text[:at]}{line_end}{' ' * (key.place.column - 1)}{said}{text[at:]}"
