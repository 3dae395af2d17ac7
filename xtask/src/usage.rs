//! What programs use, as the kernel counts it.

use std::fs;

/// `utime` and `stime` are in these units on every Linux that Rust compiles for.
const TICKS_PER_SECOND: f64 = 100.0;

/// CPU seconds of a program and what it has started, so far.
pub(crate) fn cpu_seconds(pid: u32) -> f64 {
    let ticks: u64 = family(pid).into_iter().filter_map(ticks).sum();
    ticks as f64 / TICKS_PER_SECOND
}

/// Resident memory in kB of a program and what it has started, as `ps` shows it.
pub(crate) fn resident_kb(pid: u32) -> u64 {
    sum_of_rollup(pid, "Rss:")
}

/// Memory in kB that is this program's alone and written to: not the pages of its file.
pub(crate) fn private_kb(pid: u32) -> u64 {
    sum_of_rollup(pid, "Private_Dirty:")
}

/// Open file descriptors of one program.
pub(crate) fn descriptors(pid: u32) -> u64 {
    fs::read_dir(format!("/proc/{pid}/fd")).map_or(0, |entries| entries.count() as u64)
}

fn family(pid: u32) -> Vec<u32> {
    let mut family = vec![pid];
    let mut next = 0;
    while let Some(member) = family.get(next) {
        let children =
            fs::read_to_string(format!("/proc/{member}/task/{member}/children")).unwrap_or_default();
        family.extend(children.split_whitespace().filter_map(|pid| pid.parse::<u32>().ok()));
        next += 1;
    }
    family
}

fn ticks(pid: u32) -> Option<u64> {
    ticks_in(&fs::read_to_string(format!("/proc/{pid}/stat")).ok()?)
}

/// Fields 14 and 15; the second field is a name in brackets that may hold anything.
fn ticks_in(stat: &str) -> Option<u64> {
    let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(11);
    let user: u64 = fields.next()?.parse().ok()?;
    let system: u64 = fields.next()?.parse().ok()?;
    Some(user + system)
}

fn sum_of_rollup(pid: u32, field: &str) -> u64 {
    let of_one = |pid| {
        let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
        let line = text.lines().find_map(|line| line.strip_prefix(field))?;
        line.split_whitespace().next()?.parse::<u64>().ok()
    };
    family(pid).into_iter().filter_map(of_one).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_read_past_any_name() {
        let stat = "17 (a) b (c)) S 1 17 17 0 -1 4194560 900 0 0 0 250 50 0 0 20 0 1 0 100 0 0";
        assert_eq!(ticks_in(stat), Some(300));
        assert_eq!(ticks_in("17 (cut"), None);
    }

    #[test]
    fn this_program_uses_something() {
        assert!(resident_kb(std::process::id()) > 0);
        assert!(descriptors(std::process::id()) > 0);
    }
}
