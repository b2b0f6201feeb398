"""The dashboard without a window: what a workspace holds as books to count, and what an organizer decides to count."""
