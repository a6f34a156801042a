# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_reach.ui'
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
from kimdesk.desktop.widgets.fields import (FlagField, TextField, YesNoField)

class Ui_FileReachForm(object):
    def setupUi(self, FileReachForm):
        if not FileReachForm.objectName():
            FileReachForm.setObjectName(u"FileReachForm")
        self.column = QVBoxLayout(FileReachForm)
        self.column.setObjectName(u"column")
        self.group_reach = FieldGroup(FileReachForm)
        self.group_reach.setObjectName(u"group_reach")
        self.rows_reach = QVBoxLayout(self.group_reach)
        self.rows_reach.setObjectName(u"rows_reach")
        self.edit_call_allowed = YesNoField(self.group_reach)
        self.edit_call_allowed.setObjectName(u"edit_call_allowed")

        self.rows_reach.addWidget(self.edit_call_allowed)

        self.edit_post_allowed = YesNoField(self.group_reach)
        self.edit_post_allowed.setObjectName(u"edit_post_allowed")

        self.rows_reach.addWidget(self.edit_post_allowed)

        self.edit_neutral_messages = YesNoField(self.group_reach)
        self.edit_neutral_messages.setObjectName(u"edit_neutral_messages")

        self.rows_reach.addWidget(self.edit_neutral_messages)

        self.edit_information_block = FlagField(self.group_reach)
        self.edit_information_block.setObjectName(u"edit_information_block")

        self.rows_reach.addWidget(self.edit_information_block)

        self.edit_contact_note = TextField(self.group_reach)
        self.edit_contact_note.setObjectName(u"edit_contact_note")
        self.edit_contact_note.setProperty(u"wide", True)

        self.rows_reach.addWidget(self.edit_contact_note)


        self.column.addWidget(self.group_reach)


        self.retranslateUi(FileReachForm)

        QMetaObject.connectSlotsByName(FileReachForm)
    # setupUi

    def retranslateUi(self, FileReachForm):
        self.group_reach.setProperty(u"heading", QCoreApplication.translate("FileReachForm", u"So darf Kontakt aufgenommen werden", None))
        pass
    # retranslateUi

