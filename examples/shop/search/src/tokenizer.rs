//! Splits text into lower-case words without accents or plural endings.

/// Words that are in so many titles that they do not help to find one.
const STOP_WORDS: [&str; 8] = ["a", "an", "and", "for", "of", "the", "to", "with"];

/// The tokens of `text` in their order, stop words left out.
pub fn tokens(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(normalize)
        .filter(|word| !STOP_WORDS.contains(&word.as_str()))
        .collect()
}

/// One word in the form the index knows it.
pub fn normalize(word: &str) -> String {
    let folded: String = word
        .chars()
        .flat_map(char::to_lowercase)
        .filter(|c| *c != '\'')
        .map(fold_accent)
        .collect();
    stem(&folded)
}

fn fold_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        other => other,
    }
}

/// Takes an English plural ending off words of four letters or more.
fn stem(word: &str) -> String {
    if word.chars().count() < 4 || word.ends_with("ss") {
        return word.to_string();
    }
    if let Some(root) = word.strip_suffix("ies") {
        return format!("{root}y");
    }
    for ending in ["ches", "shes", "xes"] {
        if word.ends_with(ending) {
            return word[..word.len() - 2].to_string();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_and_lowers() {
        assert_eq!(tokens("The Red-Wine GLASS, 0.3l"), ["red", "wine", "glass", "0", "3l"]);
    }

    #[test]
    fn folds_accents_and_apostrophes() {
        assert_eq!(normalize("Café"), "cafe");
        assert_eq!(normalize("Señor's"), "señor");
        assert_eq!(normalize("Übergröße"), "ubergroße");
        assert_eq!(normalize("naïve"), "naive");
    }

    #[test]
    fn takes_plural_endings_off() {
        assert_eq!(normalize("berries"), "berry");
        assert_eq!(normalize("dishes"), "dish");
        assert_eq!(normalize("mugs"), "mug");
        assert_eq!(normalize("gas"), "gas");
    }
}
