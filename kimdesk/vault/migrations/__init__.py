"""How the two databases came to look as they do: numbered steps, and what runs them.

A step under `versions/` imports nothing: what it needs comes as `op`, and what it says is
literal, so that it means the same for ever, whatever becomes of the program.
"""
