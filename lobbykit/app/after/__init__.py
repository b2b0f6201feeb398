"""After the meetings: which reports are missing, what was promised, what is owed, and what was answered before."""
