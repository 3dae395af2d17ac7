//! The events that `--events json` prints, one object a line. All that is needed here is a field of text.

/// One event as printed.
#[derive(Clone)]
pub(crate) struct Event(pub(crate) String);

impl Event {
    pub(crate) fn is(&self, kind: &str) -> bool {
        self.text("event").is_some_and(|event| event == kind)
    }

    /// The value of a field if it is a string. A quote inside a string is escaped, so the pattern cannot match there.
    pub(crate) fn text(&self, field: &str) -> Option<String> {
        let mut rest = self.after(field)?.strip_prefix('"')?.chars();
        let mut text = String::new();
        loop {
            match rest.next()? {
                '"' => return Some(text),
                '\\' => match rest.next()? {
                    'n' => text.push('\n'),
                    't' => text.push('\t'),
                    'u' => {
                        let digits: String = rest.by_ref().take(4).collect();
                        text.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
                    }
                    other => text.push(other),
                },
                other => text.push(other),
            }
        }
    }

    /// The value of a field if it is a whole number.
    pub(crate) fn number(&self, field: &str) -> Option<u64> {
        let rest = self.after(field)?;
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        rest[..end].parse().ok()
    }

    fn after(&self, field: &str) -> Option<&str> {
        let pattern = format!("\"{field}\":");
        let at = self.0.find(&pattern)? + pattern.len();
        Some(self.0[at..].trim_start())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_read() {
        let event =
            Event(r#"{"event":"exchange","path":"/a\"b\\\u00e9","status":200,"dns":null}"#.to_owned());
        assert!(event.is("exchange"));
        assert_eq!(event.text("path").as_deref(), Some("/a\"b\\é"));
        assert_eq!(event.number("status"), Some(200));
        assert_eq!(event.text("dns"), None);
        assert_eq!(event.text("absent"), None);
    }

    #[test]
    fn other_lines_are_no_event() {
        assert!(!Event("plain text".to_owned()).is("exchange"));
        assert_eq!(Event(r#"{"event":"cut"#.to_owned()).text("event"), None);
    }
}
