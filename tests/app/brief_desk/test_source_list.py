"""Every source is listed with what it lacks and who refers to it."""

from __future__ import annotations

from lobbykit.app.brief_desk.source_list import Lack, Part, by_state, edited_at, in_state, source_rows
from lobbykit.content.briefs.brief_file import read_brief
from tests.making import TODAY

TEXT = """\
lobbykit: brief/1
id: a
title: A
congress: 119
as_of: 2026-11-22
lede: As [they say](src:good) and [others](src:old).
figures:
  - {value: "5", label: towns, source: good}
sections:
  - {id: why, heading: "Why *now*", body: "See [this](src:bare) and [that](src:bare)."}
asks:
  - {id: act, action: support, lead: Act., sources: [good]}
sources:
  good: {title: Good, author: Ann, date: 2025, url: "https://example.org", checked: 2026-11-01}
  old: {title: Old, url: "https://example.org/old", checked: 2025-01-01}
  never: {title: Never, url: "mailto:a@example.org"}
  bare: {title: Bare}
"""


def rows():
    brief = read_brief(TEXT, file="a.yaml").value
    return {one.id: one for one in source_rows(brief, TODAY)}


def test_what_a_source_lacks_is_said_and_those_that_lack_something_come_first():
    found = rows()
    assert found["good"].lacks == ()
    assert found["old"].lacks == (Lack.UNCHECKED,)
    assert found["never"].lacks == (Lack.UNCHECKED, Lack.UNUSED)
    assert found["bare"].lacks == (Lack.UNADDRESSED,)
    assert [*found][-1] == "good"


def test_who_uses_it_is_named_once_with_its_line():
    used = rows()["good"].uses
    assert [(one.part, one.name) for one in used] == [(Part.OPENING, ""), (Part.FIGURE, "5"), (Part.ASK, "act")]
    assert [one.line for one in used] == [6, 8, 12]
    assert [(one.part, one.name) for one in rows()["bare"].uses] == [(Part.SECTION, "Why now")]


def test_only_websites_can_be_opened():
    assert rows()["good"].website == "https://example.org"
    assert rows()["never"].website == ""


def test_sources_are_grouped_by_the_first_thing_that_they_lack_and_found_by_each():
    found = tuple(rows().values())
    assert [(lack, [one.id for one in group]) for lack, group in by_state(found)] == [
        (Lack.UNADDRESSED, ["bare"]),
        (Lack.UNCHECKED, ["old", "never"]),
        (None, ["good"]),
    ]
    assert [one.id for one in in_state(found, Lack.UNUSED)] == ["never"]
    assert in_state(found, None) == found


def test_editing_a_source_begins_with_what_it_lacks():
    steps = {name: edited_at(one)[-1] for name, one in rows().items()}
    assert steps == {"bare": "url", "old": "checked", "never": "checked", "good": "title"}
