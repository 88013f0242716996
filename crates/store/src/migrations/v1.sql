-- The first schema. One text for both engines: TEXT ids, BIGINT microseconds and flags, TEXT JSON.
-- `COLLATE "C"` and `/*without rowid*/` are read by `engine/dialect.rs`.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,              -- JSON list of codes
    languages TEXT NOT NULL,          -- JSON list of tags
    screen_language TEXT,
    active BIGINT NOT NULL,
    takes_appointments BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE working_hour (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute BIGINT NOT NULL CHECK (from_minute >= 0),
    to_minute BIGINT NOT NULL CHECK (to_minute <= 1440 AND to_minute > from_minute)
);
CREATE INDEX working_hour_staff ON working_hour (staff_id);

CREATE TABLE absence (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL CHECK (ends_at > starts_at)
);
CREATE INDEX absence_staff ON absence (staff_id, ends_at);

CREATE TABLE client (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    external_id TEXT,
    restricted BIGINT NOT NULL,
    birth_year BIGINT,
    birth_month BIGINT,
    birth_day BIGINT,
    birth_estimated BIGINT NOT NULL,
    birth_source TEXT,
    birth_calendar TEXT,
    birth_text TEXT,
    gender TEXT NOT NULL,
    nationalities TEXT NOT NULL,      -- JSON list of country codes
    letter_language TEXT,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    address_remark TEXT NOT NULL,
    residence_title TEXT,
    residence_as_printed TEXT NOT NULL,
    residence_until TEXT,
    residence_unlimited BIGINT NOT NULL,
    remark TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES staff (id),
    created_op TEXT NOT NULL,
    import_batch TEXT
);
CREATE INDEX client_external ON client (external_id);
CREATE INDEX client_residence ON client (residence_until);

CREATE TABLE client_name (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    source TEXT NOT NULL,
    preferred BIGINT NOT NULL
);
CREATE INDEX client_name_client ON client_name (client_id);

CREATE TABLE client_language (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    tag TEXT NOT NULL,
    level TEXT NOT NULL,
    needs_interpreter BIGINT NOT NULL
);
CREATE INDEX client_language_client ON client_language (client_id);

CREATE TABLE contact_means (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    remark TEXT NOT NULL,
    safe BIGINT NOT NULL
);
CREATE INDEX contact_means_client ON contact_means (client_id);

CREATE TABLE note (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX note_client ON note (client_id, at);

CREATE TABLE case_file (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    number TEXT NOT NULL UNIQUE,
    need TEXT NOT NULL,
    phase TEXT NOT NULL,
    opened TEXT NOT NULL,             -- days, YYYY-MM-DD
    closed TEXT,
    close_reason TEXT,
    language TEXT NOT NULL            -- the client's language when the case was opened, for the report
);
CREATE INDEX case_file_client ON case_file (client_id);
-- These and the other indexes with staff and language hold all that a report reads.
CREATE INDEX case_file_opened ON case_file (opened, staff_id, language);
CREATE INDEX case_file_closed ON case_file (closed, language, staff_id, opened);
CREATE INDEX case_file_staff ON case_file (staff_id, closed);

CREATE TABLE case_step (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_file (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    phase TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX case_step_case ON case_step (case_file_id, at);

CREATE TABLE contact (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT REFERENCES client (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    day TEXT NOT NULL,                -- the office's day of `at`, so that a report needs no time zone
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    need TEXT NOT NULL,
    urgency TEXT NOT NULL,
    result TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX contact_day ON contact (day, staff_id, language, client_id);
CREATE INDEX contact_client ON contact (client_id, at);

CREATE TABLE service (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL,
    name TEXT NOT NULL,
    needs TEXT NOT NULL,              -- JSON list of codes
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    district TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    website TEXT NOT NULL,
    opening_hours TEXT NOT NULL,
    walk_in BIGINT NOT NULL,
    languages TEXT NOT NULL,          -- JSON list of tags
    fees TEXT NOT NULL,
    accessible BIGINT,
    assured_date TEXT,
    assured_by TEXT REFERENCES staff (id)
);

CREATE TABLE service_text (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    service_id TEXT NOT NULL REFERENCES service (id),
    language TEXT NOT NULL,
    bring TEXT NOT NULL,
    directions TEXT NOT NULL,
    UNIQUE (service_id, language)
);

CREATE TABLE referral (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT REFERENCES client (id),
    case_file_id TEXT REFERENCES case_file (id),
    service_id TEXT NOT NULL REFERENCES service (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    need TEXT NOT NULL,
    urgency TEXT NOT NULL,
    level TEXT NOT NULL,
    state TEXT NOT NULL,
    note TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    sent_on TEXT,
    chase_on TEXT
);
CREATE INDEX referral_client ON referral (client_id, created_at);
CREATE INDEX referral_chase ON referral (state, chase_on);
CREATE INDEX referral_sent ON referral (sent_on, staff_id, language);
CREATE INDEX referral_service ON referral (service_id, sent_on);

CREATE TABLE referral_step (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    day TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX referral_step_referral ON referral_step (referral_id, state, at);
CREATE INDEX referral_step_day ON referral_step (state, day);

CREATE TABLE appointment (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT REFERENCES client (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    booked_by TEXT NOT NULL REFERENCES staff (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL CHECK (ends_at > starts_at),
    day TEXT NOT NULL,
    subject TEXT NOT NULL,
    language TEXT,
    state TEXT NOT NULL,
    sequence BIGINT NOT NULL,         -- counts moves, for calendar files
    cancel_reason TEXT NOT NULL
);
CREATE INDEX appointment_staff ON appointment (staff_id, starts_at);
CREATE INDEX appointment_client ON appointment (client_id, starts_at);
CREATE INDEX appointment_day ON appointment (day, state, staff_id, language);

-- Two bookings cannot share a resource: one row per resource and five minutes.
CREATE TABLE appointment_tick (
    staff_id TEXT NOT NULL REFERENCES staff (id),
    tick BIGINT NOT NULL,
    appointment_id TEXT NOT NULL REFERENCES appointment (id),
    PRIMARY KEY (staff_id, tick)
)/*without rowid*/;
CREATE INDEX appointment_tick_appointment ON appointment_tick (appointment_id);

-- What `names` says a client is found by. Written in the transaction that writes the client, and rebuilt from it.
CREATE TABLE search_key (
    kind TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    client_id TEXT NOT NULL,
    restricted BIGINT NOT NULL,
    PRIMARY KEY (kind, text, client_id)
)/*without rowid*/;
CREATE INDEX search_key_client ON search_key (client_id);

-- One row per act. A repeated `op_id` is answered with `reply`.
CREATE TABLE op (
    op_id TEXT PRIMARY KEY,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    action TEXT NOT NULL,
    reply TEXT NOT NULL,
    undone_by TEXT
);

-- Rows before and after, for history and undo. Erasing a client empties these without breaking the chain of the audit.
CREATE TABLE change_row (
    op_id TEXT NOT NULL REFERENCES op (op_id),
    ord BIGINT NOT NULL,
    client_id TEXT,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (op_id, ord)
);
CREATE INDEX change_row_client ON change_row (client_id, op_id);

CREATE TABLE audit (
    seq BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    staff_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    op_id TEXT NOT NULL UNIQUE,
    detail_hash TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE INDEX audit_subject ON audit (subject_kind, subject_id);
