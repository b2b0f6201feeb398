"""Runs become the inline text of a brief: **bold**, *italic*, links and footnote marks, and nothing by accident."""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lobbykit.domain.drafting.runs import Run, one_line
from lobbykit.domain.links import may_open
from lobbykit.domain.problem import warning
from lobbykit.domain.prose import parse_inline, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lobbykit.domain.problem import Problem

# What the loader refuses on paper: control and direction characters, and code points that no YAML file may hold.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")
EMPTY = frozenset({"", "#"})
_MARK = re.compile(r"\]\(|\[\^|(?<!\s)\*|\*(?!\s)")
_SPACES = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Marked:
    """Inline text of a brief, and what had to be left out of it."""

    text: str
    problems: tuple[Problem, ...] = ()


def marked(runs: Iterable[Run], sources: Mapping[str, str], *, bold: bool = True) -> Marked:
    """Return runs as a brief writes them; `sources` names the source of each footnote label.

    Every word is in the text or in a problem. Signs that a brief would take for markup are set so that it does not.
    """
    pieces = _joined(_of_one_look(runs), sources)
    problems = [problem for run, _ in pieces for problem in _doubts(run)]
    text = "".join(_piece(run, target, bold=bold) for run, target in pieces)
    expected = one_line("".join(_safe(run.text) for run, _ in pieces if run.note is None))
    text = _tidy(text)
    if one_line(plain_text(parse_inline(text))) != unicodedata.normalize("NFC", expected):
        text = _tidy("".join(_plain_piece(run, sources) for run, _ in pieces))
        problems += [
            warning("draft-link-left", run.place, text=one_line(run.text)[:200], address=run.href[:2_000])
            for run, _ in pieces
            if run.href and _kept(run)
        ]
    return Marked(text, tuple(problems))


def _of_one_look(runs: Iterable[Run]) -> list[Run]:
    """Return the runs with neighbours of one look joined: a link over two lines is one link."""
    groups = itertools.groupby(runs, key=lambda run: (run.bold, run.italic, run.raised, run.href, run.note))
    out: list[Run] = []
    for (*_, label), group in groups:
        same = list(group)
        out += same if label is not None else [replace(same[0], text="".join(run.text for run in same))]
    return out


def _joined(runs: list[Run], sources: Mapping[str, str]) -> list[tuple[Run, str]]:
    """Pair each run with its address: that of the source, for an empty link that a footnote mark follows."""
    out: list[tuple[Run, str]] = []
    taken: set[int] = set()
    for number, run in enumerate(runs):
        if number in taken:
            continue
        after = number + 1
        while after < len(runs) and runs[after].href == run.href and runs[after].note is None:
            after += 1
        target = run.href or ("#" if run.href == "" else "")
        mark = runs[after] if after < len(runs) else None
        is_source = run.href in EMPTY and mark is not None and mark.note in sources
        if is_source and mark is not None and run.note is None:
            target = f"src:{sources[str(mark.note)]}"
            taken.add(after)
        if run.note is not None:
            target = sources.get(run.note, f"note-{_slug(run.note)}")
        out.append((run, target))
    return out


def _slug(label: str) -> str:
    return re.sub(r"[^A-Za-z0-9]+", "-", label).strip("-")[:40] or "x"


def _piece(run: Run, target: str, *, bold: bool) -> str:
    if run.note is not None:
        return f"[^{target}]"
    text = _safe(run.text)
    if not text.strip():
        return text
    lead, core, trail = _around(text)
    if target and _linkable(core, target):
        core = f"[{core}]({target})"
    core = f"*{core}*" if run.italic else core
    core = f"**{core}**" if run.bold and bold else core
    return f"{lead}{core}{trail}"


def _plain_piece(run: Run, sources: Mapping[str, str]) -> str:
    """Return a run without look, with signs that could be taken for markup parted or replaced."""
    if run.note is not None:
        return f"[^{sources.get(run.note, 'note-' + _slug(run.note))}]"
    return _safe(run.text)


def _linkable(core: str, target: str) -> bool:
    is_bare = target in {core, f"mailto:{core}", f"tel:{core}"}
    return (
        not is_bare
        and (target == "#" or target.startswith("src:") or may_open(target))
        and not re.search(r"[\[\]]", core)
        and not re.search(r"[()\s]", target)
    )


def _around(text: str) -> tuple[str, str, str]:
    core = text.strip()
    start = text.index(core)
    return text[:start], core, text[start + len(core) :]


def _safe(text: str) -> str:
    text = UNPRINTABLE.sub(" ", text.translate({ord("{"): "(", ord("}"): ")"}))
    return _MARK.sub(lambda found: {"](": "] (", "[^": "[ ^"}.get(found[0], "\u2217"), text)


def _tidy(text: str) -> str:
    text = re.sub(r"\*\*(\s*)\*\*", r"\1", text)
    return _SPACES.sub(" ", text).strip()


def _doubts(run: Run) -> list[Problem]:
    if run.note is not None:
        return []
    out = []
    shown = one_line(run.text)[:200]
    if run.href is not None and run.href.strip() in EMPTY:
        out.append(warning("draft-link-missing", run.place, text=shown))
    elif run.href is not None and not _kept(run):
        out.append(warning("draft-link-left", run.place, text=shown, address=run.href[:2_000]))
    for found in re.finditer(f"[{{}}]|{UNPRINTABLE.pattern}", run.text):
        out.append(warning("draft-character", run.place, character=f"U+{ord(found[0]):04X}"))
        break
    return out


def _kept(run: Run) -> bool:
    core = run.text.strip()
    is_bare = run.href in {core, f"mailto:{core}", f"tel:{core}"}
    return is_bare or _linkable(_safe(core), run.href or "")
