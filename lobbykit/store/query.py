"""TinyDB's own queries, for whoever asks the view: the view answers them, and nobody else imports TinyDB."""

from __future__ import annotations

from tinydb.queries import Query, QueryInstance, where

__all__ = ["Query", "QueryInstance", "where"]
