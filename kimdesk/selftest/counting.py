"""What statistics need: the solver that audits them, and the seal they leave with."""

from kimdesk.selftest.demand import SAMPLE, demand


def solver() -> None:
    """The smallest x that is at least 3 is found."""
    import highspy

    highs = highspy.Highs()  # type: ignore[no-untyped-call]
    highs.setOptionValue("output_flag", False)
    x = highs.addVariable(lb=3.0)
    highs.minimize(x)
    demand(abs(highs.val(x) - 3.0) < 1e-6, "highspy")


def seal() -> None:
    """What is sealed to somebody can be opened by them."""
    from pyrage import decrypt, encrypt, x25519

    identity = x25519.Identity.generate()
    sealed = encrypt(SAMPLE.encode(), [identity.to_public()])
    demand(decrypt(sealed, [identity]) == SAMPLE.encode(), "pyrage")
