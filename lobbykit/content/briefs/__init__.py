"""Brief files become briefs, or the list of everything that is wrong with them."""
