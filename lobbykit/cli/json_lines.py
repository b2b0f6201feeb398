"""JSON from standard input: one object, or one on each line, each answered with ACK or ERR before the next is read."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from lobbykit.cli.desk import DONE, DONE_WITH_ERRORS, Desk
from lobbykit.cli.undisturbed import undisturbed
from lobbykit.content.bounded import read_stream
from lobbykit.content.strict_json import read_json
from lobbykit.domain.problem import LobbykitError, Problem, Read, Severity, error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

LIMIT = 256_000
_BOM = b"\xef\xbb\xbf"
_PIECE = 65_536
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank, numbered from 1; `data` is None for one that is too long to be held."""

    number: int
    data: bytes | None


def lines_of(stream: BinaryIO, limit: int = LIMIT) -> Iterator[Line]:
    """Yield the lines of a stream as they come, without line ends and byte order mark; blank ones are passed over.

    Of a line with more than `limit` bytes no more than that is ever held.
    """
    number, most = 0, limit + len(_BOM) + len(b"\r\n")
    while piece := stream.readline(most):
        number += 1
        data = (piece.removeprefix(_BOM) if number == 1 else piece).removesuffix(b"\n").removesuffix(b"\r")
        while len(data) > limit and piece and not piece.endswith(b"\n"):
            piece = stream.readline(_PIECE)
        if len(data) > limit:
            yield Line(number, None)
        elif data.strip():
            yield Line(number, data)


def read_object(data: bytes) -> Read[Mapping[str, object]]:
    """Return the JSON object that some bytes are; what is wrong with them never repeats a value."""
    try:
        text = data.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError:
        return Read(None, (error("line-not-utf8"),))
    if "\0" in text:
        return Read(None, (error("line-has-nul"),))
    if not text.strip():
        return Read(None, (error("line-not-object"),))
    read = read_json(text, file=STDIN)
    if read.has_errors:
        return Read(None, read.problems)
    if not isinstance(read.value, dict):
        return Read(None, (error("line-not-object"),))
    return Read(read.value)


def object_from(desk: Desk) -> Read[Mapping[str, object]]:
    """Read the one JSON object on standard input; raise UnreadableFileError when there is more than it may hold."""
    stream = _input(desk)
    if stream.isatty():
        desk.remark("object-wanted")
    return read_object(read_stream(stream, file=STDIN, limit=LIMIT))


def answer_lines(desk: Desk, work: Callable[[Mapping[str, object]], Read[str]]) -> int:
    """Give each object of standard input to `work`; return 0, or 1 when any line was refused.

    `ACK <id>` goes to the output once `work` has returned the id, `ERR <line> <code> <sentence>` to the error stream.
    A line that fails does not keep the next from being tried.
    """
    code = DONE
    for line in lines_of(_input(desk)):
        done = _done(line, work)
        for one in done.problems:
            if one.severity is not Severity.ERROR and done.value is not None:
                _tell(desk, f"warning {line.number} {one.code} {_sentence(desk, (one,))}")
        if done.value is None:
            code = DONE_WITH_ERRORS
            errors = tuple(one for one in done.problems if one.severity is Severity.ERROR) or done.problems
            _tell(desk, f"ERR {line.number} {errors[0].code} {_sentence(desk, errors)}")
        else:
            acknowledge(desk, done.value)
    return code


def acknowledge(desk: Desk, entity: str) -> None:
    """Say that the disk holds a change."""
    print(f"ACK {entity}", file=desk.out, flush=True)


def _input(desk: Desk) -> BinaryIO:
    """Return the bytes of standard input; there are none where whoever started us has closed it."""
    return getattr(desk.stdin, "buffer", None) or BytesIO()


def _done(line: Line, work: Callable[[Mapping[str, object]], Read[str]]) -> Read[str]:
    if line.data is None:
        return Read(None, (error("line-too-long", limit=LIMIT),))
    read = read_object(line.data)
    if read.value is None:
        return Read(None, read.problems)
    try:
        with undisturbed():
            return work(read.value)
    except LobbykitError as failure:
        return Read(None, (Problem(failure.code, Severity.ERROR, None, failure.params),))
    except OSError as failure:
        return Read(None, (error("machine-failed", reason=failure.strerror or type(failure).__name__),))


def _sentence(desk: Desk, problems: tuple[Problem, ...]) -> str:
    told = (part for one in problems for part in (desk.catalogue.message(one), desk.catalogue.suggestion(one)))
    return " ".join(" ".join(told).split())


def _tell(desk: Desk, line: str) -> None:
    print(line, file=desk.err, flush=True)
