//! Drives the built command with real files.

use std::process::{Command, Output};

fn products(name: &str, text: &str) -> String {
    let path = std::env::temp_dir().join(format!("shop-search-{}-{name}.tsv", std::process::id()));
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_string()
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shop-search")).args(arguments).output().unwrap()
}

const SHELF: &str = "glass\t990\tRed wine glasses\tHand made, 0.3 l\n\
                     carafe\t2450\tCarafe\tFor red wine or water\n\
                     mug\t250\tPlastic mug\tRed\n";

#[test]
fn lists_the_best_first() {
    let file = products("best", SHELF);
    let output = run(&[&file, "wine", "glass"]);
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let skus: Vec<&str> = text.lines().map(|line| line.split('\t').next().unwrap()).collect();
    assert_eq!(skus, ["glass", "carafe"]);
}

#[test]
fn understands_filters() {
    let file = products("filters", SHELF);
    let output = run(&[&file, "-plastic", "\"red wine\"", "price:20..30"]);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "carafe\t0.000\n");
}

#[test]
fn tells_what_is_wrong() {
    let file = products("wrong", "glass\tten\tGlass\t\n");
    let double = products("double", "g\t1\tGlass\t\ng\t2\tGlass\t\n");
    for (arguments, wanted) in [
        (vec![], "shop-search: usage: "),
        (vec!["missing.tsv", "wine"], "shop-search: missing.tsv: "),
        (vec![file.as_str(), "wine"], "shop-search: line 1: price: "),
        (vec![double.as_str(), "wine"], "shop-search: line 2: product g is there twice"),
        (vec![products("q", SHELF).as_str(), "\"wine"], "shop-search: the quote at 0 is never closed"),
    ] {
        let output = run(&arguments);
        assert!(!output.status.success());
        let text = String::from_utf8(output.stderr).unwrap();
        assert!(text.starts_with(wanted), "{text}");
    }
}
