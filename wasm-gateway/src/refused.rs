//! What is thrown.

use oriel_signing::refusal::Refusal;
use wasm_bindgen::prelude::wasm_bindgen;

/// Why a response is not to be shown.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Refused {
    code: &'static str,
    message: String,
}

#[wasm_bindgen]
impl Refused {
    /// One stable word, of [`Refusal::code`] or `no-address`.
    #[wasm_bindgen(getter)]
    pub fn code(&self) -> String {
        self.code.to_owned()
    }

    /// A sentence for people.
    #[wasm_bindgen(getter)]
    pub fn message(&self) -> String {
        self.message.clone()
    }
}

impl Refused {
    /// The worker was given something that it cannot ask with.
    pub(crate) fn asked(message: &str) -> Self {
        Self { code: "no-address", message: message.to_owned() }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self { code: refusal.code(), message: refusal.to_string() }
    }
}
