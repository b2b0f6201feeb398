"""Whatever field of a brief is set, only its lines change, and setting it back gives the file as it was."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lobbykit.app.brief_editing.brief_form import BriefForm
from lobbykit.domain.brief_form import NAME, Field, FieldKind
from tests.making import ROOT

FILE = Path("b.yaml")
BY_HAND = ROOT / "tests/fixtures/briefs/written_by_hand.yaml"
SHIPPED = sorted((ROOT / "briefs").glob("*.yaml"))
LOOKS = {"LF": ("", "\n"), "CR LF": ("", "\r\n"), "byte order mark, CR": ("\ufeff", "\r")}
TEXT, TEXTS = 'other: it\'s # "new"', ("TX", "A: b")


@cache
def form_of(file: Path, look: str = "LF") -> BriefForm:
    mark, line_end = LOOKS[look]
    text = mark + file.read_bytes().decode().replace("\n", line_end)
    read = BriefForm.read(text.encode(), FILE)
    assert read.value is not None
    assert read.problems == ()
    return read.value


def changed_lines(before: str, after: str) -> set[int]:
    """Return the numbers of the lines from the first to the last that is not as it was."""
    old, new = before.splitlines(), after.splitlines()
    most = min(len(old), len(new))
    first = next((at for at in range(most) if old[at] != new[at]), most)
    rest = next((at for at in range(most - first) if old[-1 - at] != new[-1 - at]), most - first)
    return set(range(first + 1, len(old) - rest + 1))


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
    assert made.value.value(own) == value
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
    absent = {(one.name, form.tree.node(one.path[:-1]) is None): one for one in form.fields if one.place is None}
    for field in (*(one for one in form.fields if one.place), *absent.values()):
        check_there_and_back(form, field, other_than(field))


@pytest.mark.parametrize("look", ["LF", "CR LF"])
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
        "\u00a0", "\u2028", "👩‍👩‍👧 🌊", "¿sí?", "back\\slash \\n", "long " * 60, "one\n\ntwo: # three\n\n- x", "...",
        "---", "\ufeff", "\x00", "\x85",
    ]
)  # fmt: skip
_TEXTS = st.one_of(_STRANGE, st.text(_LETTERS, max_size=40), st.tuples(_STRANGE, _STRANGE).map(" ".join))


@settings(max_examples=120, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
@given(data=st.data(), look=st.sampled_from(sorted(LOOKS)))
def test_any_text_in_any_field_is_read_as_it_was_set_or_refused_with_nothing_changed(
    data: st.DataObject, look: str
) -> None:
    form = form_of(BY_HAND, look)
    field = data.draw(st.sampled_from([one for one in form.fields if one.path[-1] != NAME]))
    many = st.lists(_TEXTS, min_size=1, max_size=4).map(tuple)
    value = data.draw(many if field.kind is FieldKind.TEXTS else _TEXTS)
    check_there_and_back(form, field, value)


@settings(max_examples=25, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
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


LISTS = [
    ("organizations",), ("figures",), ("sections",), ("asks",), ("talking_points",), ("questions",), ("stories",),
    ("charts",), ("charts", 1, "data"), ("sources",), ("local",), ("asks", 0, "reason", "when"), ("charts", 0, "data"),
    ("retire",),
]  # fmt: skip


def lines_of(text: str) -> list[str]:
    return sorted(line.strip(" -") for line in text.splitlines() if line.strip())


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("path", LISTS, ids=lambda path: ".".join(map(str, path)))
def test_an_item_is_added_at_the_end_and_taken_out_again(path: tuple[str | int, ...], look: str) -> None:
    form = form_of(BY_HAND, look)
    made = form.add(path, "AK-AL")
    assert made.value is not None, made.problems
    assert is_put_in(form.text, made.value.text)
    new = next(one.path for one in reversed(made.value.fields) if one.path[: len(path)] == path)
    item = new[: len(path) + 1]
    assert form.value((*item, *new[len(path) + 1 :])) is None
    gone = made.value.remove(item)
    assert gone.value is not None
    assert gone.value.text == form.text


@pytest.mark.parametrize("path", LISTS, ids=lambda path: ".".join(map(str, path)))
def test_an_item_moves_with_its_remarks_and_back_and_no_line_is_lost(path: tuple[str | int, ...]) -> None:
    form = form_of(BY_HAND, "CR LF")
    node = form.tree.node(path)
    if "when" in path or len(getattr(node, "items", getattr(node, "entries", ()))) < 2:
        return
    first = next(one.path for one in form.fields if one.path[: len(path)] == path)[: len(path) + 1]
    down = form.move(first, 1)
    assert down.value is not None, down.problems
    assert down.value.text != form.text
    assert lines_of(down.value.text) == lines_of(form.text) or "[[" in form.text
    back = down.value.move(first if isinstance(first[-1], str) else (*first[:-1], first[-1] + 1), -1)
    assert back.value is not None
    assert back.value.text == form.text


def test_removing_the_last_item_takes_the_list_with_it_and_what_must_be_there_stays() -> None:
    form = form_of(BY_HAND)
    without = form.remove(("stories", 0)).value
    assert without is not None
    assert "stories" not in without.text
    assert without.text.count("\n") == form.text.count("\n") - 5
    fewer = form.remove(("asks", 1)).value
    assert fewer is not None
    none = fewer.remove(("asks", 0)).value
    assert none is not None
    assert "asks:" in none.text
    again = none.add(("asks",)).value
    assert again is not None
    assert again.value(("asks", 0, "id")) == "ask-1"


def test_what_cannot_be_done_is_refused_in_words_and_changes_nothing() -> None:
    form = form_of(BY_HAND)
    refused = {
        "form-name-twice": form.set(("sources", "book", NAME), "gauge"),
        "form-name-needed": form.add(("local",)),
        "form-no-field": form.set(("no", "such"), "x"),
        "form-not-writable": form.set(("title",), "half a letter: \ud83d"),
    }
    for code, read in refused.items():
        assert (read.value, [one.code for one in read.problems]) == (None, [code])
        assert read.problems[0].place is not None


def test_four_organizations_are_enough() -> None:
    form = form_of(BY_HAND)
    for _ in range(2):
        more = form.add(("organizations",)).value
        assert more is not None
        form = more
    assert [one.code for one in form.add(("organizations",)).problems] == ["form-list-full"]


def test_a_line_of_a_finding_leads_to_its_field() -> None:
    form = form_of(BY_HAND)
    lines = form.text.splitlines()
    at = {
        words: 1 + next(n for n, line in enumerate(lines) if words in line) for words in ("A second", "- TX", "# two")
    }
    assert form.path_at(at["A second"]) == ("lede",)
    assert form.path_at(at["- TX"]) == ("sections", 1, "show_to", "states")
    assert form.path_at(at["# two"]) == ("asks", 0, "sources")
    assert form.path_at(1) is None


def test_one_word_of_a_long_text_changes_one_line() -> None:
    form = form_of(ROOT / "briefs/ukraine-diplomacy.yaml")
    body = form.value(("sections", 0, "body"))
    assert isinstance(body, str)
    made = form.set(("sections", 0, "body"), body.replace("steady American effort", "steady effort")).value
    assert made is not None
    assert len(changed_lines(form.text, made.text)) == 1


def test_a_text_that_is_no_yaml_has_no_form_and_one_with_mistakes_has() -> None:
    broken = BriefForm.read("lede: 'open\n", FILE)
    assert (broken.value, [one.code for one in broken.problems]) == (None, ["yaml-syntax"])
    mistaken = BriefForm.read("title: x\nas_of: soon\ncontact: Dana\nlede:\n", FILE).value
    assert mistaken is not None
    assert [mistaken.value((key,)) for key in ("title", "as_of", "lede", "contact")] == ["x", "soon", "", None]
    mended = mistaken.set(("lede",), "Now: here").value
    assert mended is not None
    assert mended.text == 'title: x\nas_of: soon\ncontact: Dana\nlede: "Now: here"\n'
    assert mistaken.set(("contact", "name"), "Dana").value is None
