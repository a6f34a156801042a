"""Printing from a file and from the list: what there is, what to mind, preview, keeping a copy.

Rooms below: printing, casework, clients, vault, reference, base; beside: desktop.shell, widgets.
"""
