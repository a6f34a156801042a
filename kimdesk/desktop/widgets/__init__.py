"""The widgets all screens are made of: fields, tables, banners, empty states.

Knows the theme and the core's texts and dates; no client, no store.
"""
