-- What a person, or who speaks for the person, agreed to: one purpose each, with dates and proof. Rows are ended, never
-- deleted; a purpose may rest on a law instead, which opens nothing to others.
CREATE TABLE consent (
    province_code           text        NOT NULL,
    id                      uuid        NOT NULL,
    beneficiary_id          uuid        NOT NULL,
    purpose                 text        NOT NULL,
    legal_basis             text        NOT NULL,
    representative_name     text,
    representative_relation text,
    child_assent            boolean,
    note                    text,
    valid_from              date        NOT NULL,
    valid_to                date,
    withdrawn_at            timestamptz,
    withdrawn_by            uuid,
    withdrawal_reason       text,
    withdrawn               boolean     NOT NULL GENERATED ALWAYS AS (withdrawn_at IS NOT NULL) STORED,
    version                 bigint      NOT NULL DEFAULT 0,
    created_at              timestamptz NOT NULL,
    created_by              uuid,
    CONSTRAINT pk_consent PRIMARY KEY (province_code, id),
    -- What is published points here, so that a consent cannot be withdrawn while something stands on it.
    CONSTRAINT uq_consent_standing UNIQUE (province_code, beneficiary_id, purpose, id, withdrawn),
    CONSTRAINT fk_consent_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_consent_purpose CHECK (purpose IN ('PROFILE', 'PHOTO', 'WEB', 'SPONSOR_ABROAD')),
    CONSTRAINT ck_consent_legal_basis CHECK (legal_basis IN ('STATUTORY', 'CONSENT', 'VITAL_INTEREST')),
    CONSTRAINT ck_consent_basis_of_purpose CHECK (legal_basis = 'CONSENT' OR purpose IN ('PROFILE', 'PHOTO')),
    CONSTRAINT ck_consent_representative CHECK ((representative_name IS NULL) = (representative_relation IS NULL)),
    CONSTRAINT ck_consent_child_assent CHECK (child_assent IS NOT FALSE),
    CONSTRAINT ck_consent_note CHECK (legal_basis = 'CONSENT' OR note IS NOT NULL),
    CONSTRAINT ck_consent_period CHECK (valid_to IS NULL OR valid_to > valid_from),
    CONSTRAINT ck_consent_withdrawal CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
    CONSTRAINT ex_consent_one_live EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, purpose WITH =, legal_basis WITH =,
         daterange(valid_from, valid_to) WITH &&) WHERE (withdrawn_at IS NULL)
);

-- Whether a row lets others see or show something on a day: an agreement that has begun, has not ended and was not
-- withdrawn. What the state does by law or in danger is no agreement.
CREATE FUNCTION consent_is_live(k consent, day date) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN k.legal_basis = 'CONSENT' AND k.withdrawn_at IS NULL
        AND k.valid_from <= day AND (k.valid_to IS NULL OR k.valid_to > day);

INSERT INTO parameter (name, variant, scope_code, valid_from, valid_to, value, unit, legal_basis, verified) VALUES
    ('LEGAL_AGE', '', 'VN', DATE '2017-01-01', NULL, 18, 'YEARS', 'Bộ luật Dân sự 2015, Điều 20: người thành niên từ đủ 18 tuổi', true);
