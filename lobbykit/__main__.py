"""`python -m lobbykit` is the command line."""

from lobbykit.main import main

if __name__ == "__main__":
    raise SystemExit(main())
