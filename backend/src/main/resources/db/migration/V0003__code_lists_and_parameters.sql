-- Lists that forms choose from, and the numbers of legal texts, which are dated rows and never constants.

CREATE TABLE code_list_entry (
    list        text     NOT NULL,
    code        text     NOT NULL,
    parent_code text,
    position    smallint NOT NULL,
    name_vi     text     NOT NULL,
    name_en     text     NOT NULL,
    letter      text,
    legal_basis text,
    restricted  boolean  NOT NULL DEFAULT false,
    valid_from  date,
    valid_to    date,
    CONSTRAINT pk_code_list_entry PRIMARY KEY (list, code),
    CONSTRAINT fk_code_list_entry_parent_code FOREIGN KEY (list, parent_code) REFERENCES code_list_entry (list, code),
    CONSTRAINT ck_code_list_entry_list CHECK (list ~ '^[A-Z_]+$')
);

CREATE TABLE parameter (
    name        text    NOT NULL,
    variant     text    NOT NULL DEFAULT '',
    scope_code  text    NOT NULL DEFAULT 'VN',
    valid_from  date    NOT NULL,
    valid_to    date,
    value       numeric NOT NULL,
    unit        text    NOT NULL,
    legal_basis text    NOT NULL,
    verified    boolean NOT NULL,
    CONSTRAINT pk_parameter PRIMARY KEY (name, variant, scope_code, valid_from),
    CONSTRAINT ck_parameter_scope CHECK (scope_code = 'VN' OR scope_code ~ '^[0-9]{2}$'),
    CONSTRAINT ck_parameter_period CHECK (valid_to IS NULL OR valid_to > valid_from),
    CONSTRAINT ex_parameter_period EXCLUDE USING gist
        (name WITH =, variant WITH =, scope_code WITH =, daterange(valid_from, valid_to) WITH &&)
);
