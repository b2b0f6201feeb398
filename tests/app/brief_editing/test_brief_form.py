"""Whatever field of a brief is set, only its lines change, and setting it back gives the file as it was, to the byte."""

from __future__ import annotations

import difflib
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.domain.brief_form import NAME, Field, FieldKind
from tests.making import ROOT

FILE = Path("b.yaml")
BY_HAND = ROOT / "tests/fixtures/briefs/written_by_hand.yaml"
SHIPPED = sorted((ROOT / "briefs").glob("*.yaml"))
LOOKS = {"LF": ("", "\n"), "CR LF": ("", "\r\n"), "byte order mark, CR": ("\ufeff", "\r")}
TEXT, TEXTS = "other: it's # \"new\"", ("TX", "A: b")


@cache
def form_of(file: Path, look: str = "LF") -> BriefForm:
    mark, line_end = LOOKS[look]
    text = mark + file.read_bytes().decode().replace("\n", line_end)
    read = BriefForm.read(text.encode(), FILE)
    assert read.value is not None
    assert read.problems == ()
    return read.value


def changed_lines(before: str, after: str) -> set[int]:
    """Return the numbers of the lines that a diff shows as gone."""
    matcher = difflib.SequenceMatcher(None, before.splitlines(), after.splitlines(), autojunk=False)
    return {line for what, a, b, _, _ in matcher.get_opcodes() if what != "equal" for line in range(a + 1, b + 1)}


def is_put_in(before: str, after: str) -> bool:
    """Whether the new text is the old one with something put in at one place."""
    begin = next((at for at in range(len(before)) if before[at] != after[at]), len(before))
    return after.endswith(before[begin:])


def other_than(field: Field) -> str | tuple[str, ...]:
    if field.path[-1] == NAME:
        return "other-name"
    return TEXTS if field.kind is FieldKind.TEXTS else TEXT


def renamed(field: Field, value: object) -> tuple[str | int, ...]:
    return (*field.path[:-2], str(value), NAME) if field.path[-1] == NAME else field.path


def check_there_and_back(form: BriefForm, field: Field, value: str | tuple[str, ...]) -> None:
    made = form.set(field.path, value)
    assert made.value is not None, (field.path, value, made.problems)
    own = renamed(field, value)
    now = made.value.field(own)
    assert now is not None
    assert now.value == value
    if field.place is None:
        assert is_put_in(form.text, made.value.text), field.path
    else:
        lines = set(range(field.place.line, field.last_line + 1))
        assert changed_lines(form.text, made.value.text) <= lines, field.path
    back = made.value.set(own, field.value)
    assert back.value is not None, (field.path, back.problems)
    assert back.value.text == form.text, field.path


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_field_of_a_shipped_brief_is_set_alone_and_set_back(file: Path) -> None:
    form = form_of(file)
    for field in form.fields:
        check_there_and_back(form, field, other_than(field))


@pytest.mark.parametrize("look", LOOKS)
def test_every_field_of_a_brief_written_by_hand_is_set_alone_and_set_back(look: str) -> None:
    form = form_of(BY_HAND, look)
    for field in form.fields:
        check_there_and_back(form, field, other_than(field))


_LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs",))
_STRANGE = st.sampled_from(
    [
        "a: b", "# not a remark", "a #b", "'", '"', "''", '"quoted"', "- item", "-", "?", "? key", ": ", "  leading",
        "trailing  ", "yes", "NO", "null", "~", "1e3", "0x1F", "10:30", "2026-11-22", "{a: b}", "[a, b]", "a, b", "&a",
        "*a", "!tag", "%x", "@x", "`x`", "| x", "> x", "a\nb", "a\n\nb", "a\n\n\n  b", "\n", "ends\n", "tab\tin",
        "\u00a0", "\u2028", "👩‍👩‍👧 🌊", "¿sí?", "back\\slash \\n", "long " * 60, "one\n\ntwo: # three\n\n- four", "...", "---",
        "\ufeff", "\x00", "\x85",
    ]
)  # fmt: skip
_TEXTS = st.one_of(_STRANGE, st.text(_LETTERS, max_size=40), st.tuples(_STRANGE, _STRANGE).map(" ".join))


@settings(max_examples=150, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data(), look=st.sampled_from(sorted(LOOKS)))
def test_any_text_in_any_field_is_read_as_it_was_set_or_refused_with_nothing_changed(
    data: st.DataObject, look: str
) -> None:
    form = form_of(BY_HAND, look)
    field = data.draw(st.sampled_from([one for one in form.fields if one.path[-1] != NAME]))
    many = st.lists(_TEXTS, min_size=1, max_size=4).map(tuple)
    value = data.draw(many if field.kind is FieldKind.TEXTS else _TEXTS)
    check_there_and_back(form, field, value)


@settings(max_examples=40, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data(), look=st.sampled_from(sorted(LOOKS)))
def test_after_many_edits_of_texts_setting_each_back_gives_the_first_file(data: st.DataObject, look: str) -> None:
    form = made = form_of(BY_HAND, look)
    texts = [one for one in form.fields if isinstance(one.value, str) and one.path[-1] != NAME]
    edited = data.draw(st.lists(st.sampled_from(texts), min_size=2, max_size=5, unique_by=lambda one: one.path))
    for field in (*edited, *edited):
        read = made.set(field.path, data.draw(_TEXTS))
        assert read.value is not None, read.problems
        made = read.value
    for field in data.draw(st.permutations(edited)):
        read = made.set(field.path, field.value)
        assert read.value is not None, read.problems
        made = read.value
    assert made.text == form.text
