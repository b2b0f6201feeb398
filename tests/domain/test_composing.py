"""A brief and an office become blocks in reading order, with footnotes numbered as they are met."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from lobbykit.domain.ask import Action, Rank, SourceId, SourceRef
from lobbykit.domain.audience import Prose, ShowTo, Variant
from lobbykit.domain.brief import Chart, Consent, Contact, Figure, LocalSentence, Organization, Section, Story
from lobbykit.domain.choices import Choices
from lobbykit.domain.composing import tailor
from lobbykit.domain.graphic import ChartGraphic, RasterLogo
from lobbykit.domain.prose import plain_text
from lobbykit.domain.sheet import BlockKind, sheet_data
from tests.making import (
    HERE,
    TODAY,
    ask,
    brief,
    delegate,
    house,
    prose,
    record,
    reference,
    senate,
    signed,
    source,
    terms,
    words,
)

MAIN = ask(terms(Action.COSPONSOR, "H.Res. 100", "S.Res. 61"), ask_id="main", sources=["two"])


def section(name: str, body: str, **changes) -> Section:
    return Section(name, prose(f"Heading {name}"), prose(body), HERE, **changes)


def full_brief(**changes):
    fields = {
        "organizations": (Organization(words("Sender")), Organization(words("Friend"))),
        "event": words("Lobby Day"),
        "lede": prose("Opening [words](src:one)."),
        "figures": (Figure(words("7"), prose("things"), HERE, SourceRef(SourceId("three"), HERE)),),
        "sections": (section("a", "First.\n\nSecond[^one]."), section("b", "Third.")),
        "contact": Contact(words("Dana"), email=words("dana@example.org")),
        "link": words("https://example.org/brief"),
        "sources": tuple(source(one) for one in ("one", "two", "three", "unused")),
    }
    return brief(MAIN, **(fields | changes))


def sheet_for(office, the_brief=None, choices=None, *records):
    ref = reference(*(records or (record("H.Res. 100"), record("S.Res. 61"))), offices=(office,))
    return tailor(the_brief or full_brief(), office, ref, choices or Choices()).sheet


def said(sheet, name: str) -> str:
    return plain_text(next(block.content for block in sheet.blocks if block.id == name))


def test_blocks_stand_in_reading_order_with_stable_ids():
    assert [block.id for block in sheet_for(house()).blocks] == [
        "masthead/sender",
        "masthead/with",
        "masthead/event",
        "addressee/name",
        "addressee/seat",
        "title",
        "lede",
        "figure/1/value",
        "figure/1/label",
        "ask/main",
        "section/a",
        "section/a/p1",
        "section/a/p2",
        "section/b",
        "section/b/p1",
        "source/one",
        "source/three",
        "source/two",
        "contact/name",
        "contact/email",
        "contact/link",
        "edition/as-of",
        "edition/stamp",
    ]


def test_footnotes_are_numbered_by_first_appearance_and_keep_their_number():
    sheet = sheet_for(house())
    assert [(one.number, one.id) for one in sheet.sources] == [(1, "one"), (2, "three"), (3, "two")]
    assert said(sheet, "lede") == "Opening words1."
    assert said(sheet, "section/a/p2") == "Second1."
    assert said(sheet, "ask/main").endswith("3")


def test_a_source_that_this_sheet_does_not_name_is_not_printed():
    assert "unused" not in {one.id for one in sheet_for(house()).sources}


def test_a_source_is_printed_with_all_that_is_known_of_it():
    known = source("one", author=words("A. Writer"), publisher=words("The Press"), dated="2025-02-23")
    sheet = sheet_for(house(), full_brief(sources=(known,)))
    assert said(sheet, "source/one") == "A. Writer, A Report, The Press, February 23, 2025"


def test_a_link_to_nowhere_or_to_danger_is_printed_as_words_only():
    the_brief = full_brief(lede=prose("[a](#) [b](javascript:alert) [c](https://example.org)"))
    spans = next(block for block in sheet_for(house(), the_brief).blocks if block.id == "lede").content
    assert [span.href for span in spans if span.text in {"a", "b", "c"}] == [None, None, "https://example.org"]


def test_the_addressee_is_named_by_title_and_seat():
    member = house(name="Nydia M. Velázquez", state="NY", district=7)
    assert said(sheet_for(member), "addressee/name") == "Representative Nydia M. Velázquez"
    assert said(sheet_for(member), "addressee/seat") == "New York, 7th District"
    assert said(sheet_for(house(state="AK", district=0)), "addressee/seat") == "Alaska, At Large"
    assert said(sheet_for(senate()), "addressee/seat") == "Ohio"
    assert said(sheet_for(delegate("VI")), "addressee/name").startswith("Delegate ")
    assert said(sheet_for(delegate("VI")), "addressee/seat") == "U.S. Virgin Islands"


def test_primary_asks_stand_first_and_paper_asks_last():
    asks = tuple(
        ask(terms(Action.SAY_PUBLICLY, lead=name), ask_id=name, rank=rank)
        for name, rank in (("p", Rank.PAPER), ("s", Rank.SUPPORTING), ("x", Rank.PRIMARY))
    )
    sheet = sheet_for(house(), brief(*asks))
    assert [block.id for block in sheet.blocks if block.id.startswith("ask/")] == ["ask/x", "ask/s", "ask/p"]


def test_a_team_leads_choices_order_asks_and_add_a_local_paragraph_and_a_staffer():
    other = ask(terms(Action.SAY_PUBLICLY, lead="Speak"), ask_id="other", rank=Rank.SUPPORTING)
    choices = Choices(order=("other",), local=words("Here at home."), staffer="Kim Lee")
    sheet = sheet_for(house(), replace(full_brief(), asks=(MAIN, other)), choices)
    assert [block.id for block in sheet.blocks if block.id.startswith("ask/")] == ["ask/other", "ask/main"]
    assert said(sheet, "local") == "Here at home."
    assert said(sheet, "addressee/seat").endswith("Attn. Kim Lee")


def test_a_left_out_ask_leaves_no_word_on_the_sheet():
    the_brief = brief(replace(MAIN, show_to=ShowTo(states=("MI",))))
    assert not [block for block in sheet_for(house(), the_brief).blocks if block.kind.value == "ask"]


def test_sections_local_sentences_and_stories_go_to_the_offices_they_are_for():
    the_brief = full_brief(
        sections=(section("a", "Text.", show_to=ShowTo(states=("MI",))), section("b", "Text.")),
        local=(LocalSentence("OH-3", prose("For you."), HERE), LocalSentence("MI-1", prose("Not you."), HERE)),
        stories=(Story("s", prose("A story."), HERE, show_to=ShowTo(states=("OH",))),),
    )
    ids = [block.id for block in sheet_for(house(), the_brief).blocks]
    assert "section/a" not in ids
    assert {"section/b", "local/OH-3", "story/s"} <= set(ids)
    assert "local/MI-1" not in ids


def test_words_vary_by_audience_and_the_first_that_admits_wins():
    varied = Prose(words("Hello"), (Variant(ShowTo(parties=("R",)), words("Howdy")),))
    assert said(sheet_for(house(party="R"), full_brief(lede=varied)), "lede") == "Howdy"
    assert said(sheet_for(house(party="D"), full_brief(lede=varied)), "lede") == "Hello"


def test_party_changes_neither_asks_nor_measures_nor_sources():
    sheets = [sheet_for(house(party=party)) for party in "DRI"]
    assert len({tuple(block for block in one.blocks if block.role != "stamp") for one in sheets}) == 1
    assert len({one.sources for one in sheets}) == 1


def test_the_as_of_line_says_which_records_were_used():
    assert said(sheet_for(house()), "edition/as-of") == (
        "Records used: H.Res. 100 as of November 20, 2026; offices as of November 20, 2026."
    )


def test_the_edition_changes_with_any_printed_word_and_with_the_office_but_not_with_the_day():
    first = sheet_for(house())
    assert sheet_for(house(), full_brief(event=words("Lobby Days"))).edition != first.edition
    assert sheet_for(house("H000002")).edition != first.edition
    ref = reference(record("H.Res. 100"), record("S.Res. 61"), offices=(house(),), today=TODAY.replace(day=23))
    assert tailor(full_brief(), house(), ref).sheet.edition == first.edition


def test_the_edition_changes_when_the_record_is_newer_though_nothing_else_is():
    office = house()
    older = record("H.Res. 100", cosponsors=(signed(office),), as_of=TODAY.replace(day=1))
    newer = replace(older, as_of=TODAY)
    assert sheet_for(office, None, None, older).edition != sheet_for(office, None, None, newer).edition


def test_sheet_data_is_plain_data_with_every_key_of_the_format():
    data = sheet_data(sheet_for(house()))
    assert list(data) == ["sheet", "office", "brief", "lang", "today", "title", "edition", "blocks", "sources"]
    block = next(one for one in data["blocks"] if one["id"] == "lede")
    assert set(block) == {"id", "kind", "role", "priority", "content"}
    assert block["content"][1] == {
        "t": "words",
        "b": False,
        "i": False,
        "href": "https://example.org/report",
        "note": None,
    }
    assert block["content"][2]["note"] == "one"


def test_words_outside_asks_can_name_the_office_and_the_day_of_the_brief():
    named = full_brief(lede=prose("To {office}, as of {as_of}."), sections=(section("a", "For {office}."),))
    sheet = sheet_for(house(name="Pat Lee"), named)
    assert said(sheet, "lede") == "To Representative Pat Lee, as of November 22, 2026."
    assert said(sheet, "section/a/p1") == "For Representative Pat Lee."


def test_a_story_that_names_its_person_without_consent_is_on_no_sheet_even_when_chosen():
    named = Story("named", prose("\u201cWe carried water,\u201d says Ruth."), HERE, person=words("Ruth Example"))
    other = Story("other", prose("A keeper carried water."), HERE, person=words("Ruth Example"))
    the_brief = full_brief(stories=(named, other))
    for choices in (Choices(), Choices(story="named")):
        sheet = sheet_for(house(), the_brief, choices)
        assert "Ruth" not in "".join(plain_text(block.content) for block in sheet.blocks)
    agreed = replace(named, consent=Consent(TODAY, "names on paper", "Dana"))
    assert "Ruth" in said(sheet_for(house(), full_brief(stories=(agreed,))), "story/named")


def test_the_first_chart_stands_before_the_sections_with_its_source_and_its_words():
    chart = Chart(
        "boats",
        "bar",
        prose("Boats"),
        (("2024", 1.0),),
        HERE,
        "boats",
        SourceRef(SourceId("two"), HERE),
        prose("*One* boat."),
    )
    sheet = sheet_for(house(), full_brief(charts=(chart, replace(chart, id="more"))))
    ids = [block.id for block in sheet.blocks]
    assert "chart/more" not in ids
    assert ids.index("chart/boats") < ids.index("section/a")
    (block,) = (block for block in sheet.blocks if block.kind is BlockKind.CHART)
    assert block.content[-1].note == "two"
    assert block.graphic == ChartGraphic("bar", "boats", (("2024", 1.0),), "One boat.")


def test_logos_are_shown_once_their_use_is_granted():
    logo = RasterLogo(1, 1, 1, b"x", "a" * 64)
    granted = Organization(words("Sender"), words("logo.png"), TODAY)
    waiting = Organization(words("Friend"), words("logo.png"), TODAY + timedelta(days=1))
    ref = replace(reference(record("H.Res. 100"), offices=(house(),)), logos={"logo.png": logo})
    sheet = tailor(full_brief(organizations=(granted, waiting)), house(), ref).sheet
    assert [block.graphic for block in sheet.blocks if block.kind is BlockKind.MASTHEAD] == [logo, None, None]
