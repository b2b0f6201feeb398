"""What one person needs to take part, as a form: nothing is kept without the day on which this person agreed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.app.access_needs import access_row, drop_access, set_access
from lobbykit.app.finding_notes import members_found
from lobbykit.domain.problem import Read, error
from lobbykit.domain.schema import clipped

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lobbykit.app.workbench import Workbench
    from lobbykit.domain.op import Value
    from lobbykit.domain.problem import Problem

YES_NO, TEXTS = ("step_free", "seat", "large_print", "captions"), ("interpreter", "interpreter_on", "captions_on")


@dataclass(frozen=True, slots=True)
class AccessForm:
    """What is needed; days as "2026-11-03". `consent` is "" while this person has not agreed."""

    consent: str = ""
    step_free: bool = False
    seat: bool = False
    large_print: bool = False
    interpreter: str = ""
    interpreter_on: str = ""
    captions: bool = False
    captions_on: str = ""


def team_choices(bench: Workbench) -> tuple[tuple[str, str], ...]:
    """Return the people of the team as ids with name and delegation; what they need is not told."""
    rows = members_found(bench.view)
    return tuple(
        (row["id"], " \u00b7 ".join(filter(None, (str(row.get("name", "")), row.get("team", ""))))) for row in rows
    )


def access_form(bench: Workbench, member: str) -> AccessForm:
    """Return what is on record of a person."""
    row = access_row(bench.view, member) or {}
    return AccessForm(
        row.get("consent", ""),
        bool(row.get("step_free")),
        bool(row.get("seat")),
        bool(row.get("large_print")),
        row.get("interpreter") or "",
        row.get("interpreter_on") or "",
        bool(row.get("captions")),
        row.get("captions_on") or "",
    )


def save_access(bench: Workbench, member: str, form: AccessForm) -> Read[str]:
    """Save what a person needs, or take it out where there is no consent; raise as `Session.apply` does."""
    if not form.consent:
        return drop_access(bench.session, member)
    before = access_form(bench, member)
    fields: dict[str, Value] = {"consent": form.consent}
    fields |= {name: getattr(form, name) or None for name in YES_NO if getattr(form, name) != getattr(before, name)}
    texts = {name: " ".join(getattr(form, name).split()) for name in TEXTS}
    fields |= {name: text or None for name, text in texts.items() if text != getattr(before, name)}
    read = set_access(bench.session, member, fields)
    return Read(read.value, tuple(_as_typed(one, texts) for one in read.problems))


def _as_typed(problem: Problem, texts: Mapping[str, str]) -> Problem:
    """Return a problem of a day with what was typed in the place of the field's name, which nobody knows."""
    typed = texts.get(str(dict(problem.params).get("field", "")).replace(" ", "_"), "")
    return error(problem.code, field=clipped(typed)) if typed and problem.code == "field-not-day" else problem
