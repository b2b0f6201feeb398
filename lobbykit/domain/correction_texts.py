"""Correction texts: what a group chat, a mail and a runner are told when a printed sheet was wrong."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from lobbykit.domain.edition import speakable
from lobbykit.domain.word_change import fitted, length, spotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lobbykit.domain.phrases import Phrases
    from lobbykit.domain.sheet_changes import Alteration, SheetChange

CHAT = 300
WORDS = 500
"""How long the words may be that say what was wrong and what is right: half a page must hold them."""
_TITLE = 70
MAIL_FILE, LIST_FILE = "CORRECTION-mail.txt", "REPRINT.txt"


@dataclass(frozen=True, slots=True)
class LeftSheet:
    """Old sheets that were left with an office: when, how many and by whom, as far as that was noted."""

    date: str
    copies: int | None
    by: str


@dataclass(frozen=True, slots=True)
class Reprint:
    """One sheet that was printed wrong and is there anew; `copies` is how many of the old one are on record."""

    name: str
    seat: str
    room: str
    file: str
    stamp: str
    change: SheetChange
    copies: int | None = None
    left: tuple[LeftSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong and what is right in a person's `words`, and what that changed on which sheets."""

    words: str
    title: str
    brief: str
    reprints: tuple[Reprint, ...]
    alterations: tuple[Alteration, ...]
    phrases: Phrases


def chat_text(one: Correction) -> str:
    """Return the message for a group chat: at most 300 characters, whole words, and what did not fit is counted."""
    say = one.phrases.say
    title = one.title if length(one.title) <= _TITLE else one.brief
    head = say("correction-chat", title=title)
    names = ", ".join(reprint.name for reprint in one.reprints)
    named = say("correction-chat-offices", offices=names)
    counted = say("correction-chat-count", count=str(len(one.reprints)), file=LIST_FILE)
    room = CHAT - length(head) - 2
    tail = named if length(one.words) + length(named) <= room else counted
    words = fitted(one.words, room - length(tail), lambda n: say("correction-chat-more", count=str(n), file=MAIL_FILE))
    return f"{head} {words} {tail}"


def mail_text(one: Correction) -> str:
    """Return the text of a mail: subject, what was wrong and is right, every change of words, every office."""
    say = one.phrases.say
    lines = [say("correction-subject", title=one.title), "", one.words, "", say("correction-do"), ""]
    lines += [say("correction-what"), *_altered(one), "", say("correction-offices", count=str(len(one.reprints)))]
    return "\n".join([*lines, *(f"- {_office(reprint, one.phrases)}" for reprint in one.reprints)]) + "\n"


def reprint_text(one: Correction) -> str:
    """Return the list of what to print and carry again, with a box to tick for each sheet."""
    say = one.phrases.say
    lines = [say("reprint-title", title=one.title), one.words, ""]
    for reprint in one.reprints:
        lines.append(f"[ ] {_office(reprint, one.phrases)}")
        lines.append(f"    {say('reprint-file', file=reprint.file, copies=_copies(reprint.copies, one.phrases))}")
        lines.append(f"    {say('reprint-blocks', blocks=_parts_of(reprint.change, one.phrases))}")
        lines += [f"    {left_text(left, one.phrases)}" for left in reprint.left]
    return "\n".join(lines) + "\n"


def blocks_of(change: SheetChange, phrases: Phrases) -> str:
    """Return the ids of the blocks that changed, for a table."""
    return ", ".join(one.block for one in change.blocks) or phrases.say("correction-order")


def _parts_of(change: SheetChange, phrases: Phrases) -> str:
    named = dict.fromkeys(part_name(one.block, phrases) for one in change.blocks)
    return ", ".join(named) or phrases.say("correction-order")


def part_name(block: str, phrases: Phrases) -> str:
    """Return what people call the part of a sheet that a block belongs to; one of a newer kind has its id."""
    code = f"part-{block.partition('/')[0]}"
    return phrases.say(code) if code in phrases.templates else block


def left_text(left: LeftSheet, phrases: Phrases) -> str:
    """Return where and when old sheets were left, as far as that was noted."""
    copies = _copies(left.copies, phrases)
    by = left.by or phrases.say("correction-nobody")
    return phrases.say("correction-left", date=left.date, copies=copies, by=by)


def was_and_is(one: Alteration, phrases: Phrases) -> tuple[str, str]:
    """Return what a block said and what it says now, in quotes, or that its words were not kept or not there."""
    if one.old == one.new and one.old is not None:
        same = phrases.say("correction-look")
        return same, same
    if one.old and one.new:
        old, new = spotted(one.old, one.new)
        return phrases.say("correction-quote", words=old), phrases.say("correction-quote", words=new)
    return _quoted(one.old, phrases), _quoted(one.new, phrases)


def _quoted(words: str | None, phrases: Phrases) -> str:
    if words is None:
        return phrases.say("correction-unknown")
    return phrases.say("correction-quote", words=words) if words else phrases.say("correction-absent")


def _altered(one: Correction) -> Iterator[str]:
    say, total = one.phrases.say, str(len(one.reprints))
    alike: dict[tuple[str, str, str], int] = {}
    for each in one.alterations:
        told = (each.block, *was_and_is(each, one.phrases))
        alike[told] = alike.get(told, 0) + len(each.offices)
    for (block, was, now), count in alike.items():
        yield say("correction-block", block=part_name(block, one.phrases), count=str(count), total=total)
        yield f"  {say('correction-was', words=was)}"
        yield f"  {say('correction-is', words=now)}"
    if any(not reprint.change.blocks for reprint in one.reprints):
        count = sum(not reprint.change.blocks for reprint in one.reprints)
        yield say("correction-block", block=say("correction-order"), count=str(count), total=total)


def _office(reprint: Reprint, phrases: Phrases) -> str:
    room = reprint.room or phrases.say("correction-no-room")
    old = speakable(reprint.change.old_edition)
    told = {"name": reprint.name, "seat": reprint.seat, "room": room, "old": old, "stamp": reprint.stamp}
    return phrases.say("correction-office", **told)


def _copies(copies: int | None, phrases: Phrases) -> str:
    return str(copies) if copies else phrases.say("correction-uncounted")
