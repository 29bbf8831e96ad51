-- People who are helped, and the households they live in. Nothing is deleted: records close with a reason.
-- Every table starts its key with the province, so that no row can point into another one.

CREATE TABLE household (
    province_code   text        NOT NULL,
    id              uuid        NOT NULL,
    code            text        NOT NULL,
    written_unit_id integer     NOT NULL,
    commune_code    text,
    hamlet          text,
    address_text    text,
    phone           text,
    note            text,
    status          text        NOT NULL DEFAULT 'ACTIVE',
    closed_on       date,
    closing_reason  text,
    version         bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    created_by      uuid,
    updated_at      timestamptz NOT NULL,
    updated_by      uuid,
    search_key      text        GENERATED ALWAYS AS (search_key(coalesce(hamlet, '') || ' ' || coalesce(address_text, ''))) STORED,
    CONSTRAINT pk_household PRIMARY KEY (province_code, id),
    CONSTRAINT uq_household_code UNIQUE (province_code, code),
    CONSTRAINT fk_household_written_unit_id FOREIGN KEY (written_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_household_status CHECK (status IN ('ACTIVE', 'CLOSED')),
    CONSTRAINT ck_household_closed CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL AND closing_reason IS NOT NULL))
);
CREATE INDEX ix_household_commune ON household (province_code, commune_code, code);
CREATE INDEX ix_household_search ON household USING gin (search_key gin_trgm_ops);

CREATE TABLE beneficiary (
    province_code        text        NOT NULL,
    id                   uuid        NOT NULL,
    code                 text        NOT NULL,
    full_name            text,
    other_name           text,
    sex                  text        NOT NULL,
    birth_date           date,
    birth_date_precision text,
    ethnic_group         text        NOT NULL DEFAULT '99',
    identity_number      text,
    identity_state       text        NOT NULL DEFAULT 'NONE',
    written_unit_id      integer     NOT NULL,
    commune_code         text,
    hamlet               text,
    address_text         text,
    phone                text,
    note                 text,
    status               text        NOT NULL DEFAULT 'ACTIVE',
    closed_on            date,
    closing_reason       text,
    former_province_code text,
    former_id            uuid,
    invented             boolean     NOT NULL DEFAULT false,
    version              bigint      NOT NULL DEFAULT 0,
    created_at           timestamptz NOT NULL,
    created_by           uuid,
    updated_at           timestamptz NOT NULL,
    updated_by           uuid,
    given_name           text        COLLATE "vi-VN-x-icu" GENERATED ALWAYS AS (coalesce(given_name(full_name), '')) STORED,
    family_name          text        COLLATE "vi-VN-x-icu" GENERATED ALWAYS AS (coalesce(family_name(full_name), '')) STORED,
    middle_name          text        COLLATE "vi-VN-x-icu" GENERATED ALWAYS AS (coalesce(middle_name(full_name), '')) STORED,
    search_key           text        GENERATED ALWAYS AS (search_key(coalesce(full_name, '') || ' ' || coalesce(other_name, ''))) STORED,
    CONSTRAINT pk_beneficiary PRIMARY KEY (province_code, id),
    CONSTRAINT uq_beneficiary_code UNIQUE (province_code, code),
    CONSTRAINT fk_beneficiary_written_unit_id FOREIGN KEY (written_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_beneficiary_full_name CHECK (char_length(full_name) BETWEEN 1 AND 200),
    CONSTRAINT ck_beneficiary_sex CHECK (sex IN ('MALE', 'FEMALE', 'UNKNOWN')),
    CONSTRAINT ck_beneficiary_birth_date CHECK ((birth_date IS NULL) = (birth_date_precision IS NULL)
        AND birth_date_precision IN ('DAY', 'MONTH', 'YEAR', 'ESTIMATED') AND birth_date >= DATE '1900-01-01'),
    CONSTRAINT ck_beneficiary_identity_number CHECK (identity_number ~ '^([0-9]{9}|[0-9]{12})$'),
    CONSTRAINT ck_beneficiary_identity_state CHECK (identity_state IN ('NONE', 'REQUESTED', 'DECLARED', 'VERIFIED_POLICE')
        AND (identity_number IS NOT NULL OR identity_state IN ('NONE', 'REQUESTED'))),
    CONSTRAINT ck_beneficiary_status CHECK (status IN ('ACTIVE', 'CLOSED')),
    CONSTRAINT ck_beneficiary_closed CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL AND closing_reason IS NOT NULL)),
    CONSTRAINT ck_beneficiary_former CHECK ((former_id IS NULL) = (former_province_code IS NULL))
);
CREATE UNIQUE INDEX uq_beneficiary_identity_number ON beneficiary (province_code, identity_number) WHERE identity_number IS NOT NULL;
CREATE INDEX ix_beneficiary_name ON beneficiary (province_code, given_name, family_name, middle_name, id);
CREATE INDEX ix_beneficiary_commune_name ON beneficiary (province_code, commune_code, given_name, family_name, middle_name, id);
CREATE INDEX ix_beneficiary_created ON beneficiary (province_code, created_at, id);
CREATE INDEX ix_beneficiary_birth ON beneficiary (province_code, birth_date, id);
CREATE INDEX ix_beneficiary_search ON beneficiary USING gin (search_key gin_trgm_ops);

-- Human codes for paper, such as 75-2026-000123, without gaps and without a sequence.
CREATE TABLE code_counter (
    province_code text     NOT NULL,
    kind          text     NOT NULL,
    year          smallint NOT NULL,
    last_number   integer  NOT NULL,
    CONSTRAINT pk_code_counter PRIMARY KEY (province_code, kind, year),
    CONSTRAINT ck_code_counter_kind CHECK (kind IN ('BENEFICIARY', 'HOUSEHOLD'))
);

-- Where the person lived, with the unit and the text as they were written at the time.
CREATE TABLE residence (
    province_code   text    NOT NULL,
    id              uuid    NOT NULL,
    beneficiary_id  uuid    NOT NULL,
    written_unit_id integer NOT NULL,
    commune_code    text,
    hamlet          text,
    address_text    text,
    valid_from      date    NOT NULL,
    valid_to        date,
    version         bigint  NOT NULL DEFAULT 0,
    CONSTRAINT pk_residence PRIMARY KEY (province_code, id),
    CONSTRAINT fk_residence_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_residence_written_unit_id FOREIGN KEY (written_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_residence_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_residence_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_residence_beneficiary ON residence (province_code, beneficiary_id, valid_from);

-- Membership in one of the 14 groups of Law on Children Art. 10 (TE01–TE14), or a mark of hardship or risk.
CREATE TABLE circumstance (
    province_code   text        NOT NULL,
    id              uuid        NOT NULL,
    beneficiary_id  uuid        NOT NULL,
    group_code      text        NOT NULL,
    subgroup_code   text,
    restricted      boolean     NOT NULL,
    valid_from      date        NOT NULL,
    valid_to        date,
    evidence_kind   text,
    evidence_number text,
    evidence_date   date,
    decided_by      text,
    closing_reason  text,
    note            text,
    version         bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    created_by      uuid,
    CONSTRAINT pk_circumstance PRIMARY KEY (province_code, id),
    CONSTRAINT fk_circumstance_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_circumstance_subgroup CHECK (subgroup_code LIKE group_code || '%'),
    CONSTRAINT ck_circumstance_period CHECK (valid_to > valid_from),
    CONSTRAINT ck_circumstance_closed CHECK ((valid_to IS NULL) = (closing_reason IS NULL)),
    CONSTRAINT ex_circumstance_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, group_code WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_circumstance_beneficiary ON circumstance (province_code, beneficiary_id, valid_from);
CREATE INDEX ix_circumstance_group ON circumstance (province_code, group_code, beneficiary_id);

CREATE TABLE disability (
    province_code      text   NOT NULL,
    id                 uuid   NOT NULL,
    beneficiary_id     uuid   NOT NULL,
    types              text[] NOT NULL,
    level              text   NOT NULL,
    certificate_number text,
    issued_on          date,
    issued_by          text,
    valid_from         date   NOT NULL,
    valid_to           date,
    version            bigint NOT NULL DEFAULT 0,
    CONSTRAINT pk_disability PRIMARY KEY (province_code, id),
    CONSTRAINT fk_disability_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_disability_types CHECK (cardinality(types) > 0
        AND types <@ ARRAY['MOBILITY', 'HEARING_SPEECH', 'VISION', 'NEURO_PSYCHIATRIC', 'INTELLECTUAL', 'OTHER']),
    CONSTRAINT ck_disability_level CHECK (level IN ('EXCEPTIONALLY_SEVERE', 'SEVERE', 'MILD')),
    CONSTRAINT ck_disability_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_disability_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_disability_beneficiary ON disability (province_code, beneficiary_id, valid_from);

CREATE TABLE school_status (
    province_code  text   NOT NULL,
    id             uuid   NOT NULL,
    beneficiary_id uuid   NOT NULL,
    status         text   NOT NULL,
    level          text,
    school_name    text,
    grade          text,
    reason         text,
    valid_from     date   NOT NULL,
    valid_to       date,
    version        bigint NOT NULL DEFAULT 0,
    CONSTRAINT pk_school_status PRIMARY KEY (province_code, id),
    CONSTRAINT fk_school_status_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_school_status_status CHECK (status IN ('ATTENDING', 'DROPPED_OUT', 'NEVER', 'COMPLETED')),
    CONSTRAINT ck_school_status_level CHECK (level IN ('NURSERY', 'KINDERGARTEN', 'PRIMARY', 'LOWER_SECONDARY',
        'UPPER_SECONDARY', 'CONTINUING', 'VOCATIONAL', 'COLLEGE', 'UNIVERSITY', 'SPECIAL')),
    CONSTRAINT ck_school_status_reason CHECK (status <> 'DROPPED_OUT' OR reason IS NOT NULL),
    CONSTRAINT ck_school_status_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_school_status_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_school_status_beneficiary ON school_status (province_code, beneficiary_id, valid_from);

CREATE TABLE carer (
    province_code  text    NOT NULL,
    id             uuid    NOT NULL,
    beneficiary_id uuid    NOT NULL,
    full_name      text    NOT NULL,
    relation       text    NOT NULL,
    phone          text,
    legal_guardian boolean NOT NULL DEFAULT false,
    valid_from     date    NOT NULL,
    valid_to       date,
    version        bigint  NOT NULL DEFAULT 0,
    CONSTRAINT pk_carer PRIMARY KEY (province_code, id),
    CONSTRAINT fk_carer_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_carer_full_name CHECK (char_length(full_name) BETWEEN 1 AND 200),
    CONSTRAINT ck_carer_period CHECK (valid_to > valid_from)
);
CREATE INDEX ix_carer_beneficiary ON carer (province_code, beneficiary_id);

-- Days a person is cared for in a facility: one exclusive category for totals, any number of flags.
CREATE TABLE stay (
    province_code   text   NOT NULL,
    id              uuid   NOT NULL,
    beneficiary_id  uuid   NOT NULL,
    organisation_id uuid   NOT NULL,
    category        text   NOT NULL,
    flags           text[] NOT NULL DEFAULT '{}',
    admission_kind  text   NOT NULL,
    decision_number text,
    valid_from      date   NOT NULL,
    valid_to        date,
    discharge_kind  text,
    version         bigint NOT NULL DEFAULT 0,
    CONSTRAINT pk_stay PRIMARY KEY (province_code, id),
    CONSTRAINT fk_stay_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_stay_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_stay_category CHECK (category IN ('CHILD', 'ELDERLY', 'DISABLED', 'MENTALLY_ILL', 'VOLUNTARY', 'EMERGENCY')),
    CONSTRAINT ck_stay_flags CHECK (flags <@ ARRAY['ORPHAN', 'ABANDONED', 'DISABLED', 'MENTALLY_ILL', 'ELDERLY', 'HOMELESS']),
    CONSTRAINT ck_stay_admission_kind CHECK (admission_kind IN ('LONG_TERM', 'EMERGENCY', 'VOLUNTARY', 'OTHER')),
    CONSTRAINT ck_stay_discharge CHECK ((valid_to IS NULL) = (discharge_kind IS NULL)
        AND discharge_kind IN ('REINTEGRATION', 'KINSHIP_CARE', 'FOSTER_CARE', 'ADOPTION', 'TRANSFER', 'INDEPENDENT_LIVING', 'LEFT', 'DIED')),
    CONSTRAINT ck_stay_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_stay_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_stay_beneficiary ON stay (province_code, beneficiary_id, valid_from);
CREATE INDEX ix_stay_organisation ON stay (province_code, organisation_id, valid_from);

-- Needs seen by officers and wishes heard from the child or the parents, with what came of them.
CREATE TABLE need (
    province_code  text        NOT NULL,
    id             uuid        NOT NULL,
    beneficiary_id uuid        NOT NULL,
    kind           text        NOT NULL,
    category       text        NOT NULL,
    description    text        NOT NULL,
    speaker        text        NOT NULL,
    heard_on       date        NOT NULL,
    priority       smallint    NOT NULL DEFAULT 2,
    activity_id    uuid,
    status         text        NOT NULL DEFAULT 'OPEN',
    answered_on    date,
    answer         text,
    version        bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    created_by     uuid,
    CONSTRAINT pk_need PRIMARY KEY (province_code, id),
    CONSTRAINT fk_need_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_need_kind CHECK (kind IN ('NEED', 'WISH')),
    CONSTRAINT ck_need_speaker CHECK (speaker IN ('CHILD', 'PARENT', 'CARER', 'OFFICER')),
    CONSTRAINT ck_need_priority CHECK (priority BETWEEN 1 AND 3),
    CONSTRAINT ck_need_status CHECK (status IN ('OPEN', 'IN_PROGRESS', 'MET', 'CLOSED')),
    CONSTRAINT ck_need_answered CHECK ((status IN ('MET', 'CLOSED')) = (answered_on IS NOT NULL))
);
CREATE INDEX ix_need_beneficiary ON need (province_code, beneficiary_id);
CREATE INDEX ix_need_open ON need (province_code, status, heard_on, id);
CREATE INDEX ix_need_activity ON need (province_code, activity_id) WHERE activity_id IS NOT NULL;

-- A member is a registered person or somebody known by name only; nobody lives in two households at once.
CREATE TABLE household_member (
    province_code  text    NOT NULL,
    id             uuid    NOT NULL,
    household_id   uuid    NOT NULL,
    beneficiary_id uuid,
    full_name      text,
    birth_year     smallint,
    relation       text    NOT NULL,
    head           boolean NOT NULL DEFAULT false,
    valid_from     date    NOT NULL,
    valid_to       date,
    leaving_reason text,
    version        bigint  NOT NULL DEFAULT 0,
    search_key     text    GENERATED ALWAYS AS (search_key(coalesce(full_name, ''))) STORED,
    CONSTRAINT pk_household_member PRIMARY KEY (province_code, id),
    CONSTRAINT fk_household_member_household_id FOREIGN KEY (province_code, household_id) REFERENCES household (province_code, id),
    CONSTRAINT fk_household_member_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_household_member_who CHECK ((beneficiary_id IS NULL) <> (full_name IS NULL)),
    CONSTRAINT ck_household_member_full_name CHECK (char_length(full_name) BETWEEN 1 AND 200),
    CONSTRAINT ck_household_member_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_household_member_one_household EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (beneficiary_id IS NOT NULL),
    CONSTRAINT ex_household_member_one_head EXCLUDE USING gist
        (province_code WITH =, household_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (head)
);
CREATE INDEX ix_household_member_household ON household_member (province_code, household_id, valid_from);
CREATE INDEX ix_household_member_beneficiary ON household_member (province_code, beneficiary_id, valid_from);
CREATE INDEX ix_household_member_search ON household_member USING gin (search_key gin_trgm_ops);

-- Decided yearly by the commune with a numbered certificate; never a yes or no.
CREATE TABLE household_poverty (
    province_code      text   NOT NULL,
    id                 uuid   NOT NULL,
    household_id       uuid   NOT NULL,
    status             text   NOT NULL,
    year               smallint NOT NULL,
    certificate_number text,
    decided_on         date,
    decided_by         text,
    valid_from         date   NOT NULL,
    valid_to           date,
    version            bigint NOT NULL DEFAULT 0,
    CONSTRAINT pk_household_poverty PRIMARY KEY (province_code, id),
    CONSTRAINT fk_household_poverty_household_id FOREIGN KEY (province_code, household_id) REFERENCES household (province_code, id),
    CONSTRAINT ck_household_poverty_status CHECK (status IN ('POOR', 'NEAR_POOR', 'NOT_POOR')),
    CONSTRAINT ck_household_poverty_year CHECK (year BETWEEN 1990 AND 2100),
    CONSTRAINT ck_household_poverty_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_household_poverty_period EXCLUDE USING gist
        (province_code WITH =, household_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_household_poverty_household ON household_poverty (province_code, household_id, valid_from);

-- What the family can carry, looked at before support is decided.
CREATE TABLE household_assessment (
    province_code       text   NOT NULL,
    id                  uuid   NOT NULL,
    household_id        uuid   NOT NULL,
    assessed_on         date   NOT NULL,
    assessed_by         text   NOT NULL,
    income_per_person   bigint,
    deprived_indicators smallint,
    summary             text   NOT NULL,
    version             bigint NOT NULL DEFAULT 0,
    CONSTRAINT pk_household_assessment PRIMARY KEY (province_code, id),
    CONSTRAINT fk_household_assessment_household_id FOREIGN KEY (province_code, household_id) REFERENCES household (province_code, id),
    CONSTRAINT ck_household_assessment_income CHECK (income_per_person BETWEEN 0 AND 1000000000000),
    CONSTRAINT ck_household_assessment_indicators CHECK (deprived_indicators BETWEEN 0 AND 12)
);
CREATE INDEX ix_household_assessment_household ON household_assessment (province_code, household_id, assessed_on);
