-- An exclusion constraint keeps its rows in a GiST index, which the planner takes for the cheapest way to a person's
-- facts although a probe of it costs fifteen times that of the btree beside it (50 people with their facts: 21 ms
-- against 1.3 ms). A predicate that holds for every row, and that no query implies, leaves the constraint as it is and
-- the index to the constraint alone.

ALTER TABLE residence
    DROP CONSTRAINT ex_residence_period,
    ADD CONSTRAINT ex_residence_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (valid_from > DATE '0001-01-01'),
    ADD CONSTRAINT ck_residence_valid_from CHECK (valid_from > DATE '0001-01-01');

ALTER TABLE circumstance
    DROP CONSTRAINT ex_circumstance_period,
    ADD CONSTRAINT ex_circumstance_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, group_code WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (valid_from > DATE '0001-01-01'),
    ADD CONSTRAINT ck_circumstance_valid_from CHECK (valid_from > DATE '0001-01-01');

ALTER TABLE disability
    DROP CONSTRAINT ex_disability_period,
    ADD CONSTRAINT ex_disability_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (valid_from > DATE '0001-01-01'),
    ADD CONSTRAINT ck_disability_valid_from CHECK (valid_from > DATE '0001-01-01');

ALTER TABLE school_status
    DROP CONSTRAINT ex_school_status_period,
    ADD CONSTRAINT ex_school_status_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (valid_from > DATE '0001-01-01'),
    ADD CONSTRAINT ck_school_status_valid_from CHECK (valid_from > DATE '0001-01-01');

ALTER TABLE stay
    DROP CONSTRAINT ex_stay_period,
    ADD CONSTRAINT ex_stay_period EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (valid_from > DATE '0001-01-01'),
    ADD CONSTRAINT ck_stay_valid_from CHECK (valid_from > DATE '0001-01-01');

ALTER TABLE household_member
    DROP CONSTRAINT ex_household_member_one_household,
    ADD CONSTRAINT ex_household_member_one_household EXCLUDE USING gist
        (province_code WITH =, beneficiary_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (beneficiary_id IS NOT NULL AND valid_from > DATE '0001-01-01'),
    DROP CONSTRAINT ex_household_member_one_head,
    ADD CONSTRAINT ex_household_member_one_head EXCLUDE USING gist
        (province_code WITH =, household_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (head AND valid_from > DATE '0001-01-01'),
    ADD CONSTRAINT ck_household_member_valid_from CHECK (valid_from > DATE '0001-01-01');

ALTER TABLE household_poverty
    DROP CONSTRAINT ex_household_poverty_period,
    ADD CONSTRAINT ex_household_poverty_period EXCLUDE USING gist
        (province_code WITH =, household_id WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (valid_from > DATE '0001-01-01'),
    ADD CONSTRAINT ck_household_poverty_valid_from CHECK (valid_from > DATE '0001-01-01');

-- Lists sort by these too.
CREATE INDEX ix_beneficiary_birth_order ON beneficiary (province_code, (coalesce(birth_date, DATE '1900-01-01')), id);
CREATE INDEX ix_beneficiary_updated ON beneficiary (province_code, updated_at, id);
