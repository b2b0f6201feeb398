"""What preflight knows of what is drawn and of who is named: logos, charts, the code of the link, stories."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lobbykit.domain.preflight.printed_text import printed_texts
from lobbykit.domain.problem import Problem, note, warning
from lobbykit.domain.stories import has_consent, names_without_consent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.reference import Reference

LONGEST_CODED = 200  # bytes of an address: what a code of 0.8 inches can hold so that a telephone reads it


def logo_findings(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`logo-permission`: a logo that nobody allowed yet is not printed. Logos that cannot be read are errors."""
    for one in brief.organizations:
        if one.logo and (one.permission is None or one.permission > reference.today):
            yield warning("logo-permission", one.logo.place, file=one.logo.raw, name=one.name.raw)
    yield from reference.logo_problems


def chart_findings(brief: Brief) -> Iterator[Problem]:
    """Yield charts without a source or a text alternative, and those that find no place on a sheet."""
    for index, chart in enumerate(brief.charts):
        if chart.source is None:
            yield warning("figure-unsourced", chart.place, text=chart.title.default.raw)
        if chart.alt is None:
            yield warning("chart-without-words", chart.place, chart=chart.id)
        if index:
            yield note("chart-not-printed", chart.place, chart=chart.id, printed=brief.charts[0].id)


def long_link(brief: Brief) -> Iterator[Problem]:
    """`link-too-long-for-code`: an address too long for a code that can be read is printed in letters only."""
    if brief.link and len(brief.link.raw.encode()) > LONGEST_CODED:
        yield warning("link-too-long-for-code", brief.link.place, limit=LONGEST_CODED)


def named_persons(brief: Brief, reference: Reference) -> Iterator[Problem]:
    """`person-named`: a story that names its person without consent is left off every sheet.

    Where another part says the whole name, that part is printed as it stands, so a person has to look.
    """
    for story in brief.stories:
        name = names_without_consent(story, reference.today)
        if name:
            yield warning("person-named", story.text.default.place_of(name), story=story.id, name=name)
        if story.person is None or has_consent(story, reference.today):
            continue
        for printed in printed_texts(brief):
            found = _whole_name(story.person.raw).search(printed.words) if printed.part != "story" else None
            if found:
                place = printed.place_of(found[0], found.start())
                yield warning("person-named", place, story=story.id, name=found[0], beside="yes")


def _whole_name(person: str) -> re.Pattern[str]:
    """Return a pattern for a person's whole name, which other parts of a brief may say too."""
    whole = r"\s+".join(map(re.escape, person.split()))
    capitals = r"\s+".join(map(re.escape, person.upper().split()))
    return re.compile(rf"(?<!\w)(?:{whole}|{capitals})(?!\w)")
