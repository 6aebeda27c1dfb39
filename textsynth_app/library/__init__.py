"""What is kept: presets and audio files. Knows no torch and no Qt."""
