"""Whatever happens while a note is written: nothing typed is missing, nothing stale comes back, nothing after Done."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from lobbykit.app.edit import Create, Delete, Revise
from lobbykit.app.note_desk.desk import OWN, SHARED, NoteDesk, unfinished_note
from lobbykit.app.note_desk.known import source_of
from lobbykit.app.note_desk.texts import saved_texts
from tests.ui.workbenches import open_bench

OFFICE, BRIEF, MEETING = "F000454", "ukraine-diplomacy", "a" * 32
PROMISE, DUE = "promise/first/text", "promise/first/due"
SOUND = {"minutes": "30", "date": "2026-11-02", DUE: "2026-12-05"}
PATHS = (SHARED, OWN, "concerns", "staff/a/name", PROMISE, *SOUND)
OURS = {"office", "brief", "meeting", "date", "lang", "how", "author"}
"""Paths that are filled in for whoever writes."""


class Killed(BaseException):
    """The process ended."""


@contextmanager
def killed_at(step, *calls):
    """Have the process end before a step of what is called."""
    done = []

    def through(real):
        def call(*given):
            done.append(real)
            if len(done) == step:
                raise Killed
            return real(*given)

        return call

    with ExitStack() as back:
        for on, name in calls:
            setattr(on, name, through(getattr(on, name)))
            back.callback(delattr, on, name)
        yield


class NoteLife(RuleBasedStateMachine):
    """One form at a time. `typed` is what stands in it for whoever typed, `kept` what a crash must leave of that."""

    def __init__(self):
        super().__init__()
        self.around = ExitStack()
        self.bench = self.around.enter_context(open_bench(Path(self.around.enter_context(TemporaryDirectory()))))
        self.session = self.bench.session
        met = {"offices": (OFFICE,), "start": "2026-11-20T15:00:00Z"}
        assert self.session.apply(Create(MEETING, "meeting", met)).value
        self.typed, self.kept, self.at = {}, {}, 0
        self.open()

    def teardown(self):
        self.around.close()

    def open(self, note=None, meeting=""):
        source = source_of(self.bench, meeting) if meeting else None
        self.desk = NoteDesk(self.bench, OFFICE, BRIEF, meeting, note, source)
        told = self.typed.setdefault(self.desk.entity, {})
        for path, text in told.items():
            assert self.desk.texts.get(self.path(path), "") == text, (path, text, self.desk.texts)

    def path(self, path):
        return path.replace("first", self.desk.first_promise)

    @property
    def told(self):
        return self.typed[self.desk.entity]

    def stays(self):
        self.kept[self.desk.entity] = dict(self.told)

    def go_on(self):
        self.open(unfinished_note(self.session, OFFICE))

    @rule(
        texts=st.dictionaries(st.sampled_from(PATHS), st.sampled_from(["", "sound", "wrong"]), min_size=1),
        is_kept=st.booleans(),
    )
    def type(self, texts, is_kept):
        self.at += 1
        for path, how in texts.items():
            text = {"": "", "sound": SOUND.get(path, f"text {self.at}")}.get(how, f"wrong {self.at}")
            text = text or ("" if path != "date" else SOUND["date"])
            self.desk.put(self.path(path), text)
            self.told[path] = text
        if is_kept:
            self.keep()

    def keep(self):
        self.desk.keep()
        self.stays()

    @rule()
    def done(self):
        is_all = self.desk.save().value is not None
        self.stays()
        if not is_all:
            return
        assert self.desk.entity not in self.session.drafts.all()
        saved = saved_texts(self.bench.view, self.desk.entity)
        wanted = {self.path(path): text for path, text in self.told.items() if text}
        assert saved.items() >= wanted.items() or (not saved and not wanted.keys() - OURS), (saved, wanted)
        others = {path for path in saved.keys() - wanted.keys() - OURS if not path.endswith(("/owner", "/side"))}
        assert not others
        assert wanted or not saved, "a note of nothing"
        self.go_on()

    @rule(meeting=st.sampled_from(["", MEETING]))
    def write_another(self, meeting):
        self.desk.save()
        self.stays()
        self.open(meeting=meeting)

    @rule()
    def crash(self):
        self.typed[self.desk.entity] = dict(self.kept.get(self.desk.entity, {}))
        self.go_on()

    @rule(step=st.integers(1, 6))
    def crash_while_it_is_saved(self, step):
        drafts, before = self.session.drafts, self.kept.get(self.desk.entity, {})
        steps = [(self.session, "apply"), (drafts, "keep_only"), (drafts, "drop")]
        try:
            with killed_at(step, *steps):
                self.desk.save()
        except Killed:
            self.desk = NoteDesk(self.bench, OFFICE, BRIEF, note=self.desk.entity)
            for path, text in self.told.items():
                found = self.desk.texts.get(self.path(path), "")
                assert found == text or (step == 1 and found == before.get(path, found)), (path, text, found)
                self.told[path] = found
        self.stays()

    @precondition(lambda self: self.desk.is_known)
    @rule(path=st.sampled_from([SHARED, "concerns"]), text=st.sampled_from(["theirs", None]), is_open=st.booleans())
    def others_write(self, path, text, is_open):
        stood = self.desk.saved.get(path, "")
        if not is_open:
            self.typed[self.desk.entity] = dict(self.kept.get(self.desk.entity, {}))
        is_typed = self.told.get(path, stood) != stood
        assert self.session.apply(Revise(self.session.entity(self.desk.entity), {path: text})).value
        if not is_typed:
            self.told[path] = text or ""
        if is_open:
            self.desk.read_again()
            self.desk.keep()
        self.stays()
        self.open(self.desk.entity)

    @precondition(lambda self: self.desk.is_known)
    @rule(is_open=st.booleans())
    def others_delete(self, is_open):
        gone, saved = self.desk.entity, self.desk.saved
        known = self.told if is_open else self.kept.get(gone, {})
        typed = {path: text for path, text in known.items() if text != saved.get(self.path(path), "")}
        assert self.session.apply(Delete(self.session.entity(gone))).value
        if is_open:
            self.desk.read_again()
        else:
            self.desk = NoteDesk(self.bench, OFFICE, BRIEF, note=gone)
        self.desk.keep()
        assert self.desk.entity != gone
        assert gone not in self.session.drafts.all() or not typed
        assert {text for text in typed.values() if text} <= set(self.desk.texts.values())
        self.typed[gone] = {}
        self.desk.save()
        self.open()


NoteLife.TestCase.settings = settings(
    max_examples=30, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestNoteLife = NoteLife.TestCase
