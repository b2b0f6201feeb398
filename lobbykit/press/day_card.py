"""The day card as one HTML file: no script, no network, readable at 360 pixels, by day and by night."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from lobbykit.domain.links import may_open
from lobbykit.domain.prose import merged

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lobbykit.domain.products.day_card import CardStop, DayCard
    from lobbykit.domain.prose import Spans

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_STYLE = """
:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#55555f;--page:#fff;--card:#f4f4f7;--line:#c9c9d2;--link:#1a3e8c}
@media (prefers-color-scheme:dark){:root{--ink:#f1f1f4;--soft:#b9b9c4;--page:#141417;--card:#202026;--line:#44444f;
--link:#a9c3ff}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:40rem;padding:1rem;font:1.0625rem/1.45 system-ui,sans-serif;color:var(--ink);
background:var(--page);overflow-wrap:anywhere;-webkit-text-size-adjust:100%}
h1{font-size:1.45rem;line-height:1.2;margin:0 0 .25rem}
h2{font-size:1.1rem;margin:1.5rem 0 .5rem;border-bottom:2px solid var(--ink)}
h3{font-size:1.15rem;line-height:1.25;margin:0}
p{margin:.35rem 0}
.soft{color:var(--soft)}
article{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.85rem;margin:.75rem 0}
.time{font-size:1.3rem;font-weight:700;margin:0}
.new{font-weight:700;padding:.4rem .7rem;border:2px solid var(--ink);border-left-width:.5rem;border-radius:.4rem}
.off{border-style:dashed}
.off h3,.off .time{font-weight:400;color:var(--soft)}
a{color:var(--link)}
.call{display:inline-flex;align-items:center;min-height:3rem}
details{border-top:1px solid var(--line);margin-top:.5rem}
summary{min-height:3rem;padding:.75rem 0;font-weight:700;cursor:pointer}
ol,ul{margin:.25rem 0 .75rem;padding-left:1.4rem}
li{margin:.5rem 0}
dl{margin:.35rem 0}
dt{color:var(--soft);font-size:.9rem;margin-top:.35rem}
dd{margin:0}
textarea{display:block;width:100%;padding:.75rem;font:1rem/1.5 ui-monospace,monospace;color:inherit;
background:var(--page);border:1px solid var(--line);border-radius:.5rem;resize:vertical}
@media print{details::details-content{content-visibility:visible}}
"""
_SHORTEST_BOX = 12


def day_card_html(card: DayCard) -> str:
    """Return the whole file; every word of people is text in it, never markup."""
    return "\n".join(_file(card)) + "\n"


def _file(card: DayCard) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(card.lang)}">'
    yield '<head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer"><meta name="format-detection" content="telephone=no">'
    yield f"<title>{escape(card.title)}</title>"
    yield f"<style>{_STYLE}</style></head>"
    yield "<body>"
    yield f'<header><h1 lang="{escape(card.content_lang)}">{escape(card.title)}</h1>'
    yield f'<p class="soft">{escape(card.about)}</p>' if card.about else ""
    yield "</header><main>"
    day = None
    for number, stop in enumerate(card.stops, start=1):
        if stop.day != day and stop.day:
            yield f"<h2>{escape(stop.day)}</h2>"
        day = stop.day
        yield from _stop(card, stop, number)
    yield from _listed(card)
    yield f'</main><footer><p class="soft">{escape(card.contact)}</p></footer></body></html>'


def _stop(card: DayCard, stop: CardStop, number: int) -> Iterator[str]:
    yield (
        f'<article class="off" aria-labelledby="stop-{number}">'
        if stop.off
        else (f'<article aria-labelledby="stop-{number}">')
    )
    struck, end = ("<s>", "</s>") if stop.off else ("", "")
    yield f'<p class="time">{struck}{escape(stop.hours)}{end}</p>' if stop.hours else ""
    yield f'<h3 id="stop-{number}">{struck}{escape(stop.name)}{end}</h3><p>{struck}{escape(stop.place)}{end}</p>'
    yield from (f'<p class="new">{escape(one)}</p>' for one in stop.news)
    if stop.refused:
        yield f'<div class="new">{"".join(f"<p>{escape(one)}</p>" for one in stop.refused)}</div>'
    yield from _facts(stop)
    yield from _call(card, stop)
    if stop.to_say:
        yield f'<details><summary>{escape(card.labels["say"])}</summary><ol lang="{escape(card.content_lang)}">'
        for one in stop.to_say:
            yield f"<li>{_spans(one.ask)}{_bullets(one.points)}</li>"
        yield "</ol></details>"
    yield from _form(card, stop, number) if stop.form else ()
    yield "</article>"


def _form(card: DayCard, stop: CardStop, number: int) -> Iterator[str]:
    yield f"<details><summary>{escape(card.labels['form'])}</summary>"
    yield f'<p id="how-{number}">{escape(card.labels["copy"])}</p>'
    rows = max(_SHORTEST_BOX, stop.form.count("\n") + 1)
    # A line break right after the tag is not part of the text (HTML, 13.1.2.5), so that one is written.
    yield (
        f'<textarea rows="{rows}" spellcheck="true" autocomplete="off" aria-labelledby="stop-{number} how-{number}">'
        f"\n{escape(stop.form)}</textarea></details>"
    )


def _facts(stop: CardStop) -> Iterator[str]:
    if stop.facts:
        pairs = "".join(f"<dt>{escape(label)}</dt><dd>{escape(words)}</dd>" for label, words in stop.facts)
        yield f"<dl>{pairs}</dl>"


def _call(card: DayCard, stop: CardStop) -> Iterator[str]:
    digits = re.sub(r"[^0-9]", "", stop.phone)
    address = f"tel:+1{digits}" if len(digits) == 10 else f"tel:{digits}"  # noqa: PLR2004 - a number without its 1
    if stop.phone and may_open(address):
        words = card.labels["call"].replace("{phone}", stop.phone)
        yield f'<a class="call" href="{escape(address)}">{escape(words)}</a>'


def _listed(card: DayCard) -> Iterator[str]:
    lang = escape(card.content_lang)
    if card.always:
        yield f'<h2>{escape(card.labels["always"])}</h2><div lang="{lang}">{_bullets(card.always)}</div>'
    if card.answers:
        yield f"<h2>{escape(card.labels['answers'])}</h2>"
    for asked, answer in card.answers:
        yield f'<details lang="{lang}"><summary>{_spans(asked)}</summary><p>{_spans(answer)}</p></details>'


def _bullets(items: Iterable[Spans]) -> str:
    listed = "".join(f"<li>{_spans(one)}</li>" for one in items)
    return f"<ul>{listed}</ul>" if listed else ""


def _spans(spans: Spans) -> str:
    """Return text with its look; the card needs no network, so addresses are left out."""
    out = []
    for span in merged(one._replace(href=None) for one in spans):
        text = escape(span.text)
        text = f"<em>{text}</em>" if span.italic else text
        out.append(f"<strong>{text}</strong>" if span.bold else text)
    return "".join(out)
