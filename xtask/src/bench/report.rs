//! Samples of many rounds, and the table that is printed of them.

use std::collections::BTreeMap;

use super::contestant::{ONE_HOP, ORIEL, TWO_HOPS};

#[derive(Default)]
pub(super) struct Report {
    /// In the order of first measurement.
    measures: Vec<&'static str>,
    samples: BTreeMap<(&'static str, &'static str), Vec<f64>>,
    notes: Vec<String>,
}

impl Report {
    pub(super) fn add(&mut self, contestant: &'static str, measure: &'static str, value: f64) {
        if !self.measures.contains(&measure) {
            self.measures.push(measure);
        }
        self.samples.entry((measure, contestant)).or_default().push(value);
    }

    /// What the table does not show, above all samples that failed.
    pub(super) fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    pub(super) fn print(&self) {
        print!("{}", self.table());
        for note in &self.notes {
            println!("note: {note}");
        }
    }

    fn table(&self) -> String {
        let width = self.measures.iter().map(|measure| measure.len()).max().unwrap_or_default();
        let line = |cells: [&str; 6]| {
            let [measure, numbers @ ..] = cells;
            let numbers = numbers.map(|cell| format!("{cell:>14}")).concat();
            format!("{measure:width$}{numbers}\n")
        };
        let mut table = line(["", ONE_HOP, TWO_HOPS, ORIEL, "oriel : one", "oriel : two"]);
        for measure in &self.measures {
            let [one, two, oriel] = [ONE_HOP, TWO_HOPS, ORIEL].map(|name| self.median(measure, name));
            let ratio = |other: Option<f64>| Some(oriel? / other.filter(|other| *other > 0.0)?);
            table += &line([
                measure,
                &number(one),
                &number(two),
                &number(oriel),
                &ratio(one).map_or("-".to_owned(), |ratio| format!("{ratio:.2}")),
                &ratio(two).map_or("-".to_owned(), |ratio| format!("{ratio:.2}")),
            ]);
        }
        table
    }

    fn median(&self, measure: &'static str, contestant: &'static str) -> Option<f64> {
        median(self.samples.get(&(measure, contestant))?)
    }
}

/// The middle one, or the mean of the two in the middle.
pub(super) fn median(values: &[f64]) -> Option<f64> {
    let mut values = values.to_vec();
    values.sort_by(f64::total_cmp);
    let upper = values.get(values.len() / 2)?;
    let lower = values.get((values.len() - 1) / 2)?;
    Some(f64::midpoint(*lower, *upper))
}

/// With three digits that mean something.
fn number(value: Option<f64>) -> String {
    match value {
        None => "-".to_owned(),
        Some(value) if value >= 100.0 => format!("{value:.0}"),
        Some(value) if value >= 10.0 => format!("{value:.1}"),
        Some(value) => format!("{value:.2}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_and_ratios_are_shown() {
        let mut report = Report::default();
        for (name, values) in [(ONE_HOP, vec![10.0, 30.0, 20.0]), (ORIEL, vec![15.0, 5.0])] {
            values.into_iter().for_each(|value| report.add(name, "requests/s", value));
        }
        let table = report.table();
        let cells: Vec<&str> = table.lines().nth(1).unwrap().split_whitespace().collect();
        assert_eq!(cells, ["requests/s", "20.0", "-", "10.0", "0.50", "-"]);
    }

    #[test]
    fn nothing_has_no_median() {
        assert_eq!(median(&[]), None);
    }
}
