# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'about.ui'
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
from PySide6.QtWidgets import (QAbstractButton, QApplication, QDialog, QDialogButtonBox,
    QLabel, QSizePolicy, QVBoxLayout, QWidget)

from kimdesk.desktop.widgets.fields import LongTextField
class Ui_AboutForm(object):
    def setupUi(self, AboutForm):
        if not AboutForm.objectName():
            AboutForm.setObjectName(u"AboutForm")
        self.column = QVBoxLayout(AboutForm)
        self.column.setObjectName(u"column")
        self.label_name = QLabel(AboutForm)
        self.label_name.setObjectName(u"label_name")
        self.label_name.setText(u"KIMdesk")
        self.label_name.setProperty(u"role", u"title")

        self.column.addWidget(self.label_name)

        self.label_version = QLabel(AboutForm)
        self.label_version.setObjectName(u"label_version")
        self.label_version.setProperty(u"role", u"muted")

        self.column.addWidget(self.label_version)

        self.label_purpose = QLabel(AboutForm)
        self.label_purpose.setObjectName(u"label_purpose")
        self.label_purpose.setWordWrap(True)

        self.column.addWidget(self.label_purpose)

        self.label_licences = QLabel(AboutForm)
        self.label_licences.setObjectName(u"label_licences")

        self.column.addWidget(self.label_licences)

        self.edit_licences = LongTextField(AboutForm)
        self.edit_licences.setObjectName(u"edit_licences")

        self.column.addWidget(self.edit_licences)

        self.buttons = QDialogButtonBox(AboutForm)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setStandardButtons(QDialogButtonBox.StandardButton.Close)

        self.column.addWidget(self.buttons)

#if QT_CONFIG(shortcut)
        self.label_licences.setBuddy(self.edit_licences)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.edit_licences, self.buttons)

        self.retranslateUi(AboutForm)
        self.buttons.rejected.connect(AboutForm.reject)

        QMetaObject.connectSlotsByName(AboutForm)
    # setupUi

    def retranslateUi(self, AboutForm):
        AboutForm.setWindowTitle(QCoreApplication.translate("AboutForm", u"\u00dcber KIMdesk", None))
        self.label_purpose.setText(QCoreApplication.translate("AboutForm", u"Fallf\u00fchrung f\u00fcr das Kommunale Integrationsmanagement, ohne Netz und mit verschl\u00fcsselter Ablage.", None))
        self.label_licences.setText(QCoreApplication.translate("AboutForm", u"&Lizenzen", None))
    # retranslateUi

