"""Stories of people at the window: the program runs in a process of its own, and only keys and a mouse reach it."""
