"""The parts of the form of a note: lines for people and promises, folded groups, phrases, and what will be sent."""
