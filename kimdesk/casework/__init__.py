"""The case at work: phases and gates, intake, assessment, plan, referrals, barriers, review.

Rooms below: clients, vault, reference, base.
"""
