"""Making the team's file: what goes in, what is missing, what others can read, and how it looks to a delegate."""
