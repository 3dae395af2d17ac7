//! Words of others, made harmless before people see them.

/// Most characters of it that are shown.
const MOST: usize = 100;

/// One line without anything that could end it, move the cursor or turn the direction of what follows.
pub fn plain(text: &str) -> String {
    let hidden =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let shown = text.chars().map(|c| if c.is_control() || hidden(c) { ' ' } else { c });
    let line: String = shown.take(MOST).collect();
    line.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_moves_the_cursor() {
        assert_eq!(plain("\u{1b}[2JCN=a\r\n\u{202e}b"), "[2JCN=a   b");
        assert_eq!(plain(&"x".repeat(500)).len(), MOST);
    }
}
