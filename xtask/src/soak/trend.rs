//! Whether what a program uses grows: samples over time, and the slope of their later half.

use std::time::Duration;

use crate::usage;

pub(super) struct Trend {
    name: &'static str,
    pid: u32,
    samples: Vec<Sample>,
}

struct Sample {
    minutes: f64,
    memory_kb: f64,
    descriptors: f64,
}

impl Trend {
    pub(super) fn of(name: &'static str, pid: u32) -> Trend {
        Trend { name, pid, samples: Vec::new() }
    }

    pub(super) fn sample(&mut self, since: Duration) {
        let memory_kb = usage::resident_kb(self.pid) as f64;
        let descriptors = usage::descriptors(self.pid) as f64;
        self.samples.push(Sample { minutes: since.as_secs_f64() / 60.0, memory_kb, descriptors });
    }

    /// What it uses now.
    pub(super) fn now(&self) -> String {
        self.samples.last().map_or_else(String::new, |sample| {
            format!("{} {:.1} MiB, {} descriptors", self.name, sample.memory_kb / 1024.0, sample.descriptors)
        })
    }

    /// The first half is left out: caches and buffers fill there.
    pub(super) fn slopes(&self) -> String {
        let later = &self.samples[self.samples.len() / 2..];
        let memory = slope(later.iter().map(|sample| (sample.minutes, sample.memory_kb)));
        let descriptors = slope(later.iter().map(|sample| (sample.minutes, sample.descriptors)));
        format!("{}; later half: {memory:+.1} kB and {descriptors:+.2} descriptors a minute", self.now())
    }
}

/// The slope of the line that fits the points best by least squares; zero where there is none.
fn slope(points: impl Iterator<Item = (f64, f64)> + Clone) -> f64 {
    let count = points.clone().count() as f64;
    let (x_sum, y_sum) = points.clone().fold((0.0, 0.0), |(xs, ys), (x, y)| (xs + x, ys + y));
    let (x_mean, y_mean) = (x_sum / count, y_sum / count);
    let (rise, run) = points.fold((0.0, 0.0), |(rise, run), (x, y)| {
        (rise + (x - x_mean) * (y - y_mean), run + (x - x_mean) * (x - x_mean))
    });
    if run > 0.0 { rise / run } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slopes_are_those_of_lines() {
        let close =
            |points: &[(f64, f64)], expected: f64| (slope(points.iter().copied()) - expected).abs() < 1e-9;
        assert!(close(&[(0.0, 5.0), (1.0, 7.0), (2.0, 9.0)], 2.0));
        assert!(close(&[(0.0, 3.0), (1.0, 3.0)], 0.0));
        assert!(close(&[(1.0, 3.0)], 0.0));
        assert!(close(&[], 0.0));
    }
}
