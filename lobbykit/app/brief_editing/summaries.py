"""One line that tells an item of a list from its neighbours while it is folded."""

from __future__ import annotations

from lobbykit.domain.brief_form import NAME, Group, fields_of
from lobbykit.domain.prose import parse_inline, plain_text

_TELLING = (
    "heading", "lead", "they_say", "title", "text", "phrase", "label", "value", "say", "name", "old", "amount",
    "translations", "id",
)  # fmt: skip
"""The fields whose words tell most, by the last step of their names."""


def summary_of(group: Group) -> str:
    """Return the words of an item without their markup, after its name where authors give one; "" of an empty one."""
    said: dict[str, str] = {}
    for field in fields_of(group):
        if isinstance(field.value, str) and field.value.strip():
            said.setdefault(field.name.rpartition(".")[2], " ".join(plain_text(parse_inline(field.value)).split()))
    measures = next((one.value for one in fields_of(group) if one.name.endswith(".measures") and one.value), ())
    name = said.get(NAME, "")
    words = next((said[one] for one in _TELLING if one in said), "")
    if measures:
        words = words.replace("{measure}", " / ".join(measures))
    if group.name == "figures" and "value" in said:
        words = f"{said['value']} {said.get('label', '')}".strip()
    if group.name.endswith(".data"):
        words = f"{said.get('label', '')}: {said.get('amount', '')}"
    return f"{name}: {words}" if name and words else name or words
