"""The jobs behind the `textsynth` command. What is slow to import is imported where it is used, never up here."""
