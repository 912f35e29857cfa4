"""Keeping an index: is it sound, what mends it, and copies of it elsewhere."""
