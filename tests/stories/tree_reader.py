"""Tells what a program shows to screen readers; runs under a Python of the system, which has `gi`.

For each line on standard input, the id of a process, one line of JSON on standard output: everything of it that is
showing, parents first, as [parent, role, name, text, x, y, width, height, states]. It asks over the bus of AT-SPI
itself, a whole level of the tree at a time: one question after the other takes seconds on a busy computer.
"""

from __future__ import annotations

import json
import sys

from gi.repository import Gio, GLib

PLACE = "/org/a11y/atspi/accessible/root"
A11Y = "org.a11y.atspi."
ONE, SHAPE, WRITTEN = A11Y + "Accessible", A11Y + "Component", A11Y + "Text"
ASKING_MS, MOST_CHILDREN, LABELLED_BY = 4000, 80, 2
STATES = [
    "invalid",
    "active",
    "armed",
    "busy",
    "checked",
    "collapsed",
    "defunct",
    "editable",
    "enabled",
    "expandable",
    "expanded",
    "focusable",
    "focused",
    "tooltip",
    "horizontal",
    "iconified",
    "modal",
    "multi-line",
    "multiselectable",
    "opaque",
    "pressed",
    "resizable",
    "selectable",
    "selected",
    "sensitive",
    "showing",
    "single-line",
    "stale",
    "transient",
    "vertical",
    "visible",
]
ROLES = {
    2: "alert", 7: "check box", 11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 27: "image", 29: "label",
    30: "layered pane", 31: "list", 32: "list item", 35: "menu item", 37: "page tab", 39: "panel", 40: "password text",
    43: "push button", 44: "radio button", 48: "scroll bar", 49: "scroll pane", 50: "separator", 52: "spin button",
    55: "table", 56: "table cell", 61: "text", 62: "toggle button", 63: "tool bar", 65: "tree", 68: "viewport",
    69: "window", 79: "entry", 91: "tree item", 98: "list",
}  # fmt: skip


class Bus:
    """The bus that programs tell screen readers of themselves on; questions go out together."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        told = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None)
        kind = Gio.DBusConnectionFlags
        flags = kind.AUTHENTICATION_CLIENT | kind.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(told.unpack()[0], flags, None, None)

    def ask(self, questions):
        """Return the answers to (who, interface, method, arguments), None for each that was not answered."""
        answers, left = [None] * len(questions), [len(questions)]

        def heard(bus, result, at):
            left[0] -= 1
            try:
                answers[at] = bus.call_finish(result).unpack()
            except GLib.Error:
                answers[at] = None

        for at, ((name, path), interface, method, arguments) in enumerate(questions):
            self._bus.call(name, path, interface, method, arguments, None, 0, ASKING_MS, None, heard, at)
        while left[0]:
            GLib.MainContext.default().iteration(True)
        return answers

    def name(self, ones):
        return self.ask([(one, "org.freedesktop.DBus.Properties", "Get", _pair(ONE, "Name")) for one in ones])

    def programs(self, process):
        """Return where the programs of a process begin."""
        (told,) = self.ask([(("org.a11y.atspi.Registry", PLACE), ONE, "GetChildren", None)])
        children = told[0] if told else []
        bus = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        asked = [
            (bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (name,)))
            for name, _ in children
        ]
        return [one for one, told in zip(children, self.ask(asked)) if told and told[0] == process]


def _pair(first, second):
    return GLib.Variant("(ss)", (first, second))


def states_of(told):
    return {name for at, name in enumerate(STATES) if told and told[0][0] >> at & 1}


def read(bus, process):
    """Return everything that a process shows."""
    found = []
    level = [(one, -1) for one in bus.programs(process)]
    while level:
        children = bus.ask([(one, ONE, "GetChildren", None) for one, _ in level])
        below = [
            (tuple(child), parent)
            for (_, parent), told in zip(level, children)
            for child in (told[0] if told else [])[:MOST_CHILDREN]
        ]
        states = [states_of(told) for told in bus.ask([(one, ONE, "GetState", None) for one, _ in below])]
        shown = [(one, parent, each) for (one, parent), each in zip(below, states) if "showing" in each]
        level = told_of(bus, shown, found)
    return in_order(found)


def told_of(bus, shown, found):
    """Add what is told of some things; return which of them to look into, with where they were put."""
    ones = [one for one, _, _ in shown]
    roles = [
        ROLES.get(told[0] if told else 0, "other") for told in bus.ask([(one, ONE, "GetRole", None) for one in ones])
    ]
    names = [told[0] if told else "" for told in bus.name(ones)]
    places = bus.ask([(one, SHAPE, "GetExtents", GLib.Variant("(u)", (0,))) for one in ones])
    written = [at for at, role in enumerate(roles) if role in {"text", "entry"}]
    texts = dict(
        zip(written, bus.ask([(ones[at], WRITTEN, "GetText", GLib.Variant("(ii)", (0, -1))) for at in written]))
    )
    lists = [at for at, role in enumerate(roles) if role == "combo box"]
    labels = dict(zip(lists, bus.ask([(ones[at], ONE, "GetRelationSet", None) for at in lists])))
    level = []
    for at, (one, parent, states) in enumerate(shown):
        text = (texts.get(at) or [""])[0]
        name = label_of(bus, labels[at]) if at in labels else ""
        place = (places[at] or [(0, 0, 0, 0)])[0]
        found.append([parent, roles[at], name or names[at], text, *place, sorted(states)])
        if roles[at] != "combo box" or "expanded" in states or "editable" in states:
            level.append((one, len(found) - 1))
    return level


def label_of(bus, told):
    """Return the label of a list that drops down: Qt gives what is chosen as its name."""
    labels = [one for kind, ones in (told[0] if told else []) if kind == LABELLED_BY for one in ones]
    said = bus.name(labels[:1])
    return said[0][0] if said and said[0] else ""


def in_order(found):
    """Return lines that were found level by level in the order of the tree."""
    below = {}
    for at, line in enumerate(found):
        below.setdefault(line[0], []).append(at)
    ordered = []

    def put(at, parent):
        ordered.append([parent, *found[at][1:]])
        here = len(ordered) - 1
        for child in below.get(at, []):
            put(child, here)

    for at in below.get(-1, []):
        put(at, -1)
    return ordered


if __name__ == "__main__":
    THE_BUS = Bus()
    for asked in sys.stdin:
        sys.stdout.write(json.dumps(read(THE_BUS, int(asked))) + "\n")
        sys.stdout.flush()
