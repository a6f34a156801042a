"""The command line: the same services as the window, for administrators and scripts.

Errors are one sentence on stderr, never a traceback; `--json` prints one object.
"""
