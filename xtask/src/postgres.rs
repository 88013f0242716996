//! A throw-away PostgreSQL cluster for one run of the tests: unprivileged, on loopback only, a free port, a password of
//! its own, gone at the end.

use crate::{
    failure::{Doing, Failure, Result},
    place, process,
    setup::am_root,
    tether::Tether,
};
use std::{fs::File, io::Read, net::TcpListener, path::PathBuf, process::Command};

#[derive(Debug)]
pub struct Cluster {
    /// `postgres://user:password@127.0.0.1:port/postgres`, a superuser of this cluster.
    pub url: String,
    _tether: Tether,
}

/// The name of the variable that the tests read.
pub const VARIABLE: &str = "MIGRADESK_TEST_POSTGRES";

impl Cluster {
    pub fn start() -> Result<Self> {
        let programs = programs()?;
        let password = random_word()?;
        // Between our closing the port and the server's opening it somebody else may take it: then another one.
        let mut last = None;
        for _ in 0..3 {
            let port = free_port()?;
            match Tether::start(shell(&programs, port).current_dir("/"), &password) {
                Ok(tether) => {
                    return Ok(Self {
                        url: format!("postgres://migradesk:{password}@127.0.0.1:{port}/postgres"),
                        _tether: tether,
                    });
                }
                Err(failure) => last = Some(failure),
            }
        }
        Err(last.unwrap_or_else(|| Failure::new("PostgreSQL did not start")))
    }
}

/// PostgreSQL refuses to run as root, rightly: then it runs as the user that Debian's package made for it.
fn shell(programs: &std::path::Path, port: u16) -> Command {
    let mut command = if am_root() {
        let mut command = process::command("runuser");
        command.args(["-u", "postgres", "--", "sh"]).env_remove("TMPDIR");
        command
    } else {
        process::command("sh")
    };
    command.arg("-c").arg(CLUSTER).arg("cluster").arg(programs).arg(port.to_string());
    command
}

/// Nothing is synced to disk: this cluster never outlives the run. The trap for a broken pipe is for an xtask that is gone before
/// it could hear "ready".
const CLUSTER: &str = r#"
set -eu
programs=$1
port=$2
umask 077
folder=$(mktemp -d "${TMPDIR:-/tmp}/migradesk-postgres.XXXXXX")
server=
end() {
    if [ -n "$server" ]; then
        kill -INT "$server" 2> /dev/null || true
        wait "$server" || true
    fi
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 1' HUP INT PIPE TERM
read -r password
printf '%s\n' "$password" > "$folder/password"
"$programs/initdb" -D "$folder/data" -U migradesk --pwfile="$folder/password" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C --no-sync > "$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; exit 1; }
"$programs/postgres" -D "$folder/data" -c listen_addresses=127.0.0.1 -c port="$port" -c unix_socket_directories= \
    -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 \
    > "$folder/postgres.log" 2>&1 < /dev/null &
server=$!
until "$programs/pg_isready" -q -h 127.0.0.1 -p "$port"; do
    kill -0 "$server" 2> /dev/null || { cat "$folder/postgres.log" >&2; exit 1; }
    sleep 0.1
done
echo ready
cat > /dev/null
"#;

/// Debian keeps the server's programs off the PATH, a folder per major version; the newest wins.
pub fn programs() -> Result<PathBuf> {
    let mut versions: Vec<(u32, PathBuf)> = std::fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| Some((entry.file_name().to_str()?.parse().ok()?, entry.path().join("bin"))))
        .filter(|(_, bin)| bin.join("initdb").is_file())
        .collect();
    versions.sort();
    let found = versions.pop().map(|(_, bin)| bin).or_else(|| place::on_path("initdb")?.parent().map(PathBuf::from));
    found.ok_or_else(|| Failure::new("PostgreSQL's `initdb` was not found; on Debian it comes with the package `postgresql`"))
}

fn free_port() -> Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0").doing("looking for a free port")?;
    Ok(listener.local_addr()?.port())
}

fn random_word() -> Result<String> {
    let mut bytes = [0u8; 16];
    File::open("/dev/urandom").and_then(|mut source| source.read_exact(&mut bytes)).doing("reading random bytes")?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpStream;

    #[test]
    fn a_cluster_listens_while_it_is_held_and_no_longer() {
        let cluster = Cluster::start().expect("PostgreSQL starts");
        let address = cluster.url.split('@').nth(1).and_then(|rest| rest.split('/').next()).expect("host and port").to_owned();
        assert!(TcpStream::connect(&address).is_ok(), "the tests reach it on loopback");
        drop(cluster);
        assert!(TcpStream::connect(&address).is_err(), "nothing is left running behind a test run");
    }
}
