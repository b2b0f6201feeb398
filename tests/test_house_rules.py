"""House rules that no linter states; each is proved to bite on a planted sample before it judges the house."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("lobbykit", "resources", "briefs", "docs", "tests", "benchmarks", ".ci")
TEXTS = {".py", ".md", ".toml", ".yaml", ".json", ".cmd", ".csv", ".txt", ""}
FUTURE = "from __future__ import annotations"
VAGUE = {"util", "utils", "helper", "helpers", "common", "manager", "base", "misc"}
FORBIDDEN_CALLS = {
    "yaml.load": "content/yaml_tree.py reads YAML by events",
    "yaml.safe_load": "content/yaml_tree.py reads YAML by events",
    "yaml.compose": "content/yaml_tree.py reads YAML by events",
    "yaml.dump": "brief files are spliced, never dumped",
    "Paragraph": "reportlab's markup parser opens files; build fragments in press/",
    "extractall": "no path from an archive is trusted",
    "eval": "content is data",
    "exec": "content is data",
    "os.system": "no shell",
    "os.popen": "no shell",
    "pickle.loads": "content is data",
}
OWN_PARAGRAPH = re.compile(r"^from lobbykit\.domain\.document import .*\bParagraph\b", re.MULTILINE)
"""A paragraph of the domain's documents is a value; nothing parses it."""


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file: its path from the root of the checkout, with slashes, and its text."""

    path: str
    text: str

    def nodes(self) -> Iterator[ast.AST]:
        return ast.walk(ast.parse(self.text))


def file_of_at_most_300_lines(source: Source) -> Iterator[str]:
    if (count := len(source.text.splitlines())) > 300:
        yield f"{count} lines: split it"


def function_of_at_most_40_lines(source: Source) -> Iterator[str]:
    for node in source.nodes():
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            count = (node.end_lineno or node.lineno) - node.lineno + 1
            if count > 40:
                yield f"line {node.lineno}: {node.name} has {count} lines"


def no_global(source: Source) -> Iterator[str]:
    for node in source.nodes():
        if isinstance(node, ast.Global):
            yield f"line {node.lineno}: pass the value instead of using global"


def domain_values_are_frozen(source: Source) -> Iterator[str]:
    decorators = [node for node in source.nodes() if isinstance(node, ast.ClassDef)] if is_domain(source) else []
    for node in decorators:
        for decorator in map(ast.unparse, node.decorator_list):
            if "dataclass" in decorator and not {"frozen=True", "slots=True"} <= set(re.findall(r"\w+=\w+", decorator)):
                yield f"line {node.lineno}: {node.name} must be @dataclass(frozen=True, slots=True)"


def is_domain(source: Source) -> bool:
    return source.path.startswith("lobbykit/domain/")


def no_vague_names(source: Source) -> Iterator[str]:
    for part in Path(source.path).with_suffix("").parts:
        if part in VAGUE:
            yield f"'{part}' names no thing of the lobby day"


def a_sentence_of_purpose(source: Source) -> Iterator[str]:
    if not ast.get_docstring(ast.parse(source.text)):
        yield "no module docstring"


def no_person_in_code(source: Source) -> Iterator[str]:
    for found in re.finditer(r"\b[A-Z](?!000000)\d{6}\b", source.text):
        yield f"{found.group()} looks like a Bioguide id: people belong in data"


THREAD_BOUNDARY = "lobbykit/ui/task_runner.py"
"""Where whatever goes wrong on another thread is handed to who asked for the work."""


def no_broad_except(source: Source) -> Iterator[str]:
    for node in source.nodes():
        if isinstance(node, ast.ExceptHandler) and source.path != THREAD_BOUNDARY:
            caught = ast.unparse(node.type) if node.type else ""
            if not caught or re.search(r"\b(Base)?Exception\b", caught):
                yield f"line {node.lineno}: name the exceptions that can happen"


def no_dangerous_calls(source: Source) -> Iterator[str]:
    for node in source.nodes():
        if not isinstance(node, ast.Call):
            continue
        name = ast.unparse(node.func)
        if name == "application.exec":  # Qt's event loop
            continue
        if name == "Paragraph" and OWN_PARAGRAPH.search(source.text):
            continue
        for call, why in FORBIDDEN_CALLS.items():
            if name == call or name.endswith(f".{call}"):
                yield f"line {node.lineno}: {call}: {why}"
        if any(keyword.arg == "shell" and ast.unparse(keyword.value) != "False" for keyword in node.keywords):
            yield f"line {node.lineno}: no shell"


def no_relative_imports(source: Source) -> Iterator[str]:
    for node in source.nodes():
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"line {node.lineno}: write the whole module name"


def annotations_are_never_evaluated(source: Source) -> Iterator[str]:
    has_code = any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in source.nodes())
    if has_code and FUTURE not in source.text:
        yield f"begin with '{FUTURE}'"


TOOLS = {"canary", "crash", "day", "fuzz", "stories", "translations", "window"}
"""Folders of tests that hold a tool of their own, and its tests."""
WHOLE = "whole"
"""The folder beside tests of modules for those of a whole layer, which belong to none of them."""


def each_test_mirrors_a_module(source: Source) -> Iterator[str]:
    parts = Path(source.path).parts
    if (
        parts[0] == "tests"
        and len(parts) > 2
        and parts[1] not in TOOLS
        and parts[-2] != WHOLE
        and parts[-1].startswith("test_")
    ):
        module = Path("lobbykit", *parts[1:-1], parts[-1].removeprefix("test_"))
        if not (ROOT / module).is_file() and not (ROOT / module.with_suffix("")).is_dir():
            yield f"there is no {module.as_posix()}"


EVERYWHERE: tuple[Callable[[Source], Iterator[str]], ...] = (
    no_global,
    no_vague_names,
    no_relative_imports,
    annotations_are_never_evaluated,
    each_test_mirrors_a_module,
)
IN_THE_PROGRAM = (
    file_of_at_most_300_lines,
    function_of_at_most_40_lines,
    a_sentence_of_purpose,
    domain_values_are_frozen,
    no_person_in_code,
    no_broad_except,
    no_dangerous_calls,
)

D, F = "lobbykit/domain/x.py", "lobbykit/content/x.py"
OFFENCES = [
    (file_of_at_most_300_lines, F, "x = 1\n" * 301),
    (function_of_at_most_40_lines, F, "def f():\n" + "    x = 1\n" * 40),
    (no_global, F, "def f():\n    global x\n    x = 1\n"),
    (no_vague_names, "lobbykit/content/utils.py", ""),
    (no_vague_names, "lobbykit/common/office.py", ""),
    (a_sentence_of_purpose, F, "x = 1\n"),
    (no_relative_imports, F, "from .y import z\n"),
    (annotations_are_never_evaluated, F, "def f(): ...\n"),
    (each_test_mirrors_a_module, "tests/domain/test_no_such_module.py", ""),
    (domain_values_are_frozen, D, "@dataclass\nclass A: ...\n"),
    (domain_values_are_frozen, D, "@dataclasses.dataclass(frozen=True)\nclass A: ...\n"),
    (no_person_in_code, F, 'X = "' + "A" + '000370"\n'),
    (no_broad_except, F, "try: ...\nexcept: ...\n"),
    (no_broad_except, F, "try: ...\nexcept (ValueError, Exception): ...\n"),
    (no_broad_except, F, "try: ...\nexcept BaseException as error: ...\n"),
    *((no_dangerous_calls, F, f"{call}(x)\n") for call in FORBIDDEN_CALLS),
    (no_dangerous_calls, F, "archive.extractall()\n"),
    (no_dangerous_calls, F, "subprocess.run(x, shell=True)\n"),
]


@cache
def python_files() -> tuple[Source, ...]:
    files = [ROOT / "dev.py", *(file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.py")))]
    return tuple(Source(file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files)


def program_files() -> tuple[Source, ...]:
    return tuple(source for source in python_files() if source.path.startswith(("lobbykit/", "dev.py")))


def findings(rule: Callable[[Source], Iterator[str]], sources: tuple[Source, ...]) -> list[str]:
    return [f"{source.path}: {finding}" for source in sources for finding in rule(source)]


def test_the_scan_sees_the_house() -> None:
    assert len(program_files()) >= 20
    assert len(python_files()) > len(program_files())


@pytest.mark.parametrize(("rule", "path", "text"), OFFENCES)
def test_the_rule_bites(rule: Callable[[Source], Iterator[str]], path: str, text: str) -> None:
    assert list(rule(Source(path, text)))


def test_every_rule_was_proved_to_bite() -> None:
    assert {rule for rule, _, _ in OFFENCES} == {*EVERYWHERE, *IN_THE_PROGRAM}


@pytest.mark.parametrize("rule", EVERYWHERE)
def test_every_file_keeps(rule: Callable[[Source], Iterator[str]]) -> None:
    broken = findings(rule, python_files())
    assert not broken, "\n".join(broken)


@pytest.mark.parametrize("rule", IN_THE_PROGRAM)
def test_the_program_keeps(rule: Callable[[Source], Iterator[str]]) -> None:
    broken = findings(rule, program_files())
    assert not broken, "\n".join(broken)


MACHINE_PATH = re.compile(r"(?<![\w.~%-])/(?:work|tmp|root|home/\w+)/")


def test_no_text_names_a_path_of_somebody_s_machine() -> None:
    assert MACHINE_PATH.search("see " + "/" + "home/ana/lobbykit")
    texts = [file for folder in FOLDERS for file in (ROOT / folder).rglob("*") if file.suffix in TEXTS]
    texts = [file for file in [*ROOT.iterdir(), *texts] if file.is_file() and file.suffix in TEXTS]
    assert len(texts) >= 20
    named = [str(file) for file in texts if MACHINE_PATH.search(file.read_bytes().decode("utf-8", errors="replace"))]
    assert not named
