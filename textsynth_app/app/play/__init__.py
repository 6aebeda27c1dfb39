"""Keys, wheels, pedals, MIDI, tuning."""
