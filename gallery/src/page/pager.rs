//! Which page of many, and links to the others.

/// Pictures on one page.
pub(super) const PER_PAGE: usize = 60;

/// The pages of something, one of which is shown.
#[derive(Debug)]
pub(super) struct Pager {
    /// The one shown, from 1.
    pub(super) page: usize,
    pages: usize,
}

/// What stands in the row of links: a page, or that some are left out.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Page(usize),
    Gap,
}

/// The row of links as a template shows it.
pub(super) struct Links {
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// Nothing stands for those left out.
    pub(super) steps: Vec<Option<Link>>,
}

/// A link to one page.
pub(super) struct Link {
    pub(super) page: usize,
    pub(super) href: String,
    /// Whether it is the one shown.
    pub(super) here: bool,
}

impl Pager {
    /// For `count` things; a page beyond the last is the last.
    pub(super) fn new(count: usize, asked: usize) -> Pager {
        let pages = count.div_ceil(PER_PAGE).max(1);
        Pager { page: asked.clamp(1, pages), pages }
    }

    /// The places of what is on the page.
    pub(super) fn range(&self, count: usize) -> std::ops::Range<usize> {
        let start = (self.page - 1) * PER_PAGE;
        start.min(count)..(start + PER_PAGE).min(count)
    }

    /// Links to the others; none where there is one page only.
    pub(super) fn links(&self, href: impl Fn(usize) -> String) -> Option<Links> {
        let link = |step| match step {
            Step::Gap => None,
            Step::Page(page) => Some(Link { page, href: href(page), here: page == self.page }),
        };
        (self.pages > 1).then(|| Links {
            before: (self.page > 1).then(|| href(self.page - 1)),
            after: (self.page < self.pages).then(|| href(self.page + 1)),
            steps: self.steps().into_iter().map(link).collect(),
        })
    }

    /// The first, the last, and those around the one shown.
    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut last = 0;
        for page in 1..=self.pages {
            if page != 1 && page != self.pages && page.abs_diff(self.page) > 1 {
                continue;
            }
            if page == last + 2 {
                steps.push(Step::Page(page - 1));
            } else if page > last + 1 {
                steps.push(Step::Gap);
            }
            steps.push(Step::Page(page));
            last = page;
        }
        steps
    }
}

/// The page on which the picture at `place` (from 0) is.
pub(super) fn page_of(place: usize) -> usize {
    place / PER_PAGE + 1
}

#[cfg(test)]
mod tests {
    use super::Step::{Gap, Page};
    use super::*;

    #[test]
    fn pages_hold_sixty_and_odd_numbers_are_brought_back() {
        for (count, asked, page, pages) in
            [(0, 1, 1, 1), (60, 2, 1, 1), (61, 2, 2, 2), (61, 0, 1, 2), (20_000, usize::MAX, 334, 334)]
        {
            let pager = Pager::new(count, asked);
            assert_eq!((pager.page, pager.pages), (page, pages), "{count}, {asked}");
        }
        assert_eq!(Pager::new(61, 2).range(61), 60..61);
        assert_eq!(Pager::new(0, 1).range(0), 0..0);
        assert_eq!((page_of(59), page_of(60)), (1, 2));
    }

    #[test]
    fn the_links_name_the_ends_and_the_neighbours() {
        let steps = |page| Pager::new(600, page).steps();
        assert_eq!(steps(1), [Page(1), Page(2), Gap, Page(10)]);
        assert_eq!(steps(5), [Page(1), Gap, Page(4), Page(5), Page(6), Gap, Page(10)]);
        assert_eq!(steps(3), [Page(1), Page(2), Page(3), Page(4), Gap, Page(10)]);
        // A gap of one page is that page.
        assert_eq!(steps(4), [Page(1), Page(2), Page(3), Page(4), Page(5), Gap, Page(10)]);
        assert_eq!(Pager::new(1, 1).steps(), [Page(1)]);
    }
}
