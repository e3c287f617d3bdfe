"""``python -m claimcheck.cli``: the same as the command ``claimcheck``."""

from claimcheck.cli.app import main

if __name__ == "__main__":
    main()
