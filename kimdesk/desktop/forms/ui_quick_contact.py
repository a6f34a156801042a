# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'quick_contact.ui'
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

from kimdesk.desktop.contacts.client_field import ClientField
from kimdesk.desktop.contacts.fields import (InterpreterField, TimeTextField, TimedMinutesField)
from kimdesk.desktop.files.field_group import FieldGroup
from kimdesk.desktop.widgets.fields import (CodeField, CodesField, DateField, LongTextField,
    MinutesField, TextField)

class Ui_QuickContactForm(object):
    def setupUi(self, QuickContactForm):
        if not QuickContactForm.objectName():
            QuickContactForm.setObjectName(u"QuickContactForm")
        self.column = QVBoxLayout(QuickContactForm)
        self.column.setObjectName(u"column")
        self.group_main = FieldGroup(QuickContactForm)
        self.group_main.setObjectName(u"group_main")
        self.rows_main = QVBoxLayout(self.group_main)
        self.rows_main.setObjectName(u"rows_main")
        self.edit_client = ClientField(self.group_main)
        self.edit_client.setObjectName(u"edit_client")
        self.edit_client.setProperty(u"wide", True)

        self.rows_main.addWidget(self.edit_client)

        self.edit_kind = CodeField(self.group_main)
        self.edit_kind.setObjectName(u"edit_kind")

        self.rows_main.addWidget(self.edit_kind)

        self.edit_minutes = TimedMinutesField(self.group_main)
        self.edit_minutes.setObjectName(u"edit_minutes")

        self.rows_main.addWidget(self.edit_minutes)

        self.edit_life_domains = CodesField(self.group_main)
        self.edit_life_domains.setObjectName(u"edit_life_domains")
        self.edit_life_domains.setProperty(u"wide", True)

        self.rows_main.addWidget(self.edit_life_domains)

        self.edit_note = LongTextField(self.group_main)
        self.edit_note.setObjectName(u"edit_note")
        self.edit_note.setProperty(u"wide", True)

        self.rows_main.addWidget(self.edit_note)


        self.column.addWidget(self.group_main)

        self.group_more = FieldGroup(QuickContactForm)
        self.group_more.setObjectName(u"group_more")
        self.rows_more = QVBoxLayout(self.group_more)
        self.rows_more.setObjectName(u"rows_more")
        self.edit_held_on = DateField(self.group_more)
        self.edit_held_on.setObjectName(u"edit_held_on")

        self.rows_more.addWidget(self.edit_held_on)

        self.edit_held_at = TimeTextField(self.group_more)
        self.edit_held_at.setObjectName(u"edit_held_at")

        self.rows_more.addWidget(self.edit_held_at)

        self.edit_language = CodeField(self.group_more)
        self.edit_language.setObjectName(u"edit_language")

        self.rows_more.addWidget(self.edit_language)

        self.edit_interpreting = CodeField(self.group_more)
        self.edit_interpreting.setObjectName(u"edit_interpreting")

        self.rows_more.addWidget(self.edit_interpreting)

        self.edit_interpreter_id = InterpreterField(self.group_more)
        self.edit_interpreter_id.setObjectName(u"edit_interpreter_id")

        self.rows_more.addWidget(self.edit_interpreter_id)

        self.edit_interpreting_minutes = MinutesField(self.group_more)
        self.edit_interpreting_minutes.setObjectName(u"edit_interpreting_minutes")

        self.rows_more.addWidget(self.edit_interpreting_minutes)

        self.edit_participants = CodesField(self.group_more)
        self.edit_participants.setObjectName(u"edit_participants")

        self.rows_more.addWidget(self.edit_participants)

        self.edit_next_step = TextField(self.group_more)
        self.edit_next_step.setObjectName(u"edit_next_step")
        self.edit_next_step.setProperty(u"wide", True)

        self.rows_more.addWidget(self.edit_next_step)


        self.column.addWidget(self.group_more)


        self.retranslateUi(QuickContactForm)

        QMetaObject.connectSlotsByName(QuickContactForm)
    # setupUi

    def retranslateUi(self, QuickContactForm):
        pass
    # retranslateUi

