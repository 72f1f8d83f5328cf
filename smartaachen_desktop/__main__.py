"""Entry point: `smartaachen-desktop` and `python -m smartaachen_desktop`."""

import sys

from smartaachen_desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
