"""Notes and counts for other programs: tables, documents and calendars."""
