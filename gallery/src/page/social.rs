//! What programs that show links are told: Open Graph, where the owner allows it.

use crate::page::visit::Visit;

/// A title, and the address of a picture where one is known.
pub(super) struct Social {
    pub(super) title: String,
    pub(super) image: Option<String>,
}

impl Social {
    /// For a page called `title`. `image` leads from the album to a preview.
    pub(super) fn of(visit: &Visit<'_>, title: &str, image: Option<&str>) -> Option<Social> {
        if !visit.options.open_graph {
            return None;
        }
        // These programs take whole addresses only.
        let folder = visit.names.iter().map(|name| crate::names::to_segment(name) + "/").collect::<String>();
        let image = image.zip(visit.site()).map(|(image, site)| format!("{site}/{folder}{image}"));
        Some(Social { title: title.to_owned(), image })
    }
}
