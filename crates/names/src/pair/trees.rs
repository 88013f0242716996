//! Boosted trees, read from text and asked.

use super::FEATURES;
use std::sync::OnceLock;

static TEXT: &str = include_str!("../../model/pairs.txt");
static TREES: OnceLock<Trees> = OnceLock::new();

pub(crate) fn trees() -> &'static Trees {
    TREES.get_or_init(|| Trees::read(TEXT).expect("the trees of this program can be read"))
}

/// All trees one behind the other. A node asks whether a feature is at most a threshold; a leaf has a value.
pub(crate) struct Trees {
    nodes: Vec<Node>,
    roots: Vec<u32>,
}

struct Node {
    /// The number of the feature, or [`LEAF`].
    feature: u8,
    /// The threshold, or the value of the leaf.
    number: f32,
    /// Where to go on if the feature is at most the threshold; otherwise the node behind it.
    yes: u32,
    no: u32,
}

const LEAF: u8 = u8::MAX;

impl Trees {
    /// A line `features` with their names, then a line a tree: nodes in the order of a walk (first the node, then all below its first
    /// branch, then all below its second), `FEATURE<THRESHOLD` or `=VALUE`.
    fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines().filter(|line| !line.starts_with('#'));
        // Trees of other features would answer nonsense.
        let known = lines.next()?.strip_prefix("features ")?;
        if known.split(' ').ne(FEATURES.iter().copied()) {
            return None;
        }
        let mut trees = Self { nodes: Vec::new(), roots: Vec::new() };
        for line in lines {
            let root = u32::try_from(trees.nodes.len()).ok()?;
            let mut words = line.split(' ');
            trees.node(&mut words)?;
            trees.roots.push(root);
        }
        Some(trees)
    }

    fn node<'a>(&mut self, words: &mut impl Iterator<Item = &'a str>) -> Option<u32> {
        let word = words.next()?;
        let at = u32::try_from(self.nodes.len()).ok()?;
        if let Some(value) = word.strip_prefix('=') {
            self.nodes.push(Node { feature: LEAF, number: value.parse().ok()?, yes: at, no: at });
        } else {
            let (feature, threshold) = word.split_once('<')?;
            let feature: u8 = feature.parse().ok()?;
            if usize::from(feature) >= FEATURES.len() {
                return None;
            }
            self.nodes.push(Node { feature, number: threshold.parse().ok()?, yes: at, no: at });
            let yes = self.node(words)?;
            let no = self.node(words)?;
            let node = &mut self.nodes[at as usize];
            (node.yes, node.no) = (yes, no);
        }
        Some(at)
    }

    /// The logarithm of the odds.
    pub(crate) fn ask(&self, features: &[f32; FEATURES.len()]) -> f32 {
        let mut sum = 0.0;
        for root in &self.roots {
            let mut node = &self.nodes[*root as usize];
            while node.feature != LEAF {
                let next = if features[usize::from(node.feature)] <= node.number { node.yes } else { node.no };
                node = &self.nodes[next as usize];
            }
            sum += node.number;
        }
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_answers_by_its_branches() {
        let text = format!("features {}\n1<2.5 =-1 4<0 =2 =3\n=0.5\n", FEATURES.join(" "));
        let trees = Trees::read(&text).unwrap();
        let mut features = [0.0; FEATURES.len()];
        assert_eq!(trees.ask(&features), -0.5);
        features[1] = 3.0;
        assert_eq!(trees.ask(&features), 2.5);
        features[4] = 0.1;
        assert_eq!(trees.ask(&features), 3.5);
    }

    #[test]
    fn trees_of_other_features_are_refused() {
        assert!(Trees::read("features a b c\n=1\n").is_none());
        assert!(Trees::read(&format!("features {}\n1<2 =1\n", FEATURES.join(" "))).is_none(), "a tree that is cut off");
    }
}
