"""Where the program starts: `kimdesk` and `python -m kimdesk`."""

import sys

from kimdesk.cli.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
