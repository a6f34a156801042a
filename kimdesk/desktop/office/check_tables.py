"""The tables of the checks: findings of the store and of the files."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QObject

from kimdesk.clients.findings import Finding
from kimdesk.desktop.widgets.row_model import Column, RowModel
from kimdesk.vault.integrity import StoreFinding

_ICONS = {"error": "error", "warning": "warning", "hint": "info"}


def store_findings(parent: QObject) -> RowModel[StoreFinding]:
    """What is wrong with the store, and what to do."""
    found = QCoreApplication.translate("Check", "Befund")
    advice = QCoreApplication.translate("Check", "Was ist zu tun?")
    return RowModel(
        [
            Column(found, _text, chars=46, icon=_icon, level=_icon, tip=_text),
            Column(advice, _advice, stretch=True, tip=_advice),
        ],
        _store_key,
        parent,
    )


def findings(parent: QObject) -> RowModel[Finding]:
    """What does not fit together in which file."""
    return RowModel(
        [
            Column(
                QCoreApplication.translate("Check", "Akte"),
                _case,
                chars=17,
                icon=_icon,
                level=_icon,
            ),
            Column(QCoreApplication.translate("Check", "Befund"), _text, stretch=True, tip=_text),
            Column(QCoreApplication.translate("Check", "Regel"), _rule, chars=6),
        ],
        _finding_key,
        parent,
    )


def _icon(finding: Finding | StoreFinding) -> str:
    return _ICONS[finding.severity]


def _text(finding: Finding | StoreFinding) -> str:
    return finding.text


def _advice(finding: StoreFinding) -> str:
    return finding.advice


def _case(finding: Finding) -> str:
    return finding.case_number


def _rule(finding: Finding) -> str:
    return finding.rule


def _store_key(finding: StoreFinding) -> Hashable:
    return finding


def _finding_key(finding: Finding) -> Hashable:
    return finding
