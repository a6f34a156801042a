# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_language.ui'
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
from kimdesk.desktop.widgets.fields import (CodeField, CodesField)

class Ui_FileLanguageForm(object):
    def setupUi(self, FileLanguageForm):
        if not FileLanguageForm.objectName():
            FileLanguageForm.setObjectName(u"FileLanguageForm")
        self.column = QVBoxLayout(FileLanguageForm)
        self.column.setObjectName(u"column")
        self.group_languages = FieldGroup(FileLanguageForm)
        self.group_languages.setObjectName(u"group_languages")
        self.rows_languages = QVBoxLayout(self.group_languages)
        self.rows_languages.setObjectName(u"rows_languages")
        self.edit_native_languages = CodesField(self.group_languages)
        self.edit_native_languages.setObjectName(u"edit_native_languages")

        self.rows_languages.addWidget(self.edit_native_languages)

        self.edit_other_languages = CodesField(self.group_languages)
        self.edit_other_languages.setObjectName(u"edit_other_languages")

        self.rows_languages.addWidget(self.edit_other_languages)

        self.edit_counselling_language = CodeField(self.group_languages)
        self.edit_counselling_language.setObjectName(u"edit_counselling_language")

        self.rows_languages.addWidget(self.edit_counselling_language)

        self.edit_interpreting = CodeField(self.group_languages)
        self.edit_interpreting.setObjectName(u"edit_interpreting")

        self.rows_languages.addWidget(self.edit_interpreting)

        self.edit_literacy = CodeField(self.group_languages)
        self.edit_literacy.setObjectName(u"edit_literacy")

        self.rows_languages.addWidget(self.edit_literacy)


        self.column.addWidget(self.group_languages)


        self.retranslateUi(FileLanguageForm)

        QMetaObject.connectSlotsByName(FileLanguageForm)
    # setupUi

    def retranslateUi(self, FileLanguageForm):
        self.group_languages.setProperty(u"heading", QCoreApplication.translate("FileLanguageForm", u"Sprachen", None))
        pass
    # retranslateUi

