"""Waveform, spectrum, spectrogram, levels."""
