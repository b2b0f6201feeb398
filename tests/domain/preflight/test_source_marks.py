"""Marks, sources and addresses."""

from __future__ import annotations

from lobbykit.domain.ask import Action, SourceId, SourceRef
from lobbykit.domain.brief import Figure
from lobbykit.domain.preflight import source_marks
from lobbykit.domain.problem import Severity
from tests.making import HERE, ask, brief, prose, reference, source, terms, words

SOURCES = (source("un"),)


def codes(problems) -> list[str]:
    return [one.code for one in problems]


def test_a_mark_a_link_a_list_and_a_figure_that_name_no_source_are_each_found():
    dangling = brief(
        ask(terms(Action.SUPPORT), sources=["gone3"]),
        lede=prose("One[^gone1] and [two](src:gone2)."),
        figures=(Figure(words("7"), prose("things"), HERE, SourceRef(SourceId("gone4"), HERE)),),
        sources=SOURCES,
    )
    named = {dict(one.params)["source"] for one in source_marks.dangling_marks(dangling)}
    assert named == {"gone1", "gone2", "gone3", "gone4"}


def test_marks_that_name_a_source_are_let_be():
    assert not list(source_marks.dangling_marks(brief(lede=prose("One[^un], [two](src:un)."), sources=SOURCES)))


def test_a_source_that_nothing_names_is_a_note():
    (found,) = source_marks.unused_sources(brief(sources=SOURCES), reference())
    assert (found.code, found.severity) == ("source-unused", Severity.NOTE)
    assert not list(source_marks.unused_sources(brief(lede=prose("One[^un]."), sources=SOURCES), reference()))


def test_a_source_without_an_address_cannot_be_looked_up():
    bare, empty, given = source("a", url=None), source("b", url=words("#")), source("c")
    found = source_marks.unaddressed_sources(brief(sources=(bare, empty, given)))
    assert [dict(one.params)["source"] for one in found] == ["a", "b"]


def test_dangerous_addresses_are_errors_wherever_they_stand():
    unsafe = brief(
        lede=prose("[a](javascript:alert) [b](https://example.org) [c](#)"),
        link=words("file:///etc/passwd"),
        sources=(source("un", url=words("https://congress.gov@evil.example")),),
    )
    found = list(source_marks.unsafe_links(unsafe))
    assert codes(found) == ["link-unsafe"] * 3
    assert {one.severity for one in found} == {Severity.ERROR}
