-- All roles, and what an account of each must be held to: without it a scope would have an open side.

ALTER TABLE account
    DROP CONSTRAINT ck_account_role,
    ADD CONSTRAINT ck_account_role CHECK (role IN ('ADMINISTRATOR', 'PROVINCE_SPECIALIST', 'PROVINCE_LEADER',
        'COMMUNE_OFFICER', 'COMMUNE_LEADER', 'CENTRE_STAFF', 'CENTRE_DIRECTOR', 'NGO_USER', 'NGO_SYSTEM', 'EDITOR',
        'DATA_PROTECTION_OFFICER', 'AUDITOR')),
    ADD CONSTRAINT ck_account_scope CHECK (CASE
        WHEN role IN ('PROVINCE_SPECIALIST', 'PROVINCE_LEADER') THEN province_code IS NOT NULL
        WHEN role IN ('COMMUNE_OFFICER', 'COMMUNE_LEADER')
            THEN province_code IS NOT NULL AND commune_code IS NOT NULL
        WHEN role IN ('CENTRE_STAFF', 'CENTRE_DIRECTOR')
            THEN province_code IS NOT NULL AND organisation_id IS NOT NULL
        WHEN role IN ('NGO_USER', 'NGO_SYSTEM') THEN organisation_id IS NOT NULL
        ELSE true END);
