use super::*;

fn asked(query: &str) -> Asked {
    Asked::parse(Some(query)).unwrap()
}

#[test]
fn a_query_without_meaning_is_a_plain_request() {
    let plain = Asked::Plain { page: 1, sort: Sort::Name };
    assert_eq!(Asked::parse(None).unwrap(), plain);
    for query in ["", "&&", "utm_source=x", "page=0", "page=x", "sort=size", "q=", "q=+", "PAGE=2", "v=1"] {
        assert_eq!(asked(query), plain, "{query}");
    }
    assert_eq!(asked("x&page=3&sort=-date&page=4"), Asked::Plain { page: 3, sort: Sort::DateDown });
}

#[test]
fn each_key_has_its_meaning() {
    assert_eq!(asked("view&sort=date"), Asked::View { sort: Sort::Date });
    assert_eq!(asked("preview=480"), Asked::Preview { size: 480, tag: None });
    assert_eq!(asked("preview=240&v=ab"), Asked::Preview { size: 240, tag: Some(String::from("ab")) });
    assert_eq!(asked("data=shape"), Asked::Data { part: Part::Shape, sort: Sort::Name });
    assert_eq!(asked("data=7&sort=-name"), Asked::Data { part: Part::Chunk(7), sort: Sort::NameDown });
    assert_eq!(asked("q=a+b%2Bc&page=2"), Asked::Search { words: String::from("a b+c"), page: 2 });
    assert_eq!(asked("zip"), Asked::Zip { pick: Vec::new() });
    assert_eq!(
        asked("zip&pick=a+b.jpg&pick=%C3%A4"),
        Asked::Zip { pick: vec!["a b.jpg".into(), "ä".into()] }
    );
    assert_eq!(asked("inbox"), Asked::Inbox { id: None });
    assert_eq!(asked("inbox=1f"), Asked::Inbox { id: Some(String::from("1f")) });
    assert_eq!(asked("comments="), Asked::Comments);
}

#[test]
fn what_cannot_be_had_is_refused() {
    let long = format!("q={}", "x".repeat(LONGEST));
    let words = format!("q={}", "x".repeat(LONGEST_SEARCH + 1));
    let queries = [
        "preview",
        "preview=",
        "preview=241",
        "preview=-1",
        "data",
        "data=all",
        "data=-1",
        "zip&pick=",
        "pick=..",
        "zip&pick=a%2Fb",
        "zip&pick=.git",
        &long,
        &words,
    ];
    for query in queries {
        assert_eq!(Asked::parse(Some(query)), Err(StatusCode::BAD_REQUEST), "{query}");
    }
}
