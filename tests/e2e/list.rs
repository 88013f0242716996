//! A list as an office has kept it for years in a spreadsheet, saved as text: in Windows-1252, with everything that goes wrong.

/// How many people the list holds: one of them twice.
pub const PEOPLE: u32 = 7;
/// Title, blank line, header, its repetition and the total: rows that are nobody.
pub const NOBODY: u32 = 5;

/// Whom the counter looks for.
pub const VISITOR_FAMILY: &str = "Tesfay";
pub const VISITOR: &str = "Mehari Tesfay";
pub const VISITOR_BORN: &str = "1985";

const ROWS: &str = "Ratsuchende der Beratungsstelle, Stand März;;;;;;;
;;;;;;;
Nr.;Name;Vorname;Geburtsdatum;Staatsangehörigkeit;Sprache;Telefon;Bemerkung
101;Haddad;Samira;14.03.1985;Syrien;Arabisch;0231 5550101;kommt dienstags
102;Tesfay;Mehari;00.00.1985;Eritrea;Tigrinya;0231 5550102;\"braucht Hilfe beim Formular,
kommt mit der Schwester\"
103;Öztürk;Ay?e;12.3.79;Türkei;Türkisch;0231 5550103;
104;Kowalczyk;Zofia;01.01.1990;Polen;Polnisch;;
Nr.;Name;Vorname;Geburtsdatum;Staatsangehörigkeit;Sprache;Telefon;Bemerkung
105;Popescu;Ion;31145;Rumänien;Rumänisch;0231 5550105;=SUMME(A1)
106;Haddad;Samira;1985;Syrien;Arabisch;0231 5550101;schon einmal da?
107;Çelik;Mert;30.02.1991;Türkei;Türkisch;0231 5550107;
Gesamt: 7;;;;;;;
";

/// The bytes of the file as a German spreadsheet writes them.
pub fn bytes() -> Vec<u8> {
    ROWS.replace('\n', "\r\n").chars().map(windows_1252).collect()
}

/// All letters of the list stand in the part of Windows-1252 that equals Latin-1.
fn windows_1252(letter: char) -> u8 {
    u8::try_from(u32::from(letter)).expect("a letter of Western Europe")
}
