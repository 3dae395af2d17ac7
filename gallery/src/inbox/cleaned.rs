//! Names that visitors give to files, made fit for the owner's disk.

use crate::unseen::is_unseen;

/// The longest name in bytes. What is added to tell names apart still fits the 255 of most file systems.
const LONGEST: usize = 200;
/// The longest ending that is kept when a name is shortened, in bytes.
const LONGEST_ENDING: usize = 16;
/// The name of a file that came without one.
const NAMELESS: &str = "upload";

/// The name as it is kept: no path, nothing hidden, nothing that a system takes for something else, letters of all
/// scripts as they are.
pub(super) fn cleaned(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last
        .chars()
        .filter(|character| !is_unseen(*character))
        .map(|character| if "<>:\"|?*".contains(character) { '_' } else { character })
        .collect();
    let kept = kept.trim_matches(|character: char| character == '.' || character.is_whitespace());
    let name = if kept.is_empty() { NAMELESS } else { kept };
    let name = if is_device(name) { format!("_{name}") } else { name.to_owned() };
    shortened(&name)
}

/// The same name, told apart from others: `name (2).jpg`.
pub(super) fn numbered(name: &str, number: usize) -> String {
    match number {
        1 => name.to_owned(),
        _ => {
            let (stem, ending) = halves(name);
            format!("{stem} ({number}){ending}")
        }
    }
}

/// Windows opens a device by these names, whatever the ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_uppercase();
    let numbered = ["COM", "LPT"].iter().any(|device| {
        stem.strip_prefix(device)
            .is_some_and(|rest| rest.chars().count() == 1 && !rest.starts_with(char::is_alphabetic))
    });
    numbered || ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&stem.as_str())
}

fn shortened(name: &str) -> String {
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let (stem, ending) = halves(name);
    let ending = if ending.len() > LONGEST_ENDING { "" } else { ending };
    let stem = if ending.is_empty() { name } else { stem };
    let mut end = LONGEST - ending.len();
    while !stem.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}{ending}", stem[..end].trim_end_matches(['.', ' ']))
}

/// The name before its last dot, and the rest with it.
fn halves(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(dot) if dot > 0 => name.split_at(dot),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_lose_what_is_dangerous_and_nothing_else() {
        for (given, kept) in [
            ("a.jpg", "a.jpg"),
            ("../../x.jpg", "x.jpg"),
            ("..\\..\\x.jpg", "x.jpg"),
            ("C:\\Users\\me\\x.jpg", "x.jpg"),
            ("a\0b\r\n.jpg", "ab.jpg"),
            ("", "upload"),
            ("..", "upload"),
            ("/", "upload"),
            (".htaccess", "htaccess"),
            ("  . .jpg", "jpg"),
            ("CON", "_CON"),
            ("nul.jpg", "_nul.jpg"),
            ("com1.png", "_com1.png"),
            ("comic.png", "comic.png"),
            ("photo\u{202e}gpj.exe", "photogpj.exe"),
            ("Straße am See 🌅.jpg", "Straße am See 🌅.jpg"),
            ("写真 1.heic", "写真 1.heic"),
            ("a:b?.jpg", "a_b_.jpg"),
            ("trailing. . ", "trailing"),
        ] {
            assert_eq!(cleaned(given), kept, "{given:?}");
        }
        let long = cleaned(&format!("{}.jpg", "ä".repeat(300)));
        assert!(long.len() <= LONGEST && long.ends_with("ä.jpg"));
        assert!(cleaned(&"x".repeat(300)).len() == LONGEST);
        assert!(cleaned(&format!("x.{}", "y".repeat(300))).len() == LONGEST);
    }

    #[test]
    fn numbers_stand_before_the_ending() {
        assert_eq!(numbered("a.b.jpg", 1), "a.b.jpg");
        assert_eq!(numbered("a.b.jpg", 2), "a.b (2).jpg");
        assert_eq!(numbered("a", 12), "a (12)");
    }

    proptest! {
        #[test]
        fn whatever_is_given_is_one_visible_name(given in any::<String>()) {
            let kept = cleaned(&given);
            prop_assert!(crate::names::is_shared(std::ffi::OsStr::new(&kept)));
            prop_assert!(kept.len() <= LONGEST + 1);
            prop_assert!(!kept.chars().any(is_unseen));
            prop_assert_eq!(cleaned(&kept), kept);
        }
    }
}
