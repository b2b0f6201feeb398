"""Writing a note: what its form holds, what is known before anything is typed, and what of it others will read."""
