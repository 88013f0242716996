//! Codes of nationalities: those that a record holds, and those that travel documents print.

/// ISO 3166-1 alpha-3, and what ICAO Doc 9303 adds for travel documents: `RKS` Kosovo, `XXA` stateless (1954), `XXB` refugee
/// (1951), `XXC` other refugee, `XXX` not stated.
const CODES: &str = "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR \
    BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA \
    DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM \
    GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY \
    LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL \
    NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN \
    SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR \
    TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE RKS XXA XXB XXC XXX";

/// Whether it is one of the codes that a record holds, in capitals.
#[must_use]
pub fn is_nationality(code: &str) -> bool {
    CODES.split_ascii_whitespace().any(|known| known == code)
}

/// Codes of states and of British nationals that documents print otherwise than ISO has them, and codes of states that are no
/// more but stand in old documents (ICAO Doc 9303-3, section 5; ISO 3166-3).
const PRINTED: &[(&str, &str)] = &[
    ("D", "DEU"),
    ("GBD", "GBR"),
    ("GBN", "GBR"),
    ("GBO", "GBR"),
    ("GBP", "GBR"),
    ("GBS", "GBR"),
    // The United Nations' mission issued for people from Kosovo; XKX is what the customs of the Union use.
    ("UNK", "RKS"),
    ("XKX", "RKS"),
    ("ROM", "ROU"),
    ("ZAR", "COD"),
    ("TMP", "TLS"),
    ("BUR", "MMR"),
];

/// Who issues documents without being a state: organisations, orders, and the specimen's invented land.
const NO_STATE: &[&str] =
    &["EUE", "UNO", "UNA", "XOM", "XPO", "XCC", "XCE", "XCO", "XEC", "XBA", "XIM", "XMP", "XDC", "XES", "IAO", "XCT", "UTO"];

/// What a code in a travel document stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Printed {
    /// A nationality as records hold it.
    Nationality(&'static str),
    /// An organisation: says who issued the document, and nothing of a nationality.
    NoState(&'static str),
    Unknown,
}

/// Reads the code of an issuer or a nationality as a document prints it, without fillers.
#[must_use]
pub fn printed(code: &str) -> Printed {
    if let Some((_, ours)) = PRINTED.iter().find(|(printed, _)| *printed == code) {
        return Printed::Nationality(ours);
    }
    if let Some(organisation) = NO_STATE.iter().find(|known| **known == code) {
        return Printed::NoState(organisation);
    }
    CODES.split_ascii_whitespace().find(|known| *known == code).map_or(Printed::Unknown, Printed::Nationality)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_documents_become_nationalities_of_records() {
        for (code, meant) in [
            ("D", Printed::Nationality("DEU")),
            ("DEU", Printed::Nationality("DEU")),
            ("SYR", Printed::Nationality("SYR")),
            ("GBD", Printed::Nationality("GBR")),
            ("RKS", Printed::Nationality("RKS")),
            ("UNK", Printed::Nationality("RKS")),
            ("XXA", Printed::Nationality("XXA")),
            ("XXB", Printed::Nationality("XXB")),
            ("XXC", Printed::Nationality("XXC")),
            ("XXX", Printed::Nationality("XXX")),
            ("UNO", Printed::NoState("UNO")),
            ("XOM", Printed::NoState("XOM")),
            ("XPO", Printed::NoState("XPO")),
            ("EUE", Printed::NoState("EUE")),
            ("QQQ", Printed::Unknown),
            ("", Printed::Unknown),
        ] {
            assert_eq!(printed(code), meant, "{code}");
        }
    }

    #[test]
    fn whatever_is_printed_becomes_a_nationality_that_a_record_takes() {
        for (code, ours) in PRINTED {
            assert!(is_nationality(ours), "{code} becomes {ours}");
            assert!(!is_nationality(code), "{code} would not reach its line in the table");
        }
        assert!(!is_nationality("syr") && !is_nationality("D") && !is_nationality(""));
    }
}
