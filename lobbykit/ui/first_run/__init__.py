"""The first screen: the file from the team, who somebody is, and something to look at without either."""
