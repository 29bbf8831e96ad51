-- Departments, centres, NGOs, committees … shared by all provinces. Names and parents carry dates:
-- a report of a day prints the name and the parent of that day.

CREATE TABLE organisation (
    id                uuid        NOT NULL,
    kind              text        NOT NULL,
    sector            text,
    level             text,
    province_code     text,
    commune_code      text,
    short_name        text,
    registration_no   text,
    address_text      text,
    country           text        NOT NULL DEFAULT 'VN',
    founded_on        date,
    founded_precision text,
    dissolved_on      date,
    invented          boolean     NOT NULL DEFAULT false,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    created_by        uuid,
    updated_at        timestamptz NOT NULL,
    updated_by        uuid,
    search_key        text        NOT NULL GENERATED ALWAYS AS (search_key(coalesce(short_name, ''))) STORED,
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT ck_organisation_level CHECK (level IN ('NATIONAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE', 'INTERNATIONAL')),
    CONSTRAINT ck_organisation_founded CHECK (founded_precision IN ('DAY', 'MONTH', 'YEAR')),
    CONSTRAINT ck_organisation_dissolved CHECK (dissolved_on IS NULL OR founded_on IS NULL OR dissolved_on > founded_on)
);
CREATE INDEX ix_organisation_province ON organisation (province_code, kind);
CREATE INDEX ix_organisation_kind ON organisation (kind, id);
CREATE INDEX ix_organisation_created ON organisation (created_at, id);

CREATE TABLE organisation_name (
    id              uuid NOT NULL,
    organisation_id uuid NOT NULL,
    name            text NOT NULL COLLATE "vi-VN-x-icu",
    name_en         text,
    valid_from      date,
    valid_to        date,
    legal_basis     text,
    search_key      text NOT NULL GENERATED ALWAYS AS (search_key(name || ' ' || coalesce(name_en, ''))) STORED,
    CONSTRAINT pk_organisation_name PRIMARY KEY (id),
    CONSTRAINT fk_organisation_name_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_organisation_name_name CHECK (char_length(name) BETWEEN 1 AND 300),
    CONSTRAINT ck_organisation_name_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_organisation_name_period EXCLUDE USING gist (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_organisation_name_search ON organisation_name USING gin (search_key gin_trgm_ops);
CREATE INDEX ix_organisation_name_sort ON organisation_name (name, organisation_id);

CREATE TABLE organisation_parent (
    id              uuid NOT NULL,
    organisation_id uuid NOT NULL,
    parent_id       uuid NOT NULL,
    valid_from      date,
    valid_to        date,
    legal_basis     text,
    CONSTRAINT pk_organisation_parent PRIMARY KEY (id),
    CONSTRAINT fk_organisation_parent_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT fk_organisation_parent_parent_id FOREIGN KEY (parent_id) REFERENCES organisation (id),
    CONSTRAINT ck_organisation_parent_self CHECK (organisation_id <> parent_id),
    CONSTRAINT ck_organisation_parent_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_organisation_parent_period EXCLUDE USING gist (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_organisation_parent_parent ON organisation_parent (parent_id);

-- Several numbers per contact, extensions kept: 02513.834.493-141.
CREATE TABLE organisation_contact (
    id              uuid     NOT NULL,
    organisation_id uuid     NOT NULL,
    kind            text     NOT NULL,
    value           text     NOT NULL,
    extension       text,
    label           text,
    position        smallint NOT NULL,
    valid_from      date,
    valid_to        date,
    CONSTRAINT pk_organisation_contact PRIMARY KEY (id),
    CONSTRAINT fk_organisation_contact_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_organisation_contact_kind CHECK (kind IN ('PHONE', 'EMAIL', 'WEB', 'FAX', 'ZALO')),
    CONSTRAINT ck_organisation_contact_period CHECK (valid_to > valid_from)
);
CREATE INDEX ix_organisation_contact_organisation ON organisation_contact (organisation_id, position);

-- Merge, split, transfer: what happened to which organisations, by which legal text.
CREATE TABLE organisation_event (
    id          uuid        NOT NULL,
    kind        text        NOT NULL,
    happened_on date        NOT NULL,
    legal_basis text,
    description text        NOT NULL,
    created_at  timestamptz NOT NULL,
    created_by  uuid,
    CONSTRAINT pk_organisation_event PRIMARY KEY (id),
    CONSTRAINT ck_organisation_event_kind CHECK (kind IN ('ESTABLISH', 'RENAME', 'MERGE', 'SPLIT', 'TRANSFER', 'DISSOLVE', 'REORGANISE'))
);
CREATE TABLE organisation_event_party (
    event_id        uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role            text NOT NULL,
    CONSTRAINT pk_organisation_event_party PRIMARY KEY (event_id, organisation_id, role),
    CONSTRAINT fk_organisation_event_party_event_id FOREIGN KEY (event_id) REFERENCES organisation_event (id),
    CONSTRAINT fk_organisation_event_party_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_organisation_event_party_role CHECK (role IN ('FROM', 'TO', 'SUBJECT'))
);
CREATE INDEX ix_organisation_event_party_organisation ON organisation_event_party (organisation_id);

-- People who act for organisations: leaders, specialists, representatives of donors. Never beneficiaries.
CREATE TABLE official (
    id             uuid        NOT NULL,
    full_name      text        NOT NULL,
    academic_title text,
    phone          text,
    email          text,
    given_name     text        NOT NULL COLLATE "vi-VN-x-icu" GENERATED ALWAYS AS (given_name(full_name)) STORED,
    family_name    text        NOT NULL COLLATE "vi-VN-x-icu" GENERATED ALWAYS AS (family_name(full_name)) STORED,
    middle_name    text        NOT NULL COLLATE "vi-VN-x-icu" GENERATED ALWAYS AS (middle_name(full_name)) STORED,
    search_key     text        NOT NULL GENERATED ALWAYS AS (search_key(full_name)) STORED,
    version        bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    created_by     uuid,
    updated_at     timestamptz NOT NULL,
    updated_by     uuid,
    CONSTRAINT pk_official PRIMARY KEY (id),
    CONSTRAINT ck_official_full_name CHECK (char_length(full_name) BETWEEN 1 AND 200)
);
CREATE INDEX ix_official_search ON official USING gin (search_key gin_trgm_ops);
CREATE INDEX ix_official_sort ON official (given_name, family_name, middle_name, id);

-- Posts may run at the same time (three titles of one chair), and end while signatures stay.
CREATE TABLE official_position (
    id              uuid     NOT NULL,
    official_id     uuid     NOT NULL,
    organisation_id uuid     NOT NULL,
    title           text     NOT NULL,
    role            text,
    position        smallint NOT NULL DEFAULT 1,
    valid_from      date,
    valid_to        date,
    legal_basis     text,
    CONSTRAINT pk_official_position PRIMARY KEY (id),
    CONSTRAINT fk_official_position_official_id FOREIGN KEY (official_id) REFERENCES official (id),
    CONSTRAINT fk_official_position_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_official_position_role CHECK (role IN ('HEAD', 'DEPUTY', 'CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY', 'STAFF', 'CONTACT')),
    CONSTRAINT ck_official_position_period CHECK (valid_to > valid_from)
);
CREATE INDEX ix_official_position_official ON official_position (official_id);
CREATE INDEX ix_official_position_organisation ON official_position (organisation_id);

-- What an organisation is to a committee: standing agency, member. It may leave and come back.
CREATE TABLE committee_member (
    id              uuid NOT NULL,
    committee_id    uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role            text NOT NULL,
    valid_from      date,
    valid_to        date,
    CONSTRAINT pk_committee_member PRIMARY KEY (id),
    CONSTRAINT fk_committee_member_committee_id FOREIGN KEY (committee_id) REFERENCES organisation (id),
    CONSTRAINT fk_committee_member_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_committee_member_role CHECK (role IN ('STANDING_AGENCY', 'MEMBER')),
    CONSTRAINT ck_committee_member_self CHECK (committee_id <> organisation_id),
    CONSTRAINT ck_committee_member_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_committee_member_period EXCLUDE USING gist
        (committee_id WITH =, organisation_id WITH =, role WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_committee_member_organisation ON committee_member (organisation_id);

ALTER TABLE account ADD CONSTRAINT fk_account_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id);
