"""Making the process a harder target: no core dumps, no reading of its memory by others.

Best effort: malware or an administrator on the running machine cannot be kept out.
"""

import contextlib
import sys

_PR_SET_DUMPABLE = 4


def harden() -> None:
    """Switch dumps off for this process; called first thing at start."""
    if sys.platform == "win32":
        _harden_windows()
    else:
        _harden_posix()


if sys.platform == "win32":

    def _harden_windows() -> None:
        """No error dialog with a dump, and no report of a crash to the system's service."""
        import ctypes

        no_dialogs = 0x0001 | 0x0002 | 0x8000
        ctypes.windll.kernel32.SetErrorMode(no_dialogs)
        with contextlib.suppress(OSError, AttributeError):
            ctypes.windll.wer.WerAddExcludedApplication(sys.executable, False)

else:

    def _harden_posix() -> None:
        """No core file; on Linux other processes of the same user cannot read the memory."""
        import os
        import resource

        os.umask(0o077)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            import ctypes

            with contextlib.suppress(OSError, AttributeError):
                ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
