"""The evidence room: what to look for, what was found, and who vouches for it."""
