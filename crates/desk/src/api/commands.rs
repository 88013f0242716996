//! The one list of commands. Dispatch, the shell's manifest and the TypeScript come from it, and a line without a
//! permission does not compile.

use super::{
    WireError, appointment::*, booking::*, client::*, client_display::*, directory::*, duplicate::*, import::*, interpreter::*,
    letter::*, office::*, package::*, queue::*, referral::*, release::*, scan::*, session::*, voice::*,
};
use crate::{Desk, DeskError, Session, client_display::ClientDisplay};
use domain::permission::Permission as P;

/// What somebody needs before a command runs. The gates inside each use case ask again: the command line has no dispatch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Anyone in front of the window, before signing in.
    Nothing,
    /// A session, whatever the role.
    Session,
    Permission(P),
}

/// Which window may call a command. The windows' capabilities are made from it, and the shell asks again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// The staff's.
    Main,
    /// The client's second screen, which nobody has signed in at.
    ClientDisplay,
    /// The kiosk: a station, which nobody is signed in at but the office itself.
    Kiosk,
    /// The board in the waiting room: a station too.
    Board,
    /// Words and the list of languages: nothing of anybody.
    Every,
}

impl Window {
    /// The label of the client's window in the shell.
    pub const CLIENT_DISPLAY: &'static str = "client-display";
    /// The label of the kiosk's window in the shell.
    pub const KIOSK: &'static str = "kiosk";
    /// The label of the board's window in the shell.
    pub const BOARD: &'static str = "board";
    /// The label of the staff's window in the shell.
    pub const MAIN: &'static str = "main";

    /// Whether the window with this label may call what is declared so.
    #[must_use]
    pub fn admits(self, label: &str) -> bool {
        match self {
            Self::Main => label == Self::MAIN,
            Self::ClientDisplay => label == Self::CLIENT_DISPLAY,
            Self::Kiosk => label == Self::KIOSK,
            Self::Board => label == Self::BOARD,
            Self::Every => [Self::MAIN, Self::CLIENT_DISPLAY, Self::KIOSK, Self::BOARD].contains(&label),
        }
    }
}

/// One command as it is declared.
#[derive(Debug, Clone, Copy)]
pub struct Command {
    pub name: &'static str,
    pub need: Need,
    pub window: Window,
    /// Done by the shell, which owns dialogs and printers, around use cases of the desk.
    pub by_shell: bool,
}

macro_rules! commands {
    (
        every_window { $($(#[$wm:meta])* $wname:ident ($wreq:ty) -> $wrep:ty = $wfun:path;)* }
        client_display { $($(#[$dm:meta])* $dname:ident ($dreq:ty) -> $drep:ty = $dfun:path;)* }
        kiosk { $($(#[$km:meta])* $kname:ident ($kreq:ty) -> $krep:ty = $kfun:path;)* }
        board { $($(#[$om:meta])* $oname:ident ($oreq:ty) -> $orep:ty = $ofun:path;)* }
        kiosk_by_shell { $($(#[$pm:meta])* $pname:ident ($preq:ty) -> $prep:ty;)* }
        beside_station { $($(#[$tm:meta])* $tname:ident ($treq:ty) -> $trep:ty, $tneed:expr, $tfun:path;)* }
        beside_client_display { $($(#[$bm:meta])* $bname:ident ($breq:ty) -> $brep:ty, $bneed:expr, $bfun:path;)* }
        entrance { $($(#[$em:meta])* $ename:ident ($ereq:ty) -> $erep:ty = $efun:path;)* }
        session { $($(#[$sm:meta])* $sname:ident ($sreq:ty) -> $srep:ty, $sneed:expr, $sfun:path;)* }
        shell { $($(#[$hm:meta])* $hname:ident ($hreq:ty) -> $hrep:ty, $hneed:expr;)* }
    ) => {
        /// Every command, in the order of the list.
        pub const COMMANDS: &[Command] = &[
            $(Command { name: stringify!($ename), need: Need::Nothing, window: Window::Main, by_shell: false },)*
            $(Command { name: stringify!($wname), need: Need::Nothing, window: Window::Every, by_shell: false },)*
            $(Command { name: stringify!($sname), need: $sneed, window: Window::Main, by_shell: false },)*
            $(Command { name: stringify!($bname), need: $bneed, window: Window::Main, by_shell: false },)*
            $(Command { name: stringify!($tname), need: $tneed, window: Window::Main, by_shell: false },)*
            $(Command { name: stringify!($dname), need: Need::Nothing, window: Window::ClientDisplay, by_shell: false },)*
            $(Command { name: stringify!($kname), need: Need::Nothing, window: Window::Kiosk, by_shell: false },)*
            $(Command { name: stringify!($pname), need: Need::Nothing, window: Window::Kiosk, by_shell: true },)*
            $(Command { name: stringify!($oname), need: Need::Nothing, window: Window::Board, by_shell: false },)*
            $(Command { name: stringify!($hname), need: $hneed, window: Window::Main, by_shell: true },)*
        ];

        /// Runs the command `name`. `None` when it is one of the shell's, or unknown.
        pub fn dispatch(desk: &Desk, name: &str, request: serde_json::Value) -> Option<Result<serde_json::Value, WireError>> {
            match name {
                $(stringify!($ename) => Some(answer::<$ereq, $erep>(request, |request| $efun(desk, request))),)*
                $(stringify!($wname) => Some(answer::<$wreq, $wrep>(request, |request| $wfun(desk, request))),)*
                $(stringify!($dname) => Some(answer::<$dreq, $drep>(request, |request| $dfun(desk, request))),)*
                $(stringify!($kname) => Some(answer::<$kreq, $krep>(request, |request| $kfun(desk, request))),)*
                $(stringify!($oname) => Some(answer::<$oreq, $orep>(request, |request| $ofun(desk, request))),)*
                $(stringify!($tname) => Some(answer::<$treq, $trep>(request, |request| {
                    // The station has a lock of its own, which is never taken with the session held.
                    desk.session($tneed)?;
                    $tfun(desk, request)
                })),)*
                $(stringify!($bname) => Some(answer::<$breq, $brep>(request, |request| {
                    let mut session = desk.session($bneed)?;
                    $bfun(desk.client_display(), &mut session, request)
                })),)*
                $(stringify!($sname) => Some(answer::<$sreq, $srep>(request, |request| {
                    let mut session = desk.session($sneed)?;
                    $sfun(&mut session, request)
                })),)*
                _ => None,
            }
        }

        fn declare(out: &mut Declarations) {
            $(out.command::<$ereq, $erep>(stringify!($ename));)*
            $(out.command::<$wreq, $wrep>(stringify!($wname));)*
            $(out.command::<$sreq, $srep>(stringify!($sname));)*
            $(out.command::<$breq, $brep>(stringify!($bname));)*
            $(out.command::<$treq, $trep>(stringify!($tname));)*
            $(out.command::<$dreq, $drep>(stringify!($dname));)*
            $(out.command::<$kreq, $krep>(stringify!($kname));)*
            $(out.command::<$preq, $prep>(stringify!($pname));)*
            $(out.command::<$oreq, $orep>(stringify!($oname));)*
            $(out.command::<$hreq, $hrep>(stringify!($hname));)*
        }

        // Each function must answer what the list says.
        #[allow(dead_code, reason = "only its type is checked")]
        fn signatures() {
            $(let _: fn(&Desk, $ereq) -> Result<$erep, DeskError> = $efun;)*
            $(let _: fn(&Desk, $wreq) -> Result<$wrep, DeskError> = $wfun;)*
            $(let _: fn(&Desk, $dreq) -> Result<$drep, DeskError> = $dfun;)*
            $(let _: fn(&Desk, $kreq) -> Result<$krep, DeskError> = $kfun;)*
            $(let _: fn(&Desk, $oreq) -> Result<$orep, DeskError> = $ofun;)*
            $(let _: fn(&Desk, $treq) -> Result<$trep, DeskError> = $tfun;)*
            $(let _: fn(&mut Session, $sreq) -> Result<$srep, DeskError> = $sfun;)*
            $(let _: fn(&ClientDisplay, &mut Session, $breq) -> Result<$brep, DeskError> = $bfun;)*
        }
    };
}

commands! {
    every_window {
        languages(Nothing) -> Vec<LanguageInfo> = crate::entrance::languages;
        locale_pack(LocaleRequest) -> LocaleReply = crate::entrance::locale_pack;
    }
    client_display {
        /// Waits for the next thing to show: this window hears no events.
        client_display_look(ClientDisplayLook) -> ClientDisplayView = crate::client_display::look;
        client_display_language(ClientDisplayLanguage) -> ClientDisplayView = crate::client_display::choose_language;
        client_display_propose(ClientDisplayPropose) -> ClientDisplayView = crate::client_display::propose;
        client_display_voice(VoiceGiven) -> ClientDisplayView = crate::voice::give_at_display;
    }
    kiosk {
        kiosk(Nothing) -> Kiosk = crate::queue::kiosk;
        kiosk_take(KioskTake) -> TicketTaken = crate::queue::kiosk_take;
        kiosk_check_in(QueueCheckIn) -> TicketTaken = crate::queue::kiosk_check_in;
        kiosk_voice_open(Nothing) -> VoiceTurn = crate::voice::open_at_kiosk;
        kiosk_voice(VoiceGiven) -> Nothing = crate::voice::give_at_kiosk;
    }
    board {
        /// Waits for the next call: this window hears no events.
        board_look(BoardLook) -> Board = crate::queue::board;
    }
    kiosk_by_shell {
        kiosk_ticket(TicketPaper) -> PaperReply;
    }
    beside_station {
        station_state(Nothing) -> StationState, Need::Session, crate::queue::state;
        station_sign_in(StationSignIn) -> StationState, Need::Session, crate::queue::sign_in;
    }
    beside_client_display {
        client_display_state(Nothing) -> ClientDisplayState, Need::Session, crate::client_display::state;
        client_display_show(ClientDisplayShow) -> ClientDisplayState, Need::Permission(P::ClientRead), crate::client_display::show;
        client_display_at(ClientDisplayAt) -> ClientDisplayState, Need::Session, crate::client_display::staff_is_at;
        client_display_clear(Nothing) -> ClientDisplayState, Need::Session, crate::client_display::clear;
        client_display_answer(ClientDisplayAnswer) -> ClientDisplayState, Need::Permission(P::ClientWrite), crate::client_display::answer;
        /// How the visit was: the client's screen asks, and nobody at the desk sees an answer.
        client_display_ask(VoiceAsk) -> ClientDisplayState, Need::Permission(P::VoiceAsk), crate::voice::ask;
    }
    entrance {
        office_state(Nothing) -> OfficeState = crate::entrance::office_state;
        office_init(OfficeInit) -> OfficeInitReply = crate::entrance::office_init;
        sign_in(SignIn) -> Me = crate::entrance::sign_in;
        unlock(Unlock) -> Me = crate::entrance::unlock;
        lock(Nothing) -> Nothing = crate::entrance::lock;
        sign_out(Nothing) -> Nothing = crate::entrance::sign_out;
    }
    session {
        language_choose(LanguageChoice) -> Me, Need::Session, crate::staff::choose_language;
        passphrase_change(PassphraseChange) -> Nothing, Need::Session, crate::staff::change_passphrase;
        undo(Undo) -> Done, Need::Session, crate::undo::undo;
        today(Nothing) -> Today, Need::Permission(P::ClientFind), crate::today::today;

        client_search(ClientSearch) -> ClientSearchReply, Need::Permission(P::ClientFind), crate::client::search;
        client_similar(ClientSimilar) -> Vec<ClientHit>, Need::Permission(P::ClientFind), crate::client::similar;
        client_open(ClientOpen) -> ClientPage, Need::Permission(P::ClientRead), crate::client::open;
        client_save(ClientSave) -> ClientSaved, Need::Permission(P::ClientWrite), crate::client::save;
        client_history(ClientOpen) -> Vec<HistoryEntry>, Need::Permission(P::HistoryRead), crate::client::history;
        client_restrict(ClientRestrict) -> Done, Need::Permission(P::ClientRestrict), crate::client::restrict;
        client_move(ClientMove) -> Done, Need::Permission(P::ClientWrite), crate::client::relocate;
        link_add(LinkAdd) -> Done, Need::Permission(P::ClientWrite), crate::client::add_link;
        link_remove(LinkRemove) -> Done, Need::Permission(P::ClientWrite), crate::client::remove_link;
        household_join(HouseholdJoin) -> Done, Need::Permission(P::ClientWrite), crate::client::join_household;
        household_leave(HouseholdOf) -> Done, Need::Permission(P::ClientWrite), crate::client::leave_household;
        household_reference(HouseholdOf) -> Done, Need::Permission(P::ClientWrite), crate::client::name_reference;
        dispute_raise(DisputeRaise) -> Done, Need::Permission(P::ClientDispute), crate::client::raise_dispute;
        dispute_lift(DisputeLift) -> Done, Need::Permission(P::ClientDispute), crate::client::lift_dispute;
        birth_date_read(BirthDateRead) -> BirthDateReadReply, Need::Permission(P::ClientFind), crate::client::read_birth_date;
        scan(Scan) -> ScanReply, Need::Permission(P::ClientFind), crate::client::scan;
        residence_titles(Nothing) -> Vec<ResidenceTitle>, Need::Session, crate::client::residence_titles;
        duplicate_list(DuplicateList) -> DuplicateListReply, Need::Permission(P::DuplicateReview), crate::duplicate::list;
        duplicate_open(DuplicateOpen) -> DuplicateComparison, Need::Permission(P::DuplicateReview), crate::duplicate::open;
        duplicate_decide(DuplicateDecide) -> Done, Need::Permission(P::DuplicateReview), crate::duplicate::decide;
        duplicate_cancel(Nothing) -> Nothing, Need::Permission(P::DuplicateReview), crate::duplicate::cancel;
        client_merge(ClientMerge) -> ClientMerged, Need::Permission(P::ClientMerge), crate::duplicate::merge;
        client_merges(ClientOpen) -> Vec<MergeRow>, Need::Permission(P::ClientRead), crate::duplicate::merges;
        client_split_open(SplitOpen) -> SplitPreview, Need::Permission(P::ClientMerge), crate::duplicate::open_split;
        client_split(ClientSplit) -> ClientMerged, Need::Permission(P::ClientMerge), crate::duplicate::split;
        note_add(NoteAdd) -> Done, Need::Permission(P::NoteWrite), crate::client::add_note;

        case_open(CaseOpen) -> Done, Need::Permission(P::CaseWrite), crate::case_file::open;
        case_step(CaseStep) -> Done, Need::Permission(P::CaseWrite), crate::case_file::step;
        case_list(CaseList) -> Vec<CaseRow>, Need::Permission(P::CaseRead), crate::case_file::list;

        contact_record(ContactRecord) -> Done, Need::Permission(P::ContactRecord), crate::contact::record;
        contacts_today(Nothing) -> ContactsToday, Need::Permission(P::ContactRecord), crate::contact::today;

        service_search(ServiceSearch) -> Vec<ServiceRow>, Need::Permission(P::ServiceRead), crate::directory::search;
        service_save(ServiceSave) -> Done, Need::Permission(P::ServiceWrite), crate::directory::save;
        service_confirm(ServiceConfirm) -> Done, Need::Permission(P::ServiceWrite), crate::directory::confirm;
        service_favourite(ServiceFavourite) -> Nothing, Need::Permission(P::ServiceRead), crate::directory::keep;

        referral_create(ReferralCreate) -> ReferralCreated, Need::Permission(P::ReferralWrite), crate::referral::create;
        referral_step(ReferralStep) -> Done, Need::Permission(P::ReferralWrite), crate::referral::step;
        referral_list(ReferralList) -> Vec<ReferralRow>, Need::Permission(P::ReferralRead), crate::referral::list;
        /// What would leave the house, and the release that it rests on or what is missing.
        referral_preview(ReferralPreview) -> ReferralPreviewReply, Need::Permission(P::ReferralWrite), crate::referral::preview;
        referral_answer(ReferralAnswer) -> Done, Need::Permission(P::ReferralWrite), crate::referral::answer;
        referral_chase(ReferralChase) -> Done, Need::Permission(P::ReferralWrite), crate::referral::chase;
        referral_net(NetQuery) -> NetReply, Need::Permission(P::ReportRun), crate::referral::net;

        /// The referral whose short code stands on a paper form.
        referral_find(ReferralFind) -> ReferralFound, Need::Permission(P::ReferralRead), crate::package::find;

        package_key(Nothing) -> PackageKey, Need::Permission(P::ServiceRead), crate::package::own_key;
        package_key_make(PackageKeyMake) -> PackageKey, Need::Permission(P::OfficeWrite), crate::package::make_key;
        partner_keys(Nothing) -> Vec<PartnerKeyRow>, Need::Permission(P::ServiceRead), crate::package::partner_keys;
        partner_key_save(PartnerKeySave) -> Done, Need::Permission(P::ServiceWrite), crate::package::save_partner_key;
        partner_key_check(PartnerKeyCheck) -> Done, Need::Permission(P::ServiceWrite), crate::package::check_partner_key;
        /// Which permission it needs shows when it is open: a referral comes in, an answer is written down.
        package_unlock(PackageUnlock) -> PackageOpened, Need::Permission(P::ReferralRead), crate::package::unlock;
        package_import(PackageImport) -> PackageImported, Need::Permission(P::PackageImport), crate::package::import;
        package_reply_record(PackageReplyRecord) -> Done, Need::Permission(P::ReferralWrite), crate::package::record;
        incoming_list(Nothing) -> Vec<IncomingRow>, Need::Permission(P::PackageImport), crate::package::list;

        release_ledger(ClientOpen) -> Ledger, Need::Permission(P::ReleaseRead), crate::release::ledger;
        release_give(ReleaseGive) -> Done, Need::Permission(P::ReleaseWrite), crate::release::give;
        /// What a withdrawal would stop.
        /// The sheet as it would be printed for a signature; nothing is written down.
        release_preview(ReleaseTerms) -> LetterPages, Need::Permission(P::ReleaseWrite), crate::letter::unsigned_preview;
        release_effect(ReleaseEffectOf) -> ReleaseEffect, Need::Permission(P::ReleaseWrite), crate::release::effect;
        release_withdraw(ReleaseWithdraw) -> Done, Need::Permission(P::ReleaseWrite), crate::release::withdraw;
        notice_in_force(NoticeOf) -> NoticeInForce, Need::Permission(P::NoticeWrite), crate::release::notice_in_force;
        notice_hand_over(NoticeHandOver) -> Done, Need::Permission(P::NoticeWrite), crate::release::hand_over;
        legal_basis_record(LegalBasisRecord) -> Done, Need::Permission(P::LegalBasisWrite), crate::release::record_basis;

        letter_text_list(Nothing) -> LetterTexts, Need::Permission(P::LetterTemplate), crate::letter::list;
        letter_text_open(LetterTextOf) -> LetterText, Need::Permission(P::LetterTemplate), crate::letter::open;
        letter_text_check(LetterDraft) -> LetterCheck, Need::Permission(P::LetterTemplate), crate::letter::check;
        letter_text_save(LetterTextSave) -> Done, Need::Permission(P::LetterTemplate), crate::letter::save;
        letter_text_put_in_force(LetterTextStep) -> Done, Need::Permission(P::LetterTemplate), crate::letter::put_in_force;
        /// Back to the text of the program.
        letter_text_back(LetterTextBack) -> Done, Need::Permission(P::LetterTemplate), crate::letter::back;
        /// The gate of each kind of letter stands in the use case.
        letter_preview(LetterPreview) -> LetterPages, Need::Session, crate::letter::preview;
        letterhead(Nothing) -> Letterhead, Need::Permission(P::LetterTemplate), crate::letter::letterhead;
        letterhead_save(LetterheadSave) -> Done, Need::Permission(P::LetterTemplate), crate::letter::save_letterhead;

        appointment_free(FreeTimes) -> Vec<FreeTime>, Need::Permission(P::AppointmentRead), crate::appointment::free;
        appointment_book(AppointmentBook) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::book;
        appointment_move(AppointmentMove) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::reschedule;
        appointment_step(AppointmentStep) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::step;
        appointment_list(AppointmentList) -> AppointmentListReply, Need::Permission(P::AppointmentRead), crate::appointment::list;
        /// What stands in the way of a time. Nothing is written.
        appointment_check(AppointmentCheck) -> Vec<AppointmentObstacle>, Need::Permission(P::AppointmentRead), crate::appointment::check;
        series_preview(SeriesPlan) -> SeriesPreview, Need::Permission(P::AppointmentRead), crate::appointment::preview_series;
        series_book(SeriesBook) -> SeriesBooked, Need::Permission(P::AppointmentWrite), crate::appointment::book_series;
        series_move(SeriesMove) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::move_series;
        series_cancel(SeriesCancel) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::cancel_series;
        appointment_history(AppointmentIcs) -> Vec<AppointmentEarlier>, Need::Permission(P::AppointmentRead), crate::appointment::earlier;
        appointment_requests(Nothing) -> AppointmentRequests, Need::Permission(P::AppointmentRead), crate::appointment::requests;
        reminder_list(ReminderList) -> ReminderListReply, Need::Permission(P::AppointmentRead), crate::appointment::reminders;
        reminder_done(ReminderDone) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::remind;
        appointment_services(Nothing) -> Vec<AppointmentServiceRow>, Need::Permission(P::AppointmentRead), crate::appointment::services;
        appointment_offers(OfferWish) -> Offers, Need::Permission(P::AppointmentRead), crate::appointment::offers;
        appointment_hold(OfferHold) -> OfferHeld, Need::Permission(P::AppointmentWrite), crate::appointment::hold;
        appointment_hold_release(HoldRelease) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::release_hold;
        appointment_book_offer(OfferBook) -> OfferBooked, Need::Permission(P::AppointmentWrite), crate::appointment::book_offer;
        appointment_join(AppointmentJoin) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::join;
        appointment_leave(AppointmentLeave) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::leave;
        appointment_replan(Nothing) -> Vec<ReplanRow>, Need::Permission(P::AppointmentRead), crate::appointment::replan;
        appointment_setup(Nothing) -> BookingSetup, Need::Permission(P::AppointmentSetup), crate::appointment::setup;
        appointment_service_save(AppointmentServiceSave) -> Done, Need::Permission(P::AppointmentSetup), crate::appointment::save_service;
        resource_save(ResourceSave) -> Done, Need::Permission(P::AppointmentSetup), crate::appointment::save_resource;
        staff_skills_save(StaffSkillsSave) -> Done, Need::Permission(P::AppointmentSetup), crate::appointment::save_skills;
        absence_list(Nothing) -> Vec<AbsenceRow>, Need::Permission(P::AppointmentRead), crate::appointment::absences;
        absence_add(AbsenceAdd) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::add_absence;
        absence_remove(AbsenceRemove) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::remove_absence;
        absence_take(AbsenceTake) -> Done, Need::Permission(P::AppointmentWrite), crate::appointment::take_absences;

        queue(Nothing) -> Queue, Need::Permission(P::QueueUse), crate::queue::list;
        queue_take(QueueTake) -> TicketTaken, Need::Permission(P::QueueUse), crate::queue::take;
        queue_enter(QueueEnter) -> TicketTaken, Need::Permission(P::QueueUse), crate::queue::enter;
        queue_check_in(QueueCheckIn) -> TicketTaken, Need::Permission(P::QueueUse), crate::queue::check_in;
        queue_sit(QueueSit) -> Done, Need::Permission(P::QueueUse), crate::queue::sit;
        queue_call_next(QueueCallNext) -> QueueCalled, Need::Permission(P::QueueUse), crate::queue::call_next;
        queue_call(QueueTicketRef) -> Ticket, Need::Permission(P::QueueUse), crate::queue::call;
        queue_recall(QueueTicketRef) -> Done, Need::Permission(P::QueueUse), crate::queue::recall;
        queue_start(QueueTicketRef) -> Done, Need::Permission(P::QueueUse), crate::queue::start;
        queue_park(QueueTicketRef) -> Done, Need::Permission(P::QueueUse), crate::queue::park;
        queue_miss(QueueTicketRef) -> Done, Need::Permission(P::QueueUse), crate::queue::miss;
        queue_back(QueueTicketRef) -> Done, Need::Permission(P::QueueUse), crate::queue::back;
        queue_finish(QueueTicketRef) -> Done, Need::Permission(P::QueueUse), crate::queue::finish;
        queue_withdraw(QueueTicketRef) -> Done, Need::Permission(P::QueueUse), crate::queue::withdraw;
        queue_prioritise(QueuePriority) -> Done, Need::Permission(P::QueueUse), crate::queue::prioritise;
        queue_forward(QueueForward) -> Done, Need::Permission(P::QueueUse), crate::queue::forward;
        queue_setup(Nothing) -> QueueSetup, Need::Permission(P::QueueSetup), crate::queue::setup;
        queue_service_save(QueueServiceSave) -> Done, Need::Permission(P::QueueSetup), crate::queue::save_service;
        queue_counter_save(QueueCounterSave) -> Done, Need::Permission(P::QueueSetup), crate::queue::save_counter;
        working_hours_save(WorkingHoursSave) -> Done, Need::Permission(P::StaffWrite), crate::staff::save_hours;

        interpreter_list(Nothing) -> Vec<InterpreterRow>, Need::Permission(P::InterpreterPool), crate::interpreter::pool;
        interpreter_open(InterpreterOpen) -> InterpreterPage, Need::Permission(P::InterpreterPool), crate::interpreter::open;
        interpreter_save(InterpreterSave) -> Done, Need::Permission(P::InterpreterPool), crate::interpreter::save;
        interpreter_tariffs(Nothing) -> Vec<InterpreterTariff>, Need::Permission(P::InterpreterPool), crate::interpreter::tariffs;
        interpreter_exception_add(InterpreterExceptionAdd) -> Done, Need::Permission(P::InterpreterPool), crate::interpreter::add_exception;
        interpreter_exception_remove(InterpreterPartRemove) -> Done, Need::Permission(P::InterpreterPool), crate::interpreter::remove_exception;
        interpreter_conflict_add(InterpreterConflictAdd) -> Done, Need::Permission(P::InterpreterPool), crate::interpreter::add_conflict;
        interpreter_conflict_remove(InterpreterPartRemove) -> Done, Need::Permission(P::InterpreterPool), crate::interpreter::remove_conflict;
        interpreter_propose(InterpreterProposal) -> InterpreterProposed, Need::Permission(P::InterpreterAsk), crate::interpreter::propose;
        interpreter_ask(InterpreterAsk) -> Done, Need::Permission(P::InterpreterAsk), crate::interpreter::ask;
        interpreter_requests(InterpreterRequestList) -> InterpreterRequests, Need::Permission(P::InterpreterAsk), crate::interpreter::list;
        interpreter_matches(InterpreterRequestOpen) -> InterpreterMatches, Need::Permission(P::InterpreterPool), crate::interpreter::matches;
        interpreter_offer(InterpreterOffer) -> Done, Need::Permission(P::InterpreterPool), crate::interpreter::offer;
        interpreter_answer(InterpreterAnswer) -> Done, Need::Permission(P::InterpreterPool), crate::interpreter::answer;
        interpreter_confirm(InterpreterConfirm) -> Done, Need::Permission(P::InterpreterAsk), crate::interpreter::confirm;
        interpreter_conclude(InterpreterConclude) -> Done, Need::Permission(P::InterpreterAsk), crate::interpreter::conclude;
        interpreter_step(InterpreterStep) -> Done, Need::Permission(P::InterpreterAsk), crate::interpreter::step;
        interpreter_month(InterpreterMonth) -> InterpreterMonthReply, Need::Permission(P::InterpreterSettle), crate::interpreter::month;
        interpreter_settle(InterpreterSettle) -> Done, Need::Permission(P::InterpreterSettle), crate::interpreter::settle;
        interpreter_sign(InterpreterSign) -> Done, Need::Permission(P::InterpreterSettle), crate::interpreter::sign;
        interpreter_unmet(InterpreterUnmet) -> InterpreterUnmetReply, Need::Permission(P::InterpreterPool), crate::interpreter::unmet;

        staff_list(Nothing) -> Vec<StaffRow>, Need::Permission(P::StaffRead), crate::staff::list;
        staff_save(StaffSave) -> Done, Need::Permission(P::StaffWrite), crate::staff::save;

        caseload(Caseload) -> CaseloadReport, Need::Permission(P::ReportRun), crate::report::caseload;
        voice_report(VoiceQuery) -> VoiceReport, Need::Permission(P::ReportRun), crate::report::voice;
        suggestion_list(SuggestionList) -> Suggestions, Need::Permission(P::SuggestionReview), crate::suggestion::list;
        suggestion_step(SuggestionStep) -> Done, Need::Permission(P::SuggestionReview), crate::suggestion::step;
        suggestion_remove(SuggestionRemove) -> Done, Need::Permission(P::SuggestionReview), crate::suggestion::remove;

        directory_past(Nothing) -> Vec<DirectoryPast>, Need::Permission(P::DirectoryImport), crate::directory::past;
        directory_withdraw(DirectoryWithdraw) -> Done, Need::Permission(P::DirectoryImport), crate::directory::withdraw;

        import_map(ImportMapping) -> ImportPreview, Need::Permission(P::ClientImport), crate::import::preview;
        /// What the columns of a sheet are below another header.
        import_header(ImportHeader) -> ImportSheet, Need::Permission(P::ClientImport), crate::import::header;
        import_list(Nothing) -> Vec<ImportBatch>, Need::Permission(P::ClientImport), crate::import::list;
        import_kept(ImportBatchRef) -> ImportKeptReply, Need::Permission(P::ClientImport), crate::import::kept;
        import_cancel(Nothing) -> Nothing, Need::Permission(P::ClientImport), crate::import::cancel;
        store_verify(Nothing) -> VerifyReply, Need::Permission(P::StoreVerify), crate::verify::verify;
    }
    shell {
        /// Opens the file dialog for a list.
        import_choose(Nothing) -> Option<ImportOpened>, Need::Permission(P::ClientImport);
        /// Runs beside the session, with its own connection, so that the counter goes on working.
        import_run(ImportRun) -> ImportResult, Need::Permission(P::ClientImport);
        /// Runs beside the session too.
        import_withdraw(ImportWithdraw) -> ImportWithdrawn, Need::Permission(P::ClientImport);
        import_report_save(ImportMapping) -> SavedFile, Need::Permission(P::ClientImport);
        /// Runs beside the session, as the import does.
        duplicate_search(Nothing) -> DuplicatesFound, Need::Permission(P::DuplicateReview);
        /// Opens the file dialog for a directory of the standard, and says what bringing it in would change.
        directory_choose(Nothing) -> Option<DirectoryOpened>, Need::Permission(P::DirectoryImport);
        /// Runs beside the session.
        directory_import(DirectoryImport) -> Done, Need::Permission(P::DirectoryImport);
        directory_export(DirectoryExport) -> SavedFile, Need::Permission(P::ServiceRead);
        recovery_sheet(RecoverySheet) -> PaperReply, Need::Nothing;
        referral_slip(ReferralSlip) -> PaperReply, Need::Permission(P::ReferralRead);
        /// `None` when the dialog was closed: nothing was sealed.
        package_seal(PackageSeal) -> Option<PackageSealed>, Need::Permission(P::ReferralWrite);
        /// Opens the file dialog for a package or an answer.
        package_choose(Nothing) -> Option<PackageOpened>, Need::Permission(P::ReferralRead);
        incoming_answer(IncomingReply) -> SavedFile, Need::Permission(P::PackageImport);
        appointment_slip(AppointmentPaper) -> PaperReply, Need::Permission(P::AppointmentRead);
        letter(LetterPaper) -> PaperReply, Need::Session;
        release_paper(ReleasePaper) -> PaperReply, Need::Permission(P::ReleaseWrite);
        /// Opens the file dialog for the picture at the head of letters.
        letterhead_logo_choose(Nothing) -> LogoChosen, Need::Permission(P::LetterTemplate);
        appointment_ics(AppointmentIcs) -> SavedFile, Need::Permission(P::AppointmentRead);
        appointment_calendar(AppointmentCalendar) -> SavedFile, Need::Permission(P::AppointmentRead);
        /// Opens the file dialog for a calendar, and says what it would mean. Nothing is written.
        absence_choose(AbsenceFile) -> Option<AbsenceFileRead>, Need::Permission(P::AppointmentWrite);
        /// For the office's own gateway; nothing is sent.
        reminder_export(ReminderExport) -> SavedFile, Need::Permission(P::AppointmentWrite);
        interpreter_sheet(InterpreterSheetPaper) -> PaperReply, Need::Permission(P::InterpreterPool);
        interpreter_month_paper(InterpreterMonthPaper) -> PaperReply, Need::Permission(P::InterpreterSettle);
        interpreter_month_export(InterpreterMonthExport) -> SavedFile, Need::Permission(P::InterpreterSettle);
        caseload_export(CaseloadExport) -> SavedFile, Need::Permission(P::ReportRun);
        voice_export(VoiceExport) -> SavedFile, Need::Permission(P::ReportRun);
        suggestion_export(SuggestionExport) -> SavedFile, Need::Permission(P::SuggestionReview);
        queue_ticket(TicketPaper) -> PaperReply, Need::Permission(P::QueueUse);
        /// Opens or closes the kiosk or the board.
        station_window(StationWindow) -> StationState, Need::Session;
        /// Closes both.
        station_sign_out(Nothing) -> StationState, Need::Session;
        referral_net_export(NetExport) -> SavedFile, Need::Permission(P::ReportRun);
        client_display_open(Nothing) -> ClientDisplayState, Need::Permission(P::ClientRead);
        client_display_close(Nothing) -> ClientDisplayState, Need::Session;
    }
}

fn answer<Q: serde::de::DeserializeOwned, R: serde::Serialize>(
    request: serde_json::Value,
    run: impl FnOnce(Q) -> Result<R, DeskError>,
) -> Result<serde_json::Value, WireError> {
    // What serde says could quote what was typed, so it stays out of the answer.
    let request = serde_json::from_value(request).map_err(|_| DeskError::Request.to_wire())?;
    let reply = run(request).map_err(|error| error.to_wire())?;
    serde_json::to_value(reply).map_err(|_| DeskError::Request.to_wire())
}

/// The TypeScript of the wire: one file with every type and the interface `Commands`.
#[must_use]
pub fn typescript() -> String {
    let mut out = Declarations::new();
    declare(&mut out);
    out.command_types::<Changed>();
    out.command_types::<Progress>();
    out.command_types::<WireError>();
    out.finish()
}

struct Declarations {
    config: ts_rs::Config,
    types: std::collections::BTreeMap<String, String>,
    commands: Vec<String>,
}

impl Declarations {
    fn new() -> Self {
        Self { config: ts_rs::Config::new().with_large_int("number"), types: Default::default(), commands: Vec::new() }
    }

    fn command<Q: ts_rs::TS + 'static, R: ts_rs::TS + 'static>(&mut self, name: &str) {
        self.command_types::<Q>();
        self.command_types::<R>();
        self.commands.push(format!("  {name}: {{ request: {}; reply: {} }};", Q::name(&self.config), R::name(&self.config)));
    }

    fn command_types<T: ts_rs::TS + 'static>(&mut self) {
        use ts_rs::TypeVisitor;
        self.visit::<T>();
    }

    fn finish(self) -> String {
        let mut text =
            String::from("// Generated from the declarations in crates/desk/src/api by `cargo xtask generate`. Do not edit.\n\n");
        for declaration in self.types.values() {
            text.push_str(declaration);
            text.push_str("\n\n");
        }
        text.push_str("/** Every command with its request and reply. */\nexport interface Commands {\n");
        text.push_str(&self.commands.join("\n"));
        text.push_str("\n}\n\nexport type CommandName = keyof Commands;\n\n/** All names, for the fake host and its tests. */\n");
        text.push_str("export const commandNames = [\n");
        for command in COMMANDS {
            text.push_str(&format!("  \"{}\",\n", command.name));
        }
        text.push_str("] as const satisfies readonly CommandName[];\n");
        text
    }
}

impl ts_rs::TypeVisitor for Declarations {
    fn visit<T: ts_rs::TS + 'static + ?Sized>(&mut self) {
        // Types with a path of their own have a declaration; numbers, strings and lists have none.
        if T::output_path().is_some() {
            let name = T::ident(&self.config);
            if self.types.contains_key(&name) {
                return;
            }
            let docs = T::docs().unwrap_or_default();
            self.types.insert(name, format!("{docs}export {}", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
