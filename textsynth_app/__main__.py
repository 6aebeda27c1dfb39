"""`python -m textsynth_app` is the `textsynth` command."""

from textsynth_app.cli import entry_point

if __name__ == "__main__":
    entry_point()
