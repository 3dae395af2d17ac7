//! What a child may take: memory, time, files. It says so to the system itself, before it looks at anything.

use rustix::process::{Resource, Rlimit, nice, setrlimit};

use super::failure::Failure;
use super::job::{Job, Share};
use super::reply;

/// Less important than everything else on the machine.
const NICE: i32 = 10;
/// Of processor time, for a picture: ten times what a large one takes.
const PICTURE_SECONDS: u64 = 2;
/// For another program, which may have to decode some frames of a large video.
const CONVERT_SECONDS: u64 = 10;
/// What another program may write.
const CONVERTED: u64 = 64 << 20;

/// Takes the limits upon itself. All that is allocated or mapped for writing counts (`RLIMIT_DATA`), and, for systems
/// that count only the heap there, all addresses (`RLIMIT_AS`) with room for programs and their libraries.
///
/// # Errors
/// When the system refuses: then nothing is decoded.
pub(super) fn apply(job: &Job) -> Result<(), Failure> {
    let (memory, programs, seconds, files, written) = match job {
        Job::Picture(job) => (job.share.bytes(), 192 << 20, PICTURE_SECONDS, 16, reply::LONGEST as u64),
        Job::Convert(_) => (Share::Large.bytes(), 1 << 30, CONVERT_SECONDS, 64, CONVERTED),
    };
    let memory = memory as u64;
    // Not all systems have it, and a child that is not nice is no danger.
    let _ = nice(NICE);
    for (resource, most) in [
        (Resource::Core, 0),
        (Resource::Data, memory),
        (Resource::As, memory + programs),
        (Resource::Cpu, seconds),
        (Resource::Nofile, files),
        (Resource::Fsize, written),
    ] {
        let most = Rlimit { current: Some(most), maximum: Some(most) };
        setrlimit(resource, most).map_err(|error| Failure::Unreadable(format!("no limits: {error}")))?;
    }
    Ok(())
}
