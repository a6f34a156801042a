# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'tally.ui'
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
from kimdesk.desktop.widgets.fields import (CodeField, CodesField, MinutesField)

class Ui_TallyForm(object):
    def setupUi(self, TallyForm):
        if not TallyForm.objectName():
            TallyForm.setObjectName(u"TallyForm")
        self.column = QVBoxLayout(TallyForm)
        self.column.setObjectName(u"column")
        self.group_main = FieldGroup(TallyForm)
        self.group_main.setObjectName(u"group_main")
        self.rows_main = QVBoxLayout(self.group_main)
        self.rows_main.setObjectName(u"rows_main")
        self.edit_kind = CodeField(self.group_main)
        self.edit_kind.setObjectName(u"edit_kind")
        self.edit_kind.setProperty(u"wide", True)

        self.rows_main.addWidget(self.edit_kind)

        self.edit_minutes = MinutesField(self.group_main)
        self.edit_minutes.setObjectName(u"edit_minutes")
        self.edit_minutes.setProperty(u"wide", True)

        self.rows_main.addWidget(self.edit_minutes)

        self.edit_life_domains = CodesField(self.group_main)
        self.edit_life_domains.setObjectName(u"edit_life_domains")
        self.edit_life_domains.setProperty(u"wide", True)

        self.rows_main.addWidget(self.edit_life_domains)


        self.column.addWidget(self.group_main)


        self.retranslateUi(TallyForm)

        QMetaObject.connectSlotsByName(TallyForm)
    # setupUi

    def retranslateUi(self, TallyForm):
        pass
    # retranslateUi

