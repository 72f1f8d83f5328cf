"""Many calls of the command line in one process: `python -m tests.cli.many_calls`, lists of words as JSON on stdin."""

import json
import sys

from smartaachen_desktop.cli.main import main

if __name__ == "__main__":
    sys.exit(max(main(words) for words in json.load(sys.stdin)))
