//! Takes plurals out of the hands of the Fluent engines.
//!
//! fluent-rs has the plural rules of CLDR 37 and falls to English for a tag that it does not know; the browser's engine
//! follows whatever the distribution ships. So `{ $count -> [0] … [one] … *[other] … }` becomes
//! `{ PLURAL($count, "0") -> [n0] … [one] … *[other] … }` before either engine sees it, and `PLURAL` answers from CLDR data.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};

/// Rewrites every select on a variable in the pattern.
pub(crate) fn plurals(pattern: &mut ast::Pattern<String>) {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            rewrite_expression(expression);
        }
    }
}

fn rewrite_expression(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => rewrite_expression(expression),
        Expression::Inline(_) => {}
        Expression::Select { selector, variants } => {
            let mut positional = Vec::new();
            for variant in variants.iter_mut() {
                plurals(&mut variant.value);
                if let VariantKey::NumberLiteral { value } = &variant.key {
                    positional.push(InlineExpression::StringLiteral { value: value.clone() });
                    variant.key = VariantKey::Identifier { name: exact_key(value) };
                }
            }
            if matches!(selector, InlineExpression::VariableReference { .. }) {
                positional.insert(0, selector.clone());
                *selector = InlineExpression::FunctionReference {
                    id: ast::Identifier { name: "PLURAL".to_owned() },
                    arguments: ast::CallArguments { positional, named: Vec::new() },
                };
            }
        }
    }
}

/// The variant key that stands for an exact number: `n0`, `n-1`, `n1_5`.
pub(crate) fn exact_key(number: &str) -> String {
    format!("n{}", number.replace('.', "_"))
}
