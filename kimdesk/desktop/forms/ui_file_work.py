# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_work.ui'
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
from kimdesk.desktop.widgets.fields import (NumberField, YesNoField)

class Ui_FileWorkForm(object):
    def setupUi(self, FileWorkForm):
        if not FileWorkForm.objectName():
            FileWorkForm.setObjectName(u"FileWorkForm")
        self.column = QVBoxLayout(FileWorkForm)
        self.column.setObjectName(u"column")
        self.group_experience = FieldGroup(FileWorkForm)
        self.group_experience.setObjectName(u"group_experience")
        self.rows_experience = QVBoxLayout(self.group_experience)
        self.rows_experience.setObjectName(u"rows_experience")
        self.edit_work_experience_years = NumberField(self.group_experience)
        self.edit_work_experience_years.setObjectName(u"edit_work_experience_years")

        self.rows_experience.addWidget(self.edit_work_experience_years)

        self.edit_driving_licence = YesNoField(self.group_experience)
        self.edit_driving_licence.setObjectName(u"edit_driving_licence")

        self.rows_experience.addWidget(self.edit_driving_licence)


        self.column.addWidget(self.group_experience)


        self.retranslateUi(FileWorkForm)

        QMetaObject.connectSlotsByName(FileWorkForm)
    # setupUi

    def retranslateUi(self, FileWorkForm):
        self.group_experience.setProperty(u"heading", QCoreApplication.translate("FileWorkForm", u"Erfahrung", None))
        pass
    # retranslateUi

