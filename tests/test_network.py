"""Nothing here reaches an address, and the modules that could are not even loaded."""

import socket  # noqa: TID251 - to see that it is barred
import subprocess
import sys

import pytest

FORBIDDEN = ("PySide6.QtNetwork", "ftplib", "http.client", "smtplib", "urllib.request")


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_sockets_to_addresses_are_barred(family: int) -> None:
    with pytest.raises(AssertionError, match="no network"):
        socket.socket(family)


def test_the_running_program_has_loaded_no_network() -> None:
    code = (
        "import sys; from kimdesk import selftest; list(selftest.run());"
        f"print([name for name in {FORBIDDEN} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
