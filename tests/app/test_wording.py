"""Every code that the program can utter has words, with the parameters it is given."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lobbykit import main  # noqa: F401 - with every failure class loaded
from lobbykit.app import correcting, importing, printing  # noqa: F401
from lobbykit.app.wording import Catalogue, MissingCatalogueError
from lobbykit.domain.problem import LobbykitError, Place, Problem, Severity, error
from lobbykit.domain.tailoring import Why
from tests.making import CATALOGUE, ROOT

QUOTED = re.compile(r"(?<=['\"])[a-z][a-z0-9-]+(?=['\"])")
CODE = re.compile(r"[a-z]+(?:-[a-z0-9]+)*")
FIELD = re.compile(r"\{([a-z_]+)(?:\|[a-z]+)?\}")
MAKERS = {"error", "warning", "note", "make", "Problem"}
FREE = {"place", "fix", "severity", "params", "office", "code"}


def failures() -> set[str]:
    """Return the names of all classes of failures, which say their code when raised."""
    return {cls.__name__ for cls in _subclasses(LobbykitError)}


def _subclasses(cls: type) -> Iterator[type]:
    for one in cls.__subclasses__():
        yield one
        yield from _subclasses(one)


def calls() -> Iterator[tuple[Path, ast.Call, str, str]]:
    """Yield every call that makes a problem, a failure, a reason or a sentence, with its kind and code."""
    makers = MAKERS | failures()
    kinds = {"Why": "reason", "_left_out": "reason", "remark": "say", "say": "say"}
    for file in sorted((ROOT / "lobbykit").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                kind = "problem" if name in makers else kinds.get(name)
                codes = [one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
                if kind and codes and CODE.fullmatch(codes[0]) and not _is_phrase(file, name):
                    yield file, node, kind, codes[0]


def _is_phrase(file: Path, name: str) -> bool:
    """Stock phrases for paper are said too, but by the domain."""
    return name == "say" and "domain" in file.parts


def texts(entry: Any) -> Iterator[str]:
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, dict):
        for value in entry.values():
            yield from texts(value)


def test_the_scan_finds_the_codes_of_every_layer():
    files = {file.relative_to(ROOT / "lobbykit").parts[0] for file, *_ in calls()}
    assert {"domain", "content", "app", "cli"} <= files
    assert len({code for *_, code in calls()}) > 60


@pytest.mark.parametrize("kind", ["problem", "reason", "say"])
def test_every_code_in_the_source_has_words(kind):
    known = {"problem": CATALOGUE.problems, "reason": CATALOGUE.reasons, "say": CATALOGUE.sentences}[kind]
    assert [(file.name, code) for file, _, what, code in calls() if what == kind and code not in known] == []


def test_every_field_of_a_message_is_given_where_the_problem_is_made():
    wrong = []
    for file, call, kind, code in calls():
        given = {one.arg for one in call.keywords}
        if kind != "problem" or None in given or (isinstance(call.func, ast.Name) and call.func.id == "Problem"):
            continue
        entry = {key: value for key, value in CATALOGUE.problems[code].items() if key != "with"}
        fields = {field for text in texts(entry) for field in FIELD.findall(text)} - {"office"}
        if not fields <= given - FREE:
            wrong.append((file.name, call.lineno, code, fields - given))
    assert wrong == []


def test_no_words_are_kept_for_codes_that_nothing_utters():
    source = uttered()
    for known in (CATALOGUE.problems, CATALOGUE.reasons, CATALOGUE.sentences):
        assert [code for code in known if code not in source] == []


def test_every_problem_says_what_is_wrong():
    assert [code for code, entry in CATALOGUE.problems.items() if not entry.get("message")] == []


def test_a_message_counts_in_singular_and_plural():
    one, two = error("overflow", block="lede", lines=1), error("overflow", block="lede", lines=2)
    assert CATALOGUE.message(one).endswith("1 line too long.")
    assert CATALOGUE.message(two).endswith("2 lines too long.")


def test_dates_in_messages_are_written_out_and_other_words_stay():
    assert "February 4, 2026" in CATALOGUE.message(error("past-date", text="2026-02-04"))
    assert "March 2025" in CATALOGUE.message(error("past-date", text="March 2025"))


def test_a_message_can_name_the_office_without_being_given_it():
    problem = Problem(
        "holder-uncertain", Severity.ERROR, None, (("name", "A"), ("seat", "B"), ("until", "2026-11-03")), "H000001"
    )
    assert "correct H000001 holder" in CATALOGUE.suggestion(problem)


def test_a_parameter_that_changes_the_case_changes_the_words():
    params = {"measure": "H.R. 100", "named": "Rep. Foster", "sponsor": "Rep. Biggs"}
    plain = CATALOGUE.message(error("sponsor-mismatch", Place("a"), **params))
    proposing = CATALOGUE.message(error("sponsor-mismatch", Place("a"), proposal="H.Res. 100", **params))
    assert "H.Res. 100" in proposing
    assert plain != proposing


def test_reasons_are_sentences():
    assert CATALOGUE.reason(Why("leads", (("date", "2026-02-04"), ("measure", "H.Res. 100")))) == (
        "Thanked as leader: the office leads H.Res. 100 (record of February 4, 2026)."
    )


COMMANDS = (
    "backup|check|choices|cite|correct|export|find|import|kit|meeting|note|passphrase|print|promise|restore|run|tailor|"
    "undo|verify"
)
NAMES_A_COMMAND = re.compile(rf"lobbykit (?:(?:{COMMANDS})\b|…)|(?<![\w-])--[a-z]|`|pip install|terminal")


def uttered(*, by_the_command_line: bool = True) -> set[str]:
    """Return every text in quotes that may be a code; what the window shows, the command line alone does not utter."""
    package = ROOT / "lobbykit"
    files = [one for one in package.rglob("*.py") if by_the_command_line or "cli" not in one.parts]
    return {code for one in files for code in QUOTED.findall(one.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_nothing_that_can_be_read_in_the_window_sends_people_to_a_terminal(lang):
    words = Catalogue.load(ROOT / "resources" / "i18n", lang).for_window()
    codes = uttered(by_the_command_line=False) & words.problems.keys()
    told = {
        (code, name): (words.message, words.suggestion)
        for code in codes
        for name in ("", *words.problems[code].get("with", {}))
    }
    term, wrong = next(iter(words.terms)), []
    for (code, name), saying in told.items():
        params = {field: term for text in texts(words.problems[code]) for field in FIELD.findall(text)}
        params = {key: value for key, value in params.items() if key not in words.problems[code].get("with", {})}
        params |= {name: term} if name else {}
        problem = Problem(code, Severity.ERROR, None, tuple(params.items()))
        wrong += [(code, name, text) for text in (one(problem) for one in saying) if NAMES_A_COMMAND.search(text)]
    assert len(codes) > 300
    assert wrong == []


def test_an_office_is_called_by_name_in_the_window_and_by_its_id_where_nobody_knows_it():
    names = {"D000001": "Donna Doe"}
    words = CATALOGUE.for_window(lambda office: names.get(office, ""))
    missing = [error("correction-missing", target=one, field="room", value="1") for one in ("D000001", "E000002")]
    assert [words.message(one).partition(",")[0] for one in missing] == [
        "There is nothing to correct: Donna Doe",
        "There is nothing to correct: E000002",
    ]
    assert "D000001.pdf" in words.message(error("file-missing", file="/there/D000001.pdf"))


def test_advice_of_a_special_case_comes_before_the_usual_one_of_the_window():
    words = CATALOGUE.for_window()
    assert "room" in words.suggestion(error("field-unknown", field="rom", meant="room"))


def test_a_language_that_is_not_shipped_is_a_clear_failure():
    with pytest.raises(MissingCatalogueError):
        Catalogue.load(ROOT / "resources" / "i18n", "xx")
