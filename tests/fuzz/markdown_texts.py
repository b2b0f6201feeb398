"""Markdown, and plain text like it, changed by lines and by marks within them."""

from __future__ import annotations

from tests.fuzz.raw import NUMBERS, SPECIAL, Random, characters, few

PIECES = (
    "**", "*", "_", "__", "`", "```", "~~~", "[", "]", "](", "](#)", "](<a b>)", "](https://example.org)", "[^1]", "[^1]: ", "[^a]: x\n",
    "[x]", "[x][y]", "[x]: y", "![x](y)", "<https://example.org>", "<ana@example.org>", "https://example.org/a%20b(c)", "<sup>1</sup>",
    "<sup>", "</sup>", "<b>", "</b>", "<br>", "<div>", "<!--", "-->", "<script>", "<a href='x'>", "&amp;", "&nbsp;", "&#x1F600;", "&x;",
    "|", "|---|---|", "\\", "\\*", "  \n", "\n\n", "¹", "²³", "H.R. 1", "H.Res. 100 (119th)", "S. 2 and S. 3", "H.R.1/S.2",
    "Rep. Lee Brook", "(D-OH)", "by May 3, 2026", "$3 million", "we ask", "Cosponsor", "OPPOSE", "For House members only", "Senado:",
    "TBD", "202-555-0100", "“", "”", "’", "—", "…",
)  # fmt: skip
HEADS = (
    "# ", "## ", "###### ", "> ", "> > > ", "- ", "* ", "+ ", "1. ", "1) ", "9999999999. ", "    ", "\t", "  - ", "   1. ", "[^1]: ",
    "[^x]:\n    ", "| ", ": ", "- [ ] ", "***\n", "---\n", "===\n", "```\n", "<div>\n", "\\", "• ", "– ", "(a) ",
)  # fmt: skip


def text(rng: Random, seeds: tuple[str, ...]) -> str:
    """Return a seed with a few changes."""
    lines = rng.choice(seeds).split("\n")
    others = rng.choice(seeds).split("\n")
    for _ in range(few(rng)):
        _change(rng, lines, others)
    changed = "\n".join(lines)
    return characters(rng, changed) if rng.random() < 0.15 else changed


def _change(rng: Random, lines: list[str], others: list[str]) -> None:
    here, there = rng.randrange(len(lines)), rng.randrange(len(lines))
    line = lines[here]
    at = rng.randrange(len(line) + 1)
    match rng.randrange(14):
        case 0:
            lines[here], lines[there] = lines[there], lines[here]
        case 1:
            lines.insert(there, line)
        case 2 if len(lines) > 1:
            del lines[here]
        case 3:
            lines.insert(here, rng.choice(others))
        case 4:
            lines[here] = rng.choice(HEADS) * rng.choice((1, 1, 1, 3, 60)) + line
        case 5:
            first, last = sorted((here, there))
            head = rng.choice(HEADS)
            lines[first:last] = [head + one for one in lines[first:last]]
        case 6:
            lines[here : here + 2] = [" ".join(lines[here : here + 2])]
        case 7:
            lines[here] = line[:at] + "\n" + line[at:]
        case 8:
            mark = rng.choice(("**", "*", "_", "`", "~~", "[^1]", "||", "<b>"))
            lines[here] = mark + line + mark
        case 9:
            lines[here] = line.upper() if rng.random() < 0.5 else line.strip()
        case 10:
            lines[here] = line[:at] + rng.choice((*NUMBERS, *SPECIAL)) + line[at:]
        case 11:
            piece = rng.choice(PIECES)
            lines[here] = line[:at] + piece * min(rng.choice((1, 1, 4, 90, 900)), 4_000 // len(piece)) + line[at:]
        case _:
            lines[here] = line[:at] + rng.choice(PIECES) + line[at:]
