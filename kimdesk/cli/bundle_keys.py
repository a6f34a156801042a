"""`kimdesk bundle key`: the city's key pair, the words of a key, revocations."""

import argparse
from collections.abc import Callable, Mapping

from kimdesk.base.text import translate
from kimdesk.bundles.fingerprint import spoken
from kimdesk.bundles.keyring import revocation
from kimdesk.bundles.keys import SECRET_SUFFIX, PublicKey, SecretKey
from kimdesk.cli.bundle_files import public_key, secret_key, write_new
from kimdesk.cli.output import Output
from kimdesk.cli.parsing import WrongUse


def run(chosen: argparse.Namespace, output: Output) -> int:
    """Make, show or revoke a key."""
    return _DEEDS[chosen.deed](chosen, output)


def _new_key(chosen: argparse.Namespace, output: Output) -> int:
    after = secret_key(chosen.after) if chosen.after else None
    try:
        made = SecretKey.new("stadt", chosen.owner, after)
    except ValueError:
        text = translate("Command", "Das Kürzel besteht aus Großbuchstaben oder Ziffern.")
        raise WrongUse(text) from None
    public = chosen.out / made.public.file_name
    secret = public.with_suffix(SECRET_SUFFIX)
    write_new(secret, made.file())
    write_new(public, made.public.file())
    output.say(
        translate("Command", "Geheimer Schlüssel (nicht weitergeben): {file}").format(file=secret)
    )
    output.say(
        translate("Command", "Öffentlicher Schlüssel (für die Stellen): {file}").format(file=public)
    )
    _say_key(made.public, output)
    output.result({"secret": str(secret), "public": str(public)} | _key_summary(made.public))
    return 0


def _show_key(chosen: argparse.Namespace, output: Output) -> int:
    found = public_key(chosen.file)
    _say_key(found, output)
    output.result(_key_summary(found))
    return 0


def _office_key(chosen: argparse.Namespace, output: Output) -> int:
    from kimdesk.cli import bundle_store

    return bundle_store.office_key(chosen, output)


def _city_key(chosen: argparse.Namespace, output: Output) -> int:
    from kimdesk.cli import bundle_store

    return bundle_store.city_key(chosen, output)


def _revoke_key(chosen: argparse.Namespace, output: Output) -> int:
    write_new(chosen.out, revocation(public_key(chosen.file), secret_key(chosen.identity)))
    output.say(translate("Command", "Widerruf geschrieben: {file}").format(file=chosen.out))
    output.result({"file": str(chosen.out)})
    return 0


def _say_key(found: PublicKey, output: Output) -> None:
    text = translate("Command", "{owner}, Schlüssel Nummer {number}")
    output.say(text.format(owner=found.owner, number=found.number))
    output.say(spoken(found))


def _key_summary(found: PublicKey) -> dict[str, object]:
    return {
        "owner": found.owner,
        "role": found.role,
        "number": found.number,
        "id": found.id,
        "words": spoken(found),
    }


Deed = Callable[[argparse.Namespace, Output], int]
_DEEDS: Mapping[str, Deed] = {
    "new": _new_key,
    "office": _office_key,
    "city": _city_key,
    "show": _show_key,
    "revoke": _revoke_key,
}
