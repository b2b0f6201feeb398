"""What the pane of briefs decides, without Qt: which briefs there are, what a file holds, and what is found in it."""
