-- Who has opened the restricted circumstances of a person, with which session and until when. The reason stands in the
-- audit.
CREATE TABLE restricted_access (
    province_code  text        NOT NULL,
    id             uuid        NOT NULL,
    beneficiary_id uuid        NOT NULL,
    account_id     uuid        NOT NULL,
    session_id     uuid        NOT NULL,
    opened_at      timestamptz NOT NULL,
    open_until     timestamptz NOT NULL,
    CONSTRAINT pk_restricted_access PRIMARY KEY (province_code, id),
    CONSTRAINT fk_restricted_access_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_restricted_access_open_until CHECK (open_until > opened_at)
);
CREATE INDEX ix_restricted_access_person ON restricted_access (province_code, beneficiary_id, session_id, open_until);
