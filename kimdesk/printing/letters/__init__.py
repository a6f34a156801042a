"""The office's own letters from DOCX templates: checked, filled in, frozen in the file.

    package    a DOCX file as its parts, every trick of archives refused
    checking   what may be in a template: no macros, no links outside, no embedded things
    grammar    which placeholders, loops and conditions a template may use
    placeholders  the catalogue of placeholders
    values     a case as plain text under these names
    filling    template and values to a finished letter
    templates  the templates of the office's store
    writing    a letter written from a file, frozen there

A template comes from outside and is never trusted, also after it was stored.
"""

# Rooms below: base, reference, vault, clients, casework, calendar, privacy.
