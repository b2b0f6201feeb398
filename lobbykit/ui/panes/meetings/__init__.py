"""The meetings that the team has arranged, day by day."""
