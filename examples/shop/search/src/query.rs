//! The query language: words, "phrases", -excluded words and price:10..25.

use std::fmt;
use std::ops::RangeInclusive;

use crate::tokenizer::{normalize, tokens};

/// What a user asked for.
#[derive(Debug, Default, PartialEq)]
pub struct Query {
    pub words: Vec<String>,
    pub phrases: Vec<Vec<String>>,
    pub excluded: Vec<String>,
    /// Inclusive price range in cents.
    pub price: Option<RangeInclusive<u32>>,
}

/// Why a query cannot be understood.
#[derive(Debug, PartialEq)]
pub enum QueryError {
    Empty,
    OpenQuote(usize),
    BadPrice(String),
}

impl fmt::Display for QueryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            QueryError::Empty => write!(f, "nothing to search for"),
            QueryError::OpenQuote(at) => write!(f, "the quote at {at} is never closed"),
            QueryError::BadPrice(text) => write!(f, "'{text}' is no price range"),
        }
    }
}

impl std::error::Error for QueryError {}

/// Reads the text that a user typed.
pub fn parse(text: &str) -> Result<Query, QueryError> {
    let mut query = Query::default();
    let mut rest = text.trim_start();

    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let Some(end) = quoted.find('"') else {
                return Err(QueryError::OpenQuote(text.len() - rest.len()));
            };
            let phrase = tokens(&quoted[..end]);
            if !phrase.is_empty() {
                query.phrases.push(phrase);
            }
            rest = quoted[end + 1..].trim_start();
            continue;
        }
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        read_word(&rest[..end], &mut query)?;
        rest = rest[end..].trim_start();
    }

    if query.words.is_empty() && query.phrases.is_empty() && query.price.is_none() {
        return Err(QueryError::Empty);
    }
    Ok(query)
}

fn read_word(word: &str, query: &mut Query) -> Result<(), QueryError> {
    if let Some(range) = word.strip_prefix("price:") {
        query.price = Some(price_range(range)?);
    } else if let Some(excluded) = word.strip_prefix('-') {
        query.excluded.push(normalize(excluded));
    } else {
        query.words.extend(tokens(word));
    }
    Ok(())
}

/// `10..25`, `..25` or `10..` in whole or decimal currency units.
fn price_range(text: &str) -> Result<RangeInclusive<u32>, QueryError> {
    let bad = || QueryError::BadPrice(text.to_string());
    let (low, high) = text.split_once("..").ok_or_else(bad)?;
    let low = if low.is_empty() { 0 } else { cents(low).ok_or_else(bad)? };
    let high = if high.is_empty() { u32::MAX } else { cents(high).ok_or_else(bad)? };
    if low > high {
        return Err(bad());
    }
    Ok(low..=high)
}

fn cents(text: &str) -> Option<u32> {
    let (units, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = match fraction.len() {
        0 => 0,
        1 => fraction.parse::<u32>().ok()? * 10,
        2 => fraction.parse::<u32>().ok()?,
        _ => return None,
    };
    units.parse::<u32>().ok()?.checked_mul(100)?.checked_add(fraction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_kind_of_word() {
        let query = parse(r#"red "wine glass" -plastic price:5..12.50"#).unwrap();
        assert_eq!(query.words, ["red"]);
        assert_eq!(query.phrases, [["wine", "glass"]]);
        assert_eq!(query.excluded, ["plastic"]);
        assert_eq!(query.price, Some(500..=1250));
    }

    #[test]
    fn reads_half_open_prices() {
        assert_eq!(parse("price:..9.5").unwrap().price, Some(0..=950));
        assert_eq!(parse("price:100..").unwrap().price, Some(10_000..=u32::MAX));
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        assert_eq!(parse("   "), Err(QueryError::Empty));
        assert_eq!(parse(r#"red "wine"#), Err(QueryError::OpenQuote(4)));
        assert_eq!(parse("price:9"), Err(QueryError::BadPrice("9".into())));
        assert_eq!(parse("price:9..5"), Err(QueryError::BadPrice("9..5".into())));
        let message = parse("price:x..5").unwrap_err().to_string();
        assert_eq!(message, "'x..5' is no price range");
        assert_eq!(QueryError::Empty.to_string(), "nothing to search for");
    }
}
