-- Every đồng from a component's budget to a person, a household or an organisation. Rows are posted or reversed, never changed.
CREATE TABLE disbursement (
    province_code   text        NOT NULL,
    id              uuid        NOT NULL,
    project_id      uuid        NOT NULL,
    component_id    uuid        NOT NULL,
    purpose         text        NOT NULL,
    paid_on         date        NOT NULL,
    method          text        NOT NULL,
    amount          bigint      NOT NULL,
    currency        text        NOT NULL DEFAULT 'VND',
    beneficiary_id  uuid,
    household_id    uuid,
    organisation_id uuid,
    item            text,
    unit_value      bigint,
    quantity        integer,
    value_basis     text,
    voucher_number  text        NOT NULL,
    status          text        NOT NULL DEFAULT 'POSTED',
    reversed_on     date,
    reversal_reason text,
    activity_id     uuid,
    note            text,
    version         bigint      NOT NULL DEFAULT 0,
    created_at      timestamptz NOT NULL,
    created_by      uuid,
    updated_at      timestamptz NOT NULL,
    updated_by      uuid,
    CONSTRAINT pk_disbursement PRIMARY KEY (province_code, id),
    CONSTRAINT uq_disbursement_voucher_number UNIQUE (province_code, project_id, voucher_number),
    CONSTRAINT fk_disbursement_project_id FOREIGN KEY (province_code, project_id) REFERENCES project (province_code, id),
    CONSTRAINT fk_disbursement_component_id FOREIGN KEY (province_code, component_id) REFERENCES component (province_code, id),
    CONSTRAINT fk_disbursement_beneficiary_id FOREIGN KEY (province_code, beneficiary_id) REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_disbursement_household_id FOREIGN KEY (province_code, household_id) REFERENCES household (province_code, id),
    CONSTRAINT fk_disbursement_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_disbursement_amount CHECK (amount > 0 AND amount <= 100000000000000000),
    CONSTRAINT ck_disbursement_recipient CHECK (num_nonnulls(beneficiary_id, household_id, organisation_id) = 1),
    CONSTRAINT ck_disbursement_method CHECK (method IN ('CASH', 'BANK', 'IN_KIND')),
    CONSTRAINT ck_disbursement_in_kind CHECK (CASE WHEN method = 'IN_KIND'
        THEN num_nulls(item, unit_value, quantity, value_basis) = 0 AND unit_value >= 0 AND quantity > 0
             AND value_basis IN ('TOTAL', 'EACH')
        ELSE num_nonnulls(item, unit_value, quantity, value_basis) = 0 END),
    CONSTRAINT ck_disbursement_status CHECK (status IN ('POSTED', 'REVERSED')),
    CONSTRAINT ck_disbursement_reversed CHECK ((status = 'REVERSED') = (reversed_on IS NOT NULL AND reversal_reason IS NOT NULL)
        AND (reversed_on IS NULL OR reversed_on >= paid_on))
);
CREATE INDEX ix_disbursement_component ON disbursement (province_code, project_id, component_id, paid_on, id);
CREATE INDEX ix_disbursement_date ON disbursement (province_code, paid_on, id);
CREATE INDEX ix_disbursement_beneficiary ON disbursement (province_code, beneficiary_id) WHERE beneficiary_id IS NOT NULL;
CREATE INDEX ix_disbursement_household ON disbursement (province_code, household_id) WHERE household_id IS NOT NULL;
CREATE INDEX ix_disbursement_organisation ON disbursement (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX ix_disbursement_activity ON disbursement (province_code, activity_id) WHERE activity_id IS NOT NULL;
CREATE INDEX ix_disbursement_amount ON disbursement (province_code, amount, id);
CREATE INDEX ix_disbursement_voucher ON disbursement (province_code, voucher_number, id);
CREATE INDEX ix_disbursement_search ON disbursement USING gin (search_key(voucher_number) gin_trgm_ops);
