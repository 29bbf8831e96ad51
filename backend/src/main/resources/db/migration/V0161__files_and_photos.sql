-- Files, once in a province by the digest of what they hold. They are judged and drawn anew before they come here.
CREATE TABLE stored_file (
    province_code text        NOT NULL,
    sha256        text        NOT NULL,
    media_type    text        NOT NULL,
    content       bytea       NOT NULL,
    thumbnail     bytea,
    width         integer,
    height        integer,
    created_at    timestamptz NOT NULL,
    CONSTRAINT pk_stored_file PRIMARY KEY (province_code, sha256),
    CONSTRAINT ck_stored_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT ck_stored_file_media_type CHECK (media_type IN ('image/jpeg', 'application/pdf')),
    CONSTRAINT ck_stored_file_content CHECK (octet_length(content) BETWEEN 1 AND 10485760),
    CONSTRAINT ck_stored_file_picture CHECK ((media_type = 'image/jpeg') = (thumbnail IS NOT NULL AND width > 0 AND height > 0))
);
-- Pictures and papers are packed already.
ALTER TABLE stored_file ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE stored_file ALTER COLUMN thumbnail SET STORAGE EXTERNAL;

-- The paper or picture that proves a consent.
ALTER TABLE consent
    ADD COLUMN evidence_sha256 text,
    ADD COLUMN evidence_name text,
    ADD CONSTRAINT fk_consent_evidence_sha256 FOREIGN KEY (province_code, evidence_sha256)
        REFERENCES stored_file (province_code, sha256),
    ADD CONSTRAINT ck_consent_evidence CHECK ((evidence_sha256 IS NULL) = (evidence_name IS NULL));

-- A picture of an activity, a series or a campaign.
CREATE TABLE photo (
    province_code     text        NOT NULL,
    id                uuid        NOT NULL,
    activity_id       uuid,
    campaign_id       uuid,
    sha256            text        NOT NULL,
    position          integer     NOT NULL,
    caption           text        COLLATE "vi-VN-x-icu",
    alt_text          text,
    credit            text,
    taken_at          timestamptz,
    shows             text,
    published         boolean     NOT NULL DEFAULT false,
    published_at      timestamptz,
    published_by      uuid,
    taken_down_at     timestamptz,
    taken_down_by     uuid,
    taken_down_reason text,
    invented          boolean     NOT NULL DEFAULT false,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    created_by        uuid,
    updated_at        timestamptz NOT NULL,
    updated_by        uuid,
    CONSTRAINT pk_photo PRIMARY KEY (province_code, id),
    CONSTRAINT uq_photo_published UNIQUE (province_code, id, published),
    CONSTRAINT fk_photo_activity_id FOREIGN KEY (province_code, activity_id) REFERENCES activity (province_code, id),
    CONSTRAINT fk_photo_campaign_id FOREIGN KEY (province_code, campaign_id) REFERENCES campaign (province_code, id),
    CONSTRAINT fk_photo_sha256 FOREIGN KEY (province_code, sha256) REFERENCES stored_file (province_code, sha256),
    CONSTRAINT ck_photo_of_one CHECK (num_nonnulls(activity_id, campaign_id) = 1),
    CONSTRAINT ck_photo_shows CHECK (shows IN ('NOBODY', 'PEOPLE')),
    -- Nothing is published that nobody has looked at, described and approved; two people see it before the public does.
    CONSTRAINT ck_photo_described CHECK (NOT published
        OR (caption IS NOT NULL AND alt_text IS NOT NULL AND shows IS NOT NULL AND published_at IS NOT NULL)),
    CONSTRAINT ck_photo_two_people CHECK (NOT published OR published_by IS DISTINCT FROM created_by OR created_by IS NULL)
);
CREATE UNIQUE INDEX uq_photo_of_activity ON photo (province_code, activity_id, sha256) WHERE activity_id IS NOT NULL;
CREATE UNIQUE INDEX uq_photo_of_campaign ON photo (province_code, campaign_id, sha256) WHERE campaign_id IS NOT NULL;
CREATE INDEX ix_photo_created ON photo (province_code, created_at, id);

-- Who can be recognised in it, and on which consents it was published. A row follows its photo's state, must name both
-- consents while that is published, and points at consents that were not withdrawn: the database refuses the contrary.
CREATE TABLE photo_person (
    province_code    text    NOT NULL,
    id               uuid    NOT NULL,
    photo_id         uuid    NOT NULL,
    beneficiary_id   uuid    NOT NULL,
    published        boolean NOT NULL DEFAULT false,
    photo_consent_id uuid,
    web_consent_id   uuid,
    photo_purpose    text    NOT NULL DEFAULT 'PHOTO',
    web_purpose      text    NOT NULL DEFAULT 'WEB',
    withdrawn        boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_photo_person PRIMARY KEY (province_code, id),
    CONSTRAINT uq_photo_person_once UNIQUE (province_code, photo_id, beneficiary_id),
    CONSTRAINT fk_photo_person_photo_id FOREIGN KEY (province_code, photo_id, published)
        REFERENCES photo (province_code, id, published) ON UPDATE CASCADE,
    CONSTRAINT fk_photo_person_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT fk_photo_person_photo_consent FOREIGN KEY (province_code, beneficiary_id, photo_purpose, photo_consent_id, withdrawn)
        REFERENCES consent (province_code, beneficiary_id, purpose, id, withdrawn),
    CONSTRAINT fk_photo_person_web_consent FOREIGN KEY (province_code, beneficiary_id, web_purpose, web_consent_id, withdrawn)
        REFERENCES consent (province_code, beneficiary_id, purpose, id, withdrawn),
    CONSTRAINT ck_photo_person_purposes CHECK (photo_purpose = 'PHOTO' AND web_purpose = 'WEB' AND NOT withdrawn),
    CONSTRAINT ck_photo_person_consented CHECK (NOT published
        OR (photo_consent_id IS NOT NULL AND web_consent_id IS NOT NULL))
);
CREATE INDEX ix_photo_person_beneficiary ON photo_person (province_code, beneficiary_id);
CREATE INDEX ix_photo_person_photo_consent ON photo_person (province_code, photo_consent_id);
CREATE INDEX ix_photo_person_web_consent ON photo_person (province_code, web_consent_id);

-- Whether the public sees a photo on a day: published, and nothing it stands on has run out since.
CREATE FUNCTION photo_is_public(p photo, day date) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN p.published AND NOT EXISTS (
        SELECT 1 FROM photo_person x
        JOIN consent k ON k.province_code = x.province_code AND k.id IN (x.photo_consent_id, x.web_consent_id)
        WHERE x.province_code = p.province_code AND x.photo_id = p.id AND NOT consent_is_live(k, day));
