//! The peer's own pages about access, and the same words for programs (RFC 9457).

use askama::Template;
use bytes::Bytes;
use http::header::{
    ALLOW, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName,
    HeaderValue, LOCATION, REFERRER_POLICY, RETRY_AFTER, SET_COOKIE, VARY, WWW_AUTHENTICATE,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{Response, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::asker::Asker;
use super::refusal::Refusal;
use crate::origin::OriginBody;

/// Where the page for the password is.
pub const LOGIN: &str = "/.oriel/login";

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "access.html")]
struct Page<'a> {
    site: &'a str,
    title: &'a str,
    text: String,
    alarm: Option<&'a str>,
    login: Option<&'a str>,
    logout: bool,
    ways: Vec<Way>,
}

struct Way {
    href: String,
    label: String,
}

/// What a site says in its peer's name.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    /// The site's name.
    pub site: &'a str,
    /// Whether a password opens it.
    pub has_password: bool,
}

impl Pages<'_> {
    /// That a request is not let through; `to` is what it was for.
    pub fn refusal(&self, refusal: &Refusal, asker: &Asker, to: &str) -> Response<OriginBody> {
        let mut response = if asker.wants_page {
            let login = match refusal {
                Refusal::Password { to, .. } => Some(&**to),
                _ => None,
            };
            let alarm = match refusal {
                Refusal::Password { wrong: true, .. } => Some("That is not the password."),
                _ => None,
            };
            let ways = self.ways(refusal, to);
            let (title, text) = (refusal.title(), refusal.text());
            html(&Page { site: self.site, title, text, alarm, login, logout: false, ways })
        } else {
            problem(refusal)
        };
        *response.status_mut() = refusal.status();
        let fields = response.headers_mut();
        match refusal {
            Refusal::Password { .. } => {
                // A browser that is asked for Basic shows a box of its own; one that does not know a scheme shows the page.
                let challenge = if asker.wants_page || asker.is_browser {
                    format!("Cookie realm=\"{}\", form-action=\"{LOGIN}\"", self.site)
                } else {
                    format!("Basic realm=\"{}\", charset=\"UTF-8\"", self.site)
                };
                put(fields, WWW_AUTHENTICATE, &challenge);
            }
            Refusal::TooMany { wait } => put(fields, RETRY_AFTER, &wait.to_string()),
            Refusal::Broken => put(fields, RETRY_AFTER, "60"),
            Refusal::Method(allowed) => put(fields, ALLOW, allowed),
            _ => {}
        }
        finish(response, asker)
    }

    /// The page for the password by itself.
    pub fn login(&self, to: &str, asker: &Asker) -> Response<OriginBody> {
        let asked = Refusal::Password { to: to.to_owned(), wrong: false };
        let (title, text) = (asked.title(), asked.text());
        let page =
            Page { site: self.site, title, text, alarm: None, login: Some(to), logout: false, ways: vec![] };
        finish(html(&page), asker)
    }

    /// The page that asks whether to log out: a mere visit of it changes nothing.
    pub fn logout(&self, asker: &Asker) -> Response<OriginBody> {
        let ways = vec![Way { href: "/".into(), label: "Stay".into() }];
        let text = "This browser then forgets the password and the links of this site.".into();
        let page =
            Page { site: self.site, title: "Log out?", text, alarm: None, login: None, logout: true, ways };
        finish(html(&page), asker)
    }

    fn ways(&self, refusal: &Refusal, to: &str) -> Vec<Way> {
        let mut ways = Vec::new();
        if let Refusal::OtherPlace(places) = refusal {
            ways.extend(places.iter().map(|place| Way { href: place.to_path(), label: place.to_name() }));
        }
        if let Refusal::TooMany { .. } = refusal {
            ways.push(Way { href: login_for(to), label: "Try again".into() });
        } else if self.has_password
            && matches!(refusal.status(), StatusCode::FORBIDDEN | StatusCode::GONE)
            && *refusal != Refusal::Over
        {
            ways.push(Way { href: login_for(to), label: "Open with the password".into() });
        }
        ways
    }
}

fn login_for(to: &str) -> String {
    format!("{LOGIN}?to={}", utf8_percent_encode(to, NON_ALPHANUMERIC))
}

/// A redirect to another page of this site, with these cookies.
pub fn see_other(
    to: &str,
    cookies: impl IntoIterator<Item = HeaderValue>,
    asker: &Asker,
) -> Response<OriginBody> {
    let mut response = OriginBody::response(StatusCode::SEE_OTHER, Bytes::new());
    put(response.headers_mut(), LOCATION, to);
    for cookie in cookies {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    finish(response, asker)
}

/// Makes a browser forget what it keeps of pages that it may see no more.
pub fn forget(response: &mut Response<OriginBody>) {
    put(response.headers_mut(), HeaderName::from_static("clear-site-data"), "\"cache\"");
}

fn html(page: &Page<'_>) -> Response<OriginBody> {
    // A page of strings alone can always be written.
    let text = page.render().unwrap_or_default();
    let mut response = OriginBody::response(StatusCode::OK, Bytes::from(text));
    put(response.headers_mut(), CONTENT_TYPE, "text/html; charset=utf-8");
    put(response.headers_mut(), CONTENT_SECURITY_POLICY, POLICY);
    response
}

fn problem(refusal: &Refusal) -> Response<OriginBody> {
    let text = json!({
        "title": refusal.title(), "status": refusal.status().as_u16(), "detail": refusal.text(),
        "code": refusal.word(),
    });
    let mut response = OriginBody::response(StatusCode::OK, Bytes::from(format!("{text}\n")));
    put(response.headers_mut(), CONTENT_TYPE, "application/problem+json");
    response
}

fn finish(mut response: Response<OriginBody>, asker: &Asker) -> Response<OriginBody> {
    if let OriginBody::Own(text) = response.body_mut() {
        let length = text.len().to_string();
        if asker.wants_head {
            text.clear();
        }
        put(response.headers_mut(), CONTENT_LENGTH, &length);
    }
    let fields = response.headers_mut();
    put(fields, CACHE_CONTROL, "no-store");
    put(fields, VARY, "accept, cookie");
    put(fields, REFERRER_POLICY, "same-origin");
    put(fields, X_CONTENT_TYPE_OPTIONS, "nosniff");
    response
}

fn put(fields: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::try_from(value) {
        fields.insert(name, value);
    }
}
