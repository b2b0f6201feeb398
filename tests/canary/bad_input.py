"""Input that no command about notes may take, each with a canary in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.canary.notes import ITEM, MISSING, NOTES, OTHER_FIELDS, TEXT, TEXT_FIELDS, Line, path_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.canary.failure import Input


def typed(spelling: str | bytes) -> Callable[[Line], Input]:
    """Return input in which @ stands for the beginning of a note of an office, and ¤ for a canary."""
    raw = spelling.encode("utf-8", "surrogatepass") if isinstance(spelling, str) else spelling

    def made(line: Line) -> bytes:
        start = f'{{"office": "{line.office}", '.encode()
        return raw.replace(b"@", start).replace("¤".encode(), TEXT.encode()) + b"\n"

    return made


def wrong_types(line: Line) -> bytes:
    """Return a line for each field that is no text, with text in it, and for each text that is something else."""
    shapes: tuple[object, ...] = ([TEXT, 1], {"a": {"b": TEXT}}, {TEXT: 1}, [[TEXT]], 7, 1.5, True)
    lines = [line.brief(**{path_of(one): TEXT}) for one in OTHER_FIELDS]
    lines += [line.brief(**{path_of(one): shape}) for one in TEXT_FIELDS for shape in shapes]
    lines += [line.brief(private=shape) for shape in (TEXT, [TEXT], {TEXT: TEXT}, {"impression": [TEXT]})]
    return b"".join(lines)


def too_long(line: Line) -> bytes:
    """Return lines with too much text for a field, and one that is too long for a line (256 kB)."""
    return b"".join(line.brief(summary=f"{TEXT}\n" * times) for times in (600, 7_000)) + line.brief(tone=TEXT * 30)


BAD_LINES: dict[str, str | bytes] = {
    "JSON that breaks off": '@"summary": "¤',
    "text without quotation marks": '@"summary": ¤}',
    "JSON with something after it": '@"summary": "¤"} ¤',
    "a comma too many": '@"summary": "¤",}',
    "text alone": '"¤"',
    "a list": '["¤"]',
    "no JSON at all": "¤ said “yes”, then: ¤",
    "JSON too deep": '@"summary": ' + "[" * 100_000 + '"¤"' + "]" * 100_000 + "}",
    "objects too deep": "@" + '"summary": ' + '{"a": ' * 200 + '"¤"' + "}" * 201,
    "an unknown field": '@"summary": "x", "¤": "¤"}',
    "unknown fields in a list": f'@"summary": "x", "staff": {{"{ITEM}": {{"¤": "¤"}}, "¤": {{"name": "¤"}}}}}}',
    "unknown fields that look like paths": '@"summary": "x", "summary/¤": "¤", "¤/summary": "¤"}',
    "an unknown field twice": '@"summary": "x", "¤": "¤", "¤": 1, "a": {"¤": 1, "¤": 2}}',
    "an unknown field in two spellings": '@"summary": "x", "a/¤": "¤", "a": {"¤": "¤"}}',
    "a lone surrogate": '@"summary": "¤\\ud800¤"}',
    "a lone surrogate in UTF-8": '@"summary": "¤\ud800¤"}',
    "bytes that are no UTF-8": b'@"summary": "\xc2\xa4\xff\xfe\xc2\xa4"}',
    "NUL": '@"summary": "¤\\u0000¤"}',
    "a byte of NUL": '@"summary": "¤\0¤"}',
    "control characters": '@"summary": "¤\\u0007¤", "tone": "¤\\u001b[2J¤", "works_with": "¤\\u0085¤"}',
    "a byte of control": '@"summary": "¤\x07¤"}',
    "NaN": '@"summary": "¤", "minutes": NaN}',
    "Infinity": '@"summary": "¤", "minutes": -Infinity}',
    "a number too large": '@"summary": "¤", "minutes": 1e400}',
    "a number with too many digits": '@"summary": "¤", "minutes": ' + "7" * 5_000 + "}",
    "duplicate keys": '@"summary": "¤", "summary": "¤!"}',
    "a field in two spellings": f'@"staff": {{"{ITEM}": {{"name": "¤"}}}}, "staff/{ITEM}/name": "¤!"}}',
    "an unknown office": '{"office": "A000000", "summary": "¤"}',
    "an office that is text": '{"office": "¤", "summary": "¤"}',
    "a wrong date": '@"summary": "¤", "date": "2026-13-45"}',
    "a date in words": '@"summary": "¤", "date": "2026-11-22 ¤"}',
    "a line in UTF-16": '{"summary": "¤"}'.encode("utf-16"),
    "text after a byte order mark": "\ufeff¤: ¤",
}
BAD_ADDITIONS: dict[str, str | bytes] = {
    "no office": '{"summary": "¤"}',
    "an id that is text": '@"summary": "¤", "id": "¤"}',
    "the id of another note": f'@"summary": "¤", "id": "{NOTES[0]}"}}',
}
BAD_REQUESTS: dict[str, str | bytes] = {
    "text as the verb": f'{{"do": "¤", "id": "{NOTES[0]}", "summary": "¤"}}',
    "a draft of a list": f'{{"do": "draft", "id": "{NOTES[0]}", "summary": ["¤"]}}',
    "a draft of an unknown field": f'{{"do": "draft", "id": "{NOTES[0]}", "¤": "¤"}}',
    "a draft that is too long": f'{{"do": "draft", "id": "{NOTES[0]}", "summary": "{"¤ " * 5_400}"}}',
    "a deletion with text": f'{{"do": "delete", "id": "{NOTES[0]}", "summary": "¤"}}',
    "an edit of no note": f'{{"do": "edit", "id": "{MISSING}", "summary": "¤"}}',
    "an addition of a note that is there": f'{{"do": "add", "id": "{NOTES[0]}", "summary": "¤"}}',
    "no verb": '@"summary": "¤"}',
}
