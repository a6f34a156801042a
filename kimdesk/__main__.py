"""Where the program starts: `kimdesk` and `python -m kimdesk`."""

import sys


def main() -> int:
    """Run the command of the command line; return its exit code."""
    from kimdesk import selftest

    if sys.argv[1:2] == ["selftest"]:
        return selftest.main()
    print("kimdesk selftest", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
