"""The fault matrix lived by processes: a team's laptops, a share between them, and faults planted in the program."""
