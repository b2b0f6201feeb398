"""`lobbykit kit`: what a team shares, packed into one file, and taken in from one."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from lobbykit.app.importing import RefusedImportError
from lobbykit.app.kit_desk.choices import written_edition
from lobbykit.app.kit_desk.gathering import Rows, gathered, rows_for_kit
from lobbykit.app.kit_shelf import shelved_kits
from lobbykit.app.kit_team import own_signer, signer_data, team_for_kit
from lobbykit.app.kits import briefs_of_meetings, packed
from lobbykit.app.opening_kits import plan_kit
from lobbykit.app.shelves import BRIEFS
from lobbykit.app.whole_file import write_whole
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.importing_shown import carried_out, change_data, show
from lobbykit.cli.updating import effects_of, file_reader
from lobbykit.cli.workplace import informed
from lobbykit.content.kits.member_names import KIT_ID
from lobbykit.domain.file_name import safe_name
from lobbykit.domain.kit import KitHead
from lobbykit.domain.problem import LobbykitError

if TYPE_CHECKING:
    from argparse import Namespace

    from lobbykit.app.kit_team import KitSigner, KitTeam
    from lobbykit.app.kits import Contents
    from lobbykit.app.opening_kits import KitPlan
    from lobbykit.app.team_statements import SpokenTeam
    from lobbykit.domain.brief import Brief

_LONGEST_NAME = 120


class KitOptionsError(LobbykitError):
    """Options of `lobbykit kit` that make no kit. Nothing was written."""


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    once = replace(desk, around=replace(desk.around, secret=cache(desk.around.secret)))
    return _pack(args, once) if args.action == "pack" else _open(args, once)


def _pack(args: Namespace, desk: Desk) -> int:
    """Write the kit, and say what is in it."""
    if args.out.exists() and not args.force:
        raise KitOptionsError("kit-file-there", file=str(args.out))
    with informed(desk) as told:
        contents = _contents(args, told)
        head = _head(args, told, contents.briefs)
        ours = team_for_kit(told.session, desk.around) if told.session else None
    if ours:
        head, contents = _for_team(args, head, contents, ours)
    data = packed(head, contents, ours.sign if ours else None)
    write_whole(args.out, data)
    _say_packed(args, desk, head, contents, ours)
    return DONE


def _for_team(args: Namespace, head: KitHead, contents: Contents, ours: KitTeam) -> tuple[KitHead, Contents]:
    """Return head and contents that say of the team what this workspace knows."""
    if args.team not in (None, ours.spoken.place.team):
        raise KitOptionsError("kit-team-not-ours")
    named = replace(head, team=ours.spoken.place.team, mailbox=ours.mailbox, organizer_keys=ours.organizer_keys)
    return named, replace(contents, texts={**contents.texts, **ours.texts})


def _say_packed(args: Namespace, desk: Desk, head: KitHead, contents: Contents, ours: KitTeam | None) -> None:
    size = args.out.stat().st_size
    counts = {"briefs": len(contents.briefs), "meetings": len(contents.meetings), "people": len(contents.team)}
    signer = own_signer(ours) if ours else None
    if args.json:
        kit = {"id": head.id, "edition": head.edition, **_trust(signer, ours.spoken if ours else None)}
        desk.print_json({"lobbykit": "kit/1", "file": str(args.out), "size": size, "kit": kit, **counts})
        return
    desk.print(desk.catalogue.say("kit-packed", file=str(args.out), edition=head.edition, size=size, **counts))
    desk.remark("kit-packed-signed" if signer else "kit-packed-unsigned", words=signer.words if signer else "")
    desk.remark("kit-packed-left-out")


def _trust(signer: KitSigner | None, team: SpokenTeam | None) -> dict[str, object]:
    """Return who signed, and for which team it is; `sealed` is null where it is for none."""
    sealed = team.team.is_sealed if team else None
    return {"signed": signer is not None, "signer": signer_data(signer), "sealed": sealed}


def _contents(args: Namespace, desk: Desk) -> Contents:
    session = desk.session
    names = args.briefs or (briefs_of_meetings(session) if session else ()) or _own_briefs(desk)
    if not names:
        raise KitOptionsError("kit-no-brief")
    found = gathered(tuple(names), Rows(), desk.shelves, file_reader(desk), roster=not args.without_roster)
    if session is None:
        return found
    ids = tuple(one.id for one in found.briefs)
    return rows_for_kit(session, ids, people=True, contacts=args.with_contacts).added_to(found)


def _own_briefs(desk: Desk) -> tuple[str, ...]:
    """Return the briefs of the user's own library, translations left to what names them."""
    files = sorted((desk.shelves.own / BRIEFS).glob("*.yaml"))
    return tuple(file.stem for file in files if "." not in file.stem)


def _head(args: Namespace, desk: Desk, briefs: tuple[Brief, ...]) -> KitHead:
    first = briefs[0]
    kit = args.id or safe_name(args.out.stem).lower()[:40].strip("-")
    if not KIT_ID.fullmatch(kit):
        raise KitOptionsError("kit-id", id=kit[:40])
    library = desk.shelves.workspace / "library"
    opened = (one.edition for one in shelved_kits(library) if one.id == kit)
    written = written_edition(library, kit, file_reader(desk).vault)
    sender = first.organizations[0].name.raw if first.organizations else ""
    name = args.name or (first.event.raw if first.event else "") or kit
    edition = args.edition or 1 + max((written, *opened))
    organization = args.organization or sender or name
    return KitHead(kit, name[:_LONGEST_NAME], edition, desk.today, organization[:_LONGEST_NAME], args.team)


def _open(args: Namespace, desk: Desk) -> int:
    """Show what the kit would add, change and remove, then put it on its shelf, unless it is a dry run or refused."""
    with informed(desk, untouched=args.dry_run) as told:
        found = plan_kit(args.file, told.shelves, told.session)
        plan = found.plan
        effects = effects_of(plan, told)
    desk.print_problems((*plan.problems, *plan.questions), stream=desk.err)
    if not args.json:
        _show(found, desk)
        if plan.roster or plan.records:
            effects.say(desk)
    may_ask = desk.stdin.isatty() and not args.json
    refused = bool(plan.questions) and not (args.yes or args.dry_run or may_ask)
    written = bool(plan.files) and not refused and carried_out(plan, args, desk)
    if args.json:
        problems = [desk.problem_data(one) for one in (*plan.problems, *plan.questions)]
        changes = [change_data(one) for one in plan.changes]
        kit = {"id": found.kit.head.id, "edition": found.kit.head.edition, **_trust(found.signer, found.team)}
        shown = {"kit": kit, "changes": changes, "sheets": effects.data(), "problems": problems}
        desk.print_json({"lobbykit": "kit/1", "written": written, **shown})
    if refused:
        raise RefusedImportError("import-unasked", ())
    return DONE


def _signing(found: KitPlan) -> str:
    return (found.signer.name or found.signer.words) if found.signer else ""


def _show(found: KitPlan, desk: Desk) -> None:
    head = found.kit.head
    signed = desk.catalogue.say("kit-signed" if found.signer else "kit-not-signed", name=_signing(found))
    told: dict[str, str | int] = {"name": head.name, "edition": head.edition, "date": head.made.isoformat()}
    desk.print(desk.catalogue.say("kit-shown", organization=head.organization, signed=signed, **told))
    if found.plan.files:
        show(found.plan, desk)
