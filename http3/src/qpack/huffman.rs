//! Strings in the Huffman code (RFC 7541, section 5.2).

use std::sync::LazyLock;

use super::huffman_code::CODES;

/// The symbol for the end of a string: never written.
const EOS: u16 = 256;

/// Four bits at a time, from one inner node of the code's tree to another.
#[derive(Clone, Copy, Debug)]
struct Step {
    /// Where the four bits lead to.
    next: u16,
    /// A byte that was completed on the way: no code is shorter than five bits.
    byte: Option<u8>,
    /// Whether these bits may be followed in a string at all.
    valid: bool,
}

struct Tree {
    steps: Vec<[Step; 16]>,
    /// Whether a string may end here: after at most seven bits, all ones.
    is_padding: Vec<bool>,
}

#[derive(Clone, Copy)]
enum Node {
    Inner(u16),
    Symbol(u16),
}

static TREE: LazyLock<Tree> = LazyLock::new(|| {
    let mut nodes: Vec<[Option<Node>; 2]> = vec![[None; 2]];
    let mut at_depth_of_ones = vec![Some(0_u8)];
    for (symbol, (code, bits)) in (0_u16..).zip(CODES) {
        let mut node = 0;
        for place in (0..bits).rev() {
            let bit = usize::from(code >> place & 1 == 1);
            if place == 0 {
                nodes[node][bit] = Some(Node::Symbol(symbol));
            } else if let Some(Node::Inner(next)) = nodes[node][bit] {
                node = usize::from(next);
            } else {
                let next = u16::try_from(nodes.len()).unwrap_or_default(); // 256 inner nodes
                nodes[node][bit] = Some(Node::Inner(next));
                nodes.push([None; 2]);
                at_depth_of_ones.push(at_depth_of_ones[node].filter(|_| bit == 1).map(|depth| depth + 1));
                node = usize::from(next);
            }
        }
    }
    let steps = (0..nodes.len()).map(|node| std::array::from_fn(|bits| walk(&nodes, node, bits))).collect();
    let is_padding =
        at_depth_of_ones.into_iter().map(|depth| depth.is_some_and(|depth| depth <= 7)).collect();
    Tree { steps, is_padding }
});

fn walk(nodes: &[[Option<Node>; 2]], mut node: usize, bits: usize) -> Step {
    let mut byte = None;
    for place in (0..4).rev() {
        match nodes[node][bits >> place & 1] {
            Some(Node::Inner(next)) => node = usize::from(next),
            Some(Node::Symbol(symbol)) if symbol != EOS => {
                byte = u8::try_from(symbol).ok();
                node = 0;
            }
            _ => return Step { next: 0, byte: None, valid: false },
        }
    }
    Step { next: u16::try_from(node).unwrap_or_default(), byte, valid: true }
}

/// Decodes a whole string; `None` if it holds the end symbol or is not padded with less than a byte of ones.
pub(super) fn decode(encoded: &[u8]) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(encoded.len() * 8 / 5);
    let tree = &*TREE;
    let mut node = 0_u16;
    for byte in encoded {
        for bits in [byte >> 4, byte & 0xf] {
            let step = tree.steps[usize::from(node)][usize::from(bits)];
            if !step.valid {
                return None;
            }
            decoded.extend(step.byte);
            node = step.next;
        }
    }
    tree.is_padding[usize::from(node)].then_some(decoded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(text: &[u8]) -> Vec<u8> {
        let (mut out, mut held, mut bits) = (Vec::new(), 0_u64, 0);
        for byte in text {
            let (code, len) = CODES[usize::from(*byte)];
            held = held << len | u64::from(code);
            bits += u32::from(len);
            while bits >= 8 {
                bits -= 8;
                out.push((held >> bits & 0xff) as u8);
            }
        }
        if bits > 0 {
            out.push((held << (8 - bits) & 0xff) as u8 | (0xff >> bits));
        }
        out
    }

    #[test]
    fn every_byte_comes_back() {
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(decode(&encode(&all)), Some(all));
        assert_eq!(
            decode(&[0xf1, 0xe3, 0xc2, 0xe5, 0xf2, 0x3a, 0x6b, 0xa0, 0xab, 0x90, 0xf4, 0xff]).unwrap(),
            b"www.example.com"
        );
        assert_eq!(decode(&[]), Some(Vec::new()));
    }

    #[test]
    fn bad_ends_are_refused() {
        assert_eq!(decode(&[0xff]), None, "eight bits of padding");
        assert_eq!(decode(&[0x1f, 0xff]), None, "`a`, then more than seven bits of padding");
        assert_eq!(decode(&[0xff, 0xff, 0xff, 0xff]), None, "the end symbol");
        assert_eq!(decode(&[0xfe]), None, "padding that is not ones");
        assert_eq!(decode(&[0x18]), None, "`a`, then zeros");
    }
}
