//! What every response says, whichever version of HTTP carries it.

use std::cell::RefCell;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::header::{ALT_SVC, CONTENT_LENGTH, DATE};
use http::{HeaderValue, Response};
use http_body::Body;

use crate::front::Front;
use crate::response_body::ResponseBody;

/// Gives a response its date and its length where they are missing, and takes the page away from one to HEAD. Over
/// HTTPS it also says that there is HTTP/3.
pub(super) fn finish(front: &Front, response: &mut Response<ResponseBody>, https: bool, is_head: bool) {
    if https {
        response.headers_mut().insert(ALT_SVC, front.alt_svc.clone());
    }
    if !response.headers().contains_key(DATE) {
        response.headers_mut().insert(DATE, date());
    }
    if let ResponseBody::Page(page) = response.body() {
        let length = page.len() as u64;
        response.headers_mut().insert(CONTENT_LENGTH, length.into());
        if is_head {
            *response.body_mut() = ResponseBody::Page(Bytes::new());
        }
    } else if !is_head
        && may_have_content(response)
        && !response.headers().contains_key(CONTENT_LENGTH)
        && let Some(length) = response.body().size_hint().exact()
    {
        response.headers_mut().insert(CONTENT_LENGTH, length.into());
    }
}

/// RFC 9110, section 8.6: no length where there can be no content.
fn may_have_content(response: &Response<ResponseBody>) -> bool {
    let status = response.status();
    !status.is_informational() && !matches!(status.as_u16(), 204 | 304)
}

thread_local! {
    /// The second since 1970 that was written last, and how it is written: most responses share it.
    static NOW: RefCell<(u64, HeaderValue)> = const { RefCell::new((0, HeaderValue::from_static(""))) };
}

/// Now, as RFC 9110, section 5.6.7 has it.
fn date() -> HeaderValue {
    let second = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    NOW.with_borrow_mut(|(written, value)| {
        if *written != second {
            let text = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(second));
            if let Ok(text) = HeaderValue::try_from(text) {
                (*written, *value) = (second, text);
            }
        }
        value.clone()
    })
}
