"""A question whose answer takes long: what is found out on any thread, and how it is told on the session's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Inquiry(Generic[T]):
    """`find` touches nothing that changes meanwhile, `tell` makes the answer of it. `size` counts entities."""

    find: Callable[[], Any]
    tell: Callable[[Any], T]
    size: int = 0

    def answered(self) -> T:
        """Return the answer, here and now."""
        return self.tell(self.find())

    @classmethod
    def known(cls, answer: T) -> Inquiry[T]:
        """Return a question that is answered already."""
        return cls(lambda: answer, lambda found: found)
