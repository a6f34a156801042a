"""The import assistant: from a list somebody has to client files, step by step."""

# Rooms below: desktop/shell, desktop/widgets, clients.importing.
