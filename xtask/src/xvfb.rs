//! A screen in memory, for machines without one.

use crate::{failure::Result, place, process, tether::Tether};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

#[derive(Debug)]
pub struct Screen {
    tether: Tether,
    folder: PathBuf,
}

/// `-displayfd` lets the server choose a free number and tell it once it accepts windows.
const SERVER: &str = r#"
set -eu
read -r folder
mkdir -p "$folder"
server=
end() {
    if [ -n "$server" ]; then
        kill "$server" 2> /dev/null || true
        wait "$server" || true
    fi
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 1' HUP INT PIPE TERM
Xvfb -displayfd 1 -screen 0 "$1x24" -fbdir "$folder" -nolisten tcp -noreset 2> "$folder/log" < /dev/null &
server=$!
exec > /dev/null
cat
"#;

impl Screen {
    /// Starts it with a size in pixels, as `1280x800`. It goes when this value goes, or with xtask.
    pub fn start(size: &str) -> Result<Self> {
        let folder = place::target().join("xvfb").join(std::process::id().to_string());
        let mut shell = process::command("sh");
        shell.arg("-c").arg(SERVER).arg("screen").arg(size);
        let tether = Tether::start(&mut shell, &folder.to_string_lossy())?;
        Ok(Self { tether, folder })
    }

    /// Sends the windows of this command here.
    pub fn show<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", format!(":{}", self.tether.greeting))
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            // There is no graphics card behind this screen: without this the web view reserves 70 MB for one.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
    }

    /// The file in which the server keeps what is on the screen, in the format of `xwd`.
    pub fn frame(&self) -> PathBuf {
        Path::new(&self.folder).join("Xvfb_screen0")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framebuffer::Picture;

    #[test]
    fn an_empty_screen_can_be_read_and_shows_nothing() {
        let screen = Screen::start("640x480").expect("Xvfb starts");
        let picture = Picture::read(&screen.frame()).expect("its frame is in the form we read");
        assert!(!picture.has_content(), "nothing has been painted yet");
    }
}
