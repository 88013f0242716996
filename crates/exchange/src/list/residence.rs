//! Residence titles as lists spell them, as the codes that the office's rule pack uses. The text is always kept beside the code:
//! the program recognises a spelling, it does not decide a right.

/// Every code that [`recognise`] can give. `rules/residence.toml` carries the same.
pub const CODES: &[&str] = &[
    "eu",         // free movement, FreizügG/EU
    "eu-family",  // family member of an EU citizen, §5 FreizügG/EU
    "9a",         // §9a AufenthG
    "visa",       // §6 AufenthG
    "9",          // settlement permit
    "settlement", // settlement permit without a section
    "16a",
    "16b",
    "16c",
    "16d",
    "16e",
    "16f",
    "16g",
    "17",
    "18",
    "18a",
    "18b",
    "18d",
    "18e",
    "18f",
    "18g",
    "19",
    "19c",
    "19d",
    "19e",
    "20",
    "20a",
    "21",
    "22",
    "23",
    "23.1",
    "23.2",
    "23.4",
    "23a",
    "24",
    "25",
    "25.1",
    "25.2",
    "25.3",
    "25.4",
    "25.4a",
    "25.4b",
    "25.5",
    "25a",
    "25b",
    "26",
    "26.3",
    "26.4",
    "28",
    "28.1",
    "28.2",
    "29",
    "30",
    "31",
    "32",
    "33",
    "34",
    "35",
    "36",
    "36a",
    "37",
    "38",
    "38a",
    "104c",
    "residence-permit",    // Aufenthaltserlaubnis without a section
    "arrival-certificate", // Ankunftsnachweis, §63a AsylG
    "gestattung",          // §55 AsylG
    "81",                  // Fiktionsbescheinigung without a paragraph, or named by the title applied for
    "81.3",
    "81.4",
    "duldung", // §60a AufenthG
    "60b",
    "60c",
    "60d",
    "border-crossing",        // Grenzübertrittsbescheinigung
    "naturalisation-applied", // Einbürgerung beantragt
    "german",                 // German citizen
    "none",                   // no document
];

/// The code of a title; `None` if the text says something else.
#[must_use]
pub fn recognise(text: &str) -> Option<String> {
    let line = crate::text::one_line(text).to_lowercase();
    if line.is_empty() || line.chars().count() > 120 {
        return None;
    }
    let key = crate::text::key(&line);
    let has = |word: &str| key.contains(word);
    let numbers = Numbers::of(&line);
    if has("einburg") || has("naturali") || has("citizenshipappl") {
        return Some("naturalisation-applied".to_owned());
    }
    if has("fiktion") || key.starts_with("fb81") || numbers.section.as_deref() == Some("81") {
        let paragraph = if numbers.section.as_deref() == Some("81") { numbers.paragraph.as_deref() } else { None };
        return Some(match paragraph {
            Some("3") => "81.3".to_owned(),
            Some("4") => "81.4".to_owned(),
            _ => "81".to_owned(),
        });
    }
    if has("duldung")
        || has("geduldet")
        || has("toleration")
        || has("tolerated")
        || matches!(numbers.section.as_deref(), Some("60a" | "60b" | "60c" | "60d"))
    {
        return Some(match numbers.section.as_deref() {
            Some(section @ ("60b" | "60c" | "60d")) => section.to_owned(),
            _ => "duldung".to_owned(),
        });
    }
    if has("gestattung")
        || has("gestattet")
        || numbers.section.as_deref() == Some("55")
        || key == "ag"
        || ["asylbewerb", "asylsuch", "asylantrag", "asylverfahren", "asylumseek", "asylumappl"].iter().any(|word| has(word))
    {
        return Some("gestattung".to_owned());
    }
    if has("ankunftsnachw") || has("arrivalcert") || numbers.section.as_deref() == Some("63a") || key == "buma" {
        return Some("arrival-certificate".to_owned());
    }
    if has("grenzubertritt") || has("grenzuebertritt") || key == "gub" || key == "gueb" {
        return Some("border-crossing".to_owned());
    }
    if has("daueraufenthalteu") || has("eulongterm") || has("eudaueraufenthalt") {
        return Some("9a".to_owned());
    }
    if has("freizug")
        || has("freizueg")
        || has("freemovement")
        || key.starts_with("euburger")
        || key.starts_with("eubuerger")
        || has("freedomofmovement")
        || matches!(key.as_str(), "eu" | "eubürger" | "eubuerger" | "euburger" | "eucitizen" | "unionsburger" | "euewr")
    {
        return Some(if has("famili") || has("angehorig") { "eu-family" } else { "eu" }.to_owned());
    }
    if has("eufamil") || has("familienangehorigereu") || has("eufamily") {
        return Some("eu-family".to_owned());
    }
    if has("bluecard") || has("blauekarte") {
        return Some("18g".to_owned());
    }
    if has("chancenaufenthalt") || has("chancenau") {
        return Some("104c".to_owned());
    }
    if let Some(code) = numbers.code() {
        return Some(code);
    }
    // Without a section the words decide.
    let subsidiary = has("subs") && (has("schutz") || has("protect")) || key == "subsschutz" || has("subsidiar");
    let refugee = has("fluchtling") || has("fluechtling") || has("refugee") || has("gfk");
    // Both hold a permit under the same subsection.
    let code = if subsidiary || refugee {
        "25.2"
    } else if has("asylberechtig") || has("entitledtoasylum") {
        "25.1"
    } else if has("abschiebungsverbot") || has("abschiebeverbot") {
        "25.3"
    } else if has("vorubergehenderschutz") || has("temporaryprotection") {
        "24"
    } else if has("niederlassung") || has("unbefristeteraufenthalt") || has("settlementpermit") || key == "ne" {
        "settlement"
    } else if has("aufenthaltserlaubnis") || has("residencepermit") || key == "ae" {
        "residence-permit"
    } else if has("visum") || key == "visa" {
        "visa"
    } else if matches!(key.as_str(), "deutsch" | "deutscher" | "deutsche" | "german" | "deutschestaatsangehorigkeit") {
        "german"
    } else if has("ohnepapiere") || has("keinepapiere") || has("undocumented") || has("keintitel") || has("ohnetitel") {
        "none"
    } else {
        return None;
    };
    Some(code.to_owned())
}

/// The section of the law and its paragraph, from `§ 25 Abs. 2 AufenthG`, `25/2`, `NE §26 (3)`, `24 I`.
struct Numbers {
    section: Option<String>,
    paragraph: Option<String>,
}

impl Numbers {
    fn of(line: &str) -> Self {
        let none = Self { section: None, paragraph: None };
        // A date or a year is no section.
        let chars: Vec<char> = line.chars().collect();
        let Some(start) = chars.iter().position(char::is_ascii_digit) else { return none };
        let before: String = chars[..start].iter().collect();
        let known_before = before.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).all(|word| {
            matches!(
                crate::text::key(word).as_str(),
                "ae" | "ne"
                    | "au"
                    | "nach"
                    | "gem"
                    | "gemass"
                    | "aufenthaltserlaubnis"
                    | "aufenthaltstitel"
                    | "at"
                    | "niederlassungserlaubnis"
                    | "par"
                    | "paragraph"
                    | "paragraf"
                    | "aufenthg"
                    | "aufenthaltsgesetz"
                    | "asylg"
                    | "art"
                    | "sect"
                    | "section"
                    | "permit"
                    | "residence"
                    | "titel"
                    | "eat"
                    | "fiktion"
                    | "fiktionsbescheinigung"
                    | "duldung"
                    | "aufenthaltsgestattung"
                    | "gestattung"
                    | "fb"
                    | "fikt"
                    | "dul"
                    | "s"
                    | "settlement"
                    | "seit"
                    | "iv"
                    | "vm"
                    | "i"
                    | "v"
                    | "m"
                    | "ankunftsnachweis"
                    | "schutz"
                    | "subs"
                    | "subsidiarer"
                    | "fluchtling"
                    | "anerkannt"
                    | "anerkannter"
                    | "visum"
                    | "studium"
                    | "familiennachzug"
                    | "ehegattennachzug"
                    | "asyl"
                    | "humanitar"
            )
        });
        if !known_before {
            return none;
        }
        let mut at = start;
        let mut section = String::new();
        while at < chars.len() && chars[at].is_ascii_digit() {
            section.push(chars[at]);
            at += 1;
        }
        if section.len() > 3 {
            return none;
        }
        // A letter belongs to the section if no other letter follows: `16a`, but not `24 aufenthg`.
        let letter_follows = |at: usize| {
            chars.get(at).is_some_and(|c| c.is_ascii_lowercase()) && !chars.get(at + 1).is_some_and(|c| c.is_alphanumeric())
        };
        if letter_follows(at) && chars[at] != 's' && chars[at] != 'i' && chars[at] != 'v' {
            section.push(chars[at]);
            at += 1;
        } else if chars.get(at) == Some(&' ') && letter_follows(at + 1) && ('a'..='g').contains(&chars[at + 1]) {
            section.push(chars[at + 1]);
            at += 2;
        }
        let rest: String = chars[at..].iter().collect();
        Self { section: Some(section), paragraph: paragraph(&rest) }
    }

    fn code(&self) -> Option<String> {
        let section = self.section.as_deref()?;
        if let Some(paragraph) = &self.paragraph {
            let full = format!("{section}.{paragraph}");
            if CODES.contains(&full.as_str()) {
                return Some(full);
            }
        }
        if section == "9a" {
            return Some("9a".to_owned());
        }
        if section == "9c" || section == "9b" {
            return None;
        }
        if section == "6" {
            return Some("visa".to_owned());
        }
        CODES.contains(&section).then(|| section.to_owned())
    }
}

/// `Abs. 2`, `(2)`, `/2`, `II`, ` 2` behind a section.
fn paragraph(rest: &str) -> Option<String> {
    let mut rest = rest.trim_start();
    // Sentences, numbers and second sections are not paragraphs.
    if rest.starts_with("s.") || rest.starts_with("satz") || rest.starts_with("nr") {
        return None;
    }
    for prefix in ["absatz", "abs.", "abs", "a.", "(", "/", ".", "-", "i.v.m."] {
        if let Some(tail) = rest.strip_prefix(prefix) {
            if prefix == "i.v.m." {
                return None;
            }
            rest = tail.trim_start();
        }
    }
    let token: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    let roman = match token.as_str() {
        "i" => "1",
        "ii" => "2",
        "iii" => "3",
        "iv" => "4",
        "v" => "5",
        other => other,
    };
    let digits = roman.chars().filter(char::is_ascii_digit).count();
    let fits = (1..=2).contains(&roman.len()) && digits == 1 && roman.starts_with(|c: char| c.is_ascii_digit());
    fits.then(|| roman.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_known_by_every_spelling() {
        for (code, spellings) in [
            (
                "25.2",
                &[
                    "§ 25 Abs. 2 AufenthG",
                    "25/2",
                    "25 (2)",
                    "AE 25 (2)",
                    "subs. Schutz",
                    "§25 II",
                    "§ 25 Absatz 2",
                    "25.2",
                    "§25(2)",
                    "subsidiärer Schutz",
                    "AE § 25 Abs.2",
                    "Flüchtlingseigenschaft",
                    "25 II",
                ][..],
            ),
            ("25.1", &["§ 25 Abs. 1", "25 I AufenthG"]),
            ("25.3", &["25/3", "§ 25 Abs. 3", "§ 25 III AufenthG", "Abschiebungsverbot"]),
            ("25.5", &["§ 25 Abs. 5 AufenthG", "25 V", "25/5"]),
            ("25b", &["§ 25b", "25 b"]),
            ("24", &["24 AufenthG", "§ 24", "§24 I", "§ 24 Abs. 1", "vorübergehender Schutz"]),
            ("26.3", &["NE §26 (3)", "§ 26 Abs. 3 S. 1", "26/3", "NE 26 III"]),
            ("9", &["NE § 9", "§9", "Niederlassungserlaubnis § 9 AufenthG"]),
            ("9a", &["§ 9a", "Daueraufenthalt-EU"]),
            ("28.1", &["§ 28 (1)", "§ 28 Abs. 1 S. 1 Nr. 1"]),
            ("30", &["AE §30", "§ 30 AufenthG"]),
            ("22", &["§ 22 S. 2", "§22 Satz 2", "22"]),
            ("16a", &["§ 16a", "16a AufenthG"]),
            ("18g", &["Blaue Karte EU", "§ 18g"]),
            ("104c", &["§ 104c", "Chancen-Aufenthalt"]),
            ("eu", &["EU", "Freizüg.", "FreizügG", "FreizügG/EU", "Freizuegigkeit", "EU-Bürger", "EU-Bürgerin"]),
            (
                "gestattung",
                &["Gestattung", "Aufenthaltsgestattung", "§ 55 AsylG", "Gestattung § 55", "Asylbewerberin", "Asylum applicant"],
            ),
            ("duldung", &["Duldung", "Duldung § 60a", "§ 60a Abs. 2", "geduldet"]),
            ("60c", &["Duldung § 60c", "§60c"]),
            ("81", &["Fiktion § 24", "Fiktionsbescheinigung", "Fiktion"]),
            ("81.4", &["§ 81 Abs. 4", "Fiktion § 81 (4)", "Fiktionsbescheinigung § 81 IV AufenthG"]),
            ("81.3", &["§ 81 (3)"]),
            ("arrival-certificate", &["Ankunftsnachweis", "§ 63a AsylG"]),
            ("naturalisation-applied", &["Einbürg. beantragt", "Einbürgerung läuft"]),
            ("settlement", &["Niederlassungserlaubnis", "NE"]),
            ("residence-permit", &["AE", "Aufenthaltserlaubnis"]),
            ("border-crossing", &["Grenzübertrittsbescheinigung", "GÜB"]),
        ] {
            for spelling in spellings {
                assert_eq!(recognise(spelling).as_deref(), Some(code), "{spelling}");
                assert!(CODES.contains(&code));
            }
        }
    }

    #[test]
    fn other_text_is_no_title() {
        for text in
            ["UA/RU", "AR", "15.06.2028", "Märkische Str. 25", "1998", "unbefr.", "Leopoldstr. 30", "0171 3920024", "", "k.A."]
        {
            assert_eq!(recognise(text), None, "{text}");
        }
    }
}
