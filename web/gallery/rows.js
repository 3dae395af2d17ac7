// Where each picture stands: in rows that fill the width, all pictures of a row equally high.
//
// These are the sums that a browser does for `.grid` in gallery.css, so that nothing moves when script takes over:
// pictures go into a row, each `low` pixels high, as long as they fit; then the row grows to fill the width.

const MOST = 2.2; // times as high as asked for; a row that would be higher is left short
const NARROWEST = 25;
const WIDEST = 400;

/** How wide a picture is for its height, as it is shown; `hundredths` as the server says it. */
export function shown(hundredths) {
  return Math.min(WIDEST, Math.max(NARROWEST, hundredths)) / 100;
}

/**
 * Lays out pictures of these proportions in a width, with a gap, in rows at least `low` pixels high.
 * Gives the first picture of each row, each row's top and height, and the height of all.
 */
export function rows(ratios, width, gap, low) {
  const firsts = [];
  const tops = [];
  const heights = [];
  let top = 0;
  let start = 0;
  let sum = 0; // of the ratios in the row
  const end = (next, full) => {
    const room = width - gap * (next - start - 1);
    const scale = room / (sum * low);
    const height = low * (full ? Math.min(scale, MOST) : Math.min(scale, 1));
    firsts.push(start);
    tops.push(top);
    heights.push(height);
    top += height + gap;
    start = next;
    sum = 0;
  };
  for (let at = 0; at < ratios.length; at += 1) {
    const ratio = shown(ratios[at]);
    if (at > start && (sum + ratio) * low + gap * (at - start) > width + 0.01) end(at, true);
    sum += ratio;
  }
  if (start < ratios.length) end(ratios.length, false);
  return { firsts, tops, heights, total: Math.max(0, top - gap), count: ratios.length };
}

/** The last of the ascending `values` that is not above `value`; 0 if there is none. */
export function lastNotAbove(values, value) {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (values[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
