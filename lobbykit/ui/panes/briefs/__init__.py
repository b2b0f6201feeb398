"""The pane of briefs: list, editor, and preflight beside it."""
