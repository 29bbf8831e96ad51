-- Articles for everybody. One is published when somebody else than its writer has approved it, and is shown only as long
-- as every child it names has a live consent for the web: the reading asks for it, so that a withdrawal hides it at once.

CREATE TABLE article (
    province_code      text        NOT NULL,
    id                 uuid        NOT NULL,
    category           text        NOT NULL,
    title              text        NOT NULL COLLATE "vi-VN-x-icu",
    summary            text,
    body               text        NOT NULL,
    author             text,
    source             text,
    video_url          text,
    campaign_id        uuid,
    tags               text[]      NOT NULL DEFAULT '{}',
    status             text        NOT NULL DEFAULT 'DRAFT',
    written_by         uuid        NOT NULL,
    submitted_at       timestamptz,
    returned_reason    text,
    published_at       timestamptz,
    published_by       uuid,
    chief_editor       text,
    chief_editor_title text,
    withdrawn_at       timestamptz,
    withdrawal_reason  text,
    version            bigint      NOT NULL DEFAULT 0,
    created_at         timestamptz NOT NULL,
    created_by         uuid        NOT NULL,
    updated_at         timestamptz NOT NULL,
    updated_by         uuid        NOT NULL,
    search_key         text        NOT NULL GENERATED ALWAYS AS (search_key(title || ' ' || coalesce(summary, ''))) STORED,
    CONSTRAINT pk_article PRIMARY KEY (province_code, id),
    CONSTRAINT fk_article_campaign_id FOREIGN KEY (province_code, campaign_id) REFERENCES campaign (province_code, id),
    CONSTRAINT ck_article_title CHECK (char_length(title) BETWEEN 1 AND 300),
    CONSTRAINT ck_article_status CHECK (status IN ('DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
    CONSTRAINT ck_article_video CHECK (video_url ~ '^https?://[^[:space:]]+$'),
    -- Four eyes: who wrote it, first or last, does not approve it; and somebody answers for what is published.
    CONSTRAINT ck_article_published CHECK (status NOT IN ('PUBLISHED', 'WITHDRAWN') OR (published_at IS NOT NULL
        AND published_by IS NOT NULL AND chief_editor IS NOT NULL
        AND published_by <> created_by AND published_by <> written_by)),
    CONSTRAINT ck_article_withdrawn CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL AND withdrawal_reason IS NOT NULL))
);
CREATE INDEX ix_article_status ON article (province_code, status, published_at DESC);
CREATE INDEX ix_article_updated ON article (updated_at, id);

-- Whom an article names: DECLARED by its writer, FOUND by the name when it was approved, or a NAMESAKE: somebody
-- registered has the name, but another one is meant, which the approver answers for.
CREATE TABLE article_person (
    province_code  text NOT NULL,
    article_id     uuid NOT NULL,
    beneficiary_id uuid NOT NULL,
    kind           text NOT NULL,
    note           text,
    CONSTRAINT pk_article_person PRIMARY KEY (province_code, article_id, beneficiary_id),
    CONSTRAINT fk_article_person_article_id FOREIGN KEY (province_code, article_id) REFERENCES article (province_code, id),
    CONSTRAINT fk_article_person_beneficiary_id FOREIGN KEY (province_code, beneficiary_id)
        REFERENCES beneficiary (province_code, id),
    CONSTRAINT ck_article_person_kind CHECK (kind IN ('DECLARED', 'FOUND', 'NAMESAKE')),
    CONSTRAINT ck_article_person_note CHECK ((kind = 'NAMESAKE') = (note IS NOT NULL))
);
CREATE INDEX ix_article_person_beneficiary ON article_person (province_code, beneficiary_id);
