"""Names of offices that were asked about before are answered; new doubts become questions, each asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.domain.cell_value import BETWEEN, parted
from lobbykit.domain.column_mapping import plain_name
from lobbykit.domain.import_question import NONE, ImportQuestion, QuestionChoice
from lobbykit.domain.office_mentions import OfficeMentions, seat_in
from lobbykit.domain.office_naming import OfficeNaming
from lobbykit.domain.problem import Read, warning

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lobbykit.domain.office import Office
    from lobbykit.domain.problem import Problem

_OFFICES = ("office-name-alone", "office-several", "office-none", "calendar-office-asked")
ASKED = frozenset({*_OFFICES, "import-moved"})
"""Problems that an answer settles."""


class AskedNaming:
    """Finds offices as `OfficeNaming` does, but looks at the answers first; `questions` is what nobody settled."""

    def __init__(self, offices: Sequence[Office], answers: Mapping[str, str]) -> None:
        self._offices = {one.id: one for one in offices}
        self._naming = OfficeNaming(offices)
        self.mentions = OfficeMentions(offices)
        self._answers = answers
        self._found: dict[tuple[str, str, str], Read[str]] = {}
        self.questions: dict[str, ImportQuestion] = {}
        self.settled: dict[str, str] = {}
        """The answers that were used, under the keys of their questions."""

    def named(self, text: str, state: str = "", district: str = "") -> Read[str]:
        """Return the id that the cells mean, or what is wrong; as `OfficeNaming.named` promises."""
        key = plain_name(f"{text} {state} {district}")
        if answer := self.answered(key, text):
            return self._of_answer(answer, text)
        cells = (text, state, district)
        if cells not in self._found:
            self._found[cells] = self._looked_up(key, text, state, district)
        return self._found[cells]

    def _looked_up(self, key: str, text: str, state: str, district: str) -> Read[str]:
        found = self._naming.named(text, state, district)
        seat = seat_in(text) if found.value is None and not state else None
        if seat and seat.rest:
            again = self._naming.named(seat.rest, seat.state, seat.district)
            found = again if again.value else found
        if found.value is None and all(one.code in ASKED for one in found.problems):
            self.ask(key, text, found.problems[0], self.mentions.near(text, state))
        return found

    def answered(self, key: str, text: str) -> str | None:
        """Return the answer to a question or to its words, an id or NONE; None where there is none that fits."""
        answer = self._answers.get(key) or self._answers.get(plain_name(text), "")
        if answer and answer != NONE and answer not in self._offices:
            answer = self._naming.named(answer).value or ""
        if answer:
            self.settled[key] = answer
        return answer or None

    def answered_all(self, key: str, text: str) -> list[str]:
        """Return the offices of an answer, several between semicolons; [NONE] for none, [] where nothing answers."""
        answer = self._answers.get(key) or self._answers.get(plain_name(text), "")
        if BETWEEN not in answer:
            one = self.answered(key, text)
            return [one] if one else []
        found = [part if part in self._offices else self._naming.named(part).value for part in parted(answer)]
        ids = [one for one in found if one]
        if len(ids) < len(found):
            return []
        self.settled[key] = BETWEEN.join(ids)
        return list(dict.fromkeys(ids))

    def ask(
        self, key: str, asked: str, problem: Problem, near: Sequence[Office], beside: Sequence[Office] = ()
    ) -> None:
        """Put a question, unless it was put before; whoever is `beside` belongs to every answer."""
        wanted = [(*beside, one) for one in near if one not in beside] + ([tuple(beside)] if beside else [])
        choices = [QuestionChoice(BETWEEN.join(one.id for one in each), _named(each)) for each in wanted]
        self.questions.setdefault(key, ImportQuestion(key, asked, problem, (*choices, QuestionChoice(NONE))))

    def _of_answer(self, answer: str, text: str) -> Read[str]:
        if answer == NONE:
            return Read(None, (warning("import-no-office", text=text[:60]),))
        return Read(answer)


def _named(offices: Sequence[Office]) -> str:
    return " + ".join(f"{one.name} ({one.district_code})" for one in offices)
