"""What a stranger reads who finds a team's folder: whom to call, and to leave the files as they are."""

from __future__ import annotations

_ENGLISH = """\
This folder belongs to the program lobbykit.

Please do not rename, move or delete the files in it. They cannot be opened
without lobbykit, and there is nothing here for you to do.

If you found this folder, or have a question about it, please get in touch with:

    {contact}
"""
_SPANISH = """\
Esta carpeta es del programa lobbykit.

Por favor, no cambie el nombre de los archivos, no los mueva y no los borre. No
se pueden abrir sin lobbykit, y usted no tiene que hacer nada con ellos.

Si encontró esta carpeta o tiene alguna pregunta sobre ella, escriba o llame a:

    {contact}
"""


def readme(contact: str) -> bytes:
    """Return the README of a mailbox folder, English and Spanish, in lines that every editor shows."""
    told = " ".join("".join(sign if sign.isprintable() else " " for sign in contact).split())
    text = "\n\n".join(part.replace("{contact}", told) for part in (_ENGLISH, _SPANISH))
    return text.replace("\n", "\r\n").encode("utf-8", "replace")
