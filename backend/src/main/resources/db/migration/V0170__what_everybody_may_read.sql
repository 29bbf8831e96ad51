-- What a province tells everybody, without signing in: whom to call, what is announced, where to read on, who answers
-- for the page, what its centres do. Rows without a province are told in all of them.

CREATE TABLE hotline_entry (
    id                uuid        NOT NULL,
    province_code     text,
    topic             text        NOT NULL COLLATE "vi-VN-x-icu",
    organisation_id   uuid,
    organisation_text text,
    hours             text,
    note              text,
    -- Shown before all others, whatever their position: 111.
    pinned            boolean     NOT NULL DEFAULT false,
    position          smallint    NOT NULL DEFAULT 100,
    -- [{"value": "+842513834493", "extension": "141", "label": null}, …] in the order in which to try them.
    numbers           jsonb       NOT NULL,
    valid_from        date,
    valid_to          date,
    version           bigint      NOT NULL DEFAULT 0,
    created_at        timestamptz NOT NULL,
    created_by        uuid,
    updated_at        timestamptz NOT NULL,
    updated_by        uuid,
    CONSTRAINT pk_hotline_entry PRIMARY KEY (id),
    CONSTRAINT fk_hotline_entry_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_hotline_entry_topic CHECK (char_length(topic) BETWEEN 1 AND 200),
    CONSTRAINT ck_hotline_entry_numbers CHECK (jsonb_typeof(numbers) = 'array' AND jsonb_array_length(numbers) BETWEEN 1 AND 10),
    CONSTRAINT ck_hotline_entry_period CHECK (valid_to > valid_from)
);
CREATE INDEX ix_hotline_entry_province ON hotline_entry (province_code, position);

CREATE TABLE public_link (
    id            uuid        NOT NULL,
    province_code text,
    title         text        NOT NULL COLLATE "vi-VN-x-icu",
    url           text        NOT NULL,
    position      smallint    NOT NULL DEFAULT 100,
    valid_from    date,
    valid_to      date,
    version       bigint      NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    created_by    uuid,
    updated_at    timestamptz NOT NULL,
    updated_by    uuid,
    CONSTRAINT pk_public_link PRIMARY KEY (id),
    CONSTRAINT ck_public_link_title CHECK (char_length(title) BETWEEN 1 AND 200),
    CONSTRAINT ck_public_link_url CHECK (url ~ '^https?://[^[:space:]]+$'),
    CONSTRAINT ck_public_link_period CHECK (valid_to > valid_from)
);
CREATE INDEX ix_public_link_province ON public_link (province_code, position);

CREATE TABLE announcement (
    id            uuid        NOT NULL,
    province_code text,
    title         text        NOT NULL COLLATE "vi-VN-x-icu",
    body          text        NOT NULL,
    audience      text        NOT NULL,
    -- Of STAFF: only these roles, and only this commune; none is all.
    roles         text[]      NOT NULL DEFAULT '{}',
    commune_code  text,
    valid_from    date        NOT NULL,
    -- The first day on which it is no longer shown.
    valid_to      date,
    version       bigint      NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    created_by    uuid,
    updated_at    timestamptz NOT NULL,
    updated_by    uuid,
    CONSTRAINT pk_announcement PRIMARY KEY (id),
    CONSTRAINT ck_announcement_title CHECK (char_length(title) BETWEEN 1 AND 200),
    CONSTRAINT ck_announcement_audience CHECK (audience IN ('PUBLIC', 'STAFF')),
    CONSTRAINT ck_announcement_narrowed CHECK (audience = 'STAFF' OR (cardinality(roles) = 0 AND commune_code IS NULL)),
    CONSTRAINT ck_announcement_period CHECK (valid_to > valid_from)
);
CREATE INDEX ix_announcement_province ON announcement (province_code, valid_from);

-- Which organisation answers for a province's page, and who of it for what is published: the footer.
CREATE TABLE public_office (
    province_code      text        NOT NULL,
    id                 uuid        NOT NULL,
    organisation_id    uuid        NOT NULL,
    chief_editor       text,
    chief_editor_title text,
    valid_from         date,
    valid_to           date,
    created_at         timestamptz NOT NULL,
    created_by         uuid,
    CONSTRAINT pk_public_office PRIMARY KEY (province_code, id),
    CONSTRAINT fk_public_office_organisation_id FOREIGN KEY (organisation_id) REFERENCES organisation (id),
    CONSTRAINT ck_public_office_period CHECK (valid_to > valid_from),
    CONSTRAINT ex_public_office_period EXCLUDE USING gist
        (province_code WITH =, daterange(valid_from, valid_to) WITH &&) DEFERRABLE INITIALLY DEFERRED
);

-- What a centre says of itself: its functions, and the social work services it gives (Decree 110/2024/NĐ-CP).
CREATE TABLE centre_profile (
    id            uuid        NOT NULL,
    province_code text,
    functions     text        NOT NULL,
    services      text[]      NOT NULL DEFAULT '{}',
    hours         text,
    version       bigint      NOT NULL DEFAULT 0,
    created_at    timestamptz NOT NULL,
    created_by    uuid,
    updated_at    timestamptz NOT NULL,
    updated_by    uuid,
    CONSTRAINT pk_centre_profile PRIMARY KEY (id),
    CONSTRAINT fk_centre_profile_id FOREIGN KEY (id) REFERENCES organisation (id)
);

-- The national hotline for the protection of children: free, day and night (Law on Children 2016; Decree 56/2017/NĐ-CP).
INSERT INTO hotline_entry (id, topic, organisation_text, hours, note, pinned, position, numbers, created_at, updated_at)
VALUES ('0190f3a0-0111-7111-8111-000000000111', 'Tổng đài điện thoại quốc gia bảo vệ trẻ em',
        'Bộ Y tế', '24 giờ mỗi ngày, tất cả các ngày',
        'Miễn phí. Gọi để thông báo, tố giác mọi hành vi xâm hại, bạo lực trẻ em.', true, 1,
        '[{"value": "111"}]', TIMESTAMPTZ '2025-03-01 00:00:00+07', TIMESTAMPTZ '2025-03-01 00:00:00+07');
