//! `shop-search PRODUCTS.tsv QUERY...` prints the ten best products.

use std::io::{self, Write};
use std::process::ExitCode;

use shop_search::{parse, search, Index, Product};

fn read_products(text: &str) -> Result<Index, String> {
    let mut index = Index::new();
    for (number, line) in text.lines().enumerate() {
        let at = number + 1;
        let fields: Vec<&str> = line.split('\t').collect();
        let [sku, price, title, description] = fields[..] else {
            return Err(format!("line {at}: four columns wanted, {} found", fields.len()));
        };
        let price = price.parse().map_err(|error| format!("line {at}: price: {error}"))?;
        let added = index.add(Product {
            sku: sku.into(),
            title: title.into(),
            description: description.into(),
            price,
        });
        if !added {
            return Err(format!("line {at}: product {sku} is there twice"));
        }
    }
    Ok(index)
}

fn run(arguments: &[String], out: &mut impl Write) -> Result<(), String> {
    let [file, words @ ..] = arguments else {
        return Err("usage: shop-search PRODUCTS.tsv QUERY...".into());
    };
    let text = std::fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    let index = read_products(&text)?;
    let query = parse(&words.join(" ")).map_err(|error| error.to_string())?;
    for hit in search(&index, &query, 10) {
        writeln!(out, "{}\t{:.3}", hit.sku, hit.score).map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments, &mut io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("shop-search: {message}");
            ExitCode::FAILURE
        }
    }
}
