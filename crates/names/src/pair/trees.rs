//! Boosted trees, read from text and asked.

use super::FEATURES;
use std::sync::OnceLock;

static TEXT: &str = include_str!("../../model/pairs.txt");
static TREES: OnceLock<Trees> = OnceLock::new();

pub(crate) fn trees() -> &'static Trees {
    TREES.get_or_init(|| Trees::read(TEXT).expect("the trees of this program can be read"))
}

/// All trees one behind the other. A node asks whether a feature is at most a threshold; a leaf has a value.
///
/// Each step down a tree waits for the step before it, and no processor guesses where it goes. So several trees are gone down at
/// once, all of them as many steps as the deepest needs: a leaf leads to itself.
pub(crate) struct Trees {
    nodes: Vec<Node>,
    /// The trees by their depth, so that those that are gone down together are alike.
    groups: Vec<Group>,
}

#[derive(Clone, Copy)]
struct Node {
    /// At a leaf, nothing is above it.
    threshold: f32,
    value: f32,
    /// Where to go on if the feature is at most the threshold; otherwise the node behind that.
    next: u32,
    feature: u32,
}

const TOGETHER: usize = 8;

struct Group {
    roots: [u32; TOGETHER],
    depth: u32,
}

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
        let mut trees = Self { nodes: Vec::new(), groups: Vec::new() };
        let mut roots: Vec<(u32, u32)> = Vec::new();
        for line in lines {
            let root = trees.leaf(0.0);
            let depth = trees.read_node(root, &mut line.split(' '))?;
            roots.push((depth, root));
        }
        roots.sort_unstable();
        // Trees that say nothing fill the last group.
        let nothing = trees.leaf(0.0);
        for of in roots.chunks(TOGETHER) {
            let mut group = Group { roots: [nothing; TOGETHER], depth: of.last().map_or(0, |(depth, _)| *depth) };
            group.roots.iter_mut().zip(of).for_each(|(place, (_, root))| *place = *root);
            trees.groups.push(group);
        }
        Some(trees)
    }

    fn leaf(&mut self, value: f32) -> u32 {
        let at = self.nodes.len() as u32;
        self.nodes.push(Node { threshold: f32::INFINITY, value, next: at, feature: 0 });
        at
    }

    /// Reads the node that is to stand at this place and all below it; how deep that goes.
    fn read_node<'a>(&mut self, at: u32, words: &mut impl Iterator<Item = &'a str>) -> Option<u32> {
        let word = words.next()?;
        if let Some(value) = word.strip_prefix('=') {
            self.nodes[at as usize].value = value.parse().ok()?;
            return Some(0);
        }
        let (feature, threshold) = word.split_once('<')?;
        let feature: u32 = feature.parse().ok()?;
        let threshold: f32 = threshold.parse().ok()?;
        if feature as usize >= FEATURES.len() || !threshold.is_finite() {
            return None;
        }
        let yes = self.leaf(0.0);
        let no = self.leaf(0.0);
        self.nodes[at as usize] = Node { threshold, value: 0.0, next: yes, feature };
        let depth = self.read_node(yes, words)?.max(self.read_node(no, words)?);
        Some(depth + 1)
    }

    /// The logarithm of the odds.
    pub(crate) fn ask(&self, features: &[f32; FEATURES.len()]) -> f32 {
        let mut sum = 0.0;
        for group in &self.groups {
            let mut at = group.roots;
            for _ in 0..group.depth {
                for at in &mut at {
                    let node = self.nodes[*at as usize];
                    *at = node.next + u32::from(features[node.feature as usize] > node.threshold);
                }
            }
            sum += at.iter().map(|at| self.nodes[*at as usize].value).sum::<f32>();
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
