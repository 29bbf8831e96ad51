-- What people ask about their own data and what came of it; whose record stands still; what went wrong with data.

CREATE TABLE rights_request (
    province_code     text        NOT NULL,
    id                uuid        NOT NULL,
    code              text        NOT NULL,
    kind              text        NOT NULL,
    beneficiary_id    uuid,
    subject_name      text        NOT NULL,
    requester_name    text        NOT NULL,
    requester_relation text       NOT NULL,
    requester_contact text,
    channel           text        NOT NULL,
    received_on       date        NOT NULL,
    content           text        NOT NULL,
    of_processor      boolean     NOT NULL DEFAULT false,
    reply_due_on      date        NOT NULL,
    due_on            date        NOT NULL,
    legal_basis       text        NOT NULL,
    extended_from     date,
    extension_reason  text,
    status            text        NOT NULL DEFAULT 'RECEIVED',
    answered_on       date,
    answer            text,
    closed_on         date,
    outcome           text,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    created_by        uuid,
    updated_at        timestamptz NOT NULL,
    updated_by        uuid,
    CONSTRAINT pk_rights_request PRIMARY KEY (province_code, id),
    CONSTRAINT uq_rights_request_code UNIQUE (province_code, code),
    CONSTRAINT fk_rights_request_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_rights_request_kind CHECK (kind IN ('ACCESS', 'RECTIFY', 'RESTRICT', 'DELETE', 'WITHDRAW', 'OBJECT')),
    CONSTRAINT ck_rights_request_relation CHECK (requester_relation IN ('SELF', 'PARENT', 'GUARDIAN', 'REPRESENTATIVE')),
    CONSTRAINT ck_rights_request_channel CHECK (channel IN ('IN_PERSON', 'LETTER', 'EMAIL', 'PHONE', 'PORTAL')),
    CONSTRAINT ck_rights_request_status CHECK (status IN ('RECEIVED', 'ANSWERED', 'DONE', 'REFUSED')),
    CONSTRAINT ck_rights_request_due CHECK (reply_due_on >= received_on AND due_on >= received_on),
    CONSTRAINT ck_rights_request_extension CHECK ((extended_from IS NULL) = (extension_reason IS NULL)
        AND extended_from < due_on),
    CONSTRAINT ck_rights_request_answered CHECK ((answered_on IS NULL) = (answer IS NULL)
        AND (status <> 'ANSWERED' OR answered_on IS NOT NULL) AND answered_on >= received_on),
    CONSTRAINT ck_rights_request_closed CHECK ((status IN ('DONE', 'REFUSED')) = (closed_on IS NOT NULL)
        AND (closed_on IS NULL) = (outcome IS NULL) AND closed_on >= received_on)
);
CREATE INDEX ix_rights_request_received ON rights_request (province_code, received_on, id);
CREATE INDEX ix_rights_request_open ON rights_request (province_code, due_on) WHERE status IN ('RECEIVED', 'ANSWERED');
CREATE INDEX ix_rights_request_beneficiary ON rights_request (province_code, beneficiary_id);

-- While a row is open, the person's record is kept as it is and partners do not see the person.
CREATE TABLE processing_restriction (
    province_code  text        NOT NULL,
    id             uuid        NOT NULL,
    beneficiary_id uuid        NOT NULL,
    request_id     uuid        NOT NULL,
    since          date        NOT NULL,
    lifted_on      date,
    lifting_reason text,
    created_at     timestamptz NOT NULL,
    created_by     uuid,
    CONSTRAINT pk_processing_restriction PRIMARY KEY (province_code, id),
    CONSTRAINT fk_processing_restriction_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_processing_restriction_request_id FOREIGN KEY (province_code, request_id)
        REFERENCES rights_request (province_code, id),
    CONSTRAINT ck_processing_restriction_lifted CHECK ((lifted_on IS NULL) = (lifting_reason IS NULL) AND lifted_on >= since)
);
CREATE UNIQUE INDEX uq_processing_restriction_open ON processing_restriction (province_code, beneficiary_id)
    WHERE lifted_on IS NULL;

CREATE TABLE data_breach (
    province_code  text        NOT NULL,
    id             uuid        NOT NULL,
    code           text        NOT NULL,
    found_at       timestamptz NOT NULL,
    description    text        NOT NULL,
    subjects       text        NOT NULL,
    data_kinds     text        NOT NULL,
    people         integer,
    consequences   text,
    measures       text,
    notify_due_at  timestamptz NOT NULL,
    legal_basis    text        NOT NULL,
    notified_at    timestamptz,
    notified_to    text,
    late_reason    text,
    closed_on      date,
    conclusion     text,
    version        bigint      NOT NULL DEFAULT 0,
    created_at     timestamptz NOT NULL,
    created_by     uuid,
    updated_at     timestamptz NOT NULL,
    updated_by     uuid,
    CONSTRAINT pk_data_breach PRIMARY KEY (province_code, id),
    CONSTRAINT uq_data_breach_code UNIQUE (province_code, code),
    CONSTRAINT ck_data_breach_people CHECK (people >= 0),
    CONSTRAINT ck_data_breach_due CHECK (notify_due_at > found_at),
    CONSTRAINT ck_data_breach_notified CHECK ((notified_at IS NULL) = (notified_to IS NULL)
        AND notified_at >= found_at
        AND (notified_at IS NULL OR (notified_at > notify_due_at) = (late_reason IS NOT NULL))),
    CONSTRAINT ck_data_breach_closed CHECK ((closed_on IS NULL) = (conclusion IS NULL)
        AND (closed_on IS NULL OR notified_at IS NOT NULL))
);
CREATE INDEX ix_data_breach_found ON data_breach (province_code, found_at, id);
