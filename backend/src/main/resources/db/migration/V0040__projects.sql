-- Programme → project (a phase) → component, with budget, indicators and the people they reach.

CREATE TABLE programme (
    province_code   text        NOT NULL,
    id              uuid        NOT NULL,
    code            text        NOT NULL,
    name            text        NOT NULL COLLATE "vi-VN-x-icu",
    organisation_id uuid,
    period_from     date        NOT NULL,
    period_to       date,
    legal_basis     text,
    version         bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    created_by      uuid,
    updated_at      timestamptz NOT NULL,
    updated_by      uuid,
    CONSTRAINT pk_programme PRIMARY KEY (province_code, id),
    CONSTRAINT uq_programme_code UNIQUE (province_code, code),
    CONSTRAINT fk_programme_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_programme_period CHECK (period_to > period_from)
);

CREATE TABLE project (
    province_code           text        NOT NULL,
    id                      uuid        NOT NULL,
    programme_id            uuid,
    previous_project_id     uuid,
    code                    text        NOT NULL,
    name                    text        NOT NULL COLLATE "vi-VN-x-icu",
    phase_from              date        NOT NULL,
    phase_to                date        NOT NULL,
    fiscal_year_start_month smallint    NOT NULL DEFAULT 1,
    currency                text        NOT NULL DEFAULT 'VND',
    partnership_since       smallint,
    approval_number         text,
    approval_date           date,
    legal_basis             text,
    description             text,
    invented                boolean     NOT NULL DEFAULT false,
    version                 bigint      NOT NULL DEFAULT 0,
    created_at              timestamptz NOT NULL,
    created_by              uuid,
    updated_at              timestamptz NOT NULL,
    updated_by              uuid,
    search_key              text        NOT NULL GENERATED ALWAYS AS (search_key(code || ' ' || name)) STORED,
    CONSTRAINT pk_project PRIMARY KEY (province_code, id),
    CONSTRAINT uq_project_code UNIQUE (province_code, code),
    CONSTRAINT fk_project_programme_id FOREIGN KEY (province_code, programme_id) REFERENCES programme (province_code, id),
    CONSTRAINT fk_project_previous_project_id FOREIGN KEY (province_code, previous_project_id) REFERENCES project (province_code, id),
    CONSTRAINT ck_project_phase CHECK (phase_to >= phase_from),
    CONSTRAINT ck_project_previous CHECK (previous_project_id <> id),
    CONSTRAINT ck_project_fiscal_month CHECK (fiscal_year_start_month BETWEEN 1 AND 12),
    CONSTRAINT ck_project_currency CHECK (currency ~ '^[A-Z]{3}$')
);
CREATE INDEX ix_project_name ON project (province_code, name, id);
CREATE INDEX ix_project_search ON project USING gin (search_key gin_trgm_ops);

CREATE TABLE project_status (
    province_code text NOT NULL,
    id            uuid NOT NULL,
    project_id    uuid NOT NULL,
    status        text NOT NULL,
    valid_from    date NOT NULL,
    valid_to      date,
    reason        text,
    CONSTRAINT pk_project_status PRIMARY KEY (province_code, id),
    CONSTRAINT fk_project_status_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT ck_project_status_status CHECK (status IN ('PREPARING', 'APPROVED', 'RUNNING', 'SUSPENDED', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT ck_project_status_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_project_status_period EXCLUDE USING gist
        (province_code WITH =, project_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

-- Donor, owner and implementer with their dates; one owner at a time.
CREATE TABLE project_organisation (
    province_code   text NOT NULL,
    id              uuid NOT NULL,
    project_id      uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role            text NOT NULL,
    valid_from      date NOT NULL,
    valid_to        date,
    legal_basis     text,
    CONSTRAINT pk_project_organisation PRIMARY KEY (province_code, id),
    CONSTRAINT fk_project_organisation_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_project_organisation_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_project_organisation_role CHECK (role IN ('DONOR', 'OWNER', 'IMPLEMENTER', 'PARTNER')),
    CONSTRAINT ck_project_organisation_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_project_organisation_one_owner EXCLUDE USING gist
        (province_code WITH =, project_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (role = 'OWNER')
);
CREATE INDEX ix_project_organisation_project ON project_organisation (province_code, project_id);
CREATE INDEX ix_project_organisation_organisation ON project_organisation (organisation_id, province_code, project_id);

-- The change of owner with what was handed over: balance, people, papers.
CREATE TABLE project_handover (
    province_code        text        NOT NULL,
    id                   uuid        NOT NULL,
    project_id           uuid        NOT NULL,
    from_organisation_id uuid        NOT NULL,
    to_organisation_id   uuid        NOT NULL,
    effective_on         date        NOT NULL,
    legal_basis          text        NOT NULL,
    minutes_number       text,
    budget_balance       bigint      NOT NULL,
    beneficiaries        integer     NOT NULL,
    documents            text,
    created_at           timestamptz NOT NULL,
    created_by           uuid,
    CONSTRAINT pk_project_handover PRIMARY KEY (province_code, id),
    CONSTRAINT fk_project_handover_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_project_handover_from_organisation_id FOREIGN KEY (from_organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_project_handover_to_organisation_id FOREIGN KEY (to_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_project_handover_parties CHECK (from_organisation_id <> to_organisation_id)
);
CREATE INDEX ix_project_handover_project ON project_handover (province_code, project_id);

-- budget_amount is the budget in force, disbursed_amount what has been posted against it, both in minor units.
-- Posting adds to disbursed_amount in its own transaction, so the check below holds under concurrency too.
CREATE TABLE component (
    province_code    text    NOT NULL,
    id               uuid    NOT NULL,
    project_id       uuid    NOT NULL,
    code             text    NOT NULL,
    name             text    NOT NULL,
    position         smallint NOT NULL,
    facility_id      uuid,
    -- A service event of the component must meet one of these rules; none means that everybody may be served.
    eligibility_rules   text[]   NOT NULL DEFAULT '{}',
    -- Service events only in communes marked remote or region III on their day.
    remote_only         boolean  NOT NULL DEFAULT false,
    -- Every resident of the facility up to this age, in completed years, belongs on the sponsorship list.
    sponsorship_max_age smallint NOT NULL DEFAULT 12,
    budget_amount    bigint  NOT NULL DEFAULT 0,
    disbursed_amount bigint  NOT NULL DEFAULT 0,
    version          bigint  NOT NULL DEFAULT 0,
    CONSTRAINT pk_component PRIMARY KEY (province_code, id),
    CONSTRAINT uq_component_code UNIQUE (province_code, project_id, code),
    CONSTRAINT fk_component_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_component_facility_id FOREIGN KEY (facility_id) REFERENCES organisation (id),
    CONSTRAINT ck_component_eligibility CHECK (eligibility_rules <@ ARRAY['PRESCHOOL_HARDSHIP', 'DISABLED_OVER_12']),
    CONSTRAINT ck_component_sponsorship_max_age CHECK (sponsorship_max_age BETWEEN 0 AND 150),
    CONSTRAINT ck_component_budget CHECK (budget_amount >= 0),
    CONSTRAINT ck_component_disbursed CHECK (disbursed_amount BETWEEN 0 AND budget_amount)
);

-- Versions of a component's budget with the decision that set them; the donor says whose money it is.
CREATE TABLE component_budget (
    province_code   text   NOT NULL,
    id              uuid   NOT NULL,
    component_id    uuid   NOT NULL,
    donor_id        uuid,
    amount          bigint NOT NULL,
    valid_from      date   NOT NULL,
    valid_to        date,
    decision_number text,
    reason          text,
    CONSTRAINT pk_component_budget PRIMARY KEY (province_code, id),
    CONSTRAINT fk_component_budget_component_id FOREIGN KEY (province_code, component_id) REFERENCES component (province_code, id),
    CONSTRAINT fk_component_budget_donor_id FOREIGN KEY (donor_id) REFERENCES organisation (id),
    CONSTRAINT ck_component_budget_amount CHECK (amount >= 0 AND amount <= 100000000000000000),
    CONSTRAINT ck_component_budget_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_component_budget_period EXCLUDE USING gist
        (province_code WITH =, component_id WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE objective (
    province_code text     NOT NULL,
    id            uuid     NOT NULL,
    project_id    uuid     NOT NULL,
    position      smallint NOT NULL,
    description   text     NOT NULL,
    CONSTRAINT pk_objective PRIMARY KEY (province_code, id),
    CONSTRAINT uq_objective_position UNIQUE (province_code, project_id, position),
    CONSTRAINT fk_objective_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id)
);

-- What is promised. The measure names the rule that computes the actual from rows; MANUAL only where no rows exist.
CREATE TABLE indicator (
    province_code text     NOT NULL,
    id            uuid     NOT NULL,
    project_id    uuid     NOT NULL,
    component_id  uuid,
    objective_id  uuid,
    code          text     NOT NULL,
    name          text     NOT NULL,
    unit          text     NOT NULL,
    measure       text     NOT NULL,
    comparator    text     NOT NULL DEFAULT 'AT_LEAST',
    target        bigint   NOT NULL,
    period_from   date,
    period_to     date,
    manual_actual bigint,
    position      smallint NOT NULL,
    CONSTRAINT pk_indicator PRIMARY KEY (province_code, id),
    CONSTRAINT uq_indicator_code UNIQUE (province_code, project_id, code),
    CONSTRAINT fk_indicator_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_indicator_component_id FOREIGN KEY (province_code, component_id) REFERENCES component (province_code, id),
    CONSTRAINT fk_indicator_objective_id FOREIGN KEY (province_code, objective_id) REFERENCES objective (province_code, id),
    CONSTRAINT ck_indicator_unit CHECK (unit IN ('TURNS', 'PERSONS', 'FAMILIES', 'PERCENT')),
    CONSTRAINT ck_indicator_measure CHECK (measure IN ('SERVICE_TURNS', 'SERVICE_PERSONS', 'SCHOLARS', 'FAMILIES',
        'SPONSORSHIP_COVERAGE', 'REINTEGRATED', 'PLANS_COMPLETED', 'PERSONS_ENROLLED', 'MANUAL')),
    CONSTRAINT ck_indicator_manual CHECK ((measure = 'MANUAL') OR manual_actual IS NULL),
    CONSTRAINT ck_indicator_comparator CHECK (comparator IN ('EQUAL', 'AT_LEAST', 'AT_MOST')),
    CONSTRAINT ck_indicator_target CHECK (target >= 0),
    CONSTRAINT ck_indicator_period CHECK (period_to >= period_from)
);

-- A named scheme such as "Học bổng tiếp sức đến trường" with its amount and instalments.
CREATE TABLE scheme (
    province_code text     NOT NULL,
    id            uuid     NOT NULL,
    component_id  uuid     NOT NULL,
    name          text     NOT NULL,
    amount        bigint   NOT NULL,
    instalments   smallint NOT NULL DEFAULT 1,
    conditions    text,
    CONSTRAINT pk_scheme PRIMARY KEY (province_code, id),
    CONSTRAINT fk_scheme_component_id FOREIGN KEY (province_code, component_id) REFERENCES component (province_code, id),
    CONSTRAINT ck_scheme_amount CHECK (amount > 0),
    CONSTRAINT ck_scheme_instalments CHECK (instalments BETWEEN 1 AND 12)
);

-- A person on the sponsorship list, a scholar of a year, a family being preserved or restored.
CREATE TABLE enrolment (
    province_code  text        NOT NULL,
    id             uuid        NOT NULL,
    project_id     uuid        NOT NULL,
    component_id   uuid        NOT NULL,
    kind           text        NOT NULL,
    beneficiary_id uuid,
    household_id   uuid,
    scheme_id      uuid,
    award_year     smallint,
    valid_from     date        NOT NULL,
    valid_to       date,
    end_reason     text,
    note           text,
    version        bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    created_by     uuid,
    CONSTRAINT pk_enrolment PRIMARY KEY (province_code, id),
    CONSTRAINT fk_enrolment_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_enrolment_component_id FOREIGN KEY (province_code, component_id) REFERENCES component (province_code, id),
    CONSTRAINT fk_enrolment_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_enrolment_household_id FOREIGN KEY (province_code, household_id) REFERENCES household (province_code, id),
    CONSTRAINT fk_enrolment_scheme_id FOREIGN KEY (province_code, scheme_id) REFERENCES scheme (province_code, id),
    CONSTRAINT ck_enrolment_kind CHECK (kind IN ('SPONSORSHIP', 'SCHOLARSHIP', 'FAMILY_PRESERVATION', 'FAMILY_RESTORATION')),
    CONSTRAINT ck_enrolment_who CHECK (CASE WHEN kind IN ('FAMILY_PRESERVATION', 'FAMILY_RESTORATION')
        THEN household_id IS NOT NULL AND beneficiary_id IS NULL ELSE beneficiary_id IS NOT NULL AND household_id IS NULL END),
    CONSTRAINT ck_enrolment_award_year CHECK ((kind = 'SCHOLARSHIP') = (award_year IS NOT NULL)),
    CONSTRAINT ck_enrolment_period CHECK (valid_to > valid_from),
    CONSTRAINT ck_enrolment_end CHECK ((valid_to IS NULL) = (end_reason IS NULL)),
    -- Nobody is on one list twice at the same time; an enrolment recorded in error does not count.
    CONSTRAINT ex_enrolment_person EXCLUDE USING gist
        (province_code WITH =, component_id WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (kind = 'SPONSORSHIP' AND end_reason IS DISTINCT FROM 'RECORDED_IN_ERROR'),
    CONSTRAINT ex_enrolment_family EXCLUDE USING gist
        (province_code WITH =, component_id WITH =, household_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (household_id IS NOT NULL AND end_reason IS DISTINCT FROM 'RECORDED_IN_ERROR')
);
-- One award of a scheme per child and year, whenever its months begin and end.
CREATE UNIQUE INDEX uq_enrolment_award ON enrolment (province_code, component_id, beneficiary_id, award_year, scheme_id)
    NULLS NOT DISTINCT WHERE kind = 'SCHOLARSHIP' AND end_reason IS DISTINCT FROM 'RECORDED_IN_ERROR';
CREATE INDEX ix_enrolment_list ON enrolment (province_code, valid_from, id);
CREATE INDEX ix_enrolment_beneficiary ON enrolment (province_code, beneficiary_id, project_id);
CREATE INDEX ix_enrolment_household ON enrolment (province_code, household_id, project_id);
CREATE INDEX ix_enrolment_project ON enrolment (province_code, project_id, kind, valid_from, id);

-- One turn (lượt) of a service to one person or household on one day. Turns are counted here, persons are told apart.
CREATE TABLE service_event (
    province_code    text        NOT NULL,
    id               uuid        NOT NULL,
    project_id       uuid,
    component_id     uuid,
    beneficiary_id   uuid,
    household_id     uuid,
    service          text        NOT NULL,
    happened_on      date        NOT NULL,
    eligibility      text,
    written_unit_id  integer,
    commune_code     text,
    provider_id      uuid,
    activity_id      uuid,
    note             text,
    version          bigint      NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    created_by       uuid,
    CONSTRAINT pk_service_event PRIMARY KEY (province_code, id),
    CONSTRAINT fk_service_event_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_service_event_component_id FOREIGN KEY (province_code, component_id) REFERENCES component (province_code, id),
    CONSTRAINT fk_service_event_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_service_event_household_id FOREIGN KEY (province_code, household_id) REFERENCES household (province_code, id),
    CONSTRAINT fk_service_event_written_unit_id FOREIGN KEY (written_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT fk_service_event_provider_id FOREIGN KEY (provider_id) REFERENCES organisation (id),
    CONSTRAINT ck_service_event_who CHECK (beneficiary_id IS NOT NULL OR household_id IS NOT NULL),
    CONSTRAINT ck_service_event_component CHECK (component_id IS NULL OR project_id IS NOT NULL),
    CONSTRAINT ck_service_event_eligibility CHECK (eligibility IN ('PRESCHOOL_HARDSHIP', 'DISABLED_OVER_12', 'OTHER'))
);
CREATE INDEX ix_service_event_beneficiary ON service_event (province_code, beneficiary_id, happened_on);
CREATE INDEX ix_service_event_list ON service_event (province_code, happened_on, id);
CREATE INDEX ix_service_event_component ON service_event (province_code, project_id, component_id, happened_on, id);

-- The long-term (permanency) plan of an enrolled child.
CREATE TABLE permanency_plan (
    province_code  text        NOT NULL,
    id             uuid        NOT NULL,
    project_id     uuid        NOT NULL,
    component_id   uuid,
    beneficiary_id uuid        NOT NULL,
    goal           text        NOT NULL,
    summary        text,
    made_on        date        NOT NULL,
    review_due_on  date        NOT NULL,
    status         text        NOT NULL DEFAULT 'ACTIVE',
    -- The day the plan ended, completed or cancelled, and what came of it.
    completed_on   date,
    outcome        text,
    version        bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    created_by     uuid,
    CONSTRAINT pk_permanency_plan PRIMARY KEY (province_code, id),
    CONSTRAINT fk_permanency_plan_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_permanency_plan_component_id FOREIGN KEY (province_code, component_id) REFERENCES component (province_code, id),
    CONSTRAINT fk_permanency_plan_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_permanency_plan_goal CHECK (goal IN ('REINTEGRATION', 'KINSHIP_CARE', 'FOSTER_CARE', 'ADOPTION', 'INDEPENDENT_LIVING', 'STAY_WITH_FAMILY')),
    CONSTRAINT ck_permanency_plan_status CHECK (status IN ('ACTIVE', 'COMPLETED', 'CANCELLED')),
    CONSTRAINT ck_permanency_plan_completed CHECK ((status = 'ACTIVE') = (completed_on IS NULL) AND completed_on >= made_on)
);
CREATE UNIQUE INDEX uq_permanency_plan_active ON permanency_plan (province_code, project_id, beneficiary_id) WHERE status = 'ACTIVE';
CREATE INDEX ix_permanency_plan_review ON permanency_plan (province_code, status, review_due_on);

-- Counts of earlier years without names. Flagged wherever they are added in.
CREATE TABLE legacy_aggregate (
    province_code text     NOT NULL,
    id            uuid     NOT NULL,
    project_id    uuid     NOT NULL,
    measure       text     NOT NULL,
    period_from   smallint NOT NULL,
    period_to     smallint NOT NULL,
    amount        bigint   NOT NULL,
    source        text     NOT NULL,
    CONSTRAINT pk_legacy_aggregate PRIMARY KEY (province_code, id),
    CONSTRAINT fk_legacy_aggregate_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT ck_legacy_aggregate_measure CHECK (measure IN ('PERSONS')),
    CONSTRAINT ck_legacy_aggregate_period CHECK (period_to >= period_from),
    CONSTRAINT ck_legacy_aggregate_amount CHECK (amount >= 0)
);

-- What was planned to be paid in a calendar quarter. Without such rows the budget is spread evenly over the phase.
CREATE TABLE quarter_plan (
    province_code text     NOT NULL,
    project_id    uuid     NOT NULL,
    year          smallint NOT NULL,
    quarter       smallint NOT NULL,
    amount        bigint   NOT NULL,
    CONSTRAINT pk_quarter_plan PRIMARY KEY (province_code, project_id, year, quarter),
    CONSTRAINT fk_quarter_plan_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT ck_quarter_plan_year CHECK (year BETWEEN 1990 AND 2100),
    CONSTRAINT ck_quarter_plan_quarter CHECK (quarter BETWEEN 1 AND 4),
    CONSTRAINT ck_quarter_plan_amount CHECK (amount BETWEEN 0 AND 100000000000000000)
);
