"""`lobbykit passphrase`: seal a workspace, open it again for good, or change what opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lobbykit.app.opening import open_session
from lobbykit.app.passphrases import Passphrases
from lobbykit.cli.desk import DONE, Desk
from lobbykit.cli.secret import new_secret

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace, desk: Desk) -> int:
    """Carry out the one that was asked for."""
    with open_session(desk.around):  # whatever a crash left is settled first, and the passphrase is right
        pass
    work = {"set": _set, "change": _change, "remove": _remove, "new-recovery-key": _renew}
    return work[args.action](desk)


def _set(desk: Desk) -> int:
    with Passphrases.at(desk.around) as passphrases:
        passphrases.refuse_second()
        new = passphrases.new(_typed(desk))
        desk.print(desk.catalogue.say("recovery-key", key=new.recovery_key))
        desk.out.flush()
        desk.remark("passphrase-sealing")
        desk.print_problems(passphrases.set(new), stream=desk.err)
    desk.print(desk.catalogue.say("passphrase-set"))
    return DONE


def _change(desk: Desk) -> int:
    with Passphrases.at(desk.around) as passphrases:
        desk.print_problems(passphrases.change(_typed(desk)), stream=desk.err)
    desk.print(desk.catalogue.say("passphrase-changed"))
    return DONE


def _remove(desk: Desk) -> int:
    with Passphrases.at(desk.around) as passphrases:
        problems = passphrases.remove()
    desk.print_problems(problems, stream=desk.err)
    desk.print(desk.catalogue.say("passphrase-removed"))
    return DONE


def _renew(desk: Desk) -> int:
    with Passphrases.at(desk.around) as passphrases:
        key, problems = passphrases.renew_recovery_key()
    desk.print_problems(problems, stream=desk.err)
    desk.print(desk.catalogue.say("recovery-key", key=key))
    return DONE


def _typed(desk: Desk) -> str:
    return new_secret(desk.catalogue.say("passphrase-new"), desk.catalogue.say("passphrase-again"))
