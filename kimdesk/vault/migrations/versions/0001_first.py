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
    CREATE TABLE accepted_point (
        quarter TEXT NOT NULL,
        point TEXT NOT NULL,
        case_id INTEGER NOT NULL,
        reason TEXT NOT NULL,
        accepted_on DATE NOT NULL,
        staff_id INTEGER NOT NULL,
        CONSTRAINT pk_accepted_point PRIMARY KEY (quarter, point)
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
    CREATE TABLE lead_time (
        kind TEXT NOT NULL,
        days TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_lead_time_uid UNIQUE (uid)
    )
    """,
    """
    CREATE UNIQUE INDEX ix_lead_time_kind ON lead_time (kind)
    """,
    """
    CREATE TABLE letter_template (
        name TEXT NOT NULL,
        number INTEGER NOT NULL,
        active BOOLEAN NOT NULL,
        added_on DATE,
        added_by TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        data BLOB,
        blob TEXT NOT NULL,
        "key" BLOB,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_letter_template_name_number UNIQUE (name, number),
        CONSTRAINT uq_letter_template_uid UNIQUE (uid)
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
        clearing_weeks INTEGER,
        short_contacts INTEGER,
        short_weeks INTEGER,
        must_criteria TEXT NOT NULL,
        need_domains INTEGER,
        arrival_years INTEGER,
        dormant_months INTEGER,
        case_months INTEGER,
        aftercare_months INTEGER,
        aftercare_contacts INTEGER,
        substitution_weeks INTEGER,
        reviews_required TEXT NOT NULL,
        self_approval TEXT NOT NULL,
        numbers_on TEXT NOT NULL,
        logo BLOB,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_office_settings_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE partner (
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        street TEXT NOT NULL,
        postcode TEXT NOT NULL,
        city TEXT NOT NULL,
        phone TEXT NOT NULL,
        email TEXT NOT NULL,
        hours TEXT NOT NULL,
        languages TEXT NOT NULL,
        offers TEXT NOT NULL,
        note TEXT NOT NULL,
        used_on DATE,
        retired TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_partner_uid UNIQUE (uid)
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
    CREATE TABLE plan_template (
        title TEXT NOT NULL,
        life_domain TEXT NOT NULL,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_plan_template_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE room (
        name TEXT NOT NULL,
        note TEXT NOT NULL,
        retired TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_room_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE school_holiday (
        name TEXT NOT NULL,
        first_on DATE NOT NULL,
        last_on DATE NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT uq_school_holiday_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE staff (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        login TEXT NOT NULL,
        name TEXT NOT NULL,
        active BOOLEAN NOT NULL,
        share INTEGER DEFAULT '100' NOT NULL,
        CONSTRAINT uq_staff_uid UNIQUE (uid)
    )
    """,
    """
    CREATE TABLE statistics_barrier (
        barrier_id INTEGER NOT NULL,
        fact_id TEXT NOT NULL,
        CONSTRAINT pk_statistics_barrier PRIMARY KEY (barrier_id),
        CONSTRAINT uq_statistics_barrier_fact_id UNIQUE (fact_id)
    )
    """,
    """
    CREATE TABLE statistics_due (
        case_id INTEGER NOT NULL,
        CONSTRAINT pk_statistics_due PRIMARY KEY (case_id)
    )
    """,
    """
    CREATE TABLE statistics_fact (
        case_id INTEGER NOT NULL,
        fact_id TEXT NOT NULL,
        CONSTRAINT pk_statistics_fact PRIMARY KEY (case_id),
        CONSTRAINT uq_statistics_fact_fact_id UNIQUE (fact_id)
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
    CREATE TABLE barrier (
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        level TEXT NOT NULL,
        institution TEXT NOT NULL,
        life_domain TEXT NOT NULL,
        description TEXT NOT NULL,
        example TEXT NOT NULL,
        workaround TEXT NOT NULL,
        proposal TEXT NOT NULL,
        seen_first_on DATE,
        seen_last_on DATE,
        state TEXT NOT NULL,
        reported_on DATE,
        answer TEXT NOT NULL,
        author_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_barrier_author_id FOREIGN KEY(author_id) REFERENCES staff (id) ON DELETE
            SET NULL,
        CONSTRAINT uq_barrier_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_barrier_author_id ON barrier (author_id)
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
        clearing_decided_by_id INTEGER,
        admitted_on DATE,
        closed_on DATE,
        closure_reason TEXT NOT NULL,
        phase_since DATE,
        dormant_from TEXT NOT NULL,
        dormant_reason TEXT NOT NULL,
        resume_on DATE,
        aftercare_until DATE,
        notice_given_on DATE,
        notice_language TEXT NOT NULL,
        notice_interpreted TEXT NOT NULL,
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
        CONSTRAINT fk_case_clearing_decided_by_id FOREIGN KEY(clearing_decided_by_id)
            REFERENCES staff (id) ON DELETE SET NULL,
        CONSTRAINT fk_case_previous_case_id FOREIGN KEY(previous_case_id) REFERENCES "case"
            (id) ON DELETE SET NULL,
        CONSTRAINT uq_case_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_case_clearing_decided_by_id ON "case" (clearing_decided_by_id)
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
    CREATE TABLE own_choice (
        staff_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_own_choice PRIMARY KEY (staff_id, name),
        CONSTRAINT fk_own_choice_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE CASCADE
    )
    """,
    """
    CREATE TABLE partner_person (
        partner_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        phone TEXT NOT NULL,
        email TEXT NOT NULL,
        languages TEXT NOT NULL,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_partner_person_partner_id FOREIGN KEY(partner_id) REFERENCES partner
            (id) ON DELETE CASCADE,
        CONSTRAINT uq_partner_person_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_partner_person_partner_id ON partner_person (partner_id)
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
    CREATE TABLE plan_template_item (
        template_id INTEGER NOT NULL,
        parent_id INTEGER,
        level TEXT NOT NULL,
        what TEXT NOT NULL,
        indicator TEXT NOT NULL,
        kind TEXT NOT NULL,
        responsible TEXT NOT NULL,
        days INTEGER,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_plan_template_item_template_id FOREIGN KEY(template_id) REFERENCES
            plan_template (id) ON DELETE CASCADE,
        CONSTRAINT fk_plan_template_item_parent_id FOREIGN KEY(parent_id) REFERENCES
            plan_template_item (id) ON DELETE CASCADE,
        CONSTRAINT uq_plan_template_item_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_plan_template_item_parent_id ON plan_template_item (parent_id)
    """,
    """
    CREATE INDEX ix_plan_template_item_template_id ON plan_template_item (template_id)
    """,
    """
    CREATE TABLE reminder (
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        staff_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record_id INTEGER NOT NULL,
        about TEXT NOT NULL,
        shown_at DATETIME,
        again_at DATETIME,
        CONSTRAINT fk_reminder_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON DELETE
            CASCADE
    )
    """,
    """
    CREATE INDEX ix_reminder_staff_id ON reminder (staff_id)
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
    CREATE TABLE assessment (
        case_id INTEGER NOT NULL,
        held_on DATE,
        occasion TEXT NOT NULL,
        note TEXT NOT NULL,
        author_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_assessment_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_assessment_author_id FOREIGN KEY(author_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_assessment_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_assessment_author_id ON assessment (author_id)
    """,
    """
    CREATE INDEX ix_assessment_case_id ON assessment (case_id)
    """,
    """
    CREATE TABLE barrier_case (
        case_id INTEGER NOT NULL,
        barrier_id INTEGER NOT NULL,
        seen_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_barrier_case_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_barrier_case_barrier_id FOREIGN KEY(barrier_id) REFERENCES barrier (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_barrier_case_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_barrier_case_case_id ON barrier_case (case_id)
    """,
    """
    CREATE UNIQUE INDEX ix_barrier_case_one ON barrier_case (barrier_id, case_id)
    """,
    """
    CREATE TABLE barrier_step (
        barrier_id INTEGER NOT NULL,
        taken_on DATE,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        staff_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_barrier_step_barrier_id FOREIGN KEY(barrier_id) REFERENCES barrier (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_barrier_step_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_barrier_step_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_barrier_step_barrier_id ON barrier_step (barrier_id)
    """,
    """
    CREATE INDEX ix_barrier_step_staff_id ON barrier_step (staff_id)
    """,
    """
    CREATE TABLE case_conference (
        case_id INTEGER NOT NULL,
        held_on DATE,
        held_at TEXT NOT NULL,
        minutes INTEGER,
        place TEXT NOT NULL,
        state TEXT NOT NULL,
        anonymised BOOLEAN NOT NULL,
        client_present TEXT NOT NULL,
        questions TEXT NOT NULL,
        results TEXT NOT NULL,
        override_reason TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_case_conference_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_case_conference_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_case_conference_case_id ON case_conference (case_id)
    """,
    """
    CREATE TABLE closure (
        case_id INTEGER NOT NULL,
        reason TEXT NOT NULL,
        closing_on DATE,
        partner_id INTEGER,
        handover TEXT NOT NULL,
        summary TEXT NOT NULL,
        feedback TEXT NOT NULL,
        no_rescore_reason TEXT NOT NULL,
        values_confirmed_on DATE,
        aftercare TEXT NOT NULL,
        aftercare_contacts INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_closure_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_closure_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_closure_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_closure_case_id ON closure (case_id)
    """,
    """
    CREATE INDEX ix_closure_partner_id ON closure (partner_id)
    """,
    """
    CREATE UNIQUE INDEX ix_closure_one ON closure (case_id)
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
        sent BOOLEAN NOT NULL,
        recipient TEXT NOT NULL,
        partner_id INTEGER,
        made_from TEXT NOT NULL,
        made_version INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_document_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_document_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_document_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_document_case_id ON document (case_id)
    """,
    """
    CREATE INDEX ix_document_partner_id ON document (partner_id)
    """,
    """
    CREATE TABLE goal (
        case_id INTEGER NOT NULL,
        parent_id INTEGER,
        level TEXT NOT NULL,
        life_domain TEXT NOT NULL,
        what TEXT NOT NULL,
        specific BOOLEAN NOT NULL,
        indicator TEXT NOT NULL,
        wording TEXT NOT NULL,
        realistic BOOLEAN NOT NULL,
        due_on DATE,
        state TEXT NOT NULL,
        state_on DATE,
        evaluation TEXT NOT NULL,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_goal_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_goal_parent_id FOREIGN KEY(parent_id) REFERENCES goal (id) ON DELETE
            CASCADE,
        CONSTRAINT uq_goal_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_goal_case_id ON goal (case_id)
    """,
    """
    CREATE INDEX ix_goal_parent_id ON goal (parent_id)
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
    CREATE TABLE intake_check (
        case_id INTEGER NOT NULL,
        criterion TEXT NOT NULL,
        answer TEXT NOT NULL,
        note TEXT NOT NULL,
        answered_on DATE,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_intake_check_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_intake_check_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_intake_check_case_id ON intake_check (case_id)
    """,
    """
    CREATE UNIQUE INDEX ix_intake_check_case ON intake_check (case_id, criterion)
    """,
    """
    CREATE TABLE network_node (
        case_id INTEGER NOT NULL,
        name TEXT NOT NULL,
        sector TEXT NOT NULL,
        closeness INTEGER,
        quality TEXT NOT NULL,
        place INTEGER,
        note TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_network_node_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT uq_network_node_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_network_node_case_id ON network_node (case_id)
    """,
    """
    CREATE TABLE phase_step (
        case_id INTEGER NOT NULL,
        taken_on DATE,
        phase_from TEXT NOT NULL,
        phase_to TEXT NOT NULL,
        level_from TEXT NOT NULL,
        level_to TEXT NOT NULL,
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        staff_id INTEGER,
        replaced TEXT NOT NULL,
        takes_back BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_phase_step_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_phase_step_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_phase_step_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_phase_step_case_id ON phase_step (case_id)
    """,
    """
    CREATE INDEX ix_phase_step_staff_id ON phase_step (staff_id)
    """,
    """
    CREATE TABLE plan_version (
        case_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        signed_client_on DATE,
        signed_counsellor_on DATE,
        review_on DATE,
        language TEXT NOT NULL,
        interpreting TEXT NOT NULL,
        interpreter_id INTEGER,
        note TEXT NOT NULL,
        author_id INTEGER,
        content TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_plan_version_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_plan_version_interpreter_id FOREIGN KEY(interpreter_id) REFERENCES
            interpreter (id) ON DELETE SET NULL,
        CONSTRAINT fk_plan_version_author_id FOREIGN KEY(author_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_plan_version_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_plan_version_author_id ON plan_version (author_id)
    """,
    """
    CREATE INDEX ix_plan_version_case_id ON plan_version (case_id)
    """,
    """
    CREATE INDEX ix_plan_version_interpreter_id ON plan_version (interpreter_id)
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
    CREATE TABLE resource (
        case_id INTEGER NOT NULL,
        sector TEXT NOT NULL,
        what TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_resource_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT uq_resource_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_resource_case_id ON resource (case_id)
    """,
    """
    CREATE TABLE review (
        case_id INTEGER NOT NULL,
        subject TEXT NOT NULL,
        state TEXT NOT NULL,
        asked_on DATE,
        asked_by_id INTEGER,
        question TEXT NOT NULL,
        decided_on DATE,
        decided_by_id INTEGER,
        comment TEXT NOT NULL,
        digest TEXT DEFAULT '' NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_review_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_review_asked_by_id FOREIGN KEY(asked_by_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT fk_review_decided_by_id FOREIGN KEY(decided_by_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_review_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_review_asked_by_id ON review (asked_by_id)
    """,
    """
    CREATE INDEX ix_review_case_id ON review (case_id)
    """,
    """
    CREATE INDEX ix_review_decided_by_id ON review (decided_by_id)
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
        granted_by_id INTEGER,
        end_logged BOOLEAN NOT NULL,
        CONSTRAINT fk_substitution_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_substitution_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_substitution_granted_by_id FOREIGN KEY(granted_by_id) REFERENCES staff
            (id) ON DELETE SET NULL
    )
    """,
    """
    CREATE INDEX ix_substitution_case_id ON substitution (case_id)
    """,
    """
    CREATE INDEX ix_substitution_staff_id ON substitution (staff_id)
    """,
    """
    CREATE TABLE appointment (
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        begins_on DATE NOT NULL,
        begins_at TEXT NOT NULL,
        ends_on DATE NOT NULL,
        ends_at TEXT NOT NULL,
        all_day BOOLEAN NOT NULL,
        zone TEXT NOT NULL,
        place TEXT NOT NULL,
        room_id INTEGER,
        video TEXT NOT NULL,
        partner_id INTEGER,
        state TEXT NOT NULL,
        preparation TEXT NOT NULL,
        note TEXT NOT NULL,
        reminders TEXT NOT NULL,
        interpreter_id INTEGER,
        interpreting_language TEXT NOT NULL,
        interpreting_dialect TEXT NOT NULL,
        interpreting_sex TEXT NOT NULL,
        interpreting_state TEXT NOT NULL,
        interpreting_minutes INTEGER,
        client_reminder TEXT NOT NULL,
        client_reminder_state TEXT NOT NULL,
        rule TEXT NOT NULL,
        except_on TEXT NOT NULL,
        repeats_until DATE,
        series_id INTEGER,
        replaces_on DATE,
        contact_id INTEGER,
        ics_uid TEXT NOT NULL,
        ics_sequence INTEGER NOT NULL,
        ics_rest TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_appointment_room_id FOREIGN KEY(room_id) REFERENCES room (id) ON DELETE
            SET NULL,
        CONSTRAINT fk_appointment_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id)
            ON DELETE SET NULL,
        CONSTRAINT fk_appointment_interpreter_id FOREIGN KEY(interpreter_id) REFERENCES
            interpreter (id) ON DELETE SET NULL,
        CONSTRAINT fk_appointment_series_id FOREIGN KEY(series_id) REFERENCES appointment (id)
            ON DELETE CASCADE,
        CONSTRAINT fk_appointment_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
            ON DELETE SET NULL,
        CONSTRAINT uq_appointment_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_appointment_contact_id ON appointment (contact_id)
    """,
    """
    CREATE INDEX ix_appointment_days ON appointment (begins_on, ends_on)
    """,
    """
    CREATE INDEX ix_appointment_ics_uid ON appointment (ics_uid)
    """,
    """
    CREATE INDEX ix_appointment_interpreter_id ON appointment (interpreter_id)
    """,
    """
    CREATE INDEX ix_appointment_partner_id ON appointment (partner_id)
    """,
    """
    CREATE INDEX ix_appointment_room_id ON appointment (room_id)
    """,
    """
    CREATE INDEX ix_appointment_rule ON appointment (repeats_until, begins_on) WHERE rule !=
        ''
    """,
    """
    CREATE INDEX ix_appointment_series ON appointment (series_id, replaces_on)
    """,
    """
    CREATE TABLE consent (
        case_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        partner_id INTEGER,
        recipient TEXT NOT NULL,
        recipient_person TEXT NOT NULL,
        direction TEXT NOT NULL,
        information TEXT NOT NULL,
        purpose TEXT NOT NULL,
        special_categories TEXT NOT NULL,
        refusal_explained TEXT NOT NULL,
        given_on DATE,
        expires_on DATE,
        withdrawn_on DATE,
        withdrawal_note TEXT NOT NULL,
        language TEXT NOT NULL,
        interpreted TEXT NOT NULL,
        on_paper BOOLEAN NOT NULL,
        scan_id INTEGER,
        note TEXT NOT NULL,
        form_version TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_consent_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_consent_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id) ON
            DELETE SET NULL,
        CONSTRAINT fk_consent_scan_id FOREIGN KEY(scan_id) REFERENCES document (id) ON DELETE
            SET NULL,
        CONSTRAINT uq_consent_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_consent_case_id ON consent (case_id)
    """,
    """
    CREATE INDEX ix_consent_partner_id ON consent (partner_id)
    """,
    """
    CREATE INDEX ix_consent_scan_id ON consent (scan_id)
    """,
    """
    CREATE TABLE deadline (
        case_id INTEGER NOT NULL,
        kind TEXT NOT NULL,
        due_on DATE,
        title TEXT NOT NULL,
        state TEXT NOT NULL,
        served_on DATE,
        filed_on DATE,
        proof_id INTEGER,
        lead_days TEXT NOT NULL,
        reason TEXT NOT NULL,
        closed_on DATE,
        source_kind TEXT NOT NULL,
        source_id INTEGER,
        source_field TEXT NOT NULL,
        source_gone BOOLEAN NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_deadline_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_deadline_proof_id FOREIGN KEY(proof_id) REFERENCES document (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_deadline_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_deadline_case_id ON deadline (case_id)
    """,
    """
    CREATE INDEX ix_deadline_due ON deadline (state, due_on)
    """,
    """
    CREATE INDEX ix_deadline_proof_id ON deadline (proof_id)
    """,
    """
    CREATE INDEX ix_deadline_source ON deadline (case_id, source_kind, source_id,
        source_field)
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
    """
    CREATE TABLE domain_score (
        case_id INTEGER NOT NULL,
        assessment_id INTEGER NOT NULL,
        life_domain TEXT NOT NULL,
        by_client TEXT NOT NULL,
        by_counsellor TEXT NOT NULL,
        priority INTEGER,
        reason TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_domain_score_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_domain_score_assessment_id FOREIGN KEY(assessment_id) REFERENCES
            assessment (id) ON DELETE CASCADE,
        CONSTRAINT uq_domain_score_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_domain_score_case_id ON domain_score (case_id)
    """,
    """
    CREATE UNIQUE INDEX ix_domain_score_one ON domain_score (assessment_id, life_domain)
    """,
    """
    CREATE TABLE measure (
        case_id INTEGER NOT NULL,
        goal_id INTEGER,
        conference_id INTEGER,
        kind TEXT NOT NULL,
        what TEXT NOT NULL,
        responsible TEXT NOT NULL,
        responsible_name TEXT NOT NULL,
        partner_id INTEGER,
        due_on DATE,
        state TEXT NOT NULL,
        done_on DATE,
        result TEXT NOT NULL,
        failure_reason TEXT NOT NULL,
        position INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_measure_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_measure_goal_id FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_measure_conference_id FOREIGN KEY(conference_id) REFERENCES
            case_conference (id) ON DELETE SET NULL,
        CONSTRAINT fk_measure_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_measure_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_measure_conference_id ON measure (conference_id)
    """,
    """
    CREATE INDEX ix_measure_due ON measure (case_id, state, due_on)
    """,
    """
    CREATE INDEX ix_measure_goal_id ON measure (goal_id)
    """,
    """
    CREATE INDEX ix_measure_partner_id ON measure (partner_id)
    """,
    """
    CREATE TABLE appointment_case (
        case_id INTEGER NOT NULL,
        appointment_id INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_appointment_case_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_appointment_case_appointment_id FOREIGN KEY(appointment_id) REFERENCES
            appointment (id) ON DELETE CASCADE,
        CONSTRAINT uq_appointment_case_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_appointment_case_case_id ON appointment_case (case_id)
    """,
    """
    CREATE UNIQUE INDEX ix_appointment_case_one ON appointment_case (appointment_id, case_id)
    """,
    """
    CREATE TABLE appointment_staff (
        appointment_id INTEGER NOT NULL,
        staff_id INTEGER NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_appointment_staff_appointment_id FOREIGN KEY(appointment_id) REFERENCES
            appointment (id) ON DELETE CASCADE,
        CONSTRAINT fk_appointment_staff_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
            ON DELETE CASCADE,
        CONSTRAINT uq_appointment_staff_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_appointment_staff_of ON appointment_staff (staff_id, appointment_id)
    """,
    """
    CREATE UNIQUE INDEX ix_appointment_staff_one ON appointment_staff (appointment_id,
        staff_id)
    """,
    """
    CREATE TABLE conference_participant (
        case_id INTEGER NOT NULL,
        conference_id INTEGER NOT NULL,
        partner_id INTEGER,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        consent_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_conference_participant_case_id FOREIGN KEY(case_id) REFERENCES "case"
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_conference_participant_conference_id FOREIGN KEY(conference_id)
            REFERENCES case_conference (id) ON DELETE CASCADE,
        CONSTRAINT fk_conference_participant_partner_id FOREIGN KEY(partner_id) REFERENCES
            partner (id) ON DELETE SET NULL,
        CONSTRAINT fk_conference_participant_consent_id FOREIGN KEY(consent_id) REFERENCES
            consent (id) ON DELETE SET NULL,
        CONSTRAINT uq_conference_participant_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_conference_participant_case_id ON conference_participant (case_id)
    """,
    """
    CREATE INDEX ix_conference_participant_conference_id ON conference_participant
        (conference_id)
    """,
    """
    CREATE INDEX ix_conference_participant_consent_id ON conference_participant (consent_id)
    """,
    """
    CREATE INDEX ix_conference_participant_partner_id ON conference_participant (partner_id)
    """,
    """
    CREATE TABLE deadline_step (
        case_id INTEGER NOT NULL,
        deadline_id INTEGER NOT NULL,
        taken_on DATE,
        state TEXT NOT NULL,
        due_before DATE,
        due_after DATE,
        reason TEXT NOT NULL,
        staff_id INTEGER,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_deadline_step_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON
            DELETE CASCADE,
        CONSTRAINT fk_deadline_step_deadline_id FOREIGN KEY(deadline_id) REFERENCES deadline
            (id) ON DELETE CASCADE,
        CONSTRAINT fk_deadline_step_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_deadline_step_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_deadline_step_case_id ON deadline_step (case_id)
    """,
    """
    CREATE INDEX ix_deadline_step_deadline_id ON deadline_step (deadline_id)
    """,
    """
    CREATE INDEX ix_deadline_step_staff_id ON deadline_step (staff_id)
    """,
    """
    CREATE TABLE referral (
        case_id INTEGER NOT NULL,
        partner_id INTEGER,
        measure_id INTEGER,
        life_domain TEXT NOT NULL,
        purpose TEXT NOT NULL,
        asked_on DATE,
        accepted_on DATE,
        begins_on DATE,
        ended_on DATE,
        state TEXT NOT NULL,
        failure_reason TEXT NOT NULL,
        accompanied TEXT NOT NULL,
        result TEXT NOT NULL,
        without_data BOOLEAN NOT NULL,
        consent_id INTEGER,
        override_reason TEXT NOT NULL,
        id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
        uid TEXT NOT NULL,
        version INTEGER NOT NULL,
        created_at DATETIME,
        changed_at DATETIME,
        CONSTRAINT fk_referral_case_id FOREIGN KEY(case_id) REFERENCES "case" (id) ON DELETE
            CASCADE,
        CONSTRAINT fk_referral_partner_id FOREIGN KEY(partner_id) REFERENCES partner (id) ON
            DELETE SET NULL,
        CONSTRAINT fk_referral_measure_id FOREIGN KEY(measure_id) REFERENCES measure (id) ON
            DELETE SET NULL,
        CONSTRAINT fk_referral_consent_id FOREIGN KEY(consent_id) REFERENCES consent (id) ON
            DELETE SET NULL,
        CONSTRAINT uq_referral_uid UNIQUE (uid)
    )
    """,
    """
    CREATE INDEX ix_referral_case_id ON referral (case_id)
    """,
    """
    CREATE INDEX ix_referral_consent_id ON referral (consent_id)
    """,
    """
    CREATE INDEX ix_referral_measure_id ON referral (measure_id)
    """,
    """
    CREATE INDEX ix_referral_partner_id ON referral (partner_id)
    """,
    """
    CREATE TRIGGER statistics_due_family_delete AFTER DELETE ON "case" BEGIN INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id IN (SELECT member_id
        FROM household_member WHERE person_id = OLD.person_id) OR person_id IN (SELECT
        person_id FROM household_member WHERE member_id = OLD.person_id OR member_id IN
        (SELECT member_id FROM household_member WHERE person_id = OLD.person_id)) ON CONFLICT
        DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_family_update AFTER UPDATE OF person_id ON "case" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id IN (SELECT
        member_id FROM household_member WHERE person_id = OLD.person_id) OR person_id IN
        (SELECT person_id FROM household_member WHERE member_id = OLD.person_id OR member_id
        IN (SELECT member_id FROM household_member WHERE person_id = OLD.person_id)) ON
        CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE
        person_id IN (SELECT member_id FROM household_member WHERE person_id = NEW.person_id)
        OR person_id IN (SELECT person_id FROM household_member WHERE member_id =
        NEW.person_id OR member_id IN (SELECT member_id FROM household_member WHERE person_id
        = NEW.person_id)) ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_case_insert AFTER INSERT ON "case" BEGIN INSERT INTO
        statistics_due (case_id) SELECT NEW.id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_case_update AFTER UPDATE OF level, phase, phase_since,
        inquired_on, clearing_decided_on, admitted_on, closed_on, aftercare_until, access_way,
        clearing_result, closure_reason, previous_case_id, person_id ON "case" BEGIN INSERT
        INTO statistics_due (case_id) SELECT OLD.id WHERE true ON CONFLICT DO NOTHING; INSERT
        INTO statistics_due (case_id) SELECT NEW.id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_case_delete AFTER DELETE ON "case" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_contact_insert AFTER INSERT ON "contact" BEGIN INSERT INTO
        statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_contact_update AFTER UPDATE OF case_id, held_on, minutes,
        kind, life_domains, language, interpreting ON "contact" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT
        INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING;
        END
    """,
    """
    CREATE TRIGGER statistics_due_contact_delete AFTER DELETE ON "contact" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_consent_insert AFTER INSERT ON "consent" BEGIN INSERT INTO
        statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_consent_update AFTER UPDATE OF case_id, kind, state,
        given_on, expires_on, withdrawn_on ON "consent" BEGIN INSERT INTO statistics_due
        (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT INTO
        statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_consent_delete AFTER DELETE ON "consent" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_assessment_insert AFTER INSERT ON "assessment" BEGIN INSERT
        INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING;
        END
    """,
    """
    CREATE TRIGGER statistics_due_assessment_update AFTER UPDATE OF case_id, held_on ON
        "assessment" BEGIN INSERT INTO statistics_due (case_id) SELECT OLD.case_id WHERE true
        ON CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT NEW.case_id WHERE
        true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_assessment_delete AFTER DELETE ON "assessment" BEGIN INSERT
        INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING;
        END
    """,
    """
    CREATE TRIGGER statistics_due_domain_score_insert AFTER INSERT ON "domain_score" BEGIN
        INSERT INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO
        NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_domain_score_update AFTER UPDATE OF case_id, assessment_id,
        life_domain, by_counsellor ON "domain_score" BEGIN INSERT INTO statistics_due
        (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT INTO
        statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_domain_score_delete AFTER DELETE ON "domain_score" BEGIN
        INSERT INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO
        NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_goal_insert AFTER INSERT ON "goal" BEGIN INSERT INTO
        statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_goal_update AFTER UPDATE OF case_id, level, life_domain,
        state, state_on ON "goal" BEGIN INSERT INTO statistics_due (case_id) SELECT
        OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id)
        SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_goal_delete AFTER DELETE ON "goal" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_plan_version_insert AFTER INSERT ON "plan_version" BEGIN
        INSERT INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO
        NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_plan_version_update AFTER UPDATE OF case_id,
        signed_client_on, signed_counsellor_on ON "plan_version" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT
        INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING;
        END
    """,
    """
    CREATE TRIGGER statistics_due_plan_version_delete AFTER DELETE ON "plan_version" BEGIN
        INSERT INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO
        NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_phase_step_insert AFTER INSERT ON "phase_step" BEGIN INSERT
        INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING;
        END
    """,
    """
    CREATE TRIGGER statistics_due_phase_step_update AFTER UPDATE OF case_id ON "phase_step"
        BEGIN INSERT INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT
        DO NOTHING; INSERT INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_phase_step_delete AFTER DELETE ON "phase_step" BEGIN INSERT
        INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING;
        END
    """,
    """
    CREATE TRIGGER statistics_due_referral_insert AFTER INSERT ON "referral" BEGIN INSERT INTO
        statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_referral_update AFTER UPDATE OF case_id, partner_id,
        life_domain, asked_on, accepted_on, begins_on, ended_on, state ON "referral" BEGIN
        INSERT INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO
        NOTHING; INSERT INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_referral_delete AFTER DELETE ON "referral" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_case_conference_insert AFTER INSERT ON "case_conference"
        BEGIN INSERT INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT
        DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_case_conference_update AFTER UPDATE OF case_id, held_on,
        state, client_present ON "case_conference" BEGIN INSERT INTO statistics_due (case_id)
        SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT INTO statistics_due
        (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_case_conference_delete AFTER DELETE ON "case_conference"
        BEGIN INSERT INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT
        DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_conference_participant_insert AFTER INSERT ON
        "conference_participant" BEGIN INSERT INTO statistics_due (case_id) SELECT NEW.case_id
        WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_conference_participant_update AFTER UPDATE OF case_id,
        conference_id, partner_id, name ON "conference_participant" BEGIN INSERT INTO
        statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT
        INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING;
        END
    """,
    """
    CREATE TRIGGER statistics_due_conference_participant_delete AFTER DELETE ON
        "conference_participant" BEGIN INSERT INTO statistics_due (case_id) SELECT OLD.case_id
        WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_appointment_case_insert AFTER INSERT ON "appointment_case"
        BEGIN INSERT INTO statistics_due (case_id) SELECT NEW.case_id WHERE true ON CONFLICT
        DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_appointment_case_update AFTER UPDATE OF case_id,
        appointment_id ON "appointment_case" BEGIN INSERT INTO statistics_due (case_id) SELECT
        OLD.case_id WHERE true ON CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id)
        SELECT NEW.case_id WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_appointment_case_delete AFTER DELETE ON "appointment_case"
        BEGIN INSERT INTO statistics_due (case_id) SELECT OLD.case_id WHERE true ON CONFLICT
        DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_appointment_insert AFTER INSERT ON "appointment" BEGIN
        INSERT INTO statistics_due (case_id) SELECT case_id FROM appointment_case WHERE
        appointment_id = NEW.id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_appointment_update AFTER UPDATE OF state, begins_on, rule ON
        "appointment" BEGIN INSERT INTO statistics_due (case_id) SELECT case_id FROM
        appointment_case WHERE appointment_id = OLD.id ON CONFLICT DO NOTHING; INSERT INTO
        statistics_due (case_id) SELECT case_id FROM appointment_case WHERE appointment_id =
        NEW.id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_appointment_delete AFTER DELETE ON "appointment" BEGIN
        INSERT INTO statistics_due (case_id) SELECT case_id FROM appointment_case WHERE
        appointment_id = OLD.id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_partner_insert AFTER INSERT ON "partner" BEGIN INSERT INTO
        statistics_due (case_id) SELECT case_id FROM referral WHERE partner_id = NEW.id ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_partner_update AFTER UPDATE OF kind ON "partner" BEGIN
        INSERT INTO statistics_due (case_id) SELECT case_id FROM referral WHERE partner_id =
        OLD.id ON CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT case_id
        FROM referral WHERE partner_id = NEW.id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_partner_delete AFTER DELETE ON "partner" BEGIN INSERT INTO
        statistics_due (case_id) SELECT case_id FROM referral WHERE partner_id = OLD.id ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_person_insert AFTER INSERT ON "person" BEGIN INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id = NEW.id OR person_id
        IN (SELECT person_id FROM household_member WHERE member_id = NEW.id) ON CONFLICT DO
        NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_person_update AFTER UPDATE OF birth_date, sex,
        nationalities, entry_date, immigration_path ON "person" BEGIN INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id = OLD.id OR person_id
        IN (SELECT person_id FROM household_member WHERE member_id = OLD.id) ON CONFLICT DO
        NOTHING; INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.id OR person_id IN (SELECT person_id FROM household_member WHERE member_id =
        NEW.id) ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_person_delete AFTER DELETE ON "person" BEGIN INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id = OLD.id OR person_id
        IN (SELECT person_id FROM household_member WHERE member_id = OLD.id) ON CONFLICT DO
        NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_household_member_insert AFTER INSERT ON "household_member"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id IN
        (NEW.person_id, NEW.member_id) OR person_id IN (SELECT person_id FROM household_member
        WHERE member_id = NEW.member_id) ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_household_member_update AFTER UPDATE OF person_id,
        member_id, relation, co_counselled ON "household_member" BEGIN INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id IN (OLD.person_id,
        OLD.member_id) OR person_id IN (SELECT person_id FROM household_member WHERE member_id
        = OLD.member_id) ON CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT
        id FROM "case" WHERE person_id IN (NEW.person_id, NEW.member_id) OR person_id IN
        (SELECT person_id FROM household_member WHERE member_id = NEW.member_id) ON CONFLICT
        DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_household_member_delete AFTER DELETE ON "household_member"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id IN
        (OLD.person_id, OLD.member_id) OR person_id IN (SELECT person_id FROM household_member
        WHERE member_id = OLD.member_id) ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_residence_period_insert AFTER INSERT ON "residence_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_residence_period_update AFTER UPDATE OF person_id,
        valid_from, valid_to, status ON "residence_period" BEGIN INSERT INTO statistics_due
        (case_id) SELECT id FROM "case" WHERE person_id = OLD.person_id ON CONFLICT DO
        NOTHING; INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_residence_period_delete AFTER DELETE ON "residence_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_language_period_insert AFTER INSERT ON "language_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_language_period_update AFTER UPDATE OF person_id,
        valid_from, valid_to, overall ON "language_period" BEGIN INSERT INTO statistics_due
        (case_id) SELECT id FROM "case" WHERE person_id = OLD.person_id ON CONFLICT DO
        NOTHING; INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_language_period_delete AFTER DELETE ON "language_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_education_period_insert AFTER INSERT ON "education_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_education_period_update AFTER UPDATE OF person_id,
        valid_from, valid_to, school, vocational ON "education_period" BEGIN INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id = OLD.person_id ON
        CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE
        person_id = NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_education_period_delete AFTER DELETE ON "education_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_work_period_insert AFTER INSERT ON "work_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_work_period_update AFTER UPDATE OF person_id, valid_from,
        valid_to, status ON "work_period" BEGIN INSERT INTO statistics_due (case_id) SELECT id
        FROM "case" WHERE person_id = OLD.person_id ON CONFLICT DO NOTHING; INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id = NEW.person_id ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_work_period_delete AFTER DELETE ON "work_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_income_period_insert AFTER INSERT ON "income_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_income_period_update AFTER UPDATE OF person_id, valid_from,
        valid_to, benefit_regime, interrupted ON "income_period" BEGIN INSERT INTO
        statistics_due (case_id) SELECT id FROM "case" WHERE person_id = OLD.person_id ON
        CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE
        person_id = NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_income_period_delete AFTER DELETE ON "income_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_housing_period_insert AFTER INSERT ON "housing_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_housing_period_update AFTER UPDATE OF person_id, valid_from,
        valid_to, situation ON "housing_period" BEGIN INSERT INTO statistics_due (case_id)
        SELECT id FROM "case" WHERE person_id = OLD.person_id ON CONFLICT DO NOTHING; INSERT
        INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id = NEW.person_id ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_housing_period_delete AFTER DELETE ON "housing_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_address_period_insert AFTER INSERT ON "address_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_address_period_update AFTER UPDATE OF person_id, valid_from,
        valid_to, district ON "address_period" BEGIN INSERT INTO statistics_due (case_id)
        SELECT id FROM "case" WHERE person_id = OLD.person_id ON CONFLICT DO NOTHING; INSERT
        INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id = NEW.person_id ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_address_period_delete AFTER DELETE ON "address_period" BEGIN
        INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_household_period_insert AFTER INSERT ON "household_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_household_period_update AFTER UPDATE OF person_id,
        valid_from, valid_to, kind ON "household_period" BEGIN INSERT INTO statistics_due
        (case_id) SELECT id FROM "case" WHERE person_id = OLD.person_id ON CONFLICT DO
        NOTHING; INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        NEW.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_household_period_delete AFTER DELETE ON "household_period"
        BEGIN INSERT INTO statistics_due (case_id) SELECT id FROM "case" WHERE person_id =
        OLD.person_id ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_tally_contact_insert AFTER INSERT ON "tally_contact" BEGIN
        INSERT INTO statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_tally_contact_update AFTER UPDATE OF held_on, kind, minutes,
        life_domains, language, interpreting ON "tally_contact" BEGIN INSERT INTO
        statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; INSERT INTO
        statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_tally_contact_delete AFTER DELETE ON "tally_contact" BEGIN
        INSERT INTO statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_insert AFTER INSERT ON "barrier" BEGIN INSERT INTO
        statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_update AFTER UPDATE OF kind, level, institution,
        life_domain, state, seen_first_on, reported_on ON "barrier" BEGIN INSERT INTO
        statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; INSERT INTO
        statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_delete AFTER DELETE ON "barrier" BEGIN INSERT INTO
        statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_step_insert AFTER INSERT ON "barrier_step" BEGIN
        INSERT INTO statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_step_update AFTER UPDATE OF barrier_id, taken_on,
        state ON "barrier_step" BEGIN INSERT INTO statistics_due (case_id) SELECT 0 WHERE true
        ON CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT 0 WHERE true ON
        CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_step_delete AFTER DELETE ON "barrier_step" BEGIN
        INSERT INTO statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_case_insert AFTER INSERT ON "barrier_case" BEGIN
        INSERT INTO statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_case_update AFTER UPDATE OF barrier_id, case_id,
        seen_on ON "barrier_case" BEGIN INSERT INTO statistics_due (case_id) SELECT 0 WHERE
        true ON CONFLICT DO NOTHING; INSERT INTO statistics_due (case_id) SELECT 0 WHERE true
        ON CONFLICT DO NOTHING; END
    """,
    """
    CREATE TRIGGER statistics_due_barrier_case_delete AFTER DELETE ON "barrier_case" BEGIN
        INSERT INTO statistics_due (case_id) SELECT 0 WHERE true ON CONFLICT DO NOTHING; END
    """,
)

STATISTICS = (
    """
    CREATE TABLE fact_aftercare (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        CONSTRAINT pk_fact_aftercare PRIMARY KEY (fact_id, quarter)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_aftercare_quarter ON fact_aftercare (quarter)
    """,
    """
    CREATE TABLE fact_appointment (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        state TEXT NOT NULL,
        appointments INTEGER NOT NULL,
        CONSTRAINT pk_fact_appointment PRIMARY KEY (fact_id, quarter, state)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_appointment_quarter ON fact_appointment (quarter)
    """,
    """
    CREATE TABLE fact_barrier (
        barrier_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        kind TEXT NOT NULL,
        level TEXT NOT NULL,
        institution TEXT NOT NULL,
        life_domain TEXT NOT NULL,
        state TEXT NOT NULL,
        is_new TEXT NOT NULL,
        moved TEXT NOT NULL,
        cases INTEGER NOT NULL,
        reach TEXT NOT NULL,
        CONSTRAINT pk_fact_barrier PRIMARY KEY (barrier_id, quarter)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_barrier_quarter ON fact_barrier (quarter)
    """,
    """
    CREATE TABLE fact_case (
        fact_id TEXT NOT NULL,
        admitted_q TEXT NOT NULL,
        closed_q TEXT NOT NULL,
        readmission TEXT NOT NULL,
        access_group TEXT NOT NULL,
        access_way TEXT NOT NULL,
        waiting_days INTEGER,
        closure_group TEXT NOT NULL,
        duration TEXT NOT NULL,
        duration_months INTEGER,
        improved TEXT NOT NULL,
        unchanged TEXT NOT NULL,
        worsened TEXT NOT NULL,
        CONSTRAINT pk_fact_case PRIMARY KEY (fact_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_case_closed ON fact_case (closed_q)
    """,
    """
    CREATE INDEX ix_fact_case_quarters ON fact_case (admitted_q, closed_q)
    """,
    """
    CREATE TABLE fact_clearing (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        result TEXT NOT NULL,
        CONSTRAINT pk_fact_clearing PRIMARY KEY (fact_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_clearing_quarter ON fact_clearing (quarter)
    """,
    """
    CREATE TABLE fact_conference (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        client_present TEXT NOT NULL,
        bodies TEXT NOT NULL,
        conferences INTEGER NOT NULL,
        CONSTRAINT pk_fact_conference PRIMARY KEY (fact_id, quarter, client_present, bodies)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_conference_quarter ON fact_conference (quarter)
    """,
    """
    CREATE TABLE fact_contact (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        kind TEXT NOT NULL,
        topics TEXT NOT NULL,
        interpreting TEXT NOT NULL,
        language TEXT NOT NULL,
        contacts INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        timed INTEGER NOT NULL,
        CONSTRAINT pk_fact_contact PRIMARY KEY (fact_id, quarter, kind, topics, interpreting,
            language)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_contact_quarter ON fact_contact (quarter)
    """,
    """
    CREATE TABLE fact_enquiry (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        CONSTRAINT pk_fact_enquiry PRIMARY KEY (fact_id)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_enquiry_quarter ON fact_enquiry (quarter)
    """,
    """
    CREATE TABLE fact_goal (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        life_domain TEXT NOT NULL,
        state TEXT NOT NULL,
        goals INTEGER NOT NULL,
        CONSTRAINT pk_fact_goal PRIMARY KEY (fact_id, quarter, life_domain, state)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_goal_quarter ON fact_goal (quarter)
    """,
    """
    CREATE TABLE fact_member (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        age TEXT NOT NULL,
        members INTEGER NOT NULL,
        CONSTRAINT pk_fact_member PRIMARY KEY (fact_id, quarter, age)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_member_quarter ON fact_member (quarter)
    """,
    """
    CREATE TABLE fact_referral (
        fact_id TEXT NOT NULL,
        number TEXT NOT NULL,
        started_q TEXT NOT NULL,
        decided_q TEXT NOT NULL,
        partner_group TEXT NOT NULL,
        life_domain TEXT NOT NULL,
        result TEXT NOT NULL,
        days INTEGER,
        CONSTRAINT pk_fact_referral PRIMARY KEY (fact_id, number)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_referral_decided ON fact_referral (decided_q)
    """,
    """
    CREATE INDEX ix_fact_referral_started ON fact_referral (started_q)
    """,
    """
    CREATE TABLE fact_regime (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        regime_from TEXT NOT NULL,
        regime_to TEXT NOT NULL,
        interrupted TEXT NOT NULL,
        changes INTEGER NOT NULL,
        CONSTRAINT pk_fact_regime PRIMARY KEY (fact_id, quarter, regime_from, regime_to,
            interrupted)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_regime_quarter ON fact_regime (quarter)
    """,
    """
    CREATE TABLE fact_short (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        level TEXT NOT NULL,
        kind TEXT NOT NULL,
        topics TEXT NOT NULL,
        interpreting TEXT NOT NULL,
        language TEXT NOT NULL,
        contacts INTEGER NOT NULL,
        minutes INTEGER NOT NULL,
        timed INTEGER NOT NULL,
        CONSTRAINT pk_fact_short PRIMARY KEY (fact_id, quarter, level, kind, topics,
            interpreting, language)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_short_quarter ON fact_short (quarter)
    """,
    """
    CREATE TABLE fact_state (
        fact_id TEXT NOT NULL,
        moment TEXT NOT NULL,
        sex TEXT NOT NULL,
        age TEXT NOT NULL,
        nationality TEXT NOT NULL,
        country TEXT NOT NULL,
        residence TEXT NOT NULL,
        stay TEXT NOT NULL,
        immigration_path TEXT NOT NULL,
        household TEXT NOT NULL,
        children TEXT NOT NULL,
        benefit_regime TEXT NOT NULL,
        work TEXT NOT NULL,
        german TEXT NOT NULL,
        school TEXT NOT NULL,
        vocational TEXT NOT NULL,
        housing TEXT NOT NULL,
        district TEXT NOT NULL,
        needs TEXT NOT NULL,
        complexity TEXT NOT NULL,
        dormant TEXT NOT NULL,
        plan_current TEXT NOT NULL,
        consent TEXT NOT NULL,
        unknown TEXT NOT NULL,
        CONSTRAINT pk_fact_state PRIMARY KEY (fact_id, moment)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_state_moment ON fact_state (moment, fact_id)
    """,
    """
    CREATE TABLE fact_waiting (
        fact_id TEXT NOT NULL,
        quarter TEXT NOT NULL,
        CONSTRAINT pk_fact_waiting PRIMARY KEY (fact_id, quarter)
    )
     WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_fact_waiting_quarter ON fact_waiting (quarter)
    """,
    """
    CREATE TABLE known_keys (
        id INTEGER NOT NULL,
        ring BLOB NOT NULL,
        CONSTRAINT pk_known_keys PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE meta (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_meta PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE office_key (
        number INTEGER NOT NULL,
        public BLOB NOT NULL,
        CONSTRAINT pk_office_key PRIMARY KEY (number)
    )
    """,
    """
    CREATE TABLE office_key_share (
        number INTEGER NOT NULL,
        uid TEXT NOT NULL,
        sealed BLOB NOT NULL,
        CONSTRAINT pk_office_key_share PRIMARY KEY (number, uid)
    )
    """,
    """
    CREATE TABLE open_point (
        quarter TEXT NOT NULL,
        kind TEXT NOT NULL,
        open INTEGER NOT NULL,
        accepted INTEGER NOT NULL,
        CONSTRAINT pk_open_point PRIMARY KEY (quarter, kind)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE quarter_looked_through (
        quarter TEXT NOT NULL,
        looked_on DATE NOT NULL,
        by_uid TEXT NOT NULL,
        by_name TEXT NOT NULL,
        declared INTEGER NOT NULL,
        CONSTRAINT pk_quarter_looked_through PRIMARY KEY (quarter)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE quarter_posts (
        quarter TEXT NOT NULL,
        percent INTEGER NOT NULL,
        CONSTRAINT pk_quarter_posts PRIMARY KEY (quarter)
    )
     WITHOUT ROWID
    """,
    """
    CREATE TABLE quarter_release (
        sequence INTEGER NOT NULL,
        quarter TEXT NOT NULL,
        revision INTEGER NOT NULL,
        reason TEXT NOT NULL,
        hash TEXT NOT NULL,
        counts BLOB NOT NULL,
        guard BLOB NOT NULL,
        plain BLOB NOT NULL,
        built_on DATE NOT NULL,
        built_by TEXT NOT NULL,
        builder TEXT NOT NULL,
        content BLOB NOT NULL,
        released_on DATE,
        released_by TEXT NOT NULL,
        releaser TEXT NOT NULL,
        delivered_on DATE,
        receipt BLOB NOT NULL,
        state TEXT NOT NULL,
        CONSTRAINT pk_quarter_release PRIMARY KEY (sequence),
        CONSTRAINT uq_quarter_release_quarter_revision UNIQUE (quarter, revision),
        CONSTRAINT uq_quarter_release_hash UNIQUE (hash)
    )
    """,
    """
    CREATE TRIGGER quarter_release_no_update BEFORE UPDATE OF sequence, quarter, revision,
        reason, hash, counts, guard, plain, built_on, built_by, content, released_on,
        released_by ON quarter_release WHEN OLD.content <> x'' BEGIN SELECT RAISE(ABORT,
        'released'); END
    """,
    """
    CREATE TRIGGER quarter_release_no_delete BEFORE DELETE ON quarter_release WHEN OLD.content
        <> x'' BEGIN SELECT RAISE(ABORT, 'released'); END
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
