//! Ranks products by how rare and how prominent the words found are.

use std::collections::BTreeMap;

use crate::index::Index;
use crate::query::Query;

/// One product found, best first.
#[derive(Debug, PartialEq)]
pub struct Hit {
    pub sku: String,
    pub score: f64,
}

/// A word in the title is worth this many in the description.
const TITLE_WEIGHT: f64 = 3.0;

/// The best `limit` products for a query.
pub fn search(index: &Index, query: &Query, limit: usize) -> Vec<Hit> {
    let mut scores = word_scores(index, query);

    if query.words.is_empty() {
        for number in 0..index.len() {
            scores.insert(number, 0.0);
        }
    }
    let mut hits: Vec<Hit> = scores
        .into_iter()
        .filter(|(number, _)| allowed(index, query, *number))
        .map(|(number, score)| Hit { sku: index.product(number).sku.clone(), score })
        .collect();
    hits.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.sku.cmp(&b.sku)));
    hits.truncate(limit);
    hits
}

fn word_scores(index: &Index, query: &Query) -> BTreeMap<usize, f64> {
    let mut scores = BTreeMap::new();

    for word in &query.words {
        let postings = index.postings(word);
        let rarity = (1.0 + index.len() as f64 / (1.0 + postings.len() as f64)).ln();
        for posting in postings {
            let title = index.title_length(posting.product);
            let weight: f64 = posting
                .positions
                .iter()
                .map(|at| if *at < title { TITLE_WEIGHT } else { 1.0 })
                .sum();
            *scores.entry(posting.product).or_insert(0.0) += rarity * weight / (weight + 1.0);
        }
    }
    scores
}

/// Whether phrases, excluded words and the price range let a product through.
fn allowed(index: &Index, query: &Query, number: usize) -> bool {
    let contains = |word: &String| index.postings(word).iter().any(|p| p.product == number);

    if query.excluded.iter().any(contains) {
        return false;
    }
    if let Some(range) = &query.price {
        if !range.contains(&index.product(number).price) {
            return false;
        }
    }
    query.phrases.iter().all(|phrase| index.has_phrase(number, phrase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::Product;
    use crate::query::parse;

    fn shop() -> Index {
        let mut index = Index::new();
        for (sku, title, description, price) in [
            ("glass", "Red wine glass", "hand made", 990),
            ("carafe", "Carafe", "for red wine", 2450),
            ("mug", "Plastic mug", "red", 250),
        ] {
            index.add(Product {
                sku: sku.into(),
                title: title.into(),
                description: description.into(),
                price,
            });
        }
        index
    }

    fn found(text: &str) -> Vec<String> {
        let hits = search(&shop(), &parse(text).unwrap(), 10);
        hits.into_iter().map(|hit| hit.sku).collect()
    }

    #[test]
    fn titles_come_first() {
        assert_eq!(found("wine"), ["glass", "carafe"]);
        assert_eq!(found("red wine"), ["glass", "carafe", "mug"]);
    }

    #[test]
    fn filters() {
        assert_eq!(found("red -plastic"), ["glass", "carafe"]);
        assert_eq!(found("red price:..9.90"), ["glass", "mug"]);
        assert_eq!(found(r#""red wine""#), ["carafe", "glass"]);
    }

    #[test]
    fn keeps_to_the_limit() {
        assert_eq!(search(&shop(), &parse("red").unwrap(), 1).len(), 1);
    }
}
