"""A canary text in every note, every failure provoked, and a search that finds it however it was wrapped."""
