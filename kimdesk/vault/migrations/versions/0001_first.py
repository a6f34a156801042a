"""The tables of the first release, as literal statements; written by `dev.py migration`."""

CASES = (
    """
    CREATE TABLE accepted_list (
        list_id TEXT NOT NULL,
        version TEXT NOT NULL,
        content TEXT NOT NULL,
        CONSTRAINT pk_accepted_list PRIMARY KEY (list_id)
    )
    """,
    """
    CREATE TABLE access_log (
        seq INTEGER NOT NULL,
        at DATETIME NOT NULL,
        user_uid TEXT NOT NULL,
        role TEXT NOT NULL,
        device TEXT NOT NULL,
        action TEXT NOT NULL,
        kind TEXT NOT NULL,
        object_id INTEGER,
        detail TEXT NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL,
        signature BLOB NOT NULL,
        CONSTRAINT pk_access_log PRIMARY KEY (seq)
    )
    """,
    """
    CREATE INDEX ix_access_log_at ON access_log (at)
    """,
    """
    CREATE INDEX ix_access_log_object_id ON access_log (object_id)
    """,
    """
    CREATE INDEX ix_access_log_user_uid ON access_log (user_uid)
    """,
    """
    CREATE TRIGGER access_log_no_update BEFORE UPDATE ON access_log BEGIN SELECT RAISE(ABORT,
        'the log is append-only'); END
    """,
    """
    CREATE TRIGGER access_log_no_delete BEFORE DELETE ON access_log BEGIN SELECT RAISE(ABORT,
        'the log is append-only'); END
    """,
    """
    CREATE TABLE interpreter (
        name TEXT NOT NULL,
        languages TEXT NOT NULL,
        dialects TEXT NOT NULL,
        sex TEXT NOT NULL,
        phone TEXT NOT NULL,
        email TEXT NOT NULL,
        pool TEXT NOT NULL,
        confidentiality_signed_on DATE,
        not_for TEXT NOT NULL,
        note TEXT NOT NULL,
        retired TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_interpreter_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE mapping_preset (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        headings TEXT NOT NULL,
        content TEXT NOT NULL,
        CONSTRAINT uq_mapping_preset_name UNIQUE (name)
    )
    """,
    """
    CREATE TABLE merge_record (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        kept_id INTEGER NOT NULL,
        removed_uid TEXT NOT NULL,
        merged_at DATETIME NOT NULL,
        undone_at DATETIME,
        content TEXT NOT NULL
    )
    """,
    """
    CREATE INDEX ix_merge_record_kept_id ON merge_record (kept_id)
    """,
    """
    CREATE TABLE office_settings (
        office TEXT NOT NULL,
        provider TEXT NOT NULL,
        code TEXT NOT NULL,
        street TEXT NOT NULL,
        postcode TEXT NOT NULL,
        city TEXT NOT NULL,
        phone TEXT NOT NULL,
        email TEXT NOT NULL,
        letterhead TEXT NOT NULL,
        controller TEXT NOT NULL,
        data_protection_officer TEXT NOT NULL,
        opening_time TEXT NOT NULL,
        closing_time TEXT NOT NULL,
        lock_minutes INTEGER,
        stale_days INTEGER,
        target_caseload INTEGER,
        caseload_warning INTEGER,
        plan_weeks INTEGER,
        monitoring_weeks INTEGER,
        contact_gap_weeks INTEGER,
        numbers_on TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_office_settings_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE person (
        family_name TEXT NOT NULL,
        given_name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        birth_place TEXT NOT NULL,
        sex TEXT NOT NULL,
        marital_status TEXT NOT NULL,
        separated BOOLEAN NOT NULL,
        religious_marriage BOOLEAN NOT NULL,
        nationalities TEXT NOT NULL,
        country_of_origin TEXT NOT NULL,
        native_languages TEXT NOT NULL,
        other_languages TEXT NOT NULL,
        counselling_language TEXT NOT NULL,
        interpreting TEXT NOT NULL,
        entry_date TEXT NOT NULL,
        bielefeld_since TEXT NOT NULL,
        immigration_path TEXT NOT NULL,
        allocated_on DATE,
        passport_kind TEXT NOT NULL,
        passport_expires_on DATE,
        foreigner_register_number TEXT NOT NULL,
        immigration_office_reference TEXT NOT NULL,
        asylum_reference TEXT NOT NULL,
        benefit_unit_number TEXT NOT NULL,
        customer_number TEXT NOT NULL,
        tax_number TEXT NOT NULL,
        information_block BOOLEAN NOT NULL,
        post_allowed TEXT NOT NULL,
        call_allowed TEXT NOT NULL,
        neutral_messages TEXT NOT NULL,
        contact_note TEXT NOT NULL,
        literacy TEXT NOT NULL,
        driving_licence TEXT NOT NULL,
        work_experience_years INTEGER,
        children_elsewhere INTEGER,
        health_needs TEXT NOT NULL,
        disability_card TEXT NOT NULL,
        vulnerabilities TEXT NOT NULL,
        restricted BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_person_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE staff (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        login TEXT NOT NULL,
        name TEXT NOT NULL,
        active BOOLEAN NOT NULL,
        CONSTRAINT uq_staff_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE address_period (
        person_id INTEGER NOT NULL,
        care_of TEXT NOT NULL,
        street TEXT NOT NULL,
        postcode TEXT NOT NULL,
        city TEXT NOT NULL,
        district TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_address_period_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_address_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_address_period_person_id ON address_period (person_id)
    """,
    """
    CREATE TABLE asylum_period (
        person_id INTEGER NOT NULL,
        stage TEXT NOT NULL,
        applied_on DATE,
        heard_on DATE,
        decided_on DATE,
        served_on DATE,
        appealed_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_asylum_period_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_asylum_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_asylum_period_person_id ON asylum_period (person_id)
    """,
    """
    CREATE TABLE "case" (
        person_id INTEGER NOT NULL,
        number TEXT NOT NULL,
        sort_name TEXT NOT NULL,
        provider TEXT NOT NULL,
        site TEXT NOT NULL,
        counsellor_id INTEGER,
        level TEXT NOT NULL,
        phase TEXT NOT NULL,
        inquired_on DATE,
        access_way TEXT NOT NULL,
        clearing_from DATE,
        clearing_result TEXT NOT NULL,
        clearing_decided_on DATE,
        admitted_on DATE,
        closed_on DATE,
        closure_reason TEXT NOT NULL,
        dormant_reason TEXT NOT NULL,
        resume_on DATE,
        previous_case_id INTEGER,
        external_number TEXT NOT NULL,
        request TEXT NOT NULL,
        remark TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_case_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE
            CASCADE,
        CONSTRAINT uq_case_number UNIQUE (number),
        CONSTRAINT fk_case_counsellor_id FOREIGN KEY(counsellor_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT fk_case_previous_case_id FOREIGN KEY(previous_case_id) REFERENCES "case"
            (id) ON DELETE SET NULL,
        CONSTRAINT uq_case_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_case_counsellor_id ON "case" (counsellor_id)
    """,
    """
    CREATE INDEX ix_case_counsellor_sort ON "case" (counsellor_id, sort_name, id)
    """,
    """
    CREATE INDEX ix_case_level_sort ON "case" (level, sort_name, id)
    """,
    """
    CREATE INDEX ix_case_person_id ON "case" (person_id)
    """,
    """
    CREATE INDEX ix_case_phase_sort ON "case" (phase, sort_name, id)
    """,
    """
    CREATE INDEX ix_case_previous_case_id ON "case" (previous_case_id)
    """,
    """
    CREATE INDEX ix_case_sort ON "case" (sort_name, id)
    """,
    """
    CREATE TABLE contact_way (
        person_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        value TEXT NOT NULL,
        belongs_to TEXT NOT NULL,
        safe TEXT NOT NULL,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_contact_way_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_contact_way_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_contact_way_person_id ON contact_way (person_id)
    """,
    """
    CREATE TABLE draft (
        staff_id INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        content TEXT NOT NULL,
        changed_at DATETIME NOT NULL,
        CONSTRAINT pk_draft PRIMARY KEY (staff_id, "key"),
        CONSTRAINT fk_draft_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON DELETE
            CASCADE
    )
    """,
    """
    CREATE TABLE education_period (
        person_id INTEGER NOT NULL,
        school TEXT NOT NULL,
        school_years INTEGER,
        school_country TEXT NOT NULL,
        vocational TEXT NOT NULL,
        occupation TEXT NOT NULL,
        vocational_country TEXT NOT NULL,
        recognition TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_education_period_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_education_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_education_period_person_id ON education_period (person_id)
    """,
    """
    CREATE TABLE household_member (
        person_id INTEGER NOT NULL,
        member_id INTEGER NOT NULL,
        relation TEXT NOT NULL,
        in_germany TEXT NOT NULL,
        co_counselled BOOLEAN NOT NULL,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_household_member_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_household_member_member_id FOREIGN KEY(member_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_household_member_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_household_member_member_id ON household_member (member_id)
    """,
    """
    CREATE INDEX ix_household_member_person_id ON household_member (person_id)
    """,
    """
    CREATE TABLE household_period (
        person_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_household_period_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_household_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_household_period_person_id ON household_period (person_id)
    """,
    """
    CREATE TABLE housing_period (
        person_id INTEGER NOT NULL,
        situation TEXT NOT NULL,
        problems TEXT NOT NULL,
        rooms INTEGER,
        persons INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_housing_period_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_housing_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_housing_period_person_id ON housing_period (person_id)
    """,
    """
    CREATE TABLE import_run (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        staff_id INTEGER,
        ran_at DATETIME NOT NULL,
        accepted INTEGER NOT NULL,
        CONSTRAINT fk_import_run_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE SET NULL
    )
    """,
    """
    CREATE TABLE income_period (
        person_id INTEGER NOT NULL,
        benefits TEXT NOT NULL,
        benefit_regime TEXT NOT NULL,
        granted_until DATE,
        health_insurance TEXT NOT NULL,
        debts TEXT NOT NULL,
        interrupted TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_income_period_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_income_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_income_period_person_id ON income_period (person_id)
    """,
    """
    CREATE TABLE language_course (
        person_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        organiser TEXT NOT NULL,
        begins_on DATE,
        ends_on DATE,
        hours INTEGER,
        result TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_language_course_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_language_course_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_language_course_person_id ON language_course (person_id)
    """,
    """
    CREATE TABLE language_period (
        person_id INTEGER NOT NULL,
        overall TEXT NOT NULL,
        listening TEXT NOT NULL,
        reading TEXT NOT NULL,
        speaking TEXT NOT NULL,
        writing TEXT NOT NULL,
        proof TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_language_period_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_language_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_language_period_person_id ON language_period (person_id)
    """,
    """
    CREATE TABLE name_key (
        kind TEXT NOT NULL,
        "key" TEXT NOT NULL,
        person_id INTEGER NOT NULL,
        CONSTRAINT pk_name_key PRIMARY KEY (kind, "key", person_id),
        CONSTRAINT fk_name_key_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON
            DELETE CASCADE
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_name_key_person ON name_key (person_id, kind, "key")
    """,
    """
    CREATE TABLE person_name (
        person_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        family_name TEXT NOT NULL,
        given_name TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_person_name_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_person_name_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_person_name_person_id ON person_name (person_id)
    """,
    """
    CREATE TABLE residence_period (
        person_id INTEGER NOT NULL,
        status TEXT NOT NULL,
        expires_on DATE,
        document_kind TEXT NOT NULL,
        work_permission TEXT NOT NULL,
        residence_condition TEXT NOT NULL,
        renewal_filed_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_residence_period_person_id FOREIGN KEY(person_id) REFERENCES person (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_residence_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_residence_period_person_id ON residence_period (person_id)
    """,
    """
    CREATE TABLE tally_contact (
        held_on DATE NOT NULL,
        kind TEXT NOT NULL,
        minutes INTEGER,
        life_domains TEXT NOT NULL,
        language TEXT NOT NULL,
        interpreting TEXT NOT NULL,
        author_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_tally_contact_author_id FOREIGN KEY(author_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_tally_contact_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_tally_contact_author_id ON tally_contact (author_id)
    """,
    """
    CREATE INDEX ix_tally_contact_held_on ON tally_contact (held_on)
    """,
    """
    CREATE TABLE work_period (
        person_id INTEGER NOT NULL,
        status TEXT NOT NULL,
        occupation TEXT NOT NULL,
        employer TEXT NOT NULL,
        weekly_hours INTEGER,
        fixed_term_until DATE,
        work_permit TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        valid_from DATE,
        valid_to DATE,
        confirmed_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT fk_work_period_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_work_period_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_work_period_person_id ON work_period (person_id)
    """,
    """
    CREATE TABLE consent (
        case_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        recipient TEXT NOT NULL,
        given_on DATE,
        expires_on DATE,
        withdrawn_on DATE,
        language TEXT NOT NULL,
        interpreted TEXT NOT NULL,
        on_paper BOOLEAN NOT NULL,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_consent_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT uq_consent_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_consent_case_id ON consent (case_id)
    """,
    """
    CREATE TABLE contact (
        case_id INTEGER NOT NULL,
        held_on DATE NOT NULL,
        held_at TEXT NOT NULL,
        minutes INTEGER,
        kind TEXT NOT NULL,
        participants TEXT NOT NULL,
        life_domains TEXT NOT NULL,
        language TEXT NOT NULL,
        interpreting TEXT NOT NULL,
        interpreting_minutes INTEGER,
        interpreter_id INTEGER,
        note TEXT NOT NULL,
        next_step TEXT NOT NULL,
        author_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_contact_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_contact_interpreter_id FOREIGN KEY(interpreter_id) REFERENCES
            interpreter (id) ON DELETE SET NULL,
        CONSTRAINT fk_contact_author_id FOREIGN KEY(author_id) REFERENCES staff (id) ON DELETE
            SET NULL,
        CONSTRAINT uq_contact_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_contact_author_id ON contact (author_id)
    """,
    """
    CREATE INDEX ix_contact_case_day ON contact (case_id, held_on, id)
    """,
    """
    CREATE INDEX ix_contact_interpreter_id ON contact (interpreter_id)
    """,
    """
    CREATE TABLE document (
        case_id INTEGER NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        dated_on DATE,
        received_on DATE,
        source TEXT NOT NULL,
        note TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_document_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT uq_document_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_document_case_id ON document (case_id)
    """,
    """
    CREATE TABLE imported_row (
        identity TEXT NOT NULL,
        content TEXT NOT NULL,
        run_id INTEGER NOT NULL,
        case_id INTEGER,
        CONSTRAINT pk_imported_row PRIMARY KEY (identity),
        CONSTRAINT fk_imported_row_run_id FOREIGN KEY(run_id) REFERENCES import_run (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_imported_row_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE SET NULL
    )
    """,
    """
    CREATE INDEX ix_imported_row_case_id ON imported_row (case_id)
    """,
    """
    CREATE INDEX ix_imported_row_run_id ON imported_row (run_id)
    """,
    """
    CREATE TABLE recent_file (
        staff_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        opened_at DATETIME NOT NULL,
        CONSTRAINT pk_recent_file PRIMARY KEY (staff_id, case_id),
        CONSTRAINT fk_recent_file_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_recent_file_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_recent_file_opened_at ON recent_file (opened_at)
    """,
    """
    CREATE TABLE search_text (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        record_id INTEGER NOT NULL,
        case_id INTEGER NOT NULL,
        folded TEXT NOT NULL,
        CONSTRAINT fk_search_text_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_search_text_case_id ON search_text (case_id)
    """,
    """
    CREATE INDEX ix_search_text_record ON search_text (kind, record_id)
    """,
    """
    CREATE VIRTUAL TABLE search_index USING fts5(folded, content='search_text',
        content_rowid='id', tokenize="unicode61 remove_diacritics 0 categories 'L* N* M*'")
    """,
    """
    INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)
    """,
    """
    CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN INSERT INTO
        search_index(rowid, folded) VALUES (new.id, new.folded); END
    """,
    """
    CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN INSERT INTO
        search_index(search_index, rowid, folded) VALUES ('delete', old.id, old.folded); END
    """,
    """
    CREATE TRIGGER search_text_changed AFTER UPDATE OF folded ON search_text BEGIN INSERT INTO
        search_index(search_index, rowid, folded) VALUES ('delete', old.id, old.folded);
        INSERT INTO search_index(rowid, folded) VALUES (new.id, new.folded); END
    """,
    """
    CREATE TABLE substitution (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        case_id INTEGER NOT NULL,
        staff_id INTEGER NOT NULL,
        since DATE NOT NULL,
        until DATE NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT fk_substitution_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_substitution_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE CASCADE
    )
    """,
    """
    CREATE INDEX ix_substitution_case_id ON substitution (case_id)
    """,
    """
    CREATE INDEX ix_substitution_staff_id ON substitution (staff_id)
    """,
    """
    CREATE TABLE document_content (
        document_id INTEGER NOT NULL,
        data BLOB,
        blob TEXT NOT NULL,
        "key" BLOB,
        CONSTRAINT pk_document_content PRIMARY KEY (document_id),
        CONSTRAINT fk_document_content_document_id FOREIGN KEY(document_id) REFERENCES
            document (id) ON DELETE CASCADE
    )
    """,
)

STATISTICS = (
    """
    CREATE TABLE meta (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_meta PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE statistics_log (
        seq INTEGER NOT NULL,
        at DATETIME NOT NULL,
        user_uid TEXT NOT NULL,
        role TEXT NOT NULL,
        device TEXT NOT NULL,
        action TEXT NOT NULL,
        kind TEXT NOT NULL,
        object_id INTEGER,
        detail TEXT NOT NULL,
        previous BLOB NOT NULL,
        hash BLOB NOT NULL,
        signature BLOB NOT NULL,
        CONSTRAINT pk_statistics_log PRIMARY KEY (seq)
    )
    """,
    """
    CREATE INDEX ix_statistics_log_at ON statistics_log (at)
    """,
    """
    CREATE INDEX ix_statistics_log_object_id ON statistics_log (object_id)
    """,
    """
    CREATE INDEX ix_statistics_log_user_uid ON statistics_log (user_uid)
    """,
    """
    CREATE TRIGGER statistics_log_no_update BEFORE UPDATE ON statistics_log BEGIN SELECT
        RAISE(ABORT, 'the log is append-only'); END
    """,
    """
    CREATE TRIGGER statistics_log_no_delete BEFORE DELETE ON statistics_log BEGIN SELECT
        RAISE(ABORT, 'the log is append-only'); END
    """,
)


def cases(op):  # noqa: ANN001, ANN201
    """Make the cases database."""
    for statement in CASES:
        op.get_bind().exec_driver_sql(statement)


def statistics(op):  # noqa: ANN001, ANN201
    """Make the statistics database."""
    for statement in STATISTICS:
        op.get_bind().exec_driver_sql(statement)
