//! An inverted index in memory: token -> products with positions.

use std::collections::BTreeMap;

use crate::tokenizer::tokens;

/// What the shop sells, as far as the search must know it.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    pub sku: String,
    pub title: String,
    pub description: String,
    /// Price in cents.
    pub price: u32,
}

/// Where one token is in one product; title positions come first.
#[derive(Clone, Debug, PartialEq)]
pub struct Posting {
    pub product: usize,
    pub positions: Vec<usize>,
}

/// All products and where their words are.
#[derive(Default)]
pub struct Index {
    products: Vec<Product>,
    title_lengths: Vec<usize>,
    postings: BTreeMap<String, Vec<Posting>>,
}

impl Index {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a product; one with a known SKU is refused.
    pub fn add(&mut self, product: Product) -> bool {
        if self.products.iter().any(|known| known.sku == product.sku) {
            return false;
        }
        let number = self.products.len();
        let title = tokens(&product.title);
        let description = tokens(&product.description);
        self.title_lengths.push(title.len());
        // The gap keeps a phrase from matching over the end of the title.
        let gap = title.len() + 1;
        let described = description.into_iter().enumerate().map(|(at, word)| (at + gap, word));
        for (position, word) in title.into_iter().enumerate().chain(described) {
            let postings = self.postings.entry(word).or_default();
            match postings.last_mut() {
                Some(last) if last.product == number => last.positions.push(position),
                _ => postings.push(Posting { product: number, positions: vec![position] }),
            }
        }
        self.products.push(product);
        true
    }

    pub fn len(&self) -> usize {
        self.products.len()
    }

    pub fn is_empty(&self) -> bool {
        self.products.is_empty()
    }

    pub fn product(&self, number: usize) -> &Product {
        &self.products[number]
    }

    /// How many words the title of a product has.
    pub fn title_length(&self, number: usize) -> usize {
        self.title_lengths[number]
    }

    pub fn postings(&self, word: &str) -> &[Posting] {
        self.postings.get(word).map_or(&[], Vec::as_slice)
    }

    /// Whether the words of `phrase` follow one another in a product.
    pub fn has_phrase(&self, number: usize, phrase: &[String]) -> bool {
        let mut starts: Option<Vec<usize>> = None;
        for (offset, word) in phrase.iter().enumerate() {
            let Some(posting) = self.postings(word).iter().find(|p| p.product == number) else {
                return false;
            };
            let here = posting.positions.iter().filter_map(|at| at.checked_sub(offset));
            starts = Some(match starts {
                None => here.collect(),
                Some(known) => here.filter(|at| known.contains(at)).collect(),
            });
        }
        starts.is_some_and(|left| !left.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn product(sku: &str, title: &str, description: &str) -> Product {
        Product { sku: sku.into(), title: title.into(), description: description.into(), price: 100 }
    }

    #[test]
    fn finds_positions() {
        let mut index = Index::new();
        assert!(index.is_empty());
        assert!(index.add(product("g1", "Red wine glass", "A glass for red wine")));
        assert_eq!(index.postings("glass")[0].positions, [2, 4]);
        assert_eq!(index.postings("beer"), []);
        assert_eq!(index.title_length(0), 3);
    }

    #[test]
    fn refuses_a_known_sku() {
        let mut index = Index::new();
        assert!(index.add(product("g1", "Glass", "")));
        assert!(!index.add(product("g1", "Other", "")));
        assert_eq!(index.len(), 1);
    }

    #[test]
    fn finds_phrases_but_not_over_the_title_end() {
        let mut index = Index::new();
        index.add(product("g1", "Red wine", "glass of the house"));
        let phrase = |text: &str| tokens(text);
        assert!(index.has_phrase(0, &phrase("red wine")));
        assert!(!index.has_phrase(0, &phrase("wine glass")));
        assert!(!index.has_phrase(0, &phrase("blue wine")));
    }
}
