//! Becoming another program: libheif's for HEIC, ffmpeg for videos.
//!
//! It inherits the limits, reads the one file, and writes `picture.jpg` into a private folder. What it writes is
//! then decoded by a child of its own, and believed no more than the file itself.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

use super::confine;
use super::failure::Failure;
use super::job::{Convert, Foreign};

/// What the other program writes.
pub(crate) const WRITTEN: &str = "picture.jpg";
/// No longer side than any preview has.
const LONGEST_SIDE: u32 = 2560;

/// Does not come back, unless the program cannot be started.
pub(super) fn become_program(job: &Convert, picture: &File) -> Failure {
    let mut command = Command::new(&job.program);
    match job.what {
        Foreign::Heic => {
            command.args(["-q", "92", "/dev/stdin"]);
        }
        Foreign::Video => match demuxer(picture) {
            Ok(demuxer) => {
                command.args(ffmpeg(demuxer));
            }
            Err(failure) => return failure,
        },
    }
    command.arg(job.folder.join(WRITTEN)).stdout(Stdio::null());
    confine::to_programs(job, picture);
    Failure::Unreadable(format!("{} cannot be started: {}", job.program.display(), command.exec()))
}

/// Told by the first bytes, so that a playlist or a script cannot pass for a video and name other files.
fn demuxer(file: &File) -> Result<&'static str, Failure> {
    let mut head = [0; 400];
    let mut length = 0;
    while length < head.len() {
        match file.read_at(&mut head[length..], length as u64)? {
            0 => break,
            read => length += read,
        }
    }
    let head = &head[..length];
    let synced = |at: usize, every: usize| [at, at + every].iter().all(|at| head.get(*at) == Some(&0x47));
    if matches!(head.get(4..8), Some(b"ftyp" | b"moov" | b"mdat" | b"wide" | b"free" | b"skip")) {
        Ok("mov")
    } else if head.starts_with(&[0x1a, 0x45, 0xdf, 0xa3]) {
        Ok("matroska")
    } else if head.starts_with(b"RIFF") && head.get(8..12) == Some(b"AVI ") {
        Ok("avi")
    } else if synced(0, 188) || synced(4, 192) {
        Ok("mpegts")
    } else {
        Err(Failure::unreadable("not a video of a known kind"))
    }
}

/// Key frames of the first seconds, made small, the most usual of them. Colours as JPEG has them.
fn ffmpeg(demuxer: &str) -> Vec<String> {
    let filter = format!(
        "scale=w='min(iw*sar,{LONGEST_SIDE})':h='min(ih,{LONGEST_SIDE})':force_original_aspect_ratio=decrease:\
         force_divisible_by=2:out_color_matrix=bt601:out_range=full,setsar=1,thumbnail=n=4,format=yuvj420p"
    );
    let before = ["-nostdin", "-hide_banner", "-loglevel", "error", "-threads", "1", "-filter_threads", "1"];
    let input = ["-protocol_whitelist", "file", "-skip_frame", "nokey", "-t", "8", "-an", "-sn", "-dn"];
    let output =
        ["-frames:v", "1", "-c:v", "mjpeg", "-q:v", "2", "-threads", "1", "-map_metadata", "-1", "-y"];
    before
        .into_iter()
        .chain(input)
        .chain(["-f", demuxer, "-i", "file:/dev/stdin", "-map", "0:v:0", "-vf", &filter])
        .chain(output)
        .chain(["-f", "image2", "-update", "1"])
        .map(str::to_owned)
        .collect()
}
