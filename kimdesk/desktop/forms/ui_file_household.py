# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_household.ui'
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
from kimdesk.desktop.widgets.fields import NumberField

class Ui_FileHouseholdForm(object):
    def setupUi(self, FileHouseholdForm):
        if not FileHouseholdForm.objectName():
            FileHouseholdForm.setObjectName(u"FileHouseholdForm")
        self.column = QVBoxLayout(FileHouseholdForm)
        self.column.setObjectName(u"column")
        self.group_elsewhere = FieldGroup(FileHouseholdForm)
        self.group_elsewhere.setObjectName(u"group_elsewhere")
        self.rows_elsewhere = QVBoxLayout(self.group_elsewhere)
        self.rows_elsewhere.setObjectName(u"rows_elsewhere")
        self.edit_children_elsewhere = NumberField(self.group_elsewhere)
        self.edit_children_elsewhere.setObjectName(u"edit_children_elsewhere")

        self.rows_elsewhere.addWidget(self.edit_children_elsewhere)


        self.column.addWidget(self.group_elsewhere)


        self.retranslateUi(FileHouseholdForm)

        QMetaObject.connectSlotsByName(FileHouseholdForm)
    # setupUi

    def retranslateUi(self, FileHouseholdForm):
        self.group_elsewhere.setProperty(u"heading", QCoreApplication.translate("FileHouseholdForm", u"Kinder", None))
        pass
    # retranslateUi

