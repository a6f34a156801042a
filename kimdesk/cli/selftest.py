"""`kimdesk selftest`: proves an installation."""

import argparse

from kimdesk import selftest
from kimdesk.cli.output import Output


def run(chosen: argparse.Namespace, _: Output) -> int:
    """Run the checks of the installation."""
    return selftest.main(as_json=chosen.json)
