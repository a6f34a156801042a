"""The windows of the statistics, and what keeps their facts up to date while people work."""
