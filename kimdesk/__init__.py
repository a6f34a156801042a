"""KIMdesk: offline case management for Kommunales Integrationsmanagement (KIM NRW).

Rooms are subjects of the work; imports go only downward in this order:
base, reference, vault, clients, casework, calendar, privacy, statistics, bundles,
printing, desktop, city, and on top the command line and the composition root.
"""

__version__ = "0.1.0"
