"""The frame around all pages: window, navigation, palette, locking, start and unlocking."""
