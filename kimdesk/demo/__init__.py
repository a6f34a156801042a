"""The demo store of invented people, and the tour that leaves pictures of every screen.

Rooms below: all. Nothing here is used by a store with real people.
"""
