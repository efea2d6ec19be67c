//! Product search: text becomes tokens, tokens an index, queries a ranked list.

pub mod index;
pub mod query;
pub mod ranking;
pub mod tokenizer;

pub use index::{Index, Product};
pub use query::{parse, Query, QueryError};
pub use ranking::{search, Hit};
