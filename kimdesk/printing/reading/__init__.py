"""What reports say of a case, read through the services that the windows use.

Reading and layout are apart: nothing here knows how a page looks.
"""
