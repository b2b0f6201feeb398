"""How English writes numbers that claim something, and numbers that are only names."""

from __future__ import annotations

import re

from lobbykit.domain.citation.words import POSTAL_CODES
from lobbykit.domain.late_pattern import compiled_late

_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_LARGE = (
    r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty"
    r"|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen)"
)
_ORDINAL = r"(?:first|second|third|\w+(?:eenth|lfth|ieth)|(?:four|fif|six|seven|eigh|nin|ten)th)"
_PERCENT = r"(?:percent|per cent|pct)"
_SCALE = (
    rf"(?:{_PERCENT}|percentage points?|thousand|million|billion|trillion|bn|mn|tn|dollars|euros|pounds"
    r"|por ciento|mil|millones|millón|billones|dólares)\b"
)
# In figures: a bare number, or one with a sign or a unit; "10-15" counts only with a unit.
IN_FIGURES = compiled_late(
    rf"(?<![\w.,-])(?P<sign>(?:US|[AC])?[$\u20ac\u00a3]\s?)?(?P<number>\d[\d,]*(?:\.\d+)?)"
    rf"(?:[-\u2013]\d[\d,]*(?:\.\d+)?(?=[\s-]?(?:%|{_SCALE})))?\+?"
    rf"(?P<unit>[\s-]?(?:%|{_SCALE})|[kKMB]\b|(?:bn|mn|tn|m|b)\b)?(?![\w-])"
)
_RATIO_OF = rf"(?:{_SMALL}|ten|twelve|twenty|fifty|an? (?:hundred|thousand|million)|\d{{1,3}})"
_TIME = r"(?:years?|months?|weeks?|days?|hours?|minutes?|Congresses)"
_PART = rf"(?:an?|{_SMALL})[ -](?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?"
_NEARLY = r"(?:more than|over|nearly|almost|about|roughly|at least|around|only|just|some)"
_MEASURED = r"(?:rate|number|amount|size|average|level|share|cost|price|total|figure|population)"
IN_WORDS = (
    # shares
    compiled_late(
        rf"\b(?:{_SMALL}|ten|\d{{1,2}}) (?:in|out of|of)(?:(?<=of) every|(?<!s of) every"
        rf"|(?<! of))? ?(?<= ){_RATIO_OF}\b"
        rf"(?![-,.]?\d| {_TIME})"
        rf"|\b(?:one|1) (?:\w+ ){{1,2}}(?:in|out of)(?: every)? {_RATIO_OF}\b(?![-,.]?\d| {_TIME})",
        re.IGNORECASE,
    ),
    compiled_late(
        r"(?<!first )(?<!second )(?<!latter )(?<!other )\bhalf (?:of|(?:the|all|our)(?! (?:battle|story|time|fun)))\b"
        rf"|\b{_PART} of\b"
        r"(?: an? (?:thousand|million|billion)\b)?"
        r"(?! (?:an hour|the (?:way|Senate|House|senators|members)|those (?:present|voting)))"
        rf"|\b{_NEARLY} (?:half|{_PART})(?! (?:majority|vote|an? (?:hour|day|year|million|century))\b| of\b)\b",
        re.IGNORECASE,
    ),
    # growth and comparison
    compiled_late(
        r"(?<!be )(?<!should have )(?<!must have )\b(?:doubled|tripled|trebled|quadrupled|quintupled|halved)\b"
        r"(?! (?:down|back|over|up|our|their)\b)"
        rf"|\b(?:twice|(?:{_SMALL}|ten|twenty|a hundred|\d+(?:\.\d+)?) times) (?:as (?:many|much|likely|high|large"
        rf"|often|long"
        rf"|big|fast|deadly|expensive)|more|higher|greater|larger|the (?:\w+ )?{_MEASURED})\b"
        rf"|\b(?:is|are|was|were|nearly|almost|than|about) (?:double|triple) (?:the|that|those|what|its)\b"
        rf"|\bevery (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?!{_TIME}\b)(?=[a-z])"
        rf"|\b(?:rose|rises?|grew|climbed|gained|up|fell|falls?|dropped|down|lost)(?: by)? (?:{_SMALL}"
        rf"|\d+(?:\.\d+)?) points\b"
        rf"|\b(?:{_SMALL}|ten|twenty|hundred|\d+)-?fold\b",
        re.IGNORECASE,
    ),
    IN_FIGURES,
    # numbers from ten, or with a percent; tens, dozens, hundreds and more of unknown number
    compiled_late(
        rf"(?<!-)\b(?:(?:an?|half a|{_SMALL})[ -])?{_LARGE}(?:[ -](?:and )?(?:{_SMALL}|{_LARGE})\b){{0,6}}+"
        rf"(?:[ -]{_PERCENT}\b)?(?!-?\w)(?![ -]{_ORDINAL}\b)|\b{_SMALL}[ -]{_PERCENT}\b"
        r"|\b(?:(?:tens|hundreds|dozens|thousands) of )?(?:thousands|millions|billions)\b"
        rf"|\b(?:dozens|hundreds|scores) of (?!{_TIME}\b)(?=\w)",
        re.IGNORECASE,
    ),
)

_NAMED = r"(?:\d+(?:[.:-]\d+)*\w?(?:\(\w{1,4}\))*)"
_BIBLE = (
    r"(?:Genesis|Exodus|Leviticus|Deuteronomy|Psalms?|Proverbs|Isaiah|Jeremiah|Ezekiel|Micah|Amos|Matthew|Mark|Luke"
    r"|John"
    r"|Acts|Romans|Corinthians|Galatians|Hebrews|James|Peter|Sura|Surah)"
)
_BUILDING = r"(?:Rayburn|Longworth|Cannon|Russell|Dirksen|Hart|Ford|RHOB|LHOB|CHOB|[RDH]SOB|SR|SD|SH)"
_LONG = r"(?:\d{1,3}|\w{3,9}(?:-\w{3,5})?)"
_NAMES = (
    # what has numbers for a name
    (
        r"(?i:(?:\u00a7+|\b(?:articles?|art\.|titles?|sections?|secs?\.|chapters?|routes?|rte\.|rooms?|rm\.|suite|ste\."
        r"|apt\.|pages?|pp?\.|nos?\.|number|paragraphs?|clauses?|districts?|items?|notes?|box|units?|zip(?: codes?)?"
        r"|exit|extension|ext\.|milepost|mile"
        r"|art[íi]culos?|t[íi]tulos?|secci[óo]n(?:es)?|cap[íi]tulos?|salas?|oficinas?|p[áa]ginas?|n[úu]mero|n\.º|fy"
        rf"|distritos?|nota|u\.s\.c\.|usc|c\.?f\.?r\.?)) ?#?){_NAMED}(?:(?:, | and | or | y | o | to |, and "
        rf"|[-\u2013]){_NAMED})*"
    ),
    (
        r"\b(?:Part|Resolutions?|Resoluci[óo]n|Res\.|Proposition|Prop\.|Amendment|Form|Public Law|Pub\. L\.|P\.L\.|Ley"
        r"|Executive Order|E\.O\.|Protocol|Annex|Appendix|Figure|Table|Chart|Rule|Schedule|Step|Grade|Channel|Flight"
        r"|Apollo"
        r"|Boeing|Airbus|Fortune|Agenda|Vision|Area|Top|Group of|Highway|Interstate|Pier|Gate|Building|Floor|Catch"
        r"|Windows"
        rf"|S&P|Formula|Covid|{_BIBLE}|{_BUILDING})(?: (?:House|Senate))?(?: Office)?(?: Building)?,? #?"
        rf"{_NAMED}"
    ),
    rf"\b[A-Z]?\d{{2,4}}[A-Z]? {_BUILDING}\b",
    r"\b\d+(?:\((?:[a-z]|\d{1,2}|[ivx]+)\))+",
    r"\b\d+ (?:U\.S\.(?:C\.)?|USC|C\.?F\.?R\.?|Stat\.)(?: \u00a7*)? ?[\d.]*",
    r"^\(?\d{1,2}[.)] |\b\d{1,3}\.?[\u00ba\u00aa]",
    # telephone numbers, hours, days, places
    r"(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .\u2011\u2013-]?\d{3}[ .\u2011\u2013-]\d{4}\b|\+\d{1,3}(?: \d{2,4}){2,5}\b",
    r"(?i:\b(?:call|dial|text(?: \w+ to)?|llame al|marque(?: el)?) )\d{3,6}\b",
    r"(?i:\b\d{1,2}(?:(?:\s?[-\u2013]\s?| to | and | a )\d{1,2})? ?(?:[ap]\. ?m\.?|[ap]m\b|o['\u2019]clock))",
    r"\b\d{1,3}:\d\d\b",
    r"\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b",
    rf"(?:\b(?:{'|'.join(sorted(POSTAL_CODES))}|DC|IN|ME|OR|OK|HI)|\bD\.C\.),? \d{{5}}(?:-\d{{4}})?\b",
    r", (?:[A-Z]\w+ ){1,2}\d{5}\b",
    (
        r"\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z0-9]\w*\.? ){1,3}"
        r"(?:St|Street|Ave|Avenue|Blvd|Boulevard|Road|Rd|Lane|Drive|Way|Court|Place|Square|Plaza|Parkway|Pkwy)\b"
    ),
    # ages, stretches of time that everybody can count, and counts that need no source
    r"(?i:\b(?:aged?|ages) \d+(?: (?:to|and|or) \d+)?|\b[\w-]{1,20} years? old\b|\bde \d{1,3} años(?: de edad)?\b)",
    rf"(?i:\b(?:a |the )?{_LONG}[ -](?:{_TIME}) (?:ago|later|earlier|before|after|from now|away|left|notice)\b)",
    (
        r"(?i:\b(?:within|in|every|each|for|after|past|last|next|first|over|than|en|cada|hace|durante|por|de)"
        rf" (?:the |los |las )?(?:past |last |next |first |más de |over |more than |nearly )?{_LONG}"
        rf" (?:{_TIME}|años|meses|semanas|días|horas|minutos)\b)"
    ),
    r"(?<=[a-z], )(?:aged? )?\d{1,2}(?=, (?:an?|of|who|and|from|lives|works|has|is|una?|de|que|vive|es)\b)",
    r"(?i:\b24 hours a day\b|\b24 horas\b|\bllev[ao]n? \d{1,3} años\b)",
    r"(?i:\b(?:50|fifty|cincuenta) (?:states|estados)\b|\b(?:51|60|67|100|a hundred|cien) (?:senators|senadores)\b)",
    r"(?i:\b435 (?:members|seats|representatives|miembros)\b|\b(?:50|51|60|67|218|290|sixty) (?:votes?|votos)\b)",
)
NAMES = tuple(compiled_late(pattern) for pattern in _NAMES)
