"""How much preflight catches of faults in other words: `python -m tests.paraphrases` prints it for every code.

`tests/fixtures/paraphrases/README.md` says what the lines mean.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lobbykit.app.checking import check
from lobbykit.app.selection import selected_offices
from lobbykit.content.briefs.brief_file import read_brief
from lobbykit.domain.preflight.translations import outdated_translation
from lobbykit.press.fit import Fit
from tests.paraphrase_world import CHOOSER, press, world

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.brief import Brief
    from lobbykit.domain.sheet import Sheet

FOLDER = Path(__file__).parent / "fixtures" / "paraphrases"
ON_PAPER = {"overflow", "glyph-missing", "two-pages"}
DEFAULTS = {
    "lobbykit": "brief/1",
    "id": "sample",
    "title": "A title",
    "congress": "119",
    "as_of": "2026-11-20",
    "asks": "[{id: speak, action: say-publicly, lead: Speak up for peace.}]",
}
PLACES = {
    "lede": "lede: {}",
    "title": "title: {}",
    "heading": "sections: [{{id: s, heading: {}, body: Peace is possible.}}]",
    "body": "sections: [{{id: s, heading: Background, body: {}}}]",
    "lead": "asks: [{{id: a, action: say-publicly, lead: {}}}]",
    "fund": "asks: [{{id: a, action: fund, lead: {}}}]",
    "reason": "asks: [{{id: a, action: say-publicly, lead: Speak up for peace, reason: {}}}]",
    "next": "asks: [{{id: a, action: say-publicly, lead: Speak up for peace, next_step: {}}}]",
    "point": "talking_points: [{{id: p, text: {}}}]",
    "they": "questions: [{{they_say: {}, we_say: Peace is possible.}}]",
    "we": "questions: [{{they_say: Why talk?, we_say: {}}}]",
    "story": "stories: [{{id: t, text: {}}}]",
    "local": "local: {{NY-7: {{text: {}}}}}",
    "event": "event: {}",
    "contact": "contact: {{name: {}}}",
    "sender": "organizations: [{{name: {}}}]",
    "link": "link: {}",
    "source": "lede: 'Peace is possible.[^s]'\nsources: {{s: {{title: {}, url: 'https://example.org'}}}}",
    "choice": "",
}
_LINE = re.compile(r"(?P<kind>yes|no) (?P<place>[a-z]+)(?P<options>(?: es| [a-z-]+=\S+)*):(?: (?P<text>.*))?$")


@dataclass(frozen=True, slots=True)
class Paraphrase:
    """One line of the fixtures: a brief with a fault of `code`, or a sound one."""

    code: str
    line: int
    faulty: bool
    place: str
    options: tuple[tuple[str, str], ...]
    text: str

    @property
    def said(self) -> dict[str, str]:
        return dict(self.options)

    def file(self) -> str:
        """Return the brief as its file would be written."""
        if self.place in {"brief", "translation"}:
            return self._whole(self.text.split("---\n")[0], {})
        if self.place == "figure":
            value, label = self.text.split(" :: ")
            own = f"figures: [{{value: {json.dumps(value)}, label: {json.dumps(label)}}}]"
        else:
            own = PLACES[self.place].format(json.dumps(self.text, ensure_ascii=False))
        return self._whole(own, {})

    def translated(self) -> str:
        """Return the file of the translation."""
        return self._whole(self.text.split("---\n")[1], {"lang": "es"})

    def _whole(self, own: str, more: dict[str, str]) -> str:
        given = {"as_of": self.said["as-of"]} if "as-of" in self.said else {}
        given |= {"lang": self.said["lang"]} if "lang" in self.said else {}
        keys = set(re.findall(r"^([a-z_]+):", own, flags=re.MULTILINE))
        head = {key: value for key, value in (DEFAULTS | given | more).items() if key not in keys}
        return "".join(f"{key}: {value}\n" for key, value in head.items()) + own + "\n"

    def is_found(self) -> bool:
        """Return whether preflight tells the code of this brief."""
        brief = _read(self.file())
        if self.place == "translation":
            return any(one.code == self.code for one in outdated_translation(brief, _read(self.translated())))
        known = world(self.said | {"lang": brief.lang}, self.text if self.place == "choice" else None)
        offices = selected_offices(known.roster, self.said.get("to", CHOOSER))
        fitter = press(brief.lang) if self.code in ON_PAPER else _Endless()
        return any(one.code == self.code for one in check(brief, offices, known, fitter).problems)


class _Endless:
    """A press on which everything fits, for codes that paper does not decide."""

    def fit(self, sheet: Sheet) -> Fit:
        return Fit(0.5, 0.5, 1)


def _read(text: str) -> Brief:
    read = read_brief(text, file="brief.yaml")
    assert read.value is not None, (text, read.problems)
    return read.value


def paraphrases() -> Iterator[Paraphrase]:
    """Read every line of every code."""
    for file in sorted(FOLDER.glob("*.txt")):
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            if line.startswith("    "):
                continue
            found = _LINE.match(line)
            assert found is not None, f"{file.name}:{number + 1}: {line}"
            below = "".join(one[4:] + "\n" for one in _indented(lines[number + 1 :]))
            options = tuple(_option(one) for one in found["options"].split())
            text = below or found["text"] or ""
            yield Paraphrase(file.stem, number + 1, found["kind"] == "yes", found["place"], options, text)


def _indented(lines: list[str]) -> Iterator[str]:
    for one in lines:
        if not one.startswith("    "):
            return
        yield one


def _option(text: str) -> tuple[str, str]:
    key, _, value = text.partition("=")
    return (key, value.replace("_", " ")) if value else ("lang", key)


@dataclass(frozen=True, slots=True)
class Counted:
    """What became of the lines of one code."""

    faulty: int
    sound: int
    missed: tuple[Paraphrase, ...]
    false: tuple[Paraphrase, ...]


def counted(code: str) -> Counted:
    """Run preflight over the lines of one code."""
    mine = [one for one in paraphrases() if one.code == code]
    faulty, sound = [one for one in mine if one.faulty], [one for one in mine if not one.faulty]
    missed = tuple(one for one in faulty if not one.is_found())
    false = tuple(one for one in sound if one.is_found())
    return Counted(len(faulty), len(sound), missed, false)


def codes() -> tuple[str, ...]:
    return tuple(sorted(one.stem for one in FOLDER.glob("*.txt")))


def main() -> None:
    all_codes = {code: counted(code) for code in codes()}
    for code, one in all_codes.items():
        caught = one.faulty - len(one.missed)
        sys.stdout.write(f"{code}: caught {caught}/{one.faulty}, false alarms {len(one.false)}/{one.sound}\n")
        for what, lines in (("missed", one.missed), ("false", one.false)):
            for line in lines:
                sys.stdout.write(f"  {what} {code}.txt:{line.line} {line.place}: {line.text.rstrip()[:150]}\n")
    faulty, sound = sum(one.faulty for one in all_codes.values()), sum(one.sound for one in all_codes.values())
    missed = sum(len(one.missed) for one in all_codes.values())
    false = sum(len(one.false) for one in all_codes.values())
    sys.stdout.write(f"all: caught {faulty - missed}/{faulty}, false alarms {false}/{sound}\n")


if __name__ == "__main__":
    main()
