"""What parameters are turned by: knobs, lists, switches, pictures, and what they share."""
