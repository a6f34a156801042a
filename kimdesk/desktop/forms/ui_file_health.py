# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_health.ui'
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
from kimdesk.desktop.widgets.fields import (CodesField, YesNoField)

class Ui_FileHealthForm(object):
    def setupUi(self, FileHealthForm):
        if not FileHealthForm.objectName():
            FileHealthForm.setObjectName(u"FileHealthForm")
        self.column = QVBoxLayout(FileHealthForm)
        self.column.setObjectName(u"column")
        self.group_health = FieldGroup(FileHealthForm)
        self.group_health.setObjectName(u"group_health")
        self.rows_health = QVBoxLayout(self.group_health)
        self.rows_health.setObjectName(u"rows_health")
        self.edit_health_needs = CodesField(self.group_health)
        self.edit_health_needs.setObjectName(u"edit_health_needs")
        self.edit_health_needs.setProperty(u"wide", True)

        self.rows_health.addWidget(self.edit_health_needs)

        self.edit_disability_card = YesNoField(self.group_health)
        self.edit_disability_card.setObjectName(u"edit_disability_card")

        self.rows_health.addWidget(self.edit_disability_card)

        self.edit_vulnerabilities = CodesField(self.group_health)
        self.edit_vulnerabilities.setObjectName(u"edit_vulnerabilities")
        self.edit_vulnerabilities.setProperty(u"wide", True)

        self.rows_health.addWidget(self.edit_vulnerabilities)


        self.column.addWidget(self.group_health)


        self.retranslateUi(FileHealthForm)

        QMetaObject.connectSlotsByName(FileHealthForm)
    # setupUi

    def retranslateUi(self, FileHealthForm):
        self.group_health.setProperty(u"heading", QCoreApplication.translate("FileHealthForm", u"Gesundheit und Schutzbedarf", None))
        pass
    # retranslateUi

