# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_migration.ui'
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
from kimdesk.desktop.widgets.fields import (CodeField, DateField, PartialDateField)

class Ui_FileMigrationForm(object):
    def setupUi(self, FileMigrationForm):
        if not FileMigrationForm.objectName():
            FileMigrationForm.setObjectName(u"FileMigrationForm")
        self.column = QVBoxLayout(FileMigrationForm)
        self.column.setObjectName(u"column")
        self.group_entry = FieldGroup(FileMigrationForm)
        self.group_entry.setObjectName(u"group_entry")
        self.rows_entry = QVBoxLayout(self.group_entry)
        self.rows_entry.setObjectName(u"rows_entry")
        self.edit_entry_date = PartialDateField(self.group_entry)
        self.edit_entry_date.setObjectName(u"edit_entry_date")

        self.rows_entry.addWidget(self.edit_entry_date)

        self.edit_bielefeld_since = PartialDateField(self.group_entry)
        self.edit_bielefeld_since.setObjectName(u"edit_bielefeld_since")

        self.rows_entry.addWidget(self.edit_bielefeld_since)

        self.edit_immigration_path = CodeField(self.group_entry)
        self.edit_immigration_path.setObjectName(u"edit_immigration_path")

        self.rows_entry.addWidget(self.edit_immigration_path)

        self.edit_allocated_on = DateField(self.group_entry)
        self.edit_allocated_on.setObjectName(u"edit_allocated_on")

        self.rows_entry.addWidget(self.edit_allocated_on)


        self.column.addWidget(self.group_entry)

        self.group_passport = FieldGroup(FileMigrationForm)
        self.group_passport.setObjectName(u"group_passport")
        self.rows_passport = QVBoxLayout(self.group_passport)
        self.rows_passport.setObjectName(u"rows_passport")
        self.edit_passport_kind = CodeField(self.group_passport)
        self.edit_passport_kind.setObjectName(u"edit_passport_kind")

        self.rows_passport.addWidget(self.edit_passport_kind)

        self.edit_passport_expires_on = DateField(self.group_passport)
        self.edit_passport_expires_on.setObjectName(u"edit_passport_expires_on")

        self.rows_passport.addWidget(self.edit_passport_expires_on)


        self.column.addWidget(self.group_passport)


        self.retranslateUi(FileMigrationForm)

        QMetaObject.connectSlotsByName(FileMigrationForm)
    # setupUi

    def retranslateUi(self, FileMigrationForm):
        self.group_entry.setProperty(u"heading", QCoreApplication.translate("FileMigrationForm", u"Einreise", None))
        self.group_passport.setProperty(u"heading", QCoreApplication.translate("FileMigrationForm", u"Pass", None))
        pass
    # retranslateUi

