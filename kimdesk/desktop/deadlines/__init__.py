"""Windows of deadlines: the radar of all of them, the ones of a file, what keeps them in step."""
