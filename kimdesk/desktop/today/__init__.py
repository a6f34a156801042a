"""The first page: what matters today, each item acting in place."""
