### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. See the notes in German.

letter-text-state = draft
letter-text-version = 2026-11-22

letter-text-aid = Tłumaczenie jako pomoc w czytaniu. Wersja z dnia { DAY($day, shape: "long") }
letter-text-draft = Projekt: to tłumaczenie nie zostało jeszcze sprawdzone.
letter-text-outdated = Uwaga: tekst niemiecki jest nowszy niż to tłumaczenie.
letter-text-foot = Wiążący jest tekst niemiecki. Wersja: { $version }
letter-text-copy = Kopia dla Państwa. List otrzymuje: { $partner }
letter-text-qr = Aby zapisać termin w telefonie, proszę skierować aparat na ten obrazek.
letter-text-qr-alt = Kod QR z terminem: { DAY($day, shape: "full") }, godz. { $time }
letter-text-place-day = Miejscowość i data
letter-text-signature = Podpis
letter-text-signed = Podpisano na ekranie, { DAY($day, shape: "long") }
letter-text-signature-alt = Podpis osoby
letter-text-withdrawn = Wycofano dnia { DAY($day, shape: "long") }. Już nie obowiązuje.
letter-text-refused = Odmówiono. Nie wolno niczego przekazywać.
letter-text-closing = Z wyrazami szacunku
letter-text-details = Dane osoby

letter-text-referral-title = Skierowanie: { $need }
letter-text-referral-body =
    Szanowni Państwo,

    { $client_name } korzysta z naszego doradztwa i prosimy Państwa o pomoc. Chodzi o Państwa ofertę „{ $service }”.

    { $message }

    - Uzgodniony termin u Państwa: { $appointment }
    - Nasz numer: { $reference }

    Dnia { DAY($released_on, shape: "long") } osoba ta zezwoliła nam na przekazanie Państwu poniższych danych. Zgoda obowiązuje do { DAY($valid_until, shape: "long") }. Prosimy korzystać z danych tylko w celu tej pomocy i nikomu ich nie przekazywać. Jeśli zgoda zostanie wycofana, powiadomimy Państwa.

    Prosimy o odpowiedź do { DAY($answer_by, shape: "long") }: Czy mogą Państwo pomóc? Od kiedy? Jeśli nie: kto mógłby pomóc?

letter-text-invitation-title = Zaproszenie na Państwa termin
letter-text-invitation-body =
    Dzień dobry, { $client_name },

    zapraszamy Państwa na rozmowę.

    - Dzień: { DAY($day, shape: "full") }
    - Godzina: { $time }
    - Czas trwania: { $minutes ->
        [one] około { $minutes } minuty
        [few] około { $minutes } minut
        [many] około { $minutes } minut
       *[other] około { $minutes } minuty
    }
    - Miejsce: { $place }
    - U kogo: { $staff }

    Prosimy zabrać ze sobą ten list i wszystkie dokumenty, których dotyczy sprawa, na przykład dowód tożsamości i listy z urzędów.

    Rozmowa jest dobrowolna i poufna. Nic nie kosztuje. Słabo mówią Państwo po niemiecku? Prosimy powiedzieć nam o tym wcześniej. Poszukamy wtedy kogoś do tłumaczenia.

    Nie mogą Państwo przyjść? Prosimy do nas zadzwonić: { $phone }. Znajdziemy inny termin.

letter-text-reminder-title = Przypomnienie o Państwa terminie
letter-text-reminder-body =
    Dzień dobry, { $client_name },

    wkrótce mają Państwo u nas termin. Cieszymy się na spotkanie.

    - Dzień: { DAY($day, shape: "full") }
    - Godzina: { $time }
    - Miejsce: { $place }
    - U kogo: { $staff }

    Prosimy zabrać ze sobą wszystkie dokumenty, których dotyczy sprawa.

    Nie mogą Państwo przyjść? Prosimy do nas zadzwonić: { $phone }. Wtedy z terminu może skorzystać inna osoba, a dla Państwa znajdziemy nowy.

letter-text-partner-reminder-title = Zapytanie w sprawie naszego skierowania { $reference }
letter-text-partner-reminder-body =
    Szanowni Państwo,

    dnia { DAY($sent_on, shape: "long") } skierowaliśmy do Państwa pewną osobę. Chodzi o Państwa ofertę „{ $service }”. Nie otrzymaliśmy jeszcze od Państwa odpowiedzi.

    - Czego dotyczy: { $need }
    - Osoba: { $client_name }

    Prosimy o informację do { DAY($answer_by, shape: "long") }:

    - Czy mogą Państwo pomóc? Od kiedy?
    - Czy ta osoba już u Państwa była?
    - Jeśli nie mogą Państwo pomóc: kto mógłby pomóc?

    Już nam Państwo odpowiedzieli? W takim razie ten list jest nieaktualny. Dziękujemy.

letter-text-release-title = Zwolnienie z obowiązku zachowania tajemnicy
letter-text-release-body =
    - Imię i nazwisko: { $client_name }
    - Data urodzenia: { $born }

    Zezwalam placówce { $office } na przekazywanie informacji o mnie innej instytucji. W tym celu zwalniam placówkę { $office } z obowiązku zachowania tajemnicy.

    - Kto może się czegoś dowiedzieć: { $recipient }
    - W jakim celu: { $purpose }
    - Temat: { $need }
    - Tylko w tej sprawie: { $case_number }
    - Co wolno powiedzieć: { $kinds }
    - Dane szczególnie chronione, na które wyrażam wyraźną zgodę (art. 9 RODO): { $special }
    - Kto może też powiedzieć coś nam, tylko w tym celu: { $answering }
    - Obowiązuje do: { DAY($valid_until, shape: "long") }

    Nic więcej nie wolno przekazywać i nikt inny nie może się niczego dowiedzieć.

    # Co się stanie, jeśli nie podpiszę?
    To jest dobrowolne. Także bez podpisu nadal będę korzystać z doradztwa. Ale wtedy placówka { $office } nie może rozmawiać z tą instytucją w moim imieniu. Wszystko muszę tam wyjaśnić osobiście, a pomoc może potrwać dłużej.

    # Czy mogę zmienić zdanie?
    Tak. Mogę wycofać tę zgodę w każdej chwili, także ustnie i bez podania przyczyny. Wystarczy, że powiem o tym placówce { $office }. Od tej chwili nic więcej nie będzie przekazywane. To, co przekazano wcześniej, było dozwolone.

    Wszystko to wyjaśniono mi w tym języku: { $language }. Otrzymam kopię.

letter-text-privacy-notice-title = Co się dzieje z Państwa danymi
letter-text-privacy-notice-body =
    Z tej kartki dowiedzą się Państwo, co { $office } o Państwu przechowuje, w jakim celu i jak długo. Dowiedzą się Państwo też, jakie mają Państwo prawa (art. 13 RODO).

    # Kto jest odpowiedzialny?
    { $controller }

    # Kto dba o ochronę danych?
    { $officer }

    # Do czego potrzebujemy Państwa danych?
    Doradzamy Państwu, ustalamy terminy i kierujemy Państwa do innych instytucji. W tym celu zapisujemy na przykład imię i nazwisko, datę urodzenia, adres, telefon, języki, tytuł pobytowy oraz to, o czym rozmawialiśmy. Do sprawozdań liczymy sprawy. W tych liczbach nie ma żadnego nazwiska.

    # Jakie prawo na to pozwala?
    - Doradztwo jest zadaniem publicznym (art. 6 ust. 1 lit. e RODO). Do danych socjalnych mają zastosowanie §§ 67–85a niemieckiego kodeksu socjalnego, księga X (SGB X).
    - Dane szczególnie chronione, na przykład o zdrowiu, zapisujemy tylko wtedy, gdy są potrzebne do pomocy i gdy pozwala na to ustawa (art. 9 ust. 2 RODO).
    - We wszystkich innych sprawach najpierw Państwa pytamy (art. 6 ust. 1 lit. a RODO).

    # Kto otrzymuje Państwa dane?
    - W naszej placówce: tylko osoby, które Państwu doradzają, oraz osoby, które kierują tą pracą lub ją kontrolują.
    - Inne instytucje: tylko jeśli Państwo na to zezwolili albo jeśli zobowiązuje nas do tego ustawa.
    - Firmy, które obsługują nasze systemy techniczne: tylko według naszych poleceń. One też muszą zachować tajemnicę.
    - Nie przekazujemy niczego do Państwa kraju pochodzenia ani do krajów spoza Unii Europejskiej.

    # Jak długo przechowujemy Państwa dane?
    { $years ->
        [one] Usuwamy je po { $years } roku od zakończenia doradztwa. Dłużej przechowujemy je tylko wtedy, gdy wymaga tego ustawa.
        [few] Usuwamy je po { $years } latach od zakończenia doradztwa. Dłużej przechowujemy je tylko wtedy, gdy wymaga tego ustawa.
        [many] Usuwamy je po { $years } latach od zakończenia doradztwa. Dłużej przechowujemy je tylko wtedy, gdy wymaga tego ustawa.
       *[other] Usuwamy je po { $years } roku od zakończenia doradztwa. Dłużej przechowujemy je tylko wtedy, gdy wymaga tego ustawa.
    }

    # Czy muszą nam Państwo coś mówić?
    Nie. Ale bez niektórych informacji możemy pomóc Państwu tylko ogólnie.

    # Jakie mają Państwo prawa?
    - Mają Państwo prawo wiedzieć, co o Państwu przechowujemy, i otrzymać kopię (art. 15 i 20 RODO).
    - Jeśli coś jest błędne, poprawimy to (art. 16 RODO).
    - Mają Państwo prawo żądać, abyśmy usunęli dane lub odtąd tylko je przechowywali (art. 17 i 18 RODO).
    - Mają Państwo prawo do sprzeciwu, jeśli wymaga tego Państwa sytuacja (art. 21 RODO).
    - To, na co Państwo zezwolili, mogą Państwo wycofać w każdej chwili. To, co stało się wcześniej, pozostaje dozwolone (art. 7 RODO).
    - Mają Państwo prawo złożyć skargę do organu nadzorczego ochrony danych (art. 77 RODO).
    - Właściwy organ nadzorczy: { $authority }

    Żaden komputer nie podejmuje decyzji o Państwu. Prosimy pytać, jeśli coś jest niejasne.

letter-text-data-kind-identity = imię i nazwisko, data urodzenia, płeć
letter-text-data-kind-reach = adres, telefon, e-mail
letter-text-data-kind-language = języki
letter-text-data-kind-concern = w czym potrzebna jest pomoc i co trzeba o tym powiedzieć
letter-text-data-kind-residence = obywatelstwo i pobyt
letter-text-data-kind-papers = dokumenty
letter-text-data-kind-representation = kto może działać w moim imieniu

letter-text-special-health = zdrowie
letter-text-special-origin = pochodzenie etniczne
letter-text-special-religion = religia lub światopogląd
letter-text-special-politics = poglądy polityczne, związki zawodowe
letter-text-special-sexuality = życie seksualne, orientacja seksualna
letter-text-special-genetic = dane genetyczne lub biometryczne
letter-text-special-offences = przestępstwa i wyroki skazujące

letter-text-field-name = Imię i nazwisko
letter-text-field-birth-date = Data urodzenia
letter-text-field-phone = Telefon
letter-text-field-mail = E-mail
letter-text-field-languages = Języki
letter-text-field-need = Temat
letter-text-field-message = Wiadomość
letter-text-field-gender = Płeć
letter-text-field-nationalities = Obywatelstwo
letter-text-field-address = Adres
letter-text-field-residence = Pobyt
letter-text-field-documents = Dokumenty
letter-text-field-representatives = Kto działa w imieniu osoby

letter-text-interpreter = z tłumaczem
