-- Campaigns, activities and what they left behind: gifts handed over, wishes heard, conclusions with owners and dates.

CREATE TABLE official_document (
    province_code   text        NOT NULL,
    id              uuid        NOT NULL,
    number          text        NOT NULL,
    type            text        NOT NULL,
    title           text        NOT NULL,
    issued_on       date        NOT NULL,
    organisation_id uuid,
    issuer_text     text,
    url             text,
    version         bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    created_by      uuid,
    updated_at      timestamptz NOT NULL,
    updated_by      uuid,
    search_key      text        NOT NULL GENERATED ALWAYS AS (search_key(number || ' ' || title)) STORED,
    CONSTRAINT pk_official_document PRIMARY KEY (province_code, id),
    CONSTRAINT uq_official_document_number UNIQUE (province_code, number, issued_on),
    CONSTRAINT fk_official_document_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_official_document_type CHECK (type IN ('PLAN', 'DECISION', 'REPORT', 'SUBMISSION', 'RESOLUTION', 'LETTER', 'MINUTES', 'AGREEMENT', 'OTHER'))
);
CREATE INDEX ix_official_document_search ON official_document USING gin (search_key gin_trgm_ops);

CREATE TABLE campaign (
    province_code    text        NOT NULL,
    id               uuid        NOT NULL,
    code             text        NOT NULL,
    kind             text        NOT NULL,
    year             smallint    NOT NULL,
    edition          smallint,
    name             text        NOT NULL COLLATE "vi-VN-x-icu",
    theme            text,
    period_from      date        NOT NULL,
    period_to        date        NOT NULL,
    plan_document_id uuid,
    programme_id     uuid,
    copied_from_id   uuid,
    report_due_on    date,
    version          bigint      NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    created_by       uuid,
    updated_at       timestamptz NOT NULL,
    updated_by       uuid,
    search_key       text        NOT NULL GENERATED ALWAYS AS (search_key(code || ' ' || name || ' ' || coalesce(theme, ''))) STORED,
    CONSTRAINT pk_campaign PRIMARY KEY (province_code, id),
    CONSTRAINT uq_campaign_code UNIQUE (province_code, code),
    CONSTRAINT fk_campaign_plan_document_id FOREIGN KEY (province_code, plan_document_id) REFERENCES official_document (province_code, id),
    CONSTRAINT fk_campaign_programme_id FOREIGN KEY (province_code, programme_id) REFERENCES programme (province_code, id),
    CONSTRAINT fk_campaign_copied_from_id FOREIGN KEY (province_code, copied_from_id) REFERENCES campaign (province_code, id),
    CONSTRAINT ck_campaign_kind CHECK (kind IN ('MONTH_OF_ACTION', 'SOCIAL_WORK_DAY', 'MID_AUTUMN', 'TET', 'DISABILITY_DAY', 'OTHER')),
    CONSTRAINT ck_campaign_year CHECK (year BETWEEN 1945 AND 2100),
    CONSTRAINT ck_campaign_period CHECK (period_to >= period_from)
);
CREATE INDEX ix_campaign_year ON campaign (province_code, year, id);
CREATE INDEX ix_campaign_plan_document ON campaign (province_code, plan_document_id);
CREATE INDEX ix_campaign_search ON campaign USING gin (search_key gin_trgm_ops);

CREATE TABLE campaign_message (
    province_code text     NOT NULL,
    campaign_id   uuid     NOT NULL,
    position      smallint NOT NULL,
    message       text     NOT NULL,
    CONSTRAINT pk_campaign_message PRIMARY KEY (province_code, campaign_id, position),
    CONSTRAINT fk_campaign_message_campaign_id FOREIGN KEY (province_code, campaign_id) REFERENCES campaign (province_code, id)
);

CREATE TABLE activity (
    province_code    text        NOT NULL,
    id               uuid        NOT NULL,
    campaign_id      uuid,
    series_id        uuid,
    project_id       uuid,
    series           boolean     NOT NULL DEFAULT false,
    kinds            text[]      NOT NULL,
    name             text        NOT NULL COLLATE "vi-VN-x-icu",
    theme            text,
    edition          smallint,
    starts_on        date        NOT NULL,
    ends_on          date        NOT NULL,
    part_of_day      text        NOT NULL DEFAULT 'ALL_DAY',
    level            text        NOT NULL,
    protection_level text,
    topics           text[]      NOT NULL DEFAULT '{}',
    written_unit_id  integer,
    commune_code     text,
    place_text       text,
    status           text        NOT NULL,
    description      text,
    minutes          text,
    cancelled_on     date,
    cancel_reason    text,
    invented         boolean     NOT NULL DEFAULT false,
    version          bigint      NOT NULL DEFAULT 0,
    created_at       timestamptz NOT NULL,
    created_by       uuid,
    updated_at       timestamptz NOT NULL,
    updated_by       uuid,
    search_key       text        NOT NULL GENERATED ALWAYS AS (search_key(name)) STORED,
    CONSTRAINT pk_activity PRIMARY KEY (province_code, id),
    CONSTRAINT fk_activity_campaign_id FOREIGN KEY (province_code, campaign_id) REFERENCES campaign (province_code, id),
    CONSTRAINT fk_activity_series_id FOREIGN KEY (province_code, series_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_activity_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_activity_written_unit_id FOREIGN KEY (written_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_activity_series CHECK (series_id <> id AND NOT (series AND series_id IS NOT NULL)),
    CONSTRAINT ck_activity_kinds CHECK (cardinality(kinds) > 0),
    CONSTRAINT ck_activity_period CHECK (ends_on >= starts_on),
    CONSTRAINT ck_activity_part_of_day CHECK (part_of_day IN ('MORNING', 'AFTERNOON', 'EVENING', 'ALL_DAY')),
    CONSTRAINT ck_activity_level CHECK (level IN ('NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE')),
    CONSTRAINT ck_activity_protection_level CHECK (protection_level IN ('PREVENTION', 'SUPPORT', 'INTERVENTION')),
    CONSTRAINT ck_activity_status CHECK (status IN ('PLANNED', 'HELD', 'CANCELLED')),
    CONSTRAINT ck_activity_cancelled CHECK ((status = 'CANCELLED') = (cancelled_on IS NOT NULL AND cancel_reason IS NOT NULL))
);
CREATE INDEX ix_activity_name ON activity (province_code, name, id);
CREATE INDEX ix_activity_date ON activity (province_code, starts_on, id);
CREATE INDEX ix_activity_campaign ON activity (province_code, campaign_id);
CREATE INDEX ix_activity_project ON activity (province_code, project_id);
CREATE INDEX ix_activity_series ON activity (province_code, series_id);
CREATE INDEX ix_activity_search ON activity USING gin (search_key gin_trgm_ops);

CREATE TABLE activity_stop (
    province_code                 text     NOT NULL,
    id                            uuid     NOT NULL,
    activity_id                   uuid     NOT NULL,
    position                      smallint NOT NULL,
    visited_on                    date     NOT NULL,
    written_unit_id               integer  NOT NULL,
    commune_code                  text,
    place_text                    text,
    local_contact                 text,
    local_contact_organisation_id uuid,
    CONSTRAINT pk_activity_stop PRIMARY KEY (province_code, id),
    CONSTRAINT uq_activity_stop_position UNIQUE (province_code, activity_id, position),
    CONSTRAINT fk_activity_stop_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_activity_stop_written_unit_id FOREIGN KEY (written_unit_id) REFERENCES admin_unit (id),
    CONSTRAINT fk_activity_stop_local_contact_organisation_id FOREIGN KEY (local_contact_organisation_id) REFERENCES organisation (id)
);

CREATE TABLE activity_organisation (
    province_code   text     NOT NULL,
    activity_id     uuid     NOT NULL,
    organisation_id uuid     NOT NULL,
    role            text     NOT NULL,
    position        smallint NOT NULL DEFAULT 1,
    CONSTRAINT pk_activity_organisation PRIMARY KEY (province_code, activity_id, organisation_id, role),
    CONSTRAINT fk_activity_organisation_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_activity_organisation_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_activity_organisation_role CHECK (role IN ('ORGANISER', 'CO_ORGANISER', 'PARTNER', 'HOST', 'GUEST'))
);
CREATE INDEX ix_activity_organisation_organisation ON activity_organisation (organisation_id);

-- Kinds of partner that took part without being named, such as families or schools.
CREATE TABLE activity_partner (
    province_code text NOT NULL,
    activity_id   uuid NOT NULL,
    kind          text NOT NULL,
    CONSTRAINT pk_activity_partner PRIMARY KEY (province_code, activity_id, kind),
    CONSTRAINT fk_activity_partner_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id)
);

-- Delegation and speakers, with name and title as printed that day; a head-count where people were not named.
CREATE TABLE activity_participant (
    province_code   text     NOT NULL,
    id              uuid     NOT NULL,
    activity_id     uuid     NOT NULL,
    position        smallint NOT NULL,
    role            text     NOT NULL,
    official_id     uuid,
    organisation_id uuid,
    printed_name    text,
    printed_title   text,
    head_count      integer  NOT NULL DEFAULT 1,
    CONSTRAINT pk_activity_participant PRIMARY KEY (province_code, id),
    CONSTRAINT fk_activity_participant_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_activity_participant_official_id FOREIGN KEY (official_id) REFERENCES official (id),
    CONSTRAINT fk_activity_participant_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_activity_participant_role CHECK (role IN ('HEAD', 'MEMBER', 'CHAIR', 'PRESENTER', 'SPEAKER', 'GUEST')),
    CONSTRAINT ck_activity_participant_head_count CHECK (head_count > 0)
);
CREATE INDEX ix_activity_participant_activity ON activity_participant (province_code, activity_id);

CREATE TABLE activity_audience (
    province_code text    NOT NULL,
    activity_id   uuid    NOT NULL,
    audience      text    NOT NULL,
    persons       integer NOT NULL,
    CONSTRAINT pk_activity_audience PRIMARY KEY (province_code, activity_id, audience),
    CONSTRAINT fk_activity_audience_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT ck_activity_audience_persons CHECK (persons >= 0)
);

-- What is given: an item, its unit value and quantity, and whether a published amount was for all or for each.
CREATE TABLE gift_batch (
    province_code text    NOT NULL,
    id            uuid    NOT NULL,
    activity_id   uuid    NOT NULL,
    position      smallint NOT NULL DEFAULT 1,
    item          text    NOT NULL,
    unit_value    bigint  NOT NULL,
    quantity      integer NOT NULL,
    total_value   bigint  NOT NULL,
    value_basis   text    NOT NULL,
    source        text,
    note          text,
    CONSTRAINT pk_gift_batch PRIMARY KEY (province_code, id),
    CONSTRAINT fk_gift_batch_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT ck_gift_batch_value CHECK (unit_value >= 0 AND quantity > 0 AND total_value >= 0),
    CONSTRAINT ck_gift_batch_value_basis CHECK (value_basis IN ('TOTAL', 'EACH'))
);
CREATE INDEX ix_gift_batch_activity ON gift_batch (province_code, activity_id);

-- A household or person reached: the visit's notes, and the gift with who took it in hand.
CREATE TABLE activity_recipient (
    province_code      text    NOT NULL,
    id                 uuid    NOT NULL,
    activity_id        uuid    NOT NULL,
    position           smallint NOT NULL DEFAULT 1,
    stop_id            uuid,
    household_id       uuid,
    beneficiary_id     uuid,
    category           text,
    eligibility_reason text    NOT NULL,
    health_note        text,
    living_note        text,
    gift_batch_id      uuid,
    gift_value         bigint,
    disbursement_id    uuid,
    received_on        date,
    received_by        text,
    receiver_relation  text,
    CONSTRAINT pk_activity_recipient PRIMARY KEY (province_code, id),
    CONSTRAINT fk_activity_recipient_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_activity_recipient_stop_id FOREIGN KEY (province_code, stop_id) REFERENCES activity_stop (province_code, id),
    CONSTRAINT fk_activity_recipient_household_id FOREIGN KEY (province_code, household_id) REFERENCES household (province_code, id),
    CONSTRAINT fk_activity_recipient_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_activity_recipient_gift_batch_id FOREIGN KEY (province_code, gift_batch_id) REFERENCES gift_batch (province_code, id),
    CONSTRAINT fk_activity_recipient_disbursement_id FOREIGN KEY (province_code, disbursement_id) REFERENCES disbursement (province_code, id),
    CONSTRAINT ck_activity_recipient_who CHECK (household_id IS NOT NULL OR beneficiary_id IS NOT NULL),
    CONSTRAINT ck_activity_recipient_receiver CHECK (gift_batch_id IS NULL OR (received_by IS NOT NULL AND received_on IS NOT NULL AND gift_value IS NOT NULL))
);
CREATE INDEX ix_activity_recipient_activity ON activity_recipient (province_code, activity_id);
CREATE INDEX ix_activity_recipient_household ON activity_recipient (province_code, household_id);
CREATE INDEX ix_activity_recipient_beneficiary ON activity_recipient (province_code, beneficiary_id);

CREATE TABLE conclusion (
    province_code         text     NOT NULL,
    id                    uuid     NOT NULL,
    activity_id           uuid     NOT NULL,
    position              smallint NOT NULL,
    description           text     NOT NULL,
    owner_organisation_id uuid,
    owner_text            text,
    due_on                date,
    status                text     NOT NULL DEFAULT 'OPEN',
    done_on               date,
    version               bigint   NOT NULL DEFAULT 0,
    CONSTRAINT pk_conclusion PRIMARY KEY (province_code, id),
    CONSTRAINT uq_conclusion_position UNIQUE (province_code, activity_id, position),
    CONSTRAINT fk_conclusion_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_conclusion_owner_organisation_id FOREIGN KEY (owner_organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_conclusion_status CHECK (status IN ('OPEN', 'DONE', 'CANCELLED')),
    CONSTRAINT ck_conclusion_done CHECK ((status = 'DONE') = (done_on IS NOT NULL))
);
CREATE INDEX ix_conclusion_due ON conclusion (province_code, status, due_on);

CREATE TABLE activity_document (
    province_code text NOT NULL,
    activity_id   uuid NOT NULL,
    document_id   uuid NOT NULL,
    CONSTRAINT pk_activity_document PRIMARY KEY (province_code, activity_id, document_id),
    CONSTRAINT fk_activity_document_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_activity_document_document_id FOREIGN KEY (province_code, document_id) REFERENCES official_document (province_code, id)
);
CREATE INDEX ix_activity_document_document ON activity_document (province_code, document_id);

ALTER TABLE disbursement ADD CONSTRAINT fk_disbursement_activity_id
    FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id);
ALTER TABLE service_event ADD CONSTRAINT fk_service_event_activity_id
    FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id);
ALTER TABLE need ADD CONSTRAINT fk_need_activity_id
    FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id);
