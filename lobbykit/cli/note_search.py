"""`lobbykit note search` and `note searches`: questions about the notes, asked and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.kept_searches import forget_search, keep_search, kept_search, kept_searches
from lobbykit.app.note_searches import Answer, committees_named, search_notes
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.entering import known_scale, refused, save_one
from lobbykit.cli.note_shown import print_found, shown_notes
from lobbykit.cli.workplace import reading, writing
from lobbykit.domain.note_search import NoteSearch, note_search
from lobbykit.domain.problem import Read, error
from lobbykit.store.view import View

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.session import Session

FORMAT = "note-search/1"
_OPTIONS = ("state", "chamber", "party", "level", "ask", "tag", "staffer")


def search(args: Namespace, desk: Desk) -> int:
    """Ask a question, keep it where that is wanted, or keep one no longer."""
    if args.forget is not None:
        with writing(desk) as session:
            return save_one(lambda: forget_search(session, kept_search(session.view, args.forget)), desk)
    if args.save is not None:
        with writing(desk) as session:
            return _kept(args, session, desk)
    with reading(desk) as opened:
        read = _asked(args, opened.view if opened else View())
        return refused(read, desk) if read.value is None else _answer(read.value, opened, args, desk)


def list_searches(args: Namespace, desk: Desk) -> int:
    """Print the questions that are kept."""
    with reading(desk) as session:
        found = kept_searches(session.view) if session else ()
        if args.json:
            told = [{"id": one.id, "name": one.name, "by": one.by, **_data(one.search)} for one in found]
            desk.print_json({"lobbykit": "note-searches/1", "searches": told})
            return DONE
        for one in found:
            asked = one.search
            parts = [asked.words, *(f"{key}: {text}" for key, text in asked.filters().items())] if asked else []
            desk.print("  ".join(filter(None, (one.name, *parts))))
            desk.print_problems(one.problems, stream=desk.err)
        if not found:
            desk.remark("searches-none")
    return DONE


def _kept(args: Namespace, session: Session, desk: Desk) -> int:
    read = _asked(args, session.view)
    asked = read.value
    if asked is None:
        return refused(read, desk)
    saved = keep_search(session, args.save, asked, desk.around.new_id())
    if saved.value is None:
        return refused(saved, desk)
    desk.remark("search-kept", name=" ".join(args.save.split()))
    return _answer(asked, session, args, desk)


def _asked(args: Namespace, view: View) -> Read[NoteSearch]:
    """Return what the options ask; raise UnknownSearchError for a name under which nothing is kept."""
    filters = {name: value for name in _OPTIONS if (value := getattr(args, name)) is not None}
    filters |= {name: getattr(args, name).isoformat() for name in ("since", "until") if getattr(args, name)}
    filters |= {"in": args.parts} if args.parts else {}
    if args.saved is not None:
        if filters or args.words or args.committee:
            return Read(None, (error("search-saved-alone"),))
        kept = kept_search(view, args.saved)
        return Read(kept.search, kept.problems)
    if args.committee is not None:
        codes = committees_named(view, args.committee)
        if not codes:
            return Read(None, (error("search-committee-unknown"),))
        filters["committee"] = ",".join(codes)
    return note_search(" ".join(args.words), filters)


def _answer(asked: NoteSearch, session: Session | None, args: Namespace, desk: Desk) -> int:
    found = Answer(())
    if session is not None:
        scale, problems = known_scale(session, desk)
        desk.print_problems(problems, stream=desk.err)
        found = search_notes(session.view, asked, scale)
    desk.print_problems(found.gone, stream=desk.err)
    rows = list(found.rows)
    if args.json:
        gone = [desk.problem_data(one) for one in found.gone]
        desk.print_json({"lobbykit": FORMAT, **_data(asked), "gone": gone, **shown_notes(session, rows)})
        return DONE
    print_found(session, rows, desk)
    if not rows:
        desk.remark("notes-none-such")
    return DONE


def _data(asked: NoteSearch | None) -> dict[str, object]:
    return {"words": asked.words if asked else "", "filters": asked.filters() if asked else None}
