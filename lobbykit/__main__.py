"""`python -m lobbykit` is the command line."""

import sys

if __name__ == "__main__":
    try:
        from lobbykit.entry import main

        code = main()
    except KeyboardInterrupt:
        # Stopped before there were words to say so.
        code = 130
    sys.exit(code)
