"""The client file in the window: list, file with its tabs, new file, merging two persons.

Rooms below: clients and what it stands on. Contacts and documents have folders of their own
and come in as tabs.
"""
