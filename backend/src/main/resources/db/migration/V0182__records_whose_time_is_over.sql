-- A record is anonymised when one person asks for it and another confirms it, and then for ever.

ALTER TABLE beneficiary ADD COLUMN anonymised_on date;
ALTER TABLE beneficiary ADD CONSTRAINT ck_beneficiary_anonymised CHECK (anonymised_on IS NULL
    OR status = 'CLOSED' AND num_nonnulls(full_name, other_name, identity_number_sealed, hamlet, address_text, phone, note) = 0);

-- Closed records in the order in which their time ends.
CREATE INDEX ix_beneficiary_retention ON beneficiary (province_code, closed_on, id) WHERE status = 'CLOSED';

CREATE TABLE anonymisation (
    province_code   text        NOT NULL,
    id              uuid        NOT NULL,
    beneficiary_id  uuid        NOT NULL,
    ground          text        NOT NULL,
    request_id      uuid,
    reason          text        NOT NULL,
    status          text        NOT NULL DEFAULT 'ASKED',
    asked_by        uuid        NOT NULL,
    asked_at        timestamptz NOT NULL,
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    CONSTRAINT pk_anonymisation PRIMARY KEY (province_code, id),
    CONSTRAINT fk_anonymisation_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_anonymisation_request_id FOREIGN KEY (province_code, request_id)
        REFERENCES rights_request (province_code, id),
    CONSTRAINT ck_anonymisation_ground CHECK (ground IN ('RETENTION', 'REQUEST') AND (ground = 'REQUEST') = (request_id IS NOT NULL)),
    CONSTRAINT ck_anonymisation_status CHECK (status IN ('ASKED', 'DONE', 'REJECTED')),
    CONSTRAINT ck_anonymisation_decided CHECK ((status = 'ASKED') = (decided_by IS NULL)
        AND (decided_by IS NULL) = (decided_at IS NULL)),
    CONSTRAINT ck_anonymisation_two_people CHECK (status <> 'DONE' OR decided_by <> asked_by),
    CONSTRAINT ck_anonymisation_rejected CHECK (status <> 'REJECTED' OR decision_reason IS NOT NULL)
);
CREATE UNIQUE INDEX uq_anonymisation_open ON anonymisation (province_code, beneficiary_id) WHERE status <> 'REJECTED';

-- The audit keeps what records of a person or a household said under a key of their own. Events are never changed; when
-- the key goes, what they say of that person is gone with it, here and in every copy.
CREATE TABLE audit_subject_key (
    subject_id uuid  NOT NULL,
    key        bytea NOT NULL,
    CONSTRAINT pk_audit_subject_key PRIMARY KEY (subject_id),
    CONSTRAINT ck_audit_subject_key_key CHECK (length(key) = 32)
);
