"""One-line breakages of every tailoring rule and every preflight code, each of which the suite must notice.

`python -m tests.mutants` prints what became of each; `tests/test_mutants.py` makes it part of the suite.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.warm_pytest import cold, warm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from subprocess import CompletedProcess

    from tests.warm_pytest import Runs

ROOT = Path(__file__).resolve().parents[1]
TAILORING = "domain/tailoring.py"
PREFLIGHT = "domain/preflight/"
SUITES = {
    TAILORING: ("domain/test_tailoring.py",),
    "domain/ask_wording.py": ("domain/test_ask_wording.py",),
    "domain/audience.py": ("domain/test_tailoring.py",),
    "domain/footnotes.py": ("domain/test_composing.py",),
    "domain/composing.py": ("domain/test_composing.py",),
    "app/checking.py": ("app/test_checking.py",),
}


@dataclass(frozen=True)
class Mutant:
    """A rule or code, the file that holds it, and the one line that is broken (`old` stands there exactly once)."""

    rule: str
    file: str
    old: str
    new: str

    @property
    def suite(self) -> tuple[str, ...]:
        """The tests that must notice."""
        if self.file.startswith(PREFLIGHT):
            return ("domain/preflight",)
        return SUITES[self.file]


def preflight(rule: str, file: str, old: str, new: str) -> Mutant:
    return Mutant(rule, f"{PREFLIGHT}{file}.py", old, new)


MUTANTS = (
    Mutant("hidden-by-choice", TAILORING, "if ask.id in choices.hidden:", "if not ask.id:"),
    Mutant("other-half", TAILORING, "if terms is None:\n", "if terms is None and ask.house:\n"),
    Mutant("not-shown", TAILORING, "if not ask.show_to.admits(office):", "if not ask.id:"),
    Mutant("not-shown by state", "domain/audience.py", "not self.states or", "True or"),
    Mutant("not-shown by committee", "domain/audience.py", "not self.committees or", "True or"),
    Mutant("not-shown by party", "domain/audience.py", "office.caucus in", "office.party in"),
    Mutant("not-shown by exception", "domain/audience.py", "if office.id in self.excluded:", "if not office.id:"),
    Mutant("own chamber only", TAILORING, "if ref.measure.chamber is office.chamber)", "if ref.measure.chamber)"),
    Mutant("leads", TAILORING, "if record.sponsor == office.id:", "if record.sponsor is None:"),
    Mutant("cosponsors", TAILORING, '(Relation.SIGNED, AskState.THANK, "cosponsors"),', '(Relation.OPEN, AskState.THANK, "cosponsors"),'),
    Mutant("withdrew", TAILORING, "Relation.SIGNED if signature.withdrawn is None else Relation.WITHDREW", "Relation.SIGNED"),
    Mutant("passed-chamber", TAILORING, "record.passed is not None:", "record.passed is None:"),
    Mutant("cosponsor-closed", TAILORING, "all(one.released is not None for one in full)", "not full"),
    Mutant("cosponsor-closed by the last", TAILORING, "bool(full) and all(", "bool(full) and any("),
    Mutant("cosponsor-closed in the House", TAILORING, "and record.measure.chamber is Chamber.HOUSE)", "and record.measure.number)"),
    Mutant("unanimous-consent", TAILORING, "if one.record and _released(one.record)]", "if not one.record]"),
    Mutant("leads-opposed", TAILORING, "if terms.action in _OPPOSED and", "if not terms and"),
    Mutant("signing what we oppose", TAILORING, "else _STILL_OPEN | {Relation.SIGNED, Relation.WITHDREW}", "else _STILL_OPEN"),
    Mutant("other-chamber", TAILORING, "return terms.action in ON_THE_MEASURE or names_it", "return names_it"),
    Mutant("other-chamber-unnamed", TAILORING, "    if _needs_a_measure(terms):", "    if terms:"),
    Mutant("introduce", TAILORING, "and terms.action is not Action.INTRODUCE:", "and terms.action:"),
    Mutant("non-voting", TAILORING, "if not office.voting and _asks_floor_vote(terms):", "if not terms.action:"),
    Mutant("non-voting on votes only", TAILORING, "return terms.action in _FLOOR_VOTES or any(", "return bool(terms.action) or any("),
    Mutant("non-voting by its words", TAILORING, "any(FLOOR_VOTE.search(text.raw)", "any(not text.raw"),
    Mutant("floor votes in reasons", "domain/ask_wording.py", "if not FLOOR_VOTE.search(one))", "if one)"),
    Mutant("non-voting-unworded", TAILORING, "if terms.for_nonvoting is None and not measures:", "if not terms:"),
    Mutant("record-old", TAILORING, "one.record.as_of > RECORD_STAYS_FRESH]", "one.record.as_of >= RECORD_STAYS_FRESH]"),
    Mutant("record-old for signatures", TAILORING, "added: list[Why] = []\n    if terms.action is Action.COSPONSOR:", "added: list[Why] = []\n    if terms.action:"),
    Mutant("also-leads", TAILORING, '((Relation.LEADS, "also-leads"), (', '((Relation.WITHDREW, "also-leads"), ('),
    Mutant("also-cosponsors", TAILORING, '(Relation.SIGNED, "also-cosponsors")):', '(Relation.WITHDREW, "also-cosponsors")):'),
    Mutant("signing-over", TAILORING, "if one.record)\n            added", "if not one.record)\n            added"),
    Mutant("committee", TAILORING, "if office.sits_on(referral.committee):", "if not office.committees:"),
    Mutant("committee but not the leader", TAILORING, "in {AskState.LEFT_OUT, AskState.THANK_LEADER}:", "is AskState.LEFT_OUT:"),
    Mutant("asked", TAILORING, 'Decision(ask, AskState.ASK, Why("asked")', 'Decision(ask, AskState.THANK, Why("asked")'),
    Mutant("thanks as of a day", "domain/ask_wording.py", 'if "{as_of}" not in raw:', 'if "{as_of}" in raw:'),
    Mutant("unknown sponsor", "domain/ask_wording.py", "if not self._sponsors():", "if not self.terms:"),
    Mutant("since when", "domain/ask_wording.py", 'when = self._param("record-old", "date")', 'when = ""'),
    Mutant("footnotes in order", "domain/footnotes.py", "len(self._numbers) + 1", "len(self._sources)"),
    Mutant("primary first", "domain/composing.py", "_RANKS = (Rank.PRIMARY, Rank.SUPPORTING, Rank.PAPER)", "_RANKS = (Rank.PAPER, Rank.SUPPORTING, Rank.PRIMARY)"),
    preflight("sponsor-mismatch", "sponsors", "if not people or measure is None or record is None", "if people or record is None"),
    preflight("sponsor-mismatch proposes", "sponsors", "if record.sponsor in named", "if not record.sponsor"),
    preflight("sponsor-mismatch of several", "sponsors", "for citation in group if len(people) == len(group) else nearest:", "for citation in nearest:"),
    preflight("sponsor-mismatch in front", "sponsors", "            people, nearest = leaders_before(ahead, reference), group[:1]", "            continue"),
    preflight("sponsor-mismatch of a list", "sponsors", "return self.ref.place, self.ref.typed", "return self.ref.place, str()"),
    preflight("sponsor-mismatch of who left", "sponsors", "return record.sponsor not in reference.offices and", "return bool(record) and"),
    preflight("sponsor-mismatch of a first sponsor", "sponsors", "if surname in folded(first_sponsor(record)).split():", "if not surname:"),
    preflight("leaders beside", "leaders", "if found is None or _BESIDE.search(", "if found is None or _EACH.match("),
    preflight("leaders of amendments", "leaders", "if found and _OF_IT.search(before)", "if found and not found"),
    preflight("sponsor-left", "departures", 'return {"date": roster.as_of.isoformat()} if seen else {}', "return {}"),
    preflight("sponsor-left by consent", "departures", "if stands_in and not", "if not roster and not"),
    preflight("sponsor-left but corrected", "departures", "folded(office.last) in folded(named)", "not named"),
    preflight("sponsor-left the chamber", "departures", "if office.chamber is not chamber:", "if not office.chamber:"),
    preflight("sponsor-left another Congress", "departures", "roster.congress != record.measure.congress or", "not roster.congress or"),
    preflight("many-asks", "crowding", "*put[MOST_ASKS:])", "*put[:0])"),
    preflight("many-asks primary", "crowding", "*_primary(put)[MOST_PRIMARY:]", "*_primary(put)[:0]"),
    preflight("many-asks but thanks", "crowding", "and one.role in _PUT)", "and one.role)"),
    preflight("source-unchecked", "source_marks", "if source.checked is None:", "if source.checked is source:"),
    preflight("source-unchecked old", "source_marks", "days <= CHECKED_DAYS", "days < CHECKED_DAYS"),
    preflight("source-unchecked to come", "source_marks", "and 0 <= (today", "and -9 < (today"),
    preflight("source-unused but chosen", "source_marks", "used |= {name for text in chosen", "used |= {name for text in ()"),
    preflight("placeholder lines", "placeholders", "for found in _unfilled(line.raw):", "for found in ():"),
    preflight("person-named elsewhere", "pictures", "            if found:\n", "            if not printed:\n"),
    preflight("measure-dead of a lineage", "dead_measures", "            elif new not in seen:", "            elif new in brief.asks:"),
    preflight("measure-dead guesses nothing", "dead_measures", "if len(known) == 1 else None", "if known else None"),
    preflight("measure-dead maybe", "dead_measures", "likely = known or _likely(one.measure, reference, sitting)", "likely = known"),
    preflight("measure-dead asked", "measures", 'asked = printed.part == "lead" or _ASKED', 'asked = printed.part == "lead" or not _ASKED'),
    preflight("chamber-mismatch", "measures", "if ref.measure.chamber is not chamber:", "if not ref.measure.chamber:"),
    preflight("chamber-mismatch in words", "measures", "if chamber is not one.measure.chamber:", "if not chamber:"),
    preflight("chamber-mismatch of titles", "sponsors", "if leader.chamber not in {None, measure.chamber}:", "if not leader:"),
    preflight("placeholder", "placeholders", "for found in _unfilled(printed.words):", "for found in ():"),
    preflight("placeholder numbers", "placeholders", "congress=brief.congress) if one.placeholder]", "congress=brief.congress) if not one]"),
    preflight("placeholder links", "placeholders", "if span.href == EMPTY_LINK:", "if not span:"),
    preflight("measure-dead", "dead_measures", "if one.measure.congress >= sitting or", "if one.measure.congress <= sitting or"),
    preflight("measure-dead but history", "dead_measures", "(not one.asked and", "(one.asked and"),
    preflight("measure-not-found", "measures", "if measure not in reference.bills and", "if measure in reference.bills and"),
    preflight("holder-uncertain", "people", "if left or expired or office.successor:", "if left or office.successor:"),
    preflight("holder-uncertain until answered", "people", "and office.confirmed >= office.until", "and not office.until"),
    preflight("congress-ending", "measures", "if 0 < days <= CONGRESS_NOTE_DAYS:", "if 0 < days < CONGRESS_NOTE_DAYS:"),
    preflight("congress-ending soon", "measures", "days <= CONGRESS_WARNING_DAYS", "days < CONGRESS_WARNING_DAYS"),
    preflight("companion-kind", "companions", "if across and _KINDRED[ref.measure.kind] not in kinds:", "if across and not kinds:"),
    preflight("companion-exists", "companions", "if terms.action is Action.INTRODUCE:", "if not terms.action:"),
    preflight("companion-exists itself", "companions", "if chamber is model.chamber:", "if not model:"),
    preflight("companion-exists in words", "companions", "        if found:\n", "        if not found:\n            continue\n        if not printed:\n"),
    preflight("stale-words", "stale_words", "found = list(_relative(printed, own, brief.lang))", "found = []"),
    preflight("stale-words retired", "stale_words", "if reference.today > one.after]", "if reference.today < one.after]"),
    preflight("update-available", "bases", "basis.sha256 != sha256", "basis.sha256 == sha256"),
    preflight("translation-behind", "translations", "if translated.as_of < original.as_of:", "if not translated.as_of:"),
    preflight("translation-behind parts", "translations", "        if names:\n", "        if not names:\n"),
    preflight("translation-behind facts", "translations", "if before != after:", "if before is after:"),
    preflight("past-date", "dates", "if last < today and _is_due(", "if last > today and _is_due("),
    preflight("past-date deadline", "dates", "terms.deadline < reference.today:", "terms.deadline <= reference.today:"),
    preflight("figure-unsourced", "figures", "in () if sourced else _claims(", "in () if not sourced else _claims("),
    preflight("figure-unsourced figures", "figures", "if figure.source is None:", "if not figure:"),
    preflight("figure-unsourced charts", "pictures", "if chart.source is None:", "if chart.source:"),
    preflight("chart-without-words", "pictures", "if chart.alt is None:", "if chart.alt:"),
    preflight("chart-not-printed", "pictures", "        if index:\n", "        if not chart:\n"),
    preflight("logo-permission", "pictures", "one.permission is None or one.permission > reference.today", "one.permission is None"),
    preflight("logo-permission asked", "pictures", "one.permission is None or", "one.permission is not None and"),
    preflight("logo problems", "pictures", "yield from reference.logo_problems", "yield from ()"),
    preflight("link-too-long-for-code", "pictures", "> LONGEST_CODED:", ">= LONGEST_CODED:"),
    preflight("person-named", "pictures", "        if name:\n", "        if not name:\n            continue\n        if not story:\n"),
    preflight("stale-words days and months", "stale_words", "found.extend(calendar_words(own, lang=brief.lang))", "found.extend(())"),
    preflight("stale-words ages", "stale_words", "if days > RUNS_ON_DAYS or", "if days >= RUNS_ON_DAYS or"),
    preflight("stale-words quoted", "stale_english", 'r"\\u201c[^\\u201c\\u201d]*\\u201d|', 'r"'),
    preflight("stale-words fix", "time_in_years", "as_of.year + step) if", "as_of.year) if"),
    preflight("past-date Spanish", "dates", "is_ahead_in_spanish if lang ==", "is_ahead_in_spanish if lang !="),
    preflight("figure-unsourced money asked", "figures", 'if printed.part != "lead" or', 'if printed.part != "lead" and'),
    preflight("figure-unsourced ranges", "figures", "if out and sentence[end:start] in _RANGE:", "if not out and sentence[end:start] in _RANGE:"),
    preflight("name-spelling", "name_spelling", "if _sounds_near(word, last) for", "if word == last for"),
    preflight("name-spelling given names", "name_spelling", "if len(given) != 1 or len(offices) != 1", "if len(given) == 1 or len(offices) != 1"),
    preflight("name-spelling accents", "name_spelling", "make = note if unmarked else warning", "make = warning if unmarked else note"),
    preflight("name-spelling not members", "name_spelling", "if _NOT_MEMBERS.search(", "if not _NOT_MEMBERS.search("),
    preflight("room-ambiguous", "ambiguous_rooms", "if not rooms or _BUILDING.search(sentence):", "if not rooms:"),
    preflight("room-ambiguous by record", "ambiguous_rooms", "len(shared) >= _TWO and not of_house", "shared and not of_house"),
    preflight("partisan-words", "partisan_words", "if loaded.after:", "if not loaded.after:"),
    preflight("partisan-words neutral", "partisan_words", "if neutral is None:", "if neutral:"),
    preflight("places in wrapped text", "whereabouts", "return found.typed if plain == self._words[start:end] else None", "return self._words[start:end]"),
    preflight("source-unaddressed", "source_marks", "if not has_address(source):", "if has_address(source):"),
    preflight("source-unused", "source_marks", "if source.id not in used:", "if source.id in used:"),
    preflight("note-dangling", "source_marks", "if name not in known:", "if name in known:"),
    preflight("no-ask-for-chamber", "measures", "if not any(speaks_to(ask, chamber) for ask in brief.asks):", "if not brief:"),
    preflight("link-unsafe", "source_marks", "not href.startswith(SOURCE_LINK) and not may_open(href):", "not may_open(brief.id):\n                continue"),
    preflight("roster-old", "people", "if days > ROSTER_NOTE_DAYS:", "if days >= ROSTER_NOTE_DAYS:"),
    preflight("roster-old warning", "people", "days > ROSTER_WARNING_DAYS", "days >= ROSTER_WARNING_DAYS"),
    preflight("bill-old", "measures", "if record and days > BILL_NOTE_DAYS:", "if record and days >= BILL_NOTE_DAYS:"),
    preflight("bill-old warning", "measures", "days > BILL_WARNING_DAYS", "days >= BILL_WARNING_DAYS"),
    preflight("seat-vacant", "people", "for one in reference.roster.vacant:", "for one in ():"),
    preflight("original-cosponsor", "procedure", "if found and introduced:", "if found and not introduced:"),
    preflight("simple-resolution", "procedure", "all(one.kind.is_simple for one in measures)", "not measures[0].kind.is_simple"),
    Mutant("overflow", "app/checking.py", "for one in fit.overflow:", "for one in fit.overflow[:0]:"),
    Mutant("two-pages", "app/checking.py", "if fit.pages > 1]", "if fit.pages > 2]"),
    Mutant("glyph-missing", "app/checking.py", "for missing in fit.missing:", "for missing in fit.missing[:0]:"),
    Mutant("an office's errors are its own", "app/checking.py", "*office_preflight((office,), reference)", "*office_preflight((), reference)"),
    Mutant("many-asks are told", "app/checking.py", "    by_office.extend(one for one in crowded if one.office)\n", ""),
    Mutant("choices are checked", "app/checking.py", "for one in (*chosen, *unfilled))", "for one in unfilled)"),
    Mutant("a chosen paragraph's chamber", "app/checking.py", "choices.local.place, (), office.chamber", "choices.local.place, (), None"),
    Mutant("a staffer's name is checked", "app/checking.py", "for one in (*chosen, *unfilled))", "for one in chosen)"),
)  # fmt: skip


@contextmanager
def copied() -> Iterator[Path]:
    """Make a copy of the program and its tests in which things may be broken."""
    with tempfile.TemporaryDirectory(prefix="lobbykit-mutant-") as name:
        copy = Path(name)
        shutil.copytree(ROOT / "lobbykit", copy / "lobbykit", ignore=shutil.ignore_patterns("__pycache__"))
        ignore = shutil.ignore_patterns("__pycache__", "fixtures", "press", "content")
        shutil.copytree(ROOT / "tests", copy / "tests", ignore=ignore)
        shutil.copy(ROOT / "pyproject.toml", copy)
        for folder in ("resources", "briefs"):
            (copy / folder).symlink_to(ROOT / folder)
        yield copy


def survives(mutant: Mutant, copy: Path, run: Runs) -> str:
    """Return "" when the tests of a sound copy notice the mutant, else why they did not; the copy is sound again."""
    file = copy / "lobbykit" / mutant.file
    text = file.read_text(encoding="utf-8")
    if text.count(mutant.old) != 1:
        return f"the line to break stands {text.count(mutant.old)} times in {mutant.file}: {mutant.old}"
    _write_anew(file, text.replace(mutant.old, mutant.new))
    try:
        ended = 0
        for tests in _suites(mutant, copy):
            ended = run(copy, arguments(tests))
            if ended == 1:
                return ""
    finally:
        _write_anew(file, text)
    # 1: tests failed. 2 is an import or collection error, which would prove nothing about the rule.
    return f"the tests stay green (exit {ended}) without: {mutant.old}"


def _suites(mutant: Mutant, copy: Path) -> Iterator[list[str]]:
    """Yield the tests of its own module, which notice most and are quick, then all that must notice."""
    folder, _, module = mutant.file.rpartition("/")
    mirror = f"{folder}/test_{module}"
    if (copy / "tests" / mirror).is_file():
        yield [mirror]
    yield list(mutant.suite)


def _write_anew(file: Path, text: str) -> None:
    """Write a module, and forget what Python compiled of it, which could pass for this in the same second."""
    file.write_text(text, encoding="utf-8")
    for compiled in file.parent.glob(f"__pycache__/{file.stem}.*"):
        compiled.unlink()


def all_suites() -> list[str]:
    """Return the tests that notice all mutants, and that sound code must pass."""
    return sorted({test for one in MUTANTS for test in one.suite})


def arguments(tests: Sequence[str]) -> list[str]:
    """Return what pytest is asked for."""
    without = [word for name in ("pytest-qt", "xdist", "cacheprovider") for word in ("-p", f"no:{name}")]
    return ["-x", "-q", "--tb=native", *without, *(f"tests/{one}" for one in tests)]


def run_tests(copy: Path, tests: list[str]) -> CompletedProcess[str]:
    return cold(copy, arguments(tests))


def all_survivors() -> dict[str, str]:
    """Run every mutant, several at a time, each row of them in a copy of its own, and return what became of each."""
    many = os.cpu_count() or 1

    def one_after_another(mutants: Sequence[Mutant]) -> dict[str, str]:
        with copied() as copy, warm(copy, arguments(all_suites())) as run:
            return {one.rule: survives(one, copy, run) for one in mutants}

    with ThreadPoolExecutor(many) as pool:
        rows = pool.map(one_after_another, (MUTANTS[place::many] for place in range(many)))
        return {rule: why for row in rows for rule, why in row.items()}


if __name__ == "__main__":
    found = all_survivors()
    for rule, why in found.items():
        print(f"{'SURVIVES' if why else 'caught':9} {rule} {why}")
    sys.exit(any(found.values()))
