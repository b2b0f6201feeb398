"""How far offices go with each ask, counted from what was reported; nothing is averaged and nothing is guessed."""
