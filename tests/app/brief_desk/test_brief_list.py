"""The briefs of the workspace as a list."""

from __future__ import annotations

from lobbykit.app import paths
from lobbykit.app.brief_desk.brief_list import brief_rows, told_by
from lobbykit.app.brief_desk.new_briefs import keep_new
from lobbykit.app.brief_desk.open_brief import Origin
from lobbykit.app.brief_offers import brief_offers, brief_to_read
from lobbykit.content.briefs.brief_file import read_brief


def test_every_brief_tells_its_title_language_day_and_asks(bench):
    (row,) = brief_rows(bench)
    assert row.file.endswith("ukraine-diplomacy.yaml")
    assert (row.origin, row.lang, row.as_of, row.asks) == (Origin.SHIPPED, "en", "2026-11-22", 5)
    assert row.title == "Diplomacy First: Steps Toward a Just Peace in Ukraine"


def test_the_pattern_to_copy_is_no_brief_until_somebody_has_made_it_one(bench):
    assert all(offer.id != "template" for offer in brief_offers(bench))
    assert brief_to_read(bench).id == "ukraine-diplomacy"
    pattern = (paths.briefs() / "template.yaml").read_text(encoding="utf-8")
    ours = keep_new(bench, "template", "Playgrounds", pattern)
    assert str(ours) in {row.file for row in brief_rows(bench)}


def test_our_own_come_first_and_one_that_cannot_be_read_is_listed_too(bench):
    keep_new(bench, "broken", "Broken", "lobbykit: brief/1\ntitle: [\n")
    first = brief_rows(bench)[0]
    assert (first.title, first.origin, first.readable) == ("broken.yaml", Origin.OWN, False)


def test_a_row_follows_what_is_typed_and_keeps_what_it_knows_while_that_cannot_be_read(bench):
    row = brief_rows(bench)[-1]
    text = bench.brief(row.file)
    assert told_by(row, text.value) == row
    broken = told_by(row, read_brief("title: [", file="x").value)
    assert (broken.title, broken.readable) == (row.title, False)
