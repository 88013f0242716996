//! What is done with imports besides running one.

use super::wire;
use domain::{
    id::{ClientId, OpId},
    time::Instant,
};

wire! {
    /// One import that was written.
    pub struct ImportBatch {
        /// The act that wrote it.
        pub id: OpId,
        pub file_name: String,
        pub at: Instant,
        /// The person's name.
        pub by: String,
        pub rows_read: u32,
        pub imported: u32,
        pub updated: u32,
        pub skipped: u32,
        pub withdrawn: Option<ImportWithdrawal>,
    }

    pub struct ImportWithdrawal {
        pub at: Instant,
        pub by: String,
        /// Clients that the import had made and that are gone.
        pub removed: u32,
        /// Clients that were there before and are as they were.
        pub restored: u32,
        /// Clients that somebody had worked on since and that stayed as they are.
        pub kept: u32,
    }

    pub struct ImportWithdraw {
        pub op_id: OpId,
        pub batch: OpId,
    }

    pub struct ImportWithdrawn {
        pub removed: u32,
        pub restored: u32,
        pub kept: u32,
        pub cancelled: bool,
    }

    pub struct ImportBatchRef {
        pub batch: OpId,
    }

    pub struct ImportKeptReply {
        /// The first ones.
        pub clients: Vec<ImportKept>,
        pub total: u32,
    }

    pub struct ImportKept {
        pub id: ClientId,
        /// Empty for whoever may not find clients.
        pub name: String,
        /// The import made this client; otherwise it filled in one that was there.
        pub made: bool,
    }

    /// Another row as the header of a sheet; `None`: there is no header.
    pub struct ImportHeader {
        pub token: String,
        pub sheet: String,
        pub header_row: Option<u32>,
    }
}
