# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_person.ui'
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
from kimdesk.desktop.widgets.fields import (CodeField, CodesField, FlagField, NameField,
    PartialDateField, TextField)

class Ui_FilePersonForm(object):
    def setupUi(self, FilePersonForm):
        if not FilePersonForm.objectName():
            FilePersonForm.setObjectName(u"FilePersonForm")
        self.column = QVBoxLayout(FilePersonForm)
        self.column.setObjectName(u"column")
        self.group_name = FieldGroup(FilePersonForm)
        self.group_name.setObjectName(u"group_name")
        self.rows_name = QVBoxLayout(self.group_name)
        self.rows_name.setObjectName(u"rows_name")
        self.edit_family_name = NameField(self.group_name)
        self.edit_family_name.setObjectName(u"edit_family_name")

        self.rows_name.addWidget(self.edit_family_name)

        self.edit_given_name = NameField(self.group_name)
        self.edit_given_name.setObjectName(u"edit_given_name")

        self.rows_name.addWidget(self.edit_given_name)


        self.column.addWidget(self.group_name)

        self.group_person = FieldGroup(FilePersonForm)
        self.group_person.setObjectName(u"group_person")
        self.rows_person = QVBoxLayout(self.group_person)
        self.rows_person.setObjectName(u"rows_person")
        self.edit_birth_date = PartialDateField(self.group_person)
        self.edit_birth_date.setObjectName(u"edit_birth_date")

        self.rows_person.addWidget(self.edit_birth_date)

        self.edit_birth_place = TextField(self.group_person)
        self.edit_birth_place.setObjectName(u"edit_birth_place")

        self.rows_person.addWidget(self.edit_birth_place)

        self.edit_sex = CodeField(self.group_person)
        self.edit_sex.setObjectName(u"edit_sex")

        self.rows_person.addWidget(self.edit_sex)

        self.edit_marital_status = CodeField(self.group_person)
        self.edit_marital_status.setObjectName(u"edit_marital_status")

        self.rows_person.addWidget(self.edit_marital_status)

        self.edit_separated = FlagField(self.group_person)
        self.edit_separated.setObjectName(u"edit_separated")

        self.rows_person.addWidget(self.edit_separated)

        self.edit_religious_marriage = FlagField(self.group_person)
        self.edit_religious_marriage.setObjectName(u"edit_religious_marriage")

        self.rows_person.addWidget(self.edit_religious_marriage)


        self.column.addWidget(self.group_person)

        self.group_origin = FieldGroup(FilePersonForm)
        self.group_origin.setObjectName(u"group_origin")
        self.rows_origin = QVBoxLayout(self.group_origin)
        self.rows_origin.setObjectName(u"rows_origin")
        self.edit_nationalities = CodesField(self.group_origin)
        self.edit_nationalities.setObjectName(u"edit_nationalities")

        self.rows_origin.addWidget(self.edit_nationalities)

        self.edit_country_of_origin = CodeField(self.group_origin)
        self.edit_country_of_origin.setObjectName(u"edit_country_of_origin")

        self.rows_origin.addWidget(self.edit_country_of_origin)


        self.column.addWidget(self.group_origin)

        self.group_numbers = FieldGroup(FilePersonForm)
        self.group_numbers.setObjectName(u"group_numbers")
        self.rows_numbers = QVBoxLayout(self.group_numbers)
        self.rows_numbers.setObjectName(u"rows_numbers")
        self.edit_foreigner_register_number = TextField(self.group_numbers)
        self.edit_foreigner_register_number.setObjectName(u"edit_foreigner_register_number")

        self.rows_numbers.addWidget(self.edit_foreigner_register_number)

        self.edit_immigration_office_reference = TextField(self.group_numbers)
        self.edit_immigration_office_reference.setObjectName(u"edit_immigration_office_reference")

        self.rows_numbers.addWidget(self.edit_immigration_office_reference)

        self.edit_asylum_reference = TextField(self.group_numbers)
        self.edit_asylum_reference.setObjectName(u"edit_asylum_reference")

        self.rows_numbers.addWidget(self.edit_asylum_reference)

        self.edit_benefit_unit_number = TextField(self.group_numbers)
        self.edit_benefit_unit_number.setObjectName(u"edit_benefit_unit_number")

        self.rows_numbers.addWidget(self.edit_benefit_unit_number)

        self.edit_customer_number = TextField(self.group_numbers)
        self.edit_customer_number.setObjectName(u"edit_customer_number")

        self.rows_numbers.addWidget(self.edit_customer_number)

        self.edit_tax_number = TextField(self.group_numbers)
        self.edit_tax_number.setObjectName(u"edit_tax_number")

        self.rows_numbers.addWidget(self.edit_tax_number)


        self.column.addWidget(self.group_numbers)


        self.retranslateUi(FilePersonForm)

        QMetaObject.connectSlotsByName(FilePersonForm)
    # setupUi

    def retranslateUi(self, FilePersonForm):
        self.group_name.setProperty(u"heading", QCoreApplication.translate("FilePersonForm", u"Name", None))
        self.group_person.setProperty(u"heading", QCoreApplication.translate("FilePersonForm", u"Geburt und Familienstand", None))
        self.group_origin.setProperty(u"heading", QCoreApplication.translate("FilePersonForm", u"Staatsangeh\u00f6rigkeit und Herkunft", None))
        self.group_numbers.setProperty(u"heading", QCoreApplication.translate("FilePersonForm", u"Beh\u00f6rdennummern", None))
        pass
    # retranslateUi

