"""Editing brief files field by field: the file stays as people wrote it, and only what was changed is spliced in."""
