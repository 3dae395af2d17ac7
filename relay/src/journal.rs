//! Log lines as systemd's journal wants them: it knows the time itself, and reads how grave a line is from what stands
//! before it (sd-daemon(3)).

use std::fmt;

use tracing::{Event, Level, Subscriber};
use tracing_subscriber::fmt::FmtContext;
use tracing_subscriber::fmt::format::{Format, FormatEvent, FormatFields, Full, Writer};
use tracing_subscriber::registry::LookupSpan;

/// One line for each event.
#[derive(Debug)]
pub struct Lines(Format<Full, ()>);

impl Default for Lines {
    fn default() -> Self {
        Self(Format::default().without_time().with_ansi(false))
    }
}

impl<S, N> FormatEvent<S, N> for Lines
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        ctx: &FmtContext<'_, S, N>,
        mut writer: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let priority = match *event.metadata().level() {
            Level::ERROR => 3,
            Level::WARN => 4,
            Level::INFO => 6,
            _ => 7,
        };
        write!(writer, "<{priority}>")?;
        self.0.format_event(ctx, writer, event)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Written(Arc<Mutex<Vec<u8>>>);

    impl Write for Written {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn lines_begin_with_how_grave_they_are_and_without_the_time() {
        let written = Written::default();
        let to = written.clone();
        let log = tracing_subscriber::fmt().with_writer(move || to.clone()).event_format(Lines::default());
        tracing::subscriber::with_default(log.finish(), || {
            tracing::warn!(name = "alice", "it is late");
            tracing::info!(target: "access", "a request");
        });
        let text = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
        let warned = "<4> WARN oriel_relay::journal::tests: it is late name=\"alice\"\n";
        assert_eq!(text, format!("{warned}<6> INFO access: a request\n"));
    }
}
