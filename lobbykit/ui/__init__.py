"""The window: Qt and only Qt. What it decides is decided in `app` and `domain`; here it is shown and asked."""

from lobbykit.ui.lasting import make_lasting

make_lasting()
