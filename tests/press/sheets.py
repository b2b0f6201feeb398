"""Sheets for the press tests: one invented brief, as long as a real one, built straight from the domain's values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from lobbykit.domain.office import OfficeId
from lobbykit.domain.prose import Span, Spans
from lobbykit.domain.sheet import Block, BlockKind, Sheet, SheetSource

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
LABELS = {
    "for-office": "For the office of",
    "asks-house": "Our asks of the House",
    "asks-senate": "Our asks of the Senate",
    "thanks": "Thank you",
    "ask": "We also ask",
    "sources": "Sources",
    "contact": "Contact",
    "draft": "Draft",
    "reverse": "reverse",
    "continued": "continued",
    "sources-reverse": "Sources: see reverse",
    "more-reverse": "More: see reverse",
    "both-reverse": "More, and sources: see reverse",
}
BILL = "https://www.congress.gov/bill/119th-congress/house-resolution/9"


def text(*parts: str | Span) -> Spans:
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts)


def bold(words: str, href: str | None = None) -> Span:
    return Span(words, bold=True, href=href)


def mark(number: str, source: str) -> Span:
    return Span(number, note=source)


def block(name: str, kind: BlockKind, content: Spans | str, role: str = "") -> Block:
    return Block(name, kind, role, 1, text(content) if isinstance(content, str) else content)


def masthead() -> tuple[Block, ...]:
    return (
        block("masthead/sender", BlockKind.MASTHEAD, "Friends of Clear Rivers", "sender"),
        block("masthead/event", BlockKind.MASTHEAD, "River Days \u00b7 November 2026", "event"),
    )


def addressee(
    name: str = "Representative Inés Velázquez-Ortiz", seat: str = "New York, 7th District"
) -> tuple[Block, ...]:
    return (
        block("addressee/name", BlockKind.ADDRESSEE, name, "name"),
        block("addressee/seat", BlockKind.ADDRESSEE, seat, "seat"),
    )


def opening() -> tuple[Block, ...]:
    lede = text(
        "More than ",
        Span("12,600 families draw water downstream", href="https://example.org/census"),
        mark("1", "census"),
        " of the Alder mines, and the number of closed wells has passed 41,000. Steady and patient cleaning of the"
        " upper valleys is needed to end the losses and to keep the lower towns supplied.",
    )
    return (
        block("title", BlockKind.TITLE, "Rivers First: We Must Step Up the Cleaning of the Upper Alder Valleys"),
        block("lede", BlockKind.LEDE, lede),
        block("figure/1/value", BlockKind.FIGURE, "12,600+", "value"),
        block("figure/1/label", BlockKind.FIGURE, "families downstream of the mines", "label"),
        block("figure/2/value", BlockKind.FIGURE, "41,000+", "value"),
        block("figure/2/label", BlockKind.FIGURE, "wells closed", "label"),
    )


def asks() -> tuple[Block, ...]:
    return (
        block(
            "ask/valleys",
            BlockKind.ASK,
            text(
                bold("Cosponsor "),
                bold("H.Res. 9", BILL),
                bold(", by Rep. Ana Falk"),
                ", to halt and reverse the silting of the valleys by a shared plan of the five states.",
            ),
            "ask",
        ),
        block(
            "ask/wells",
            BlockKind.ASK,
            text(
                bold("Cosponsor H.R. 1204, by Rep. Bill Tarrow"),
                ", which pays for new wells where the old ones had to be closed.",
            ),
            "ask",
        ),
        block(
            "ask/towns",
            BlockKind.ASK,
            text(
                bold("Say publicly that the valley towns must sit at the table"),
                ", particularly where their own water is decided. The people of the towns must be the judges of the"
                " compromises that they accept, and their rights and self-government recognized.",
            ),
            "ask",
        ),
        block(
            "ask/keepers",
            BlockKind.ASK,
            text(
                bold("Support the river keepers"),
                " and highlight the work of the ",
                Span("volunteer crews", href="https://example.org/crews"),
                mark("3", "crews"),
                " that have been mocked, sued, and worse.",
            ),
            "ask",
        ),
        block(
            "ask/fund",
            BlockKind.ASK,
            text(
                bold("Fund the national share of the valley plan"),
                ", which can help thousands of displaced people return to their homes, support farmers to grow food"
                " again, and rebuild the landings that the floods destroyed.",
            ),
            "ask",
        ),
        block(
            "ask/debts",
            BlockKind.ASK,
            text(
                bold("Thank you for backing the "),
                bold("cancellation of the wells debt", "https://example.org/debt"),
                mark("4", "debt"),
                " owed by the small towns, which frees money for rebuilding by the people who live there.",
            ),
            "thank",
        ),
    )


def sections() -> tuple[Block, ...]:
    heading, paragraph = BlockKind.HEADING, BlockKind.PARAGRAPH
    return (
        block("section/plan", heading, "A Shared Plan Can Slow and End the Silting"),
        block(
            "section/plan/p1",
            paragraph,
            text(
                "A fair agreement between the five states will be complex, likely covering questions of displaced"
                " households, dredging rights, the standing of the valley towns vis-à-vis the mines, and county"
                " borders. ",
                Span("Preparation and early surveys are needed", href="https://example.org/surveys"),
                mark("2", "surveys"),
                " to lay the groundwork for a halt and a settlement that addresses these areas. This is best done with"
                " help from bodies that know rivers, such as the River Survey, the Council of Valley Towns, or other ad"
                " hoc groups of engineers. Careful and thorough work is necessary, not the hasty and piecemeal digging"
                " of the last decade.",
            ),
        ),
        block("section/heal", heading, "The Nation Can Support Quiet, Lasting Ways for the Valleys to Heal"),
        block(
            "section/heal/p1",
            paragraph,
            "The nation is well placed to support programs that help heal the losses and bring work, given its relative"
            " wealth and its large part in the mining. It should also admit its share of the damage and help resettle"
            " the households that cannot return.",
        ),
        block("section/mines", heading, "The States Should Engage the Mines in a Broad Safety Dialogue"),
        block(
            "section/mines/p1",
            paragraph,
            "A second, separate track between the states and the mines, to restore the old limits on silt and to look"
            " at wider questions of safety, could support the plan by answering some of the reasons that the mines give"
            " for their haste.",
        ),
        block(
            "section/mines/p2",
            paragraph,
            text(
                Span("Limits on silt have been in decline", href="https://example.org/limits"),
                mark("5", "limits"),
                " \u2014 from the withdrawal of the Upper Compact in 2002 to the end of the Landing Rules in 2019"
                " and of the Open Gauges Order in 2020. The Lower Compact is the last of the large agreements between"
                " the two greatest mines. It ended on February 5, 2026, and nothing has taken its place.",
            ),
        ),
    )


SOURCES = (
    (
        "census",
        text(
            Span("Alder valley, three years on: loss, thirst and hope", italic=True),
            ", River Survey, February 23, 2025",
        ),
    ),
    (
        "surveys",
        text("Pickett, T., ", Span("How to Prepare a Valley Plan", italic=True), ", River Affairs, March 14, 2023"),
    ),
    (
        "crews",
        text("Smithson, A., ", Span("Inside the Volunteer Crews", italic=True), ", Landing Journal, June 23, 2022"),
    ),
    (
        "debt",
        text(
            "Yarrow, Y., ",
            Span("Credit won\u2019t work: why the debt must go", italic=True),
            ", Commons, April 28, 2022",
        ),
    ),
    (
        "limits",
        text("Demming, J., ", Span("Towns Cannot Rescue the Limits Alone", italic=True), ", Gauge, November 2, 2021"),
    ),
)


def closing() -> tuple[Block, ...]:
    contact = BlockKind.CONTACT
    return (
        *(block(f"source/{name}", BlockKind.SOURCES, content, "source") for name, content in SOURCES),
        block("contact/name", contact, "Dana Example", "name"),
        block("contact/role", contact, "Valley Coordinator", "role"),
        block("contact/email", contact, (Span("dana@example.org", href="mailto:dana@example.org"),), "email"),
        block("contact/phone", contact, (Span("202-555-0142", href="tel:+12025550142"),), "phone"),
        block("contact/link", contact, (Span("example.org/rivers", href="https://example.org/rivers"),), "link"),
        block("edition/as-of", BlockKind.EDITION, "Cosponsors as of November 21, 2026", "as-of"),
        block("edition/stamp", BlockKind.EDITION, "Rev. 3 \u00b7 21 Nov 2026 \u00b7 K7M2-9QXD", "stamp"),
    )


def sheet(*, chamber: str = "house", name: str = "Representative Inés Velázquez-Ortiz", lang: str = "en") -> Sheet:
    blocks = (*masthead(), *addressee(name), *opening(), *asks(), *sections(), *closing())
    sources = tuple(SheetSource(number, key, content) for number, (key, content) in enumerate(SOURCES, start=1))
    return Sheet(
        OfficeId("V000000"),
        chamber,
        "rivers",
        lang,
        date(2026, 11, 22),
        "Rivers First: We Must Step Up the Cleaning of the Upper Alder Valleys",
        "K7M29QXD",
        blocks,
        sources,
    )


def with_block(of: Sheet, name: str, content: Spans | str) -> Sheet:
    """Return the sheet with another content in one block."""
    new = text(content) if isinstance(content, str) else content
    return replace(of, blocks=tuple(replace(b, content=new) if b.id == name else b for b in of.blocks))


def without(of: Sheet, *names: str) -> Sheet:
    """Return the sheet without the blocks whose ids begin so."""
    return replace(of, blocks=tuple(b for b in of.blocks if not b.id.startswith(names)))
