-- Which consents somebody asks to take back: the purposes they were given for. What was asked before meant all of them.
ALTER TABLE rights_request ADD COLUMN purposes text[];
UPDATE rights_request SET purposes = ARRAY['PROFILE', 'PHOTO', 'WEB', 'SPONSOR_ABROAD'] WHERE kind = 'WITHDRAW';
ALTER TABLE rights_request ADD CONSTRAINT ck_rights_request_purposes CHECK (CASE WHEN kind = 'WITHDRAW'
    THEN purposes IS NOT NULL AND cardinality(purposes) > 0
        AND purposes <@ ARRAY['PROFILE', 'PHOTO', 'WEB', 'SPONSOR_ABROAD']
    ELSE purposes IS NULL END);
