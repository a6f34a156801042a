"""What an assessment says in a sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kimdesk.casework.assessment import Sitting, improved, in_need, missing


def summary(now: Sitting, first: Sitting | None, titles: Mapping[str, str]) -> str:
    """How much is scored, where there is need, what got better since `first`, what is open."""
    translate, domains = QCoreApplication.translate, tuple(titles)
    open_, need = missing(now, domains), in_need(now, domains)
    parts = [
        translate("AssessmentTab", "{n} von {of} eingeschätzt").format(
            n=len(domains) - len(open_), of=len(domains)
        )
    ]
    if need:
        parts.append(translate("AssessmentTab", "{n} mit Bedarf").format(n=len(need)))
    if first is not None and first.id != now.id and (better := improved(first, now, domains)):
        text = translate("AssessmentTab", "{n} besser als zu Beginn")
        parts.append(text.format(n=len(better)))
    scores = [now.score(domain) for domain in domains]
    if alone := sum(bool(score.by_counsellor and not score.by_client) for score in scores):
        text = translate("AssessmentTab", "bei {n} fehlt die Sicht der Klient:in")
        parts.append(text.format(n=alone))
    said = ", ".join(parts)
    if open_ and len(open_) < len(domains):
        names = ", ".join(_short(titles[domain]) for domain in open_)
        said += translate("AssessmentTab", "; noch offen: {names}").format(names=names)
    return f"{said}."


def _short(title: str) -> str:
    """The first word of a domain's title, enough in a list."""
    return title.split(",", maxsplit=1)[0]
