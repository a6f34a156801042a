# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'document.ui'
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

from kimdesk.desktop.files.field_group import FieldGroup
from kimdesk.desktop.widgets.fields import (CodeField, DateField, TextField)

class Ui_DocumentForm(object):
    def setupUi(self, DocumentForm):
        if not DocumentForm.objectName():
            DocumentForm.setObjectName(u"DocumentForm")
        self.column = QVBoxLayout(DocumentForm)
        self.column.setObjectName(u"column")
        self.group_facts = FieldGroup(DocumentForm)
        self.group_facts.setObjectName(u"group_facts")
        self.rows_facts = QVBoxLayout(self.group_facts)
        self.rows_facts.setObjectName(u"rows_facts")
        self.edit_title = TextField(self.group_facts)
        self.edit_title.setObjectName(u"edit_title")

        self.rows_facts.addWidget(self.edit_title)

        self.edit_kind = CodeField(self.group_facts)
        self.edit_kind.setObjectName(u"edit_kind")

        self.rows_facts.addWidget(self.edit_kind)

        self.edit_dated_on = DateField(self.group_facts)
        self.edit_dated_on.setObjectName(u"edit_dated_on")

        self.rows_facts.addWidget(self.edit_dated_on)

        self.edit_received_on = DateField(self.group_facts)
        self.edit_received_on.setObjectName(u"edit_received_on")

        self.rows_facts.addWidget(self.edit_received_on)

        self.edit_source = CodeField(self.group_facts)
        self.edit_source.setObjectName(u"edit_source")

        self.rows_facts.addWidget(self.edit_source)

        self.edit_note = TextField(self.group_facts)
        self.edit_note.setObjectName(u"edit_note")
        self.edit_note.setProperty(u"wide", True)

        self.rows_facts.addWidget(self.edit_note)


        self.column.addWidget(self.group_facts)


        self.retranslateUi(DocumentForm)

        QMetaObject.connectSlotsByName(DocumentForm)
    # setupUi

    def retranslateUi(self, DocumentForm):
        pass
    # retranslateUi

