"""English words that are true only near the day on which they are written."""

from __future__ import annotations

import re

from lobbykit.domain.late_pattern import compiled_late

_NUMBER = (
    r"(?:\d[\d,]{0,14}(?:\.\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|some|many|few|couple|of|half|and|dozen)"
)
COUNT = rf"(?:{_NUMBER}[ -]){{1,6}}"
SPAN = r"(?:minute|hour|day|night|weekend|week|month|quarter|season|year|decade|generation)"
_DAYS = r"(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTHS = r"(?-i:January|February|March|April|May|June|July|August|September|October|November|December)"
_PERIOD = (
    r"(?:week|weekend|month|quarter|year|decade|spring|summer|fall|autumn|winter|session|Congress|night"
    rf"|fiscal year|school year|election|{_DAYS}"
    rf"|{_MONTHS})"
)
_THIS = (
    r"(?:week|weekend|month|quarter|(?:fiscal |school |calendar )?year|decade|spring|summer|fall|autumn|winter|session"
    r"|morning|afternoon|evening)"
)
_END = r"(?:expire|lapse|sunset|end|run out)"
_ABOUT = r"(?:set|due|scheduled|slated|poised|about)"
_PHRASES = (
    # counted from the day of writing
    rf"{_NUMBER} (?:score|long) ago|{COUNT}{SPAN}s?(?: and a half)? ago|from now(?! on)|the other day|not long ago",
    (
        r"(?<!time )(?<!once )in (?:just |only |under |less than |about )?(?!(?:a|one) day\b)"
        rf"{COUNT}(?:day|week|month|year)s?(?!['\u2019 -](?:time|old)\b)(?! of\b)"
    ),
    rf"in {COUNT}{SPAN}s?['\u2019] time",
    rf"(?:the )?(?:next|last|past|coming) {COUNT}{SPAN}s?(?! of\b)",
    rf"the (?:past|coming) (?:{SPAN}s?|{_PERIOD})(?! of\b)",
    rf"(?:next|last) {_PERIOD}(?! (?:of|in office)\b)|this (?:past |coming )?{_THIS}(?! of\b)",
    rf"in the {SPAN}s (?:ahead|to come)|in a matter of {SPAN}s|this coming {_MONTHS}",
    r"(?:before|after|during|until) the (?:August|summer|Easter|winter|spring) recess(?! (?:of|in) \d)",
    rf"this (?:past |coming )?{_DAYS}|(?:earlier|later) (?:today|in the (?:week|month|year))",
    rf"{COUNT}{SPAN}s? (?:left|remain|remaining|to go|away)\b(?! from\b)",
    r"(?:by|before|at|until|through) (?:the )?(?:year['\u2019]s end|year-end)",
    r"(?:by|before|at|until|through) (?:the )?end of (?:the |this )?(?:week|month|year|quarter|session)(?! of\b| \d)",
    (
        r"(?:in|over|during|by|before) the (?:spring|summer|fall|autumn|winter|holidays|lame[- ]duck)"
        r"(?! (?:of|months|in)\b| \d)"
    ),
    # the day itself
    r"today|yesterday|tonight|right now|for now|until now|as of now|as of this writing|at press time",
    r"(?<!better )(?<!safer )(?<!brighter )(?<!of )tomorrow",
    r"currently|presently|nowadays|these days|at present(?!-)|at the present time|as we speak|so far|thus far",
    r"(?<!up )to date(?! (?:it|a|the|them|from|back)\b)",
    r"at (?:the|this) (?:very )?moment(?! (?:of|when|that|the|in)\b)|at this (?:time|point)(?! in (?:the|history))",
    (
        r"(?:the|our|its|their) (?:current|present)"
        r" (?:administration|president|session|fiscal year|year|situation|crisis|level|total|term)"
    ),
    # just before or after it
    (
        r"recently|lately|of late(?! (?-i:[A-Z]))|(?:in|over|during) recent (?:days|weeks|months|years)|upcoming"
        r"|forthcoming"
    ),
    r"imminent(?:ly)?",
    r"most recent|newly (?:elected|introduced|released|announced|passed|signed|published|appointed)",
    r"the latest (?:data|figures?|numbers?|report|poll|polling|survey|news|round|estimates?|count)",
    r"(?<!as )soon(?! (?:as|after|afterwards?|thereafter)\b)|before long|any day(?: now)?",
    r"shortly(?! (?:after|afterwards?|thereafter|before|following)\b)|looms(?=[.,;!?]| (?:over|large|ahead)\b)",
    r"the (?:sitting|incoming|outgoing) (?:president|governor|administration|Congress|majority|members?|class)",
    r"(?:(?<=is )|(?<=are ))(?:now )?on the (?:verge|brink|cusp) of",
    r"in the (?:very )?(?:near|foreseeable|immediate) (?:future|term)|(?:in|over) the near term",
    r"just (?:announced|introduced|passed|released|voted|signed|launched|published|issued|yesterday|last)",
    r"(?:is|are|has|have) just \w+(?:ed|en|un)",
    r"(?:now |just )?(?:in|entering|enters) (?:its|his|her|their) \w+ (?:year|month|week)(?! of (?:college|school))",
    (
        r"(?:has|have) (?:now |just )?entered (?:its|his|her|their) \w+ (?:year|month|week)"
        r"|now in the \w+ (?:month|year) of"
    ),
    rf"{COUNT}{SPAN}s? (?:into (?:the|this|its|his|her)|on,)",
    # what has yet to come or to end
    rf"(?<!was )(?<!were )(?<!been )(?:set|due|scheduled|slated|about) to {_END}",
    rf"will {_END}(?! (?:on|in|by|at) [^.;]{{0,24}}\b20\d\d\b)",
    (
        r"(?:(?<=is )|(?<=are )|(?<=now )|(?<=still )|(?<=currently )|(?<=['\u2019]s )|(?<=remains )|(?<=^))"
        rf"{_ABOUT} (?:to (?!music\b|zero\b|be (?:a|the)\b)\w+|for (?:a )?(?:vote|markup|hearing))"
    ),
    (
        r"(?:has|have) (?:yet to|not yet|still not)|still (?:(?:has|have) not|(?:has|have)n['\u2019]t)|(?:is"
        r"|are) still (?:waiting|pending|stalled|unresolved)"
    ),
    r"(?:last|only|sole|one) (?:remaining|surviving)|only \w+ (?:left|remaining)",
    r"last (?:\w+ ){1,2}(?:standing|still in (?:force|place))",
)
STALE = compiled_late(rf"\b(?:{'|'.join(_PHRASES)})\b", re.IGNORECASE)
DURATION = compiled_late(r"in (?!recent |the |each |its )\S+ ", re.IGNORECASE)
_LATELY = r"(?:more than |over |nearly |almost |about |at least |just |only )?"
# What runs on: it holds near the day of writing, and is wrong some months later.
LASTING = compiled_late(
    rf"(?:(?:\b(?:has|have|is|are)|['\u2019]ve|['\u2019]s) (?:\w+ ){{1,5}}for (?:the )?{_LATELY}"
    rf"{COUNT}{SPAN}s?(?: now)?"
    rf"|(?:after|for) {_LATELY}{COUNT}(?:days|weeks|months|years|decades) of"
    r" (?:war|fighting|conflict|siege|delay|waiting|talks))\b"
    r"|\b(?:is|are|now|turns|just) (?:\w+ )?(?:\d{1,3}|\w+(?:teen|ty)(?:-\w+)?) years? old\b"
    r"|\b(?:\d{1,3}|\w{3,12}(?:-\w{3,5})?)-year-old (?!law|rule|act|treaty|statute|ban|tradition|program)[a-z]+"
    r"|(?<=[a-z], )(?:aged? )?\d{1,2}(?=, (?:a|an|of|who|and|from|has|is|[a-z]{3,}s)\b)"
    r"|\bfor the \w+ (?:consecutive|straight) (?:year|month|week)\b",
    re.IGNORECASE,
)
# The names of others: titles between quotation marks, USA Today.
QUOTED = compiled_late(
    r"\u201c[^\u201c\u201d]*\u201d|\u00ab[^\u00ab\u00bb]*\u00bb|\u2018[^\u2018\u2019]{1,200}\u2019(?!\w)"
    r"|(?<![\w\"])\"[^\"]{1,200}\"(?!\w)"
)
MEDIUM = compiled_late(
    r"\b(?:USA|Russia|Psychology|Christianity|World|History|Physics) Today\b|\b(?:Last Week |The )Tonight\b"
    r"|\bToday Show\b"
)
