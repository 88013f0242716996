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

-- What an appointment can take: a member of staff (the same id), a room, a counter, an interpreter, a device.
CREATE TABLE resource (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    staff_id TEXT UNIQUE REFERENCES staff (id),
    name TEXT NOT NULL,               -- empty for a member of staff, whose name stands there
    features TEXT NOT NULL,           -- JSON list of codes: what is in a room
    skills TEXT NOT NULL,             -- JSON list of needs: what somebody is trained for
    languages TEXT NOT NULL,          -- JSON list of tags, of interpreters; those of staff stand there
    seats BIGINT NOT NULL CHECK (seats >= 1),
    active BIGINT NOT NULL,
    ord BIGINT NOT NULL
);
CREATE INDEX resource_kind ON resource (kind, ord);

-- Working hours from a day on: a rhythm of so many weeks, the first of which is the week of that day.
CREATE TABLE working_pattern (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    resource_id TEXT NOT NULL REFERENCES resource (id),
    valid_from TEXT NOT NULL,
    weeks BIGINT NOT NULL CHECK (weeks BETWEEN 1 AND 8),
    UNIQUE (resource_id, valid_from)
);

CREATE TABLE working_hour (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    pattern_id TEXT NOT NULL REFERENCES working_pattern (id),
    week BIGINT NOT NULL CHECK (week BETWEEN 1 AND 8),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute BIGINT NOT NULL CHECK (from_minute >= 0),
    to_minute BIGINT NOT NULL CHECK (to_minute <= 1440 AND to_minute > from_minute)
);
CREATE INDEX working_hour_pattern ON working_hour (pattern_id);

CREATE TABLE absence (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    resource_id TEXT NOT NULL REFERENCES resource (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL CHECK (ends_at > starts_at)
);
CREATE INDEX absence_resource ON absence (resource_id, ends_at);

CREATE TABLE client (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    external_id TEXT,
    -- A record that was merged into another one stays as a redirect. It always names the one that holds everything now.
    merged_into TEXT REFERENCES client (id),
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
    -- The address of today. These are empty when it is blocked: then it stands in client_address alone, so that no other
    -- query can show it.
    address_kind TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    address_remark TEXT NOT NULL,
    address_since TEXT,
    address_blocked BIGINT NOT NULL,
    residence_title TEXT,
    residence_as_printed TEXT NOT NULL,
    residence_until TEXT,
    residence_unlimited BIGINT NOT NULL,
    remark TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES staff (id),
    created_op TEXT NOT NULL,
    import_batch TEXT
)/*without rowid*/;
CREATE INDEX client_external ON client (external_id);
CREATE INDEX client_residence ON client (residence_until);
CREATE INDEX client_import ON client (import_batch);
-- Only of those that were merged: an index of all would be taken for every page of the others, and each page would read them all.
CREATE INDEX client_merged ON client (merged_into) WHERE merged_into IS NOT NULL;
-- The few of whom not everybody may know: a list asks these, not the row of each client on it.
CREATE INDEX client_restricted ON client (id) WHERE restricted = 1;

-- What belongs to a client is stored in the order of the clients, those of one day beside each other: a search and a page of a list
-- read neighbours, and a row is read by one walk through the tree, not by one through an index and one through the table.
CREATE TABLE client_name (
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    source TEXT NOT NULL,
    preferred BIGINT NOT NULL,
    PRIMARY KEY (client_id, id)
)/*without rowid*/;
-- The name on a line is the first one here, without sorting and without the row.
CREATE INDEX client_name_shown ON client_name (client_id, preferred DESC, ord, given, family);

-- Former names that nobody may disclose (§ 13 SBGG). A table of their own, so that no list, letter or index that reads names can
-- show one by mistake.
CREATE TABLE client_blocked_name (
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    family TEXT NOT NULL,
    given TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (client_id, id)
)/*without rowid*/;

-- Former addresses, and the address of today where it is blocked (§ 51 BMG).
CREATE TABLE client_address (
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    remark TEXT NOT NULL,
    since TEXT,                       -- days, YYYY-MM-DD
    until TEXT,
    blocked BIGINT NOT NULL,
    today BIGINT NOT NULL,            -- the blocked address of today; at most one a client
    PRIMARY KEY (client_id, id)
)/*without rowid*/;

CREATE TABLE client_document (
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT NOT NULL,
    issuer TEXT,                      -- a country code, as nationalities have it
    valid_from TEXT,
    valid_until TEXT,
    remark TEXT NOT NULL,
    PRIMARY KEY (client_id, id)
)/*without rowid*/;

CREATE TABLE client_representative (
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    reach TEXT NOT NULL,              -- a telephone number, an address: as somebody said it
    scopes TEXT NOT NULL,             -- JSON list of codes; empty: everything
    valid_from TEXT,
    valid_until TEXT,
    remark TEXT NOT NULL,
    PRIMARY KEY (client_id, id)
)/*without rowid*/;

-- What the other is to the client. The other's page shows it from its side.
CREATE TABLE client_link (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    other_client_id TEXT REFERENCES client (id),
    other_name TEXT NOT NULL,         -- of somebody without a record
    kind TEXT NOT NULL,
    remark TEXT NOT NULL
);
CREATE INDEX client_link_client ON client_link (client_id);
CREATE INDEX client_link_other ON client_link (other_client_id);

-- People at one address who belong together.
CREATE TABLE household_member (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    household_id TEXT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    reference BIGINT NOT NULL         -- the one whom letters to the household name
);
CREATE INDEX household_member_household ON household_member (household_id);
CREATE INDEX household_member_client ON household_member (client_id);

CREATE TABLE client_dispute (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    lifted_at BIGINT,
    lifted_by TEXT REFERENCES staff (id),
    lift_reason TEXT NOT NULL
);
CREATE INDEX client_dispute_client ON client_dispute (client_id);

-- Why and since when a record is restricted; `client.restricted` is what queries read.
CREATE TABLE client_restriction (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    lifted_at BIGINT,
    lifted_by TEXT REFERENCES staff (id),
    lift_reason TEXT NOT NULL
);
CREATE INDEX client_restriction_client ON client_restriction (client_id);

CREATE TABLE client_language (
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    tag TEXT NOT NULL,
    level TEXT NOT NULL,
    needs_interpreter BIGINT NOT NULL,
    PRIMARY KEY (client_id, id)
)/*without rowid*/;

CREATE TABLE contact_means (
    id TEXT NOT NULL UNIQUE,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    ord BIGINT NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    remark TEXT NOT NULL,
    safety TEXT NOT NULL,
    leave_message BIGINT NOT NULL,    -- a message may be left with whoever answers
    hours TEXT NOT NULL,              -- when to call, as somebody said it
    language TEXT,                    -- of whoever answers, where it is not the client's
    PRIMARY KEY (client_id, id)
)/*without rowid*/;

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

-- The directory, as Open Referral's HSDS 3.1 parts it. A column is named as the standard names its field, except where SQL or an older
-- column has the word already; `exchange::hsds` knows which. Text holds numbers and days as they are written there. `ord` is the place
-- in its list, `extra` a JSON object with the fields that the standard does not know.
CREATE TABLE directory_organization (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    name TEXT NOT NULL,
    alternate_name TEXT,
    description TEXT NOT NULL,
    email TEXT,
    website TEXT,
    tax_status TEXT,
    tax_id TEXT,
    year_incorporated TEXT,
    legal_status TEXT,
    logo TEXT,
    uri TEXT,
    parent_organization_id TEXT,
    extra TEXT NOT NULL
);

CREATE TABLE directory_program (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    organization_id TEXT REFERENCES directory_organization (id),
    name TEXT NOT NULL,
    alternate_name TEXT,
    description TEXT NOT NULL,
    extra TEXT NOT NULL
);

-- Every column from organization_id on is the standard's. `organisation`, `street` to `phone`, `opening_hours`, `languages`, `accessible`,
-- `needs` and `walk_in` stand for the parts, for lists, search and slips.
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
    assured_by TEXT REFERENCES staff (id),
    organization_id TEXT REFERENCES directory_organization (id),
    program_id TEXT REFERENCES directory_program (id),
    alternate_name TEXT,
    description TEXT,
    status TEXT NOT NULL,
    interpretation_services TEXT,
    application_process TEXT,
    wait_time TEXT,
    fees_deprecated TEXT,
    accreditations TEXT,
    eligibility_description TEXT,
    minimum_age TEXT,
    maximum_age TEXT,
    assurer_email TEXT,
    licenses TEXT,
    alert TEXT,
    last_modified TEXT,
    ord BIGINT NOT NULL,
    extra TEXT NOT NULL
);
CREATE INDEX service_organization ON service (organization_id);

CREATE TABLE service_text (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    service_id TEXT NOT NULL REFERENCES service (id),
    language TEXT NOT NULL,
    bring TEXT NOT NULL,
    directions TEXT NOT NULL,
    state TEXT NOT NULL,
    source_hash TEXT NOT NULL,        -- of the German text that it was made from
    UNIQUE (service_id, language)
);

-- What somebody keeps at hand.
CREATE TABLE service_favourite (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    service_id TEXT NOT NULL REFERENCES service (id),
    UNIQUE (staff_id, service_id)
);

CREATE TABLE directory_location (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    location_type TEXT NOT NULL,
    url TEXT,
    organization_id TEXT REFERENCES directory_organization (id),
    name TEXT,
    alternate_name TEXT,
    description TEXT,
    transportation TEXT,
    latitude TEXT,
    longitude TEXT,
    external_identifier TEXT,
    external_identifier_type TEXT,
    extra TEXT NOT NULL
);

CREATE TABLE directory_service_at_location (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    service_id TEXT NOT NULL REFERENCES service (id),
    location_id TEXT REFERENCES directory_location (id),
    description TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_service_at_location_service ON directory_service_at_location (service_id);

CREATE TABLE directory_contact (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    organization_id TEXT REFERENCES directory_organization (id),
    service_id TEXT REFERENCES service (id),
    service_at_location_id TEXT REFERENCES directory_service_at_location (id),
    location_id TEXT REFERENCES directory_location (id),
    name TEXT,
    title TEXT,
    department TEXT,
    email TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_contact_service ON directory_contact (service_id);

CREATE TABLE directory_phone (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    location_id TEXT REFERENCES directory_location (id),
    service_id TEXT REFERENCES service (id),
    organization_id TEXT REFERENCES directory_organization (id),
    contact_id TEXT REFERENCES directory_contact (id),
    service_at_location_id TEXT REFERENCES directory_service_at_location (id),
    phone_number TEXT NOT NULL,
    extension TEXT,
    phone_type TEXT,
    description TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_phone_service ON directory_phone (service_id);

CREATE TABLE directory_address (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    location_id TEXT REFERENCES directory_location (id),
    attention TEXT,
    address_1 TEXT NOT NULL,
    address_2 TEXT,
    city TEXT NOT NULL,
    region TEXT,
    state_province TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    country TEXT NOT NULL,
    address_type TEXT NOT NULL,
    extra TEXT NOT NULL
);

CREATE TABLE directory_schedule (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    service_id TEXT REFERENCES service (id),
    location_id TEXT REFERENCES directory_location (id),
    service_at_location_id TEXT REFERENCES directory_service_at_location (id),
    valid_from TEXT,
    valid_to TEXT,
    dtstart TEXT,
    timezone TEXT,
    until_day TEXT,
    repeat_count TEXT,
    wkst TEXT,
    freq TEXT,
    repeat_interval TEXT,
    byday TEXT,
    byweekno TEXT,
    bymonthday TEXT,
    byyearday TEXT,
    description TEXT,
    opens_at TEXT,
    closes_at TEXT,
    schedule_link TEXT,
    attending_type TEXT,
    notes TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_schedule_service ON directory_schedule (service_id);

CREATE TABLE directory_funding (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    organization_id TEXT REFERENCES directory_organization (id),
    service_id TEXT REFERENCES service (id),
    source TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_funding_service ON directory_funding (service_id);

CREATE TABLE directory_service_area (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    service_id TEXT REFERENCES service (id),
    service_at_location_id TEXT REFERENCES directory_service_at_location (id),
    name TEXT,
    description TEXT,
    extent TEXT,
    extent_type TEXT,
    uri TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_service_area_service ON directory_service_area (service_id);

CREATE TABLE directory_required_document (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    service_id TEXT REFERENCES service (id),
    document TEXT,
    uri TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_required_document_service ON directory_required_document (service_id);

CREATE TABLE directory_language (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    service_id TEXT REFERENCES service (id),
    location_id TEXT REFERENCES directory_location (id),
    phone_id TEXT REFERENCES directory_phone (id),
    name TEXT,
    code TEXT,
    note TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_language_service ON directory_language (service_id);

CREATE TABLE directory_accessibility (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    location_id TEXT REFERENCES directory_location (id),
    description TEXT,
    details TEXT,
    url TEXT,
    extra TEXT NOT NULL
);

CREATE TABLE directory_cost_option (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    service_id TEXT NOT NULL REFERENCES service (id),
    valid_from TEXT,
    valid_to TEXT,
    price_option TEXT,
    currency TEXT,
    amount TEXT,
    amount_description TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_cost_option_service ON directory_cost_option (service_id);

CREATE TABLE directory_organization_identifier (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    organization_id TEXT NOT NULL REFERENCES directory_organization (id),
    identifier_scheme TEXT,
    identifier_type TEXT NOT NULL,
    identifier TEXT NOT NULL,
    extra TEXT NOT NULL
);

CREATE TABLE directory_url (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    label TEXT,
    url TEXT NOT NULL,
    organization_id TEXT REFERENCES directory_organization (id),
    service_id TEXT REFERENCES service (id),
    extra TEXT NOT NULL
);
CREATE INDEX directory_url_service ON directory_url (service_id);

CREATE TABLE directory_unit (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    name TEXT NOT NULL,
    scheme TEXT,
    identifier TEXT,
    uri TEXT,
    extra TEXT NOT NULL
);

CREATE TABLE directory_service_capacity (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    service_id TEXT NOT NULL REFERENCES service (id),
    unit_id TEXT NOT NULL REFERENCES directory_unit (id),
    available TEXT NOT NULL,
    maximum TEXT,
    description TEXT,
    updated TEXT NOT NULL,
    extra TEXT NOT NULL
);
CREATE INDEX directory_service_capacity_service ON directory_service_capacity (service_id);

CREATE TABLE directory_taxonomy (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    uri TEXT,
    taxonomy_version TEXT,
    extra TEXT NOT NULL
);

CREATE TABLE directory_taxonomy_term (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    code TEXT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    parent_id TEXT,
    taxonomy TEXT,
    language TEXT,
    taxonomy_id TEXT REFERENCES directory_taxonomy (id),
    term_uri TEXT,
    extra TEXT NOT NULL
);

CREATE TABLE directory_attribute (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    link_id TEXT NOT NULL,
    taxonomy_term_id TEXT REFERENCES directory_taxonomy_term (id),
    link_type TEXT,
    link_entity TEXT NOT NULL,
    attribute_value TEXT,
    label TEXT,
    extra TEXT NOT NULL
);
CREATE INDEX directory_attribute_link ON directory_attribute (link_id);

CREATE TABLE directory_metadata (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    resource_id TEXT NOT NULL,
    resource_type TEXT NOT NULL,
    last_action_date TEXT NOT NULL,
    last_action_type TEXT NOT NULL,
    field_name TEXT NOT NULL,
    previous_value TEXT NOT NULL,
    replacement_value TEXT NOT NULL,
    updated_by TEXT NOT NULL,
    extra TEXT NOT NULL
);

CREATE TABLE directory_meta_table_description (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    name TEXT,
    language TEXT,
    character_set TEXT,
    extra TEXT NOT NULL
);

-- A client's answer to the question whether somebody may be told. A refusal is an answer too.
CREATE TABLE release (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    case_file_id TEXT REFERENCES case_file (id),
    service_id TEXT NOT NULL REFERENCES service (id),
    organisation TEXT NOT NULL,       -- as it was called when the client answered
    whole_organisation BIGINT NOT NULL,
    need TEXT NOT NULL,
    purpose TEXT NOT NULL,            -- in words, as the client was told
    kinds TEXT NOT NULL,              -- JSON list of codes
    special TEXT NOT NULL,            -- JSON list of codes
    mutual BIGINT NOT NULL,
    form TEXT NOT NULL,
    signature TEXT,                   -- strokes as a path, where it was signed on the screen
    told_consequences BIGINT NOT NULL,
    language TEXT NOT NULL,           -- in which it was explained
    given_on TEXT NOT NULL,
    valid_until TEXT NOT NULL,
    withdrawn_on TEXT,
    withdrawn_by TEXT REFERENCES staff (id),
    withdraw_reason TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX release_client ON release (client_id, given_on);
CREATE INDEX release_service ON release (service_id);

CREATE TABLE privacy_notice (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    language TEXT NOT NULL,
    notice_version TEXT NOT NULL,     -- as it is printed on the notice: of the German text, which is the binding one
    translation_version TEXT NOT NULL, -- of the text beside it; empty where there is none
    source TEXT NOT NULL,
    handed_on TEXT NOT NULL,
    way TEXT NOT NULL,
    remark TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX privacy_notice_client ON privacy_notice (client_id, handed_on);

-- On which ground the record of a client, or one of their cases, is kept. The newest one holds.
CREATE TABLE legal_basis (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    case_file_id TEXT REFERENCES case_file (id),
    basis TEXT NOT NULL,
    special_basis TEXT,
    statute TEXT NOT NULL,            -- the law that gives the task, as people cite it
    since TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX legal_basis_client ON legal_basis (client_id, at);

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
    chase_on TEXT,
    release_id TEXT REFERENCES release (id),
    fields TEXT NOT NULL,             -- JSON list of codes: what may leave with it; its values stay in the client's record
    special TEXT NOT NULL,            -- JSON list of codes: special categories that the message tells of
    message TEXT NOT NULL,            -- for the partner; `note` is the office's own
    outcome TEXT,
    appointment_day TEXT,             -- at the partner, in the partner's own time
    appointment_minute BIGINT,
    appointment_place TEXT NOT NULL,
    data_stopped_on TEXT              -- the release it rested on was withdrawn
);
CREATE INDEX referral_client ON referral (client_id, created_at);
-- Of thousands that wait, the first are picked and all are counted without their rows.
CREATE INDEX referral_chase_on ON referral (state, chase_on, client_id, id);
CREATE INDEX referral_sent ON referral (sent_on, staff_id, language, state);
CREATE INDEX referral_release ON referral (release_id);
CREATE INDEX referral_service ON referral (service_id, sent_on);

CREATE TABLE referral_step (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    day TEXT NOT NULL,                -- when it happened, which may be before `at`
    state TEXT NOT NULL,
    cause TEXT,
    reason TEXT NOT NULL
);
CREATE INDEX referral_step_referral ON referral_step (referral_id, state, at);
CREATE INDEX referral_step_day ON referral_step (state, day);

-- A partner who is silent was asked again.
CREATE TABLE referral_chase (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX referral_chase_referral ON referral_chase (referral_id, at);

-- What left the house about a client: which fields, to whom, resting on what. Their values are not kept a second time.
CREATE TABLE disclosure (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    referral_id TEXT NOT NULL REFERENCES referral (id),
    release_id TEXT NOT NULL REFERENCES release (id),
    service_id TEXT NOT NULL REFERENCES service (id),
    basis TEXT NOT NULL,
    fields TEXT NOT NULL,             -- JSON list of codes
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    day TEXT NOT NULL
);
CREATE INDEX disclosure_client ON disclosure (client_id, at);
CREATE INDEX disclosure_release ON disclosure (release_id);

-- The office's keys for sealed packages. The newest is given to partners; older ones still open what was sealed to them.
CREATE TABLE office_key (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    recipient TEXT NOT NULL UNIQUE,   -- the public half
    sealed TEXT NOT NULL,             -- the secret half, sealed with the store's key
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);

-- The public key of an organisation of the directory. Packages go to it only after two people have read its digits to each other.
CREATE TABLE partner_key (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    organization_id TEXT NOT NULL REFERENCES directory_organization (id),
    recipient TEXT NOT NULL,
    checked_on TEXT,
    checked_with TEXT NOT NULL,       -- who read them at the partner's
    checked_by TEXT REFERENCES staff (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    UNIQUE (organization_id)
);

-- What was sealed for a referral. The package itself is kept nowhere.
CREATE TABLE referral_package (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    recipient TEXT,                   -- the partner's key; nothing for a passphrase
    token_digest TEXT NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX referral_package_referral ON referral_package (referral_id, at);

-- An answer that came as a file. The same one is not taken twice.
CREATE TABLE referral_reply (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    referral_id TEXT NOT NULL REFERENCES referral (id),
    digest TEXT NOT NULL UNIQUE,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX referral_reply_referral ON referral_reply (referral_id, at);

-- A referral that another office sent to this one. Its id is the package's, so that no package comes in twice.
CREATE TABLE incoming_referral (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT NOT NULL REFERENCES client (id),
    office TEXT NOT NULL,             -- as the package says; nothing proves it
    office_key TEXT NOT NULL,         -- to which an answer can be sealed
    reference TEXT NOT NULL,
    token TEXT NOT NULL,
    need TEXT NOT NULL,
    urgency TEXT NOT NULL,
    purpose TEXT NOT NULL,
    message TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX incoming_referral_client ON incoming_referral (client_id, at);

-- What can be booked. It says what an appointment of its kind takes and needs.
CREATE TABLE appointment_service (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    minutes BIGINT NOT NULL,
    buffer_before BIGINT NOT NULL,    -- minutes, as below
    buffer_after BIGINT NOT NULL,
    lead_minutes BIGINT NOT NULL,
    capacity BIGINT NOT NULL CHECK (capacity >= 1),
    staff_count BIGINT NOT NULL CHECK (staff_count >= 1),
    skills TEXT NOT NULL,             -- JSON list of needs
    room BIGINT NOT NULL,
    room_features TEXT NOT NULL,      -- JSON list of codes
    active BIGINT NOT NULL,
    ord BIGINT NOT NULL
);

-- Appointments that were agreed as one. Each stands for itself; this says how they came about.
CREATE TABLE appointment_series (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    rule TEXT NOT NULL                -- as RFC 5545 writes it: FREQ=WEEKLY;INTERVAL=2;COUNT=6
);

CREATE TABLE appointment (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    client_id TEXT REFERENCES client (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    booked_by TEXT NOT NULL REFERENCES staff (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL CHECK (ends_at > starts_at),
    buffer_before BIGINT NOT NULL,    -- minutes that its people and rooms are taken besides
    buffer_after BIGINT NOT NULL,
    day TEXT NOT NULL,
    subject TEXT NOT NULL,
    language TEXT,
    service_id TEXT REFERENCES appointment_service (id),
    visit_id TEXT,                    -- the same for all appointments of one visit
    seats BIGINT NOT NULL CHECK (seats >= 1),
    state TEXT NOT NULL,
    sequence BIGINT NOT NULL,         -- counts moves, for calendar files
    cancel_reason TEXT NOT NULL,
    cancelled_at BIGINT,
    cancelled_by TEXT,                -- client or office
    series_id TEXT REFERENCES appointment_series (id)
);
CREATE INDEX appointment_series_id ON appointment (series_id, starts_at);
CREATE INDEX appointment_staff ON appointment (staff_id, starts_at);
CREATE INDEX appointment_client ON appointment (client_id, starts_at);
-- What an appointment of these days takes, and who comes to it, is looked up from here without the rows themselves.
CREATE INDEX appointment_day ON appointment (day, state, staff_id, language, starts_at, ends_at, id);
-- The few that wait for an answer or got a no, among all that ever were.
CREATE INDEX appointment_requested ON appointment (staff_id) WHERE state = 'requested';
CREATE INDEX appointment_declined ON appointment (booked_by) WHERE state = 'declined';

-- What an appointment takes beside its first member of staff.
CREATE TABLE appointment_resource (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    appointment_id TEXT NOT NULL REFERENCES appointment (id),
    resource_id TEXT NOT NULL REFERENCES resource (id),
    UNIQUE (appointment_id, resource_id)
);
CREATE INDEX appointment_resource_resource ON appointment_resource (resource_id);

-- Who else comes to an appointment of a group.
CREATE TABLE appointment_guest (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    appointment_id TEXT NOT NULL REFERENCES appointment (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    UNIQUE (appointment_id, client_id)
);
CREATE INDEX appointment_guest_client ON appointment_guest (client_id);

-- A time that is kept while a client thinks. When `held_until` is over, whoever books takes its ticks.
CREATE TABLE appointment_hold (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    held_by TEXT NOT NULL REFERENCES staff (id),
    held_until BIGINT NOT NULL
);

-- The times at which an appointment stood before it was moved.
CREATE TABLE appointment_earlier (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    appointment_id TEXT NOT NULL REFERENCES appointment (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    with_id TEXT NOT NULL REFERENCES staff (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),    -- who moved it
    at BIGINT NOT NULL
);
CREATE INDEX appointment_earlier_appointment ON appointment_earlier (appointment_id, at);

-- Who was reminded of what, and how. It holds for one time of the appointment: its sequence.
CREATE TABLE appointment_reminder (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    appointment_id TEXT NOT NULL REFERENCES appointment (id),
    sequence BIGINT NOT NULL,
    channel TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX appointment_reminder_appointment ON appointment_reminder (appointment_id, sequence);

-- The pool of interpreters. Each is a resource of the same id.
CREATE TABLE interpreter (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    gender TEXT NOT NULL,
    district TEXT NOT NULL,
    phone TEXT NOT NULL,
    mail TEXT NOT NULL,
    modes TEXT NOT NULL,              -- JSON list of codes
    refused TEXT NOT NULL,            -- JSON list of needs: topics they do not serve
    tariff TEXT NOT NULL,             -- a code of the rule pack
    kilometres BIGINT NOT NULL CHECK (kilometres >= 0),  -- the usual way, there and back
    note TEXT NOT NULL,
    active BIGINT NOT NULL
);

CREATE TABLE interpreter_language (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    interpreter_id TEXT NOT NULL REFERENCES interpreter (id),
    language TEXT NOT NULL,
    dialect TEXT NOT NULL,
    level TEXT NOT NULL,
    certificate TEXT NOT NULL,
    ord BIGINT NOT NULL,
    UNIQUE (interpreter_id, language)
);
CREATE INDEX interpreter_language_language ON interpreter_language (language, interpreter_id);

CREATE TABLE interpreter_hour (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    interpreter_id TEXT NOT NULL REFERENCES interpreter (id),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute BIGINT NOT NULL CHECK (from_minute >= 0),
    to_minute BIGINT NOT NULL CHECK (to_minute <= 1440 AND to_minute > from_minute)
);
CREATE INDEX interpreter_hour_interpreter ON interpreter_hour (interpreter_id);

CREATE TABLE interpreter_exception (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    interpreter_id TEXT NOT NULL REFERENCES interpreter (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL CHECK (ends_at > starts_at),
    kind TEXT NOT NULL
);
CREATE INDEX interpreter_exception_interpreter ON interpreter_exception (interpreter_id, ends_at);

-- Somebody is wanted who interprets.
CREATE TABLE interpreter_request (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    reference TEXT NOT NULL UNIQUE,   -- D-2026-0017: what the interpreter names instead of the client
    client_id TEXT REFERENCES client (id),
    appointment_id TEXT REFERENCES appointment (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    asked_at BIGINT NOT NULL,
    asked_on TEXT NOT NULL,
    language TEXT NOT NULL,
    dialect TEXT NOT NULL,
    need TEXT NOT NULL,
    weight TEXT NOT NULL,
    mode TEXT NOT NULL,
    gender_wish TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL CHECK (ends_at > starts_at),
    day TEXT NOT NULL,
    place TEXT NOT NULL,
    district TEXT NOT NULL,
    remark TEXT NOT NULL,             -- for the interpreter; names nobody
    name_released BIGINT NOT NULL,    -- the client agreed that the interpreter reads the name
    state TEXT NOT NULL,
    interpreter_id TEXT REFERENCES interpreter (id),
    answer_by BIGINT,
    client_confirmed_at BIGINT,
    interpreter_confirmed_at BIGINT,
    minutes BIGINT CHECK (minutes >= 0),
    kilometres BIGINT CHECK (kilometres >= 0),
    unmet_cause TEXT,
    reason TEXT NOT NULL
);
CREATE INDEX interpreter_request_state ON interpreter_request (state, starts_at);
CREATE INDEX interpreter_request_day ON interpreter_request (day, language);
CREATE INDEX interpreter_request_interpreter ON interpreter_request (interpreter_id, day);
CREATE INDEX interpreter_request_client ON interpreter_request (client_id, starts_at);
CREATE INDEX interpreter_request_appointment ON interpreter_request (appointment_id);

CREATE TABLE interpreter_offer (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    request_id TEXT NOT NULL REFERENCES interpreter_request (id),
    interpreter_id TEXT NOT NULL REFERENCES interpreter (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    state TEXT NOT NULL,
    cause TEXT,
    offered_at BIGINT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX interpreter_offer_request ON interpreter_offer (request_id, offered_at);
CREATE INDEX interpreter_offer_interpreter ON interpreter_offer (interpreter_id, offered_at);

CREATE TABLE interpreter_step (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    request_id TEXT NOT NULL REFERENCES interpreter_request (id),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX interpreter_step_request ON interpreter_step (request_id, at);

-- Whom somebody must not interpret for. Told by the number of a request, so that nobody need know the name.
CREATE TABLE interpreter_conflict (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    interpreter_id TEXT NOT NULL REFERENCES interpreter (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    request_id TEXT REFERENCES interpreter_request (id),
    cause TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL
);
CREATE INDEX interpreter_conflict_client ON interpreter_conflict (client_id, interpreter_id);
CREATE INDEX interpreter_conflict_interpreter ON interpreter_conflict (interpreter_id);

-- Two bookings cannot share a resource: one row per resource and five minutes, of an appointment, a hold or a
-- request for an interpreter.
CREATE TABLE appointment_tick (
    resource_id TEXT NOT NULL REFERENCES resource (id),
    tick BIGINT NOT NULL,
    appointment_id TEXT REFERENCES appointment (id),
    hold_id TEXT REFERENCES appointment_hold (id),
    request_id TEXT REFERENCES interpreter_request (id),
    CHECK (
        CASE WHEN appointment_id IS NULL THEN 0 ELSE 1 END + CASE WHEN hold_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN request_id IS NULL THEN 0 ELSE 1 END = 1
    ),
    PRIMARY KEY (resource_id, tick)
)/*without rowid*/;
CREATE INDEX appointment_tick_appointment ON appointment_tick (appointment_id);
-- Few of millions are held or asked for: an index of all would be read through, and written for every appointment.
CREATE INDEX appointment_tick_hold ON appointment_tick (hold_id) WHERE hold_id IS NOT NULL;
CREATE INDEX appointment_tick_request ON appointment_tick (request_id) WHERE request_id IS NOT NULL;

-- What appointments take of a resource's day, made anew from their ticks with each change: whoever looks for free times reads
-- a month of everybody. What is only held or asked for does not stand here.
CREATE TABLE resource_day (
    day BIGINT NOT NULL,              -- since 1970, in universal time
    resource_id TEXT NOT NULL REFERENCES resource (id),
    taken TEXT NOT NULL,              -- JSON list of pairs: from and to, in ticks of the day
    PRIMARY KEY (day, resource_id)
)/*without rowid*/;

-- What was paid for a month, as it was reckoned then. A service that is told of later makes a second one.
CREATE TABLE interpreter_settlement (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    interpreter_id TEXT NOT NULL REFERENCES interpreter (id),
    month TEXT NOT NULL,              -- YYYY-MM
    rules TEXT NOT NULL,              -- version of the rule pack
    total_cents BIGINT NOT NULL CHECK (total_cents >= 0),
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    interpreter_signed_on TEXT,
    office_signed_on TEXT
);
CREATE INDEX interpreter_settlement_month ON interpreter_settlement (month, interpreter_id);
CREATE INDEX interpreter_settlement_interpreter ON interpreter_settlement (interpreter_id, month);

CREATE TABLE interpreter_settlement_line (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    settlement_id TEXT NOT NULL REFERENCES interpreter_settlement (id),
    request_id TEXT NOT NULL UNIQUE REFERENCES interpreter_request (id),
    outcome TEXT NOT NULL,
    tariff TEXT NOT NULL,             -- the code
    tariff_from TEXT NOT NULL,        -- the day from which this version of it holds
    minutes BIGINT NOT NULL CHECK (minutes >= 0),
    units BIGINT NOT NULL CHECK (units >= 0),
    fee_cents BIGINT NOT NULL CHECK (fee_cents >= 0),
    travel_cents BIGINT NOT NULL CHECK (travel_cents >= 0)
);
CREATE INDEX interpreter_settlement_line_settlement ON interpreter_settlement_line (settlement_id);

-- What people wait for. Each has numbers of its own, every day from 1.
CREATE TABLE queue_service (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    letters TEXT NOT NULL UNIQUE,     -- before its numbers: A017
    name TEXT NOT NULL,
    needs TEXT NOT NULL,              -- JSON list of codes: what the kiosk offers with it
    everything_else BIGINT NOT NULL,  -- who finds no picture of theirs comes here
    active BIGINT NOT NULL,
    ord BIGINT NOT NULL
);

-- A place to which people are called, and who sits there.
CREATE TABLE queue_counter (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL UNIQUE,        -- as it stands over the counter and on the board
    services TEXT NOT NULL,           -- JSON list of ids; empty for all
    active BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    staff_id TEXT REFERENCES staff (id),
    seated_on TEXT                    -- the day: nobody sits there any more on the next one
);
CREATE UNIQUE INDEX queue_counter_staff ON queue_counter (staff_id);

-- A number somebody waits with. It holds no name; who comes for an appointment is known by that alone.
CREATE TABLE queue_ticket (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    day TEXT NOT NULL,
    service_id TEXT NOT NULL REFERENCES queue_service (id),
    letters TEXT NOT NULL,            -- those of the service that gave it; it keeps them when it is forwarded
    number BIGINT NOT NULL CHECK (number >= 1),
    need TEXT,
    language TEXT NOT NULL,
    priority BIGINT NOT NULL,
    state TEXT NOT NULL,
    calls BIGINT NOT NULL,
    source TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    since BIGINT NOT NULL,            -- since when its place counts
    called_at BIGINT,                 -- the first call
    last_called_at BIGINT,
    started_at BIGINT,
    ended_at BIGINT,
    estimate BIGINT,                  -- minutes that were told
    appointment_id TEXT REFERENCES appointment (id),
    due_at BIGINT,
    for_staff_id TEXT REFERENCES staff (id),
    for_counter_id TEXT REFERENCES queue_counter (id),
    counter_id TEXT REFERENCES queue_counter (id),
    staff_id TEXT REFERENCES staff (id),
    remark TEXT NOT NULL,
    UNIQUE (day, letters, number)
);
CREATE INDEX queue_ticket_state ON queue_ticket (day, state, service_id);
CREATE INDEX queue_ticket_ended ON queue_ticket (service_id, ended_at);
CREATE INDEX queue_ticket_appointment ON queue_ticket (appointment_id);

CREATE TABLE queue_step (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    ticket_id TEXT NOT NULL REFERENCES queue_ticket (id),
    step TEXT NOT NULL,
    at BIGINT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    counter_id TEXT REFERENCES queue_counter (id),
    remark TEXT NOT NULL
);
CREATE INDEX queue_step_ticket ON queue_step (ticket_id, at);

-- What clients said after their visit, as counts only: no row is one person's, and none knows more of the time than its week.
CREATE TABLE voice_count (
    week TEXT NOT NULL,               -- its Monday
    place TEXT NOT NULL,
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (week, place, language, question, answer)
)/*without rowid*/;

-- What clients suggest. The id is drawn by lot and the rows lie in its order: they do not tell who wrote before whom.
CREATE TABLE suggestion (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    week TEXT NOT NULL,               -- its Monday
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL              -- of the steering group
)/*without rowid*/;

-- One row per merge. What moved and what changed stands in the `change_row`s of its act, so that it can be split again.
CREATE TABLE client_merge (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    survivor_id TEXT NOT NULL REFERENCES client (id),
    merged_id TEXT NOT NULL REFERENCES client (id),
    op_id TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    split_at BIGINT,
    split_by TEXT REFERENCES staff (id)
);
CREATE INDEX client_merge_survivor ON client_merge (survivor_id);
CREATE INDEX client_merge_merged ON client_merge (merged_id);

-- What a person said of two records: `first_id` sorts before `second_id`. `identity` says of which names, birth dates and numbers it
-- was said: when one of them changes, the question is open again.
CREATE TABLE duplicate_decision (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    first_id TEXT NOT NULL REFERENCES client (id),
    second_id TEXT NOT NULL REFERENCES client (id),
    decision TEXT NOT NULL,
    identity TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    UNIQUE (first_id, second_id)
);
CREATE INDEX duplicate_decision_second ON duplicate_decision (second_id);

-- What the last search for duplicates found. Made anew by each search; points to nobody by a foreign key, so that a record can go.
CREATE TABLE duplicate_pair (
    first_id TEXT NOT NULL,
    second_id TEXT NOT NULL,
    score BIGINT NOT NULL,            -- per mille
    reasons TEXT NOT NULL,            -- JSON list of codes
    PRIMARY KEY (first_id, second_id)
)/*without rowid*/;
CREATE INDEX duplicate_pair_second ON duplicate_pair (second_id);

-- What `names` says a client is found by. Written in the transaction that writes the client, and made anew from it.
CREATE TABLE search_word (
    no INTEGER PRIMARY KEY,
    text TEXT COLLATE "C" NOT NULL,
    script BIGINT NOT NULL,
    sounds TEXT COLLATE "C" NOT NULL, -- the likeliest first, divided by blanks
    people BIGINT NOT NULL,           -- how many have it
    UNIQUE (text, script, sounds)
);

CREATE TABLE search_sound (
    code TEXT COLLATE "C" NOT NULL,
    word_no INTEGER NOT NULL,
    PRIMARY KEY (code, word_no)
)/*without rowid*/;

CREATE TABLE search_posting (
    word_no INTEGER NOT NULL,
    person_no INTEGER NOT NULL,
    PRIMARY KEY (word_no, person_no)
)/*without rowid*/;

CREATE TABLE search_person (
    no INTEGER PRIMARY KEY,
    client_id TEXT UNIQUE,            -- nothing for somebody who is gone; the number is not given to another
    changed BIGINT NOT NULL,          -- the act that wrote it last, by its number in the audit
    birth BIGINT NOT NULL,            -- packed so that it sorts as the date
    restricted BIGINT NOT NULL,
    words TEXT NOT NULL,              -- the words' numbers in their order, each with its place
    numbers TEXT NOT NULL             -- a line each
);
CREATE INDEX search_person_changed ON search_person (changed);
CREATE INDEX search_person_birth ON search_person (birth);

CREATE TABLE search_number (
    kind TEXT COLLATE "C" NOT NULL,
    text TEXT COLLATE "C" NOT NULL,
    person_no INTEGER NOT NULL,
    PRIMARY KEY (kind, text, person_no)
)/*without rowid*/;

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

-- A version of the text of a letter that the office wrote itself. Where none is in force the text of the program holds.
CREATE TABLE letter_text (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number >= 1),
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    german TEXT NOT NULL,             -- version of the German text that this one says the same as
    checked BIGINT NOT NULL,          -- a person stands for it
    remark TEXT NOT NULL,
    state TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    day TEXT NOT NULL,
    UNIQUE (kind, language, number)
);
CREATE UNIQUE INDEX letter_text_in_force ON letter_text (kind, language) WHERE state = 'in-force';

-- What stands at the head of every letter; one row.
CREATE TABLE letterhead (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    place TEXT NOT NULL,
    phone TEXT NOT NULL,
    mail TEXT NOT NULL,
    web TEXT NOT NULL,
    controller TEXT NOT NULL,         -- GDPR Art. 13: who is responsible, with address; empty: the office itself
    officer TEXT NOT NULL,            -- how to reach the data protection officer
    authority TEXT NOT NULL,          -- the supervisory authority
    keep_years BIGINT NOT NULL CHECK (keep_years BETWEEN 1 AND 30),
    logo TEXT,                        -- a data URL, PNG or SVG
    logo_alt TEXT NOT NULL
);

-- Directories that came in as a file. Whether one was taken back stands with its act.
CREATE TABLE directory_import (
    id TEXT PRIMARY KEY,              -- the act that wrote it
    version BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    added BIGINT NOT NULL,
    changed BIGINT NOT NULL
);

-- One row per import that was written; its id is that of the act. What it filled in records that were there before stands in
-- change_row under the same act.
CREATE TABLE import_batch (
    id TEXT PRIMARY KEY,
    version BIGINT NOT NULL,
    file_name TEXT NOT NULL,
    staff_id TEXT NOT NULL REFERENCES staff (id),
    at BIGINT NOT NULL,
    rows_read BIGINT NOT NULL,
    imported BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    withdrawn_op TEXT,
    withdrawn_at BIGINT,
    withdrawn_by TEXT REFERENCES staff (id),
    removed BIGINT NOT NULL,
    restored BIGINT NOT NULL,
    kept BIGINT NOT NULL
);
