"""Given names and what people say instead: who looks for Dick Durbin means Richard J. Durbin."""

from __future__ import annotations

_GROUPS = """
Alexander Alex; Andrew Andy; Anthony Tony; Antonio Tony; Benjamin Ben; Bernard Bernie; Bradley Brad; Catherine Cathy;
Charles Chuck Charlie; Christopher Chris; Daniel Dan Danny; David Dave; Deborah Debbie Deb; Debra Debbie Deb;
Donald Don; Douglas Doug; Edward Ed Eddie; Elizabeth Liz Beth Betsy; Eugene Gene; Franklin Frank; Frederica Freddie;
Frederick Fred; Gerald Gerry Jerry; Gregory Greg; Gregorio Greg; Henry Hank; Jacklyn Jacky; Jacob Jake;
James Jim Jimmy Jamie; Jeffrey Jeff; Jennifer Jen; Jonathan Jon; John Jack Johnny; Joseph Joe; Joshua Josh;
Katherine Kathy Kate; Kathleen Kathy; Kenneth Ken; Kimberly Kim; Lawrence Larry; Leonard Len;
Margaret Maggie Peggy; Matthew Matt; Maxwell Max; Michael Mike; Nicholas Nick; Nicole Nikki; Pamela Pam; Patricia Pat;
Patrick Pat; Peter Pete; Philip Phil; Raymond Ray; Rebecca Becky; Richard Dick Rick Rich; Robert Bob Bobby
Rob; Ronald Ron; Samuel Sam; Stephen Steve; Steven Steve; Stephanie Steph; Susan Sue Suzie; Suzanne Sue; Theodore Ted;
Thomas Tom; Timothy Tim; Valerie Val; Victoria Vicky; Vincent Vince; Virginia Ginny; William Bill Billy Will
"""


def _others() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for group in _GROUPS.split(";"):
        whole, *short = group.split()
        found.setdefault(whole, {}).update(dict.fromkeys(short))
        for one in short:
            found.setdefault(one, {})[whole] = None
    return {name: tuple(others) for name, others in found.items()}


_OTHERS = _others()


def other_given_names(given: str) -> tuple[str, ...]:
    """Return what else somebody of that given name may be called, in short or in full; nothing for most names."""
    return _OTHERS.get(given, ())
