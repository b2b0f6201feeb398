"""What the window shows and changes of a schedule, as values: the board, a meeting's form, files that come in."""
