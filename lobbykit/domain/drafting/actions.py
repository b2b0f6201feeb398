"""What a sentence asks for: the action, the chamber, and how sure that is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lobbykit.domain.ask import Action
from lobbykit.domain.measure import Chamber

_VERBS = (
    (
        Action.COSPONSOR,
        (
            r"(?:become (?:an? )?(?:original )?|be (?:an? )?(?:original )?"
            r"|sign on as (?:an? )?(?:original )?)?"
            r"co-?sponsor(?:ing|s)?|sign on(?:to| to)?(?= (?:H|S)\.)|(?:ser |sea )?copatrocin(?:e[mn]?|a[rd]?"
            r"|ador[ae]?)\w*"
        ),
    ),
    (
        Action.VOTE_AGAINST,
        r"vote (?:\W?no|against|nay|down)\b|(?:^|(?<=and ))(?:no|nay) on\b|vot(?:e[n]?|ar) (?:en contra|\W?no)\b",
    ),
    (
        Action.VOTE_FOR,
        (
            r"vote (?:\W?(?:yes|aye|yea)|for|in favor|to pass)\b|(?:^|(?<=and ))(?:yes|aye|yea) on\b"
            r"|vot(?:e[n]?|ar) (?:a favor"
            r"|\W?s[ií])\b"
        ),
    ),
    (
        Action.SIGN,
        (
            r"(?:co-?)?sign(?=\b.{0,120}\b(?:letter|petition|pledge)\b)|join(?=\b.{0,120}\bletter\b)"
            r"|firm(?:e[n]?|ar(?:\u00e1n?)?)(?=\b.{0,120}\b(?:carta|petici\u00f3n)\b)"
        ),
    ),
    (
        Action.SAY_PUBLICLY,
        (
            r"publicly|speak (?:out|up)|make a (?:public )?statement"
            r"|issue a (?:public )?statement|say publicly"
            r"|(?:diga[n]?|apoye[n]?|exija[n]?) p[uú]blicamente|pron[uú]nci(?:ese|arse)"
        ),
    ),
    (
        Action.FUND,
        (
            r"(?:fully )?fund(?!s|ing|raiser)|appropriate|allocate|(?:provide|include|restore"
            r"|secure|incluya[n]?)(?=\W.{0,40}\$)"
            r"|(?:increase|restore|provide|protect|secure) (?:\w+ ){0,3}funding|financi(?:e[n]?|ar)"
            r"|asign(?:e[n]?|ar)|destin(?:e[n]?|ar)"
        ),
    ),
    (Action.OPPOSE, r"oppose|op[oó]ng(?:a|an)se|oponerse|se opongan?|se opondr\u00e1n?"),
    (Action.INTRODUCE, r"(?:re)?introduce|presente[n]?(?= una? (?:proyecto|resoluci|medida|versi))"),
    (Action.ANSWER, r"answer|respond to|responda[n]?|conteste[n]?"),
    (
        Action.SUPPORT,
        r"support(?! (?:for|from|among|of)\b)|apoy(?:e[n]?|ar(?:\u00e1n?)?)|respald(?:e[n]?|ar(?:\u00e1n?)?)",
    ),
)
_WEAK_VERBS = (
    (Action.OPPOSE, r"reject|block|stop|defeat|prevent|rechac(?:e[n]?)|rechazar|impid[ae]n?|impedir"),
    (Action.VOTE_FOR, r"pass|approve|enact|adopt|aprueb(?:e[n]?)|aprobar"),
    (
        Action.SAY_PUBLICLY,
        (
            r"condemn|denounce|demand|ask|tell|write|speak|call (?:for|on)|urge|raise|insist|denunci(?:e[n]?|ar)"
            r"|exij(?:a[n]?)|exigir"
        ),
    ),
    (
        Action.SUPPORT,
        (
            r"protect|defend|advance|expand|extend|ensure|strengthen|repeal|reform|end|halt"
            r"|increase|invest|preserve"
            r"|use|host|meet|hold|back|endorse|champion|prioritize|restore|require|prohibit|ban|hold|help|lead|co-lead|work|make"
            r"|give|create|establish"
            r"|keep|maintain|include|continue|encourage|proteja[n]?|proteger|ampl[ií](?:e[n]?|ar)"
            r"|inclu(?:ya[n]?|ir)|garantic(?:e[n]?)|garantizar|defienda[n]?"
        ),
    ),
)
_PLEA = (
    r"(?:(?:we|i)(?:'re| are| am|'m)? ?(?:respectfully |strongly |also |therefore )*(?:ask(?:ing)?"
    r"|urg(?:e|ing)|request(?:ing)?"
    r"|call(?:ing)? (?:up)?on|encourage|implore|need)\b[^.:;]{0,80}?"
    r"\b(?:to|that (?:you|congress|they)|that(?= (?:members of the|senators|representatives)\b))"
    r"|please(?: also)?|(?:will|would|can|could) (?:you|your (?:office|boss)|the (?:senator"
    r"|representative|congress(?:wo)?man)"
    r"|(?:senator|rep\.|representative|sen\.) [\w.]+)(?: please| commit to| agree to| consider)?"
    r"|(?:le |les )?(?:pedimos|instamos|solicitamos|rogamos|exhortamos)\b[^.:;]{0,80}?\b(?:que|a)|por favor,?"
    r"|we (?:respectfully )?(?:request|seek|ask for)(?=\W{0,3}(?:at least |up to )?\$)"
    r"|(?:congress|members(?: of congress)?|the (?:house|senate)|senators"
    r"|representatives)[^.:;]{0,30}? (?:should|must))"
)
_CHAMBER = (
    r"(?:(?:in|for|to) the (?P<in>house|senate)(?: of representatives)?(?: only)?"
    r"|(?:for |to )?(?P<members>house|senate) (?:members|offices|side|ask|version)(?: only)?"
    r"|(?P<bare>house|senate)(?: only)?(?=\s*[:\u2013\u2014(-])"
    r"|(?:for |to |that )?(?P<people>representatives|senators)(?: only)?(?=\s*[:,\u2013\u2014-]|\s+(?:to )?"
    r"(?:co-?sponsor|support|oppose|vote|sign|introduce|reject|pass)\b)"
    r"|(?:for |to |that )?members of the (?P<of>house|senate)(?: only)?"
    r"|(?:s[o\u00f3]lo )?(?:en|para|a) (?:la (?P<camara>c[aá]mara)(?: de representantes)?"
    r"|el (?P<senado>senado))(?: (?:solamente|[uú]nicamente))?)"
)
LABEL = (
    r"(?:(?:the |our |primary |key |second(?:ary)? |first )*(?:ask|request"
    r"|action)(?: ?#?[0-9]{1,2})?\s*[:\u2013\u2014.-]\s*)"
)
_OPENER = (
    r"(?:(?:and|also|lastly|finally|in addition|(?:first|second|third)(?:ly)?|additionally|adem\u00e1s|por \u00faltimo"
    r"|finalmente|tambi\u00e9n)\b,?\s+){0,3}"
)
_EVERYONE = (
    r"(?:(?:in |for )?(?:both (?:chambers|houses)|all (?:members|offices)|everyone"
    r"|(?:ambas|las dos) c\u00e1maras|todos)"
    r"\s*[:,\u2013\u2014-]\s*)?"
)
_UNNAMED = re.sub(r"\?P<[a-z]+>", "?:", _CHAMBER)
_START = re.compile(
    rf"[\s\W]*{_OPENER}(?P<label>{LABEL})?{_EVERYONE}(?:(?P<chamber>{_UNNAMED})[\s,:\u2013\u2014)-]*)?"
    rf"(?P<plea>(?:{_PLEA})\s+)?(?:(?P<after>{_UNNAMED})[\s,:]*)?"
    rf"(?:(?:also|strongly|immediately|to|que|usted|tambi\u00e9n)\s+)*",
    re.IGNORECASE,
)
_STRONG = re.compile("|".join(f"(?P<a{n}>{verbs})" for n, (_, verbs) in enumerate(_VERBS)), re.IGNORECASE)
_WEAK = re.compile("|".join(f"(?P<a{n}>(?:{verbs})\\b)" for n, (_, verbs) in enumerate(_WEAK_VERBS)), re.IGNORECASE)
_MENTIONED = re.compile(_CHAMBER, re.IGNORECASE)
_PLEAS = re.compile(rf"(?:(?<=^)|(?<=[.!?] )){_OPENER}{_PLEA}\s", re.IGNORECASE)
_PLEADING = re.compile(
    r"\bplease\b|\b(?:grateful|appreciate it|appreciate) if\b|\bhope (?:that )?(?:you|s?he|they|the \w+) will\b"
    r"|\b(?:we|i) (?:\w+ ){0,2}(?:ask|urge|request|call (?:up)?on)\b|\bpor favor\b"
    r"|\b(?:pedimos|instamos|solicitamos|rogamos|exhortamos)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:will|would|can|could) (?:the )?"
    r"(?:(?P<senate>senator|sen\.)|(?P<house>representative|rep\.|congress(?:wo)?man))",
    re.IGNORECASE,
)
AMOUNT = re.compile(
    r"\$\s?[0-9][0-9.,]*(?<=[0-9])(?:\s?(?:thousand|million|billion|trillion|mil millones|millones|[MBK]\b))?",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\bfund|\bappropriat|\$|\bfinanci|\bfondos\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stance:
    """What some words ask for. `start` and `end` are those of the verb; `pleading` ones say "we ask" or "please".

    `doubt` names another action that may be meant, or is the action itself where the verb leaves it open.
    """

    action: Action
    start: int
    end: int
    doubt: Action | None = None
    chamber: Chamber | None = None
    pleading: bool = False

    @property
    def strong(self) -> bool:
        """Whether the verb itself names the action."""
        return self.doubt is None or self.doubt is not self.action


def stance_of(words: str) -> Stance | None:
    """Return what words ask for that begin with an imperative, maybe after "In the House," or "we ask you to"."""
    words = words.replace("\u2019", "'")
    start = _START.match(words)
    at = start.end() if start else 0
    chamber, plea = _chamber(start, words), bool(start and (start["plea"] or start["label"]))
    strong = _STRONG.match(words, at)
    if strong and _ends_well(words, strong.end()):
        action = _VERBS[_group(strong)][0]
        return Stance(action, strong.start(), strong.end(), _other(action, words[at:]), chamber, plea)
    weak = _WEAK.match(words, at)
    if weak:
        action = _WEAK_VERBS[_group(weak)][0]
        return Stance(action, weak.start(), weak.end(), action, chamber, plea)
    if plea and words.strip():
        return Stance(_asked(words), at, at, _asked(words), chamber, pleading=True)
    return None


def _chamber(start: re.Match[str] | None, words: str) -> Chamber | None:
    """Return the chamber that the opening of a sentence names, or whose member it asks: "Will the Senator …"."""
    if start is None:
        return None
    for name in ("chamber", "after"):
        chamber = chamber_of(words[start.start(name) : start.end(name) + 12]) if start[name] else None
        if chamber is not None:
            return chamber
    asked = _OFFICE.search(start["plea"] or "")
    return (Chamber.SENATE if asked["senate"] else Chamber.HOUSE) if asked else None


def pleads(words: str) -> bool:
    """Whether words say "please" or "we ask", wherever they stand."""
    return _PLEADING.search(words) is not None


def addresses(words: str) -> bool:
    """Whether words begin with whom they are for: "For House members only: …"."""
    start = _START.match(words)
    return bool(start and start["chamber"] and words[start.end("chamber") :].lstrip()[:1] == ":")


def _asked(words: str) -> Action:
    if "?" in words:
        return Action.ANSWER
    return Action.FUND if AMOUNT.search(words[:200]) else Action.SUPPORT


def strong_verbs(words: str) -> list[tuple[Action, int, int]]:
    """Return every verb in the words that names an action, wherever it stands."""
    found = re.finditer(rf"\b(?:{_STRONG.pattern})", words, re.IGNORECASE)
    return [(_VERBS[_group(one)][0], *one.span()) for one in found if _ends_well(words, one.end())]


def plea_at(words: str) -> int | None:
    """Return where a sentence begins that says "we ask you to …" in so many words."""
    found = _PLEAS.search(words)
    return found.start() if found else None


def chamber_of(words: str) -> Chamber | None:
    """Return the one chamber that the words speak to, None when they name none or both."""
    named = {name.casefold() for one in _MENTIONED.finditer(words) for name in one.groups() if name}
    senate = bool(named & {"senate", "senators", "senado"})
    house = bool(named - {"senate", "senators", "senado"})
    if senate == house:
        return None
    return Chamber.SENATE if senate else Chamber.HOUSE


def names_chamber_only(words: str) -> bool:
    """Whether words name whom an ask is for, and nothing else: "For House members only", "Senate asks"."""
    rest = _MENTIONED.sub(" ", f"{words}:", count=1)
    return re.fullmatch(r"[\W]*(?:(?:asks?|only|members|offices|requests?)[\W]*)*", rest, re.IGNORECASE) is not None


def names_everyone(words: str) -> bool:
    """Whether words name all whom asks are for, and nothing else: "Everyone", "Both chambers"."""
    return bool(words.strip()) and re.fullmatch(_EVERYONE, f"{words.strip(' :')}:", re.IGNORECASE) is not None


def _other(action: Action, words: str) -> Action | None:
    if action is Action.SUPPORT and _MONEY.search(words):
        return Action.FUND
    return None


def _ends_well(words: str, end: int) -> bool:
    return not words[end : end + 1].isalpha()


def _group(found: re.Match[str]) -> int:
    return int(str(found.lastgroup)[1:])
