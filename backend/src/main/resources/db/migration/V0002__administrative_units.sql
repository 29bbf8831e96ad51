-- Provinces, districts (until 30/06/2025) and communes, one row per state of a unit between two dates.
-- A code belongs to one unit of a level at a time, and may belong to another later:
-- 10 was Lào Cai and 15 Yên Bái until 30/06/2025; from 01/07/2025 Lào Cai is 15.

CREATE TABLE admin_unit (
    id            integer NOT NULL,
    code          text    NOT NULL,
    level         text    NOT NULL,
    kind          text    NOT NULL,
    name          text    COLLATE "vi-VN-x-icu" NOT NULL,
    full_name     text    NOT NULL,
    name_en       text    NOT NULL,
    alt_name      text,
    alias_code    text,
    province_code text    NOT NULL,
    parent_code   text,
    region        text,
    urban         boolean NOT NULL DEFAULT false,
    latitude      numeric(8, 5),
    longitude     numeric(8, 5),
    legal_basis   text,
    valid_from    date    NOT NULL,
    valid_to      date,
    search_key    text    NOT NULL GENERATED ALWAYS AS (search_key(full_name || ' ' || coalesce(alt_name, ''))) STORED,
    CONSTRAINT pk_admin_unit PRIMARY KEY (id),
    CONSTRAINT ck_admin_unit_level CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    CONSTRAINT ck_admin_unit_kind CHECK (kind IN ('MUNICIPALITY', 'PROVINCE', 'URBAN_DISTRICT', 'RURAL_DISTRICT',
        'TOWN', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY', 'WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE')),
    CONSTRAINT ck_admin_unit_code CHECK (code ~ '^[0-9]+$' AND length(code) =
        CASE level WHEN 'PROVINCE' THEN 2 WHEN 'DISTRICT' THEN 3 ELSE 5 END),
    CONSTRAINT ck_admin_unit_period CHECK (valid_to IS NULL OR valid_to > valid_from),
    CONSTRAINT ex_admin_unit_code EXCLUDE USING gist
        (level WITH =, code WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX ix_admin_unit_parent ON admin_unit (parent_code, level, code);
CREATE INDEX ix_admin_unit_name ON admin_unit (level, name, code);
CREATE INDEX ix_admin_unit_province ON admin_unit (province_code, level, code);
CREATE INDEX ix_admin_unit_search ON admin_unit USING gin (search_key gin_trgm_ops);

-- What became of a unit. PARTIAL: its territory was divided, and only the hamlet decides where a person went.
CREATE TABLE admin_unit_succession (
    predecessor_id integer NOT NULL,
    successor_id   integer NOT NULL,
    part           text    NOT NULL,
    provenance     text    NOT NULL,
    CONSTRAINT pk_admin_unit_succession PRIMARY KEY (predecessor_id, successor_id),
    CONSTRAINT fk_admin_unit_succession_predecessor_id FOREIGN KEY (predecessor_id) REFERENCES admin_unit (id),
    CONSTRAINT fk_admin_unit_succession_successor_id FOREIGN KEY (successor_id) REFERENCES admin_unit (id),
    CONSTRAINT ck_admin_unit_succession_part CHECK (part IN ('FULL', 'PARTIAL')),
    CONSTRAINT ck_admin_unit_succession_provenance CHECK (provenance IN ('MAPPING', 'MAPPING_CORRECTED', 'RESOLUTION'))
);
CREATE INDEX ix_admin_unit_succession_successor ON admin_unit_succession (successor_id);

-- Dated marks of a commune, by the code in force since 01/07/2025, such as "remote" (region III).
CREATE TABLE admin_unit_mark (
    unit_code   text NOT NULL,
    mark        text NOT NULL,
    valid_from  date NOT NULL,
    valid_to    date,
    legal_basis text,
    invented    boolean NOT NULL DEFAULT false,
    CONSTRAINT pk_admin_unit_mark PRIMARY KEY (unit_code, mark, valid_from),
    CONSTRAINT ck_admin_unit_mark_mark CHECK (mark IN ('REMOTE', 'REGION_I', 'REGION_II', 'REGION_III', 'ISLAND', 'BORDER')),
    CONSTRAINT ck_admin_unit_mark_period CHECK (valid_to IS NULL OR valid_to > valid_from)
);
