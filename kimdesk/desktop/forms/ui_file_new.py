# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_new.ui'
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
from kimdesk.desktop.files.staff_field import StaffField
from kimdesk.desktop.widgets.fields import (CodeField, CodesField, NameField, PartialDateField,
    TextField)

class Ui_FileNewForm(object):
    def setupUi(self, FileNewForm):
        if not FileNewForm.objectName():
            FileNewForm.setObjectName(u"FileNewForm")
        self.column = QVBoxLayout(FileNewForm)
        self.column.setObjectName(u"column")
        self.group_person = FieldGroup(FileNewForm)
        self.group_person.setObjectName(u"group_person")
        self.rows_person = QVBoxLayout(self.group_person)
        self.rows_person.setObjectName(u"rows_person")
        self.edit_family_name = NameField(self.group_person)
        self.edit_family_name.setObjectName(u"edit_family_name")

        self.rows_person.addWidget(self.edit_family_name)

        self.edit_given_name = NameField(self.group_person)
        self.edit_given_name.setObjectName(u"edit_given_name")

        self.rows_person.addWidget(self.edit_given_name)

        self.edit_birth_date = PartialDateField(self.group_person)
        self.edit_birth_date.setObjectName(u"edit_birth_date")

        self.rows_person.addWidget(self.edit_birth_date)

        self.edit_sex = CodeField(self.group_person)
        self.edit_sex.setObjectName(u"edit_sex")

        self.rows_person.addWidget(self.edit_sex)

        self.edit_phone = TextField(self.group_person)
        self.edit_phone.setObjectName(u"edit_phone")

        self.rows_person.addWidget(self.edit_phone)

        self.edit_nationalities = CodesField(self.group_person)
        self.edit_nationalities.setObjectName(u"edit_nationalities")

        self.rows_person.addWidget(self.edit_nationalities)

        self.edit_level = CodeField(self.group_person)
        self.edit_level.setObjectName(u"edit_level")

        self.rows_person.addWidget(self.edit_level)

        self.edit_counsellor_id = StaffField(self.group_person)
        self.edit_counsellor_id.setObjectName(u"edit_counsellor_id")

        self.rows_person.addWidget(self.edit_counsellor_id)


        self.column.addWidget(self.group_person)


        self.retranslateUi(FileNewForm)

        QMetaObject.connectSlotsByName(FileNewForm)
    # setupUi

    def retranslateUi(self, FileNewForm):
        pass
    # retranslateUi

