"""Real Syncthing between two folders: is anything lost, and does it ever see a conflict?"""
