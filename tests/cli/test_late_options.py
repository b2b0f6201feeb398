"""A command's options are made when it is asked for, once."""

from __future__ import annotations

from argparse import ArgumentParser

from lobbykit.cli.late_options import LateParser, add_parsers


def test_only_the_command_that_is_asked_for_learns_its_options():
    learned: list[str] = []

    def fill(name: str):
        def learn(one: ArgumentParser) -> None:
            learned.append(name)
            one.add_argument(f"--{name}")

        return learn

    top = ArgumentParser()
    below = top.add_subparsers(parser_class=LateParser)
    known = {name: (f"say {name}", fill(name)) for name in ("one", "two")}
    add_parsers(below, known, fill("every"))
    assert "say two" in top.format_help()
    assert learned == []
    for value in ("1", "2"):
        assert vars(top.parse_args(["two", "--two", value, "--every", "x"])) == {"two": value, "every": "x"}
    assert learned == ["every", "two"]
