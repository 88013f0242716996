//! The objects of HSDS 3.1 and their fields, as one table that reading, checking, writing and storing go by.

use Kind::{Choice, Date, DateTime, Email, Entity, Link, Number, Reference, Text, Time, Uri, Uuid};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    /// A UUID that nothing is looked up by: an organisation's parent may be in nobody's file.
    Uuid,
    Uri,
    Email,
    /// `YYYY-MM-DD`.
    Date,
    /// `HH:MM` or `HH:MM:SS`, with or without a distance from UTC.
    Time,
    /// RFC 3339.
    DateTime,
    Choice(&'static [&'static str]),
    /// The id of a row of this table.
    Reference(&'static str),
    /// The id of a row of the table that the [`Kind::Entity`] of the same row names.
    Link,
    /// The name of a table.
    Entity,
}

/// One field of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// Required in a table, where it is the only word for what a page of JSON says by its place. Rows without it come in all the same: a page
    /// of a service need not name a house, and what came in as a page may leave as a table.
    pub in_tables: bool,
    /// Required, but what it says may be the empty text: the value before a field was first filled, the region of a town that has none.
    pub may_be_blank: bool,
    /// The column of the store that holds it.
    pub column: &'static str,
}

/// One table of the standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Table {
    /// As references and `link_entity` name it.
    pub name: &'static str,
    /// Its file in a data package.
    pub path: &'static str,
    /// The table of the store that holds it.
    pub store: &'static str,
    pub fields: &'static [Field],
}

/// How a page of JSON nests one table in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nesting {
    pub parent: &'static str,
    pub property: &'static str,
    pub child: &'static str,
    pub by: By,
}

/// Which side of a nesting holds the id of the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A list: this field of the child names the parent.
    Child(&'static str),
    /// A single object: this field of the parent names it.
    Parent(&'static str),
}

const STATUS: &[&str] = &["active", "inactive", "defunct", "temporarily closed"];
const PLACE_KIND: &[&str] = &["physical", "postal", "virtual"];
const WEEKDAY: &[&str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const FREQUENCY: &[&str] = &["WEEKLY", "MONTHLY"];

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, required: false, in_tables: false, may_be_blank: false, column: name }
}

impl Field {
    const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    const fn in_tables(self) -> Self {
        Self { in_tables: true, ..self }
    }

    /// The standard asks for the field and not for words in it. That is taken at its word but for names, numbers and addresses on the
    /// web, without which nobody can use the row.
    const fn may_be_blank(self) -> Self {
        Self { required: true, may_be_blank: true, ..self }
    }

    const fn stored_as(self, column: &'static str) -> Self {
        Self { column, ..self }
    }
}

impl Table {
    /// The field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// What is nested in it, lists and single objects.
    pub fn nested(&self) -> impl Iterator<Item = &'static Nesting> + use<'_> {
        NESTINGS.iter().filter(|nesting| nesting.parent == self.name)
    }

    /// Whether rows of other tables can describe it.
    #[must_use]
    pub fn is_described(&self, by: &str) -> bool {
        match self.name {
            "metadata" => false,
            "attribute" | "taxonomy" | "taxonomy_term" => by == "metadata",
            _ => true,
        }
    }
}

/// The table with this name.
#[must_use]
pub fn table(name: &str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

const fn list(parent: &'static str, property: &'static str, child: &'static str, by: &'static str) -> Nesting {
    Nesting { parent, property, child, by: By::Child(by) }
}

const fn single(parent: &'static str, property: &'static str, child: &'static str, by: &'static str) -> Nesting {
    Nesting { parent, property, child, by: By::Parent(by) }
}

/// All nestings but `attributes` and `metadata`, which describe nearly everything.
pub const NESTINGS: &[Nesting] = &[
    list("organization", "services", "service", "organization_id"),
    list("organization", "additional_websites", "url", "organization_id"),
    list("organization", "funding", "funding", "organization_id"),
    list("organization", "contacts", "contact", "organization_id"),
    list("organization", "phones", "phone", "organization_id"),
    list("organization", "locations", "location", "organization_id"),
    list("organization", "programs", "program", "organization_id"),
    list("organization", "organization_identifiers", "organization_identifier", "organization_id"),
    single("service", "organization", "organization", "organization_id"),
    single("service", "program", "program", "program_id"),
    list("service", "additional_urls", "url", "service_id"),
    list("service", "phones", "phone", "service_id"),
    list("service", "schedules", "schedule", "service_id"),
    list("service", "service_areas", "service_area", "service_id"),
    list("service", "service_at_locations", "service_at_location", "service_id"),
    list("service", "languages", "language", "service_id"),
    list("service", "funding", "funding", "service_id"),
    list("service", "cost_options", "cost_option", "service_id"),
    list("service", "required_documents", "required_document", "service_id"),
    list("service", "contacts", "contact", "service_id"),
    list("service", "capacities", "service_capacity", "service_id"),
    list("service_at_location", "service_areas", "service_area", "service_at_location_id"),
    list("service_at_location", "contacts", "contact", "service_at_location_id"),
    list("service_at_location", "phones", "phone", "service_at_location_id"),
    list("service_at_location", "schedules", "schedule", "service_at_location_id"),
    single("service_at_location", "location", "location", "location_id"),
    // Only where the page is one of a service at a place: elsewhere the service is what it stands in.
    single("service_at_location", "service", "service", "service_id"),
    list("location", "languages", "language", "location_id"),
    list("location", "addresses", "address", "location_id"),
    list("location", "contacts", "contact", "location_id"),
    list("location", "accessibility", "accessibility", "location_id"),
    list("location", "phones", "phone", "location_id"),
    list("location", "schedules", "schedule", "location_id"),
    list("contact", "phones", "phone", "contact_id"),
    list("phone", "languages", "language", "phone_id"),
    single("service_capacity", "unit", "unit", "unit_id"),
    single("attribute", "taxonomy_term", "taxonomy_term", "taxonomy_term_id"),
    single("taxonomy_term", "taxonomy_detail", "taxonomy", "taxonomy_id"),
];

/// Every table, each after those that its fields refer to. `attribute` and `metadata` can refer to any and come last.
pub const TABLES: &[Table] = &[
    Table {
        name: "organization",
        path: "organizations.csv",
        store: "directory_organization",
        fields: &[
            field("id", Uuid).required(),
            field("name", Text).required(),
            field("alternate_name", Text),
            field("description", Text).may_be_blank(),
            field("email", Email),
            field("website", Uri),
            field("tax_status", Text),
            field("tax_id", Text),
            field("year_incorporated", Number),
            field("legal_status", Text),
            field("logo", Text),
            field("uri", Uri),
            field("parent_organization_id", Uuid),
        ],
    },
    Table {
        name: "program",
        path: "programs.csv",
        store: "directory_program",
        fields: &[
            field("id", Uuid).required(),
            field("organization_id", Reference("organization")).in_tables(),
            field("name", Text).required(),
            field("alternate_name", Text),
            field("description", Text).may_be_blank(),
        ],
    },
    Table {
        name: "service",
        path: "services.csv",
        store: "service",
        fields: &[
            field("id", Uuid).required(),
            field("organization_id", Reference("organization")).in_tables(),
            field("program_id", Reference("program")),
            field("name", Text).required(),
            field("alternate_name", Text),
            field("description", Text),
            field("url", Uri).stored_as("website"),
            field("email", Email),
            field("status", Choice(STATUS)).required(),
            field("interpretation_services", Text),
            field("application_process", Text),
            field("fees_description", Text).stored_as("fees"),
            field("wait_time", Text),
            field("fees", Text).stored_as("fees_deprecated"),
            field("accreditations", Text),
            field("eligibility_description", Text),
            field("minimum_age", Number),
            field("maximum_age", Number),
            field("assured_date", Date),
            field("assurer_email", Email),
            field("licenses", Text),
            field("alert", Text),
            field("last_modified", DateTime),
        ],
    },
    Table {
        name: "location",
        path: "locations.csv",
        store: "directory_location",
        fields: &[
            field("id", Uuid).required(),
            field("location_type", Choice(PLACE_KIND)).required(),
            field("url", Uri),
            field("organization_id", Reference("organization")),
            field("name", Text),
            field("alternate_name", Text),
            field("description", Text),
            field("transportation", Text),
            field("latitude", Number),
            field("longitude", Number),
            field("external_identifier", Text),
            field("external_identifier_type", Text),
        ],
    },
    Table {
        name: "service_at_location",
        path: "service_at_location.csv",
        store: "directory_service_at_location",
        fields: &[
            field("id", Uuid).required(),
            field("service_id", Reference("service")).required(),
            field("location_id", Reference("location")).in_tables(),
            field("description", Text),
        ],
    },
    Table {
        name: "contact",
        path: "contacts.csv",
        store: "directory_contact",
        fields: &[
            field("id", Uuid).required(),
            field("organization_id", Reference("organization")),
            field("service_id", Reference("service")),
            field("service_at_location_id", Reference("service_at_location")),
            field("location_id", Reference("location")),
            field("name", Text),
            field("title", Text),
            field("department", Text),
            field("email", Email),
        ],
    },
    Table {
        name: "phone",
        path: "phones.csv",
        store: "directory_phone",
        fields: &[
            field("id", Uuid).required(),
            field("location_id", Reference("location")),
            field("service_id", Reference("service")),
            field("organization_id", Reference("organization")),
            field("contact_id", Reference("contact")),
            field("service_at_location_id", Reference("service_at_location")),
            field("number", Text).required().stored_as("phone_number"),
            field("extension", Number),
            field("type", Text).stored_as("phone_type"),
            field("description", Text),
        ],
    },
    Table {
        name: "address",
        path: "addresses.csv",
        store: "directory_address",
        fields: &[
            field("id", Uuid).required(),
            field("location_id", Reference("location")),
            field("attention", Text),
            field("address_1", Text).may_be_blank(),
            field("address_2", Text),
            field("city", Text).may_be_blank(),
            field("region", Text),
            field("state_province", Text).may_be_blank(),
            field("postal_code", Text).may_be_blank(),
            field("country", Text).may_be_blank(),
            field("address_type", Choice(PLACE_KIND)).required(),
        ],
    },
    Table {
        name: "schedule",
        path: "schedules.csv",
        store: "directory_schedule",
        fields: &[
            field("id", Uuid).required(),
            field("service_id", Reference("service")),
            field("location_id", Reference("location")),
            field("service_at_location_id", Reference("service_at_location")),
            field("valid_from", Date),
            field("valid_to", Date),
            field("dtstart", Date),
            field("timezone", Number),
            field("until", Date).stored_as("until_day"),
            field("count", Number).stored_as("repeat_count"),
            field("wkst", Choice(WEEKDAY)),
            field("freq", Choice(FREQUENCY)),
            field("interval", Number).stored_as("repeat_interval"),
            field("byday", Text),
            field("byweekno", Text),
            field("bymonthday", Text),
            field("byyearday", Text),
            field("description", Text),
            field("opens_at", Time),
            field("closes_at", Time),
            field("schedule_link", Uri),
            field("attending_type", Text),
            field("notes", Text),
        ],
    },
    Table {
        name: "funding",
        path: "funding.csv",
        store: "directory_funding",
        fields: &[
            field("id", Uuid).required(),
            field("organization_id", Reference("organization")),
            field("service_id", Reference("service")),
            field("source", Text),
        ],
    },
    Table {
        name: "service_area",
        path: "service_areas.csv",
        store: "directory_service_area",
        fields: &[
            field("id", Uuid).required(),
            field("service_id", Reference("service")),
            field("service_at_location_id", Reference("service_at_location")),
            field("name", Text),
            field("description", Text),
            field("extent", Text),
            field("extent_type", Text),
            field("uri", Text),
        ],
    },
    Table {
        name: "required_document",
        path: "required_documents.csv",
        store: "directory_required_document",
        fields: &[
            field("id", Uuid).required(),
            field("service_id", Reference("service")),
            field("document", Text),
            field("uri", Uri),
        ],
    },
    Table {
        name: "language",
        path: "languages.csv",
        store: "directory_language",
        fields: &[
            field("id", Uuid).required(),
            field("service_id", Reference("service")),
            field("location_id", Reference("location")),
            field("phone_id", Reference("phone")),
            field("name", Text),
            field("code", Text),
            field("note", Text),
        ],
    },
    Table {
        name: "accessibility",
        path: "accessibility.csv",
        store: "directory_accessibility",
        fields: &[
            field("id", Uuid).required(),
            field("location_id", Reference("location")),
            field("description", Text),
            field("details", Text),
            field("url", Uri),
        ],
    },
    Table {
        name: "cost_option",
        path: "cost_options.csv",
        store: "directory_cost_option",
        fields: &[
            field("id", Uuid).required(),
            field("service_id", Reference("service")).required(),
            field("valid_from", Date),
            field("valid_to", Date),
            field("option", Text).stored_as("price_option"),
            field("currency", Text),
            field("amount", Number),
            field("amount_description", Text),
        ],
    },
    Table {
        name: "organization_identifier",
        path: "organization_identifiers.csv",
        store: "directory_organization_identifier",
        fields: &[
            field("id", Uuid).required(),
            field("organization_id", Reference("organization")).required(),
            field("identifier_scheme", Text),
            field("identifier_type", Text).may_be_blank(),
            field("identifier", Text).required(),
        ],
    },
    Table {
        name: "url",
        path: "url.csv",
        store: "directory_url",
        fields: &[
            field("id", Uuid).required(),
            field("label", Text),
            field("url", Uri).required(),
            field("organization_id", Reference("organization")),
            field("service_id", Reference("service")),
        ],
    },
    Table {
        name: "unit",
        path: "units.csv",
        store: "directory_unit",
        fields: &[
            field("id", Uuid).required(),
            field("name", Text).required(),
            field("scheme", Text),
            field("identifier", Text),
            field("uri", Uri),
        ],
    },
    Table {
        name: "service_capacity",
        path: "service_capacity.csv",
        store: "directory_service_capacity",
        fields: &[
            field("id", Uuid).required(),
            field("service_id", Reference("service")).required(),
            field("unit_id", Reference("unit")).required(),
            field("available", Number).required(),
            field("maximum", Number),
            field("description", Text),
            field("updated", DateTime).required(),
        ],
    },
    Table {
        name: "taxonomy",
        path: "taxonomies.csv",
        store: "directory_taxonomy",
        fields: &[
            field("id", Uuid).required(),
            field("name", Text).required(),
            field("description", Text).may_be_blank(),
            field("uri", Uri),
            field("version", Text).stored_as("taxonomy_version"),
        ],
    },
    Table {
        name: "taxonomy_term",
        path: "taxonomy_terms.csv",
        store: "directory_taxonomy_term",
        fields: &[
            field("id", Uuid).required(),
            field("code", Text),
            field("name", Text).required(),
            field("description", Text).may_be_blank(),
            field("parent_id", Uuid),
            field("taxonomy", Text),
            field("language", Text),
            field("taxonomy_id", Reference("taxonomy")),
            field("term_uri", Uri),
        ],
    },
    Table {
        name: "attribute",
        path: "attributes.csv",
        store: "directory_attribute",
        fields: &[
            field("id", Uuid).required(),
            field("link_id", Link).required(),
            field("taxonomy_term_id", Reference("taxonomy_term")).in_tables(),
            field("link_type", Text),
            field("link_entity", Entity).required(),
            field("value", Text).stored_as("attribute_value"),
            field("label", Text),
        ],
    },
    Table {
        name: "metadata",
        path: "metadata.csv",
        store: "directory_metadata",
        fields: &[
            field("id", Uuid).required(),
            field("resource_id", Link).required(),
            field("resource_type", Entity).required(),
            field("last_action_date", Date).required(),
            field("last_action_type", Text).may_be_blank(),
            field("field_name", Text).may_be_blank(),
            field("previous_value", Text).may_be_blank(),
            field("replacement_value", Text).may_be_blank(),
            field("updated_by", Text).may_be_blank(),
        ],
    },
    Table {
        name: "meta_table_description",
        path: "meta_table_descriptions.csv",
        store: "directory_meta_table_description",
        fields: &[field("id", Uuid).required(), field("name", Text), field("language", Text), field("character_set", Text)],
    },
];
