# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'file_case.ui'
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
from kimdesk.desktop.widgets.fields import (CodeField, DateField, LongTextField, TextField)

class Ui_FileCaseForm(object):
    def setupUi(self, FileCaseForm):
        if not FileCaseForm.objectName():
            FileCaseForm.setObjectName(u"FileCaseForm")
        self.column = QVBoxLayout(FileCaseForm)
        self.column.setObjectName(u"column")
        self.group_course = FieldGroup(FileCaseForm)
        self.group_course.setObjectName(u"group_course")
        self.rows_course = QVBoxLayout(self.group_course)
        self.rows_course.setObjectName(u"rows_course")
        self.edit_level = CodeField(self.group_course)
        self.edit_level.setObjectName(u"edit_level")

        self.rows_course.addWidget(self.edit_level)

        self.edit_phase = CodeField(self.group_course)
        self.edit_phase.setObjectName(u"edit_phase")

        self.rows_course.addWidget(self.edit_phase)

        self.edit_counsellor_id = StaffField(self.group_course)
        self.edit_counsellor_id.setObjectName(u"edit_counsellor_id")

        self.rows_course.addWidget(self.edit_counsellor_id)

        self.edit_provider = CodeField(self.group_course)
        self.edit_provider.setObjectName(u"edit_provider")

        self.rows_course.addWidget(self.edit_provider)

        self.edit_site = TextField(self.group_course)
        self.edit_site.setObjectName(u"edit_site")

        self.rows_course.addWidget(self.edit_site)

        self.edit_access_way = CodeField(self.group_course)
        self.edit_access_way.setObjectName(u"edit_access_way")

        self.rows_course.addWidget(self.edit_access_way)


        self.column.addWidget(self.group_course)

        self.group_days = FieldGroup(FileCaseForm)
        self.group_days.setObjectName(u"group_days")
        self.rows_days = QVBoxLayout(self.group_days)
        self.rows_days.setObjectName(u"rows_days")
        self.edit_inquired_on = DateField(self.group_days)
        self.edit_inquired_on.setObjectName(u"edit_inquired_on")

        self.rows_days.addWidget(self.edit_inquired_on)

        self.edit_clearing_from = DateField(self.group_days)
        self.edit_clearing_from.setObjectName(u"edit_clearing_from")

        self.rows_days.addWidget(self.edit_clearing_from)

        self.edit_clearing_decided_on = DateField(self.group_days)
        self.edit_clearing_decided_on.setObjectName(u"edit_clearing_decided_on")

        self.rows_days.addWidget(self.edit_clearing_decided_on)

        self.edit_clearing_result = CodeField(self.group_days)
        self.edit_clearing_result.setObjectName(u"edit_clearing_result")

        self.rows_days.addWidget(self.edit_clearing_result)

        self.edit_admitted_on = DateField(self.group_days)
        self.edit_admitted_on.setObjectName(u"edit_admitted_on")

        self.rows_days.addWidget(self.edit_admitted_on)

        self.edit_closed_on = DateField(self.group_days)
        self.edit_closed_on.setObjectName(u"edit_closed_on")

        self.rows_days.addWidget(self.edit_closed_on)

        self.edit_closure_reason = CodeField(self.group_days)
        self.edit_closure_reason.setObjectName(u"edit_closure_reason")

        self.rows_days.addWidget(self.edit_closure_reason)

        self.edit_dormant_reason = CodeField(self.group_days)
        self.edit_dormant_reason.setObjectName(u"edit_dormant_reason")

        self.rows_days.addWidget(self.edit_dormant_reason)

        self.edit_resume_on = DateField(self.group_days)
        self.edit_resume_on.setObjectName(u"edit_resume_on")

        self.rows_days.addWidget(self.edit_resume_on)

        self.edit_external_number = TextField(self.group_days)
        self.edit_external_number.setObjectName(u"edit_external_number")

        self.rows_days.addWidget(self.edit_external_number)


        self.column.addWidget(self.group_days)

        self.group_texts = FieldGroup(FileCaseForm)
        self.group_texts.setObjectName(u"group_texts")
        self.rows_texts = QVBoxLayout(self.group_texts)
        self.rows_texts.setObjectName(u"rows_texts")
        self.edit_request = LongTextField(self.group_texts)
        self.edit_request.setObjectName(u"edit_request")
        self.edit_request.setProperty(u"wide", True)

        self.rows_texts.addWidget(self.edit_request)

        self.edit_remark = LongTextField(self.group_texts)
        self.edit_remark.setObjectName(u"edit_remark")
        self.edit_remark.setProperty(u"wide", True)

        self.rows_texts.addWidget(self.edit_remark)


        self.column.addWidget(self.group_texts)


        self.retranslateUi(FileCaseForm)

        QMetaObject.connectSlotsByName(FileCaseForm)
    # setupUi

    def retranslateUi(self, FileCaseForm):
        self.group_course.setProperty(u"heading", QCoreApplication.translate("FileCaseForm", u"Fall", None))
        self.group_days.setProperty(u"heading", QCoreApplication.translate("FileCaseForm", u"Tage und Ergebnisse", None))
        self.group_texts.setProperty(u"heading", QCoreApplication.translate("FileCaseForm", u"Anliegen und Bemerkung", None))
        pass
    # retranslateUi

