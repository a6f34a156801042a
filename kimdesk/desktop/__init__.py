"""Everything the person sees: window, pages by subject, dialogs, widgets, jobs, theme.

Rooms below: all but the city's. The only room, with the city's and `app`, that knows Qt;
it never imports SQLAlchemy but calls services through `jobs`.
"""
