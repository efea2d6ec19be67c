//! What `syn` sees: one JSON line per file that it can parse. Usage: cargo run --release -- LIST
use serde_json::json;
use syn::visit::{self, Visit};

#[derive(Default)]
struct Found {
    imports: Vec<String>,
    scope: Vec<String>,
    decisions: usize,
}

/// Bodies that are patterns, or code of somebody else.
const FOREIGN: [&str; 4] = ["macro_rules", "quote", "quote_spanned", "parse_quote"];

impl Found {
    fn leaves(&mut self, prefix: &str, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => self.leaves(&format!("{prefix}{}::", name(&path.ident)), &path.tree),
            syn::UseTree::Name(leaf) => self.imports.push(format!("{prefix}{}", name(&leaf.ident))),
            syn::UseTree::Rename(leaf) => self.imports.push(format!("{prefix}{}", name(&leaf.ident))),
            syn::UseTree::Glob(_) => self.imports.push(format!("{prefix}*")),
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.leaves(prefix, item)),
        }
    }
}

impl Found {
    /// Items or statements; else whatever the groups hold, as in `cfg_if! { if #[cfg(x)] { items } }`.
    fn tokens(&mut self, tokens: proc_macro2::TokenStream) {
        if let Ok(file) = syn::parse2::<syn::File>(tokens.clone()) {
            let mut inner = Found { scope: self.scope.clone(), ..Found::default() };
            inner.visit_file(&file);
            self.imports.append(&mut inner.imports);
            self.decisions += inner.decisions;
        } else if let Ok(block) = syn::parse2::<syn::Block>(quote_braces(tokens.clone())) {
            let mut inner = Found { scope: self.scope.clone(), ..Found::default() };
            inner.visit_block(&block);
            self.imports.append(&mut inner.imports);
            self.decisions += inner.decisions;
        } else {
            for tree in tokens {
                if let proc_macro2::TokenTree::Group(group) = tree {
                    self.tokens(group.stream());
                }
            }
        }
    }
}

fn quote_braces(tokens: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    let group = proc_macro2::Group::new(proc_macro2::Delimiter::Brace, tokens);
    proc_macro2::TokenStream::from(proc_macro2::TokenTree::Group(group))
}

fn name(ident: &proc_macro2::Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_string()
}

impl<'ast> Visit<'ast> for Found {
    fn visit_item_use(&mut self, node: &'ast syn::ItemUse) {
        self.leaves("", &node.tree);
    }
    fn visit_item_extern_crate(&mut self, node: &'ast syn::ItemExternCrate) {
        self.imports.push(name(&node.ident));
    }
    fn visit_item_mod(&mut self, node: &'ast syn::ItemMod) {
        if node.content.is_none() {
            let mut path = self.scope.clone();
            path.push(name(&node.ident));
            self.imports.push(format!("mod {}", path.join("::")));
        }
        self.scope.push(name(&node.ident));
        visit::visit_item_mod(self, node);
        self.scope.pop();
    }
    /// Macros such as `cfg_if!` wrap items and statements; what can be read as such is code of this file.
    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        let last = node.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        if FOREIGN.contains(&last.as_str()) {
            return;
        }
        self.tokens(node.tokens.clone());
    }
    fn visit_expr(&mut self, node: &'ast syn::Expr) {
        match node {
            syn::Expr::If(_) | syn::Expr::While(_) | syn::Expr::ForLoop(_) => self.decisions += 1,
            syn::Expr::Binary(binary) if matches!(binary.op, syn::BinOp::And(_) | syn::BinOp::Or(_)) => {
                self.decisions += 1
            }
            _ => {}
        }
        visit::visit_expr(self, node);
    }
    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        if !matches!(node.pat, syn::Pat::Wild(_)) || node.guard.is_some() {
            self.decisions += 1;
        }
        if node.guard.is_some() {
            self.decisions += 1;
        }
        visit::visit_arm(self, node);
    }
}

fn main() {
    let list = std::fs::read_to_string(std::env::args().nth(1).expect("LIST")).expect("LIST");
    for path in list.lines() {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let Ok(file) = syn::parse_file(&text) else { continue };
        let mut found = Found::default();
        found.visit_file(&file);
        println!("{}", json!({ "path": path, "imports": found.imports, "decisions": found.decisions }));
    }
}
