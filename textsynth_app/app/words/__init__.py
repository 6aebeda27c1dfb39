"""Prompts, and everything that changes a sound in words."""
