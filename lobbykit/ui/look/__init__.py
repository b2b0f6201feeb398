"""How the window looks: tokens, palette, fonts, icons and the style sheet."""
