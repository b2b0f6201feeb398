"""Briefs to read in tests, and how to ask what is wrong with one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.domain.problem import Place, Problem

if TYPE_CHECKING:
    from lobbykit.domain.brief import Brief

ROOT = Path(__file__).resolve().parents[3]
FULL = (ROOT / "tests/fixtures/briefs/full.yaml").read_text(encoding="utf-8")
TEMPLATE = ROOT / "briefs/template.yaml"
SMALL = """\
lobbykit: brief/1
id: wells
title: Clean wells
congress: 119
as_of: 2026-11-22
asks:
  - id: pipes
    action: cosponsor
    measures: [H.Res.100]
    lead: Please cosponsor.
"""


def brief(text: str) -> Brief:
    read = read_brief(text, file="b.yaml")
    assert read.value is not None, read.problems
    return read.value


def problems(text: str) -> tuple[Problem, ...]:
    read = read_brief(text, file="b.yaml")
    assert (read.value is None) == read.has_errors
    return read.problems


def only(text: str, code: str) -> Problem:
    found = problems(text)
    assert [problem.code for problem in found] == [code], found
    return found[0]


def place(text: str, snippet: str) -> Place:
    before = text[: text.index(snippet)]
    return Place("b.yaml", before.count("\n") + 1, len(before) - before.rfind("\n"))


def with_lede(value: str) -> str:
    return SMALL.replace("asks:", f"lede: {value}\nasks:")
