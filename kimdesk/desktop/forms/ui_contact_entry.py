# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'contact_entry.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QSizePolicy, QVBoxLayout, QWidget)

from kimdesk.desktop.contacts.fields import (InterpreterField, TimeTextField)
from kimdesk.desktop.files.field_group import FieldGroup
from kimdesk.desktop.widgets.fields import (CodeField, CodesField, DateField, LongTextField,
    MinutesField, TextField)

class Ui_ContactEntryForm(object):
    def setupUi(self, ContactEntryForm):
        if not ContactEntryForm.objectName():
            ContactEntryForm.setObjectName(u"ContactEntryForm")
        self.column = QVBoxLayout(ContactEntryForm)
        self.column.setObjectName(u"column")
        self.group_talk = FieldGroup(ContactEntryForm)
        self.group_talk.setObjectName(u"group_talk")
        self.rows_talk = QVBoxLayout(self.group_talk)
        self.rows_talk.setObjectName(u"rows_talk")
        self.edit_kind = CodeField(self.group_talk)
        self.edit_kind.setObjectName(u"edit_kind")

        self.rows_talk.addWidget(self.edit_kind)

        self.edit_held_on = DateField(self.group_talk)
        self.edit_held_on.setObjectName(u"edit_held_on")

        self.rows_talk.addWidget(self.edit_held_on)

        self.edit_held_at = TimeTextField(self.group_talk)
        self.edit_held_at.setObjectName(u"edit_held_at")

        self.rows_talk.addWidget(self.edit_held_at)

        self.edit_minutes = MinutesField(self.group_talk)
        self.edit_minutes.setObjectName(u"edit_minutes")

        self.rows_talk.addWidget(self.edit_minutes)

        self.edit_life_domains = CodesField(self.group_talk)
        self.edit_life_domains.setObjectName(u"edit_life_domains")
        self.edit_life_domains.setProperty(u"wide", True)

        self.rows_talk.addWidget(self.edit_life_domains)

        self.edit_note = LongTextField(self.group_talk)
        self.edit_note.setObjectName(u"edit_note")
        self.edit_note.setProperty(u"wide", True)

        self.rows_talk.addWidget(self.edit_note)

        self.edit_next_step = TextField(self.group_talk)
        self.edit_next_step.setObjectName(u"edit_next_step")
        self.edit_next_step.setProperty(u"wide", True)

        self.rows_talk.addWidget(self.edit_next_step)


        self.column.addWidget(self.group_talk)

        self.group_language = FieldGroup(ContactEntryForm)
        self.group_language.setObjectName(u"group_language")
        self.rows_language = QVBoxLayout(self.group_language)
        self.rows_language.setObjectName(u"rows_language")
        self.edit_participants = CodesField(self.group_language)
        self.edit_participants.setObjectName(u"edit_participants")

        self.rows_language.addWidget(self.edit_participants)

        self.edit_language = CodeField(self.group_language)
        self.edit_language.setObjectName(u"edit_language")

        self.rows_language.addWidget(self.edit_language)

        self.edit_interpreting = CodeField(self.group_language)
        self.edit_interpreting.setObjectName(u"edit_interpreting")

        self.rows_language.addWidget(self.edit_interpreting)

        self.edit_interpreter_id = InterpreterField(self.group_language)
        self.edit_interpreter_id.setObjectName(u"edit_interpreter_id")

        self.rows_language.addWidget(self.edit_interpreter_id)

        self.edit_interpreting_minutes = MinutesField(self.group_language)
        self.edit_interpreting_minutes.setObjectName(u"edit_interpreting_minutes")

        self.rows_language.addWidget(self.edit_interpreting_minutes)


        self.column.addWidget(self.group_language)


        self.retranslateUi(ContactEntryForm)

        QMetaObject.connectSlotsByName(ContactEntryForm)
    # setupUi

    def retranslateUi(self, ContactEntryForm):
        self.group_language.setProperty(u"heading", QCoreApplication.translate("ContactEntryForm", u"Sprache und Beteiligte", None))
        pass
    # retranslateUi

