//! The pseudo-language `en-XA`: English with accents, 40 % longer, in brackets. Text without accents was not translated;
//! text without its closing bracket was cut off.

use fluent_syntax::ast;

/// Turns a message into its pseudo form.
pub(crate) fn message(pattern: &mut ast::Pattern<String>) {
    let mut length = 0;
    accents(pattern, &mut length);
    let padding: String = " one two three four five six seven eight nine ten".chars().cycle().take(length * 2 / 5).collect();
    pattern.elements.insert(0, ast::PatternElement::TextElement { value: "⟦".to_owned() });
    pattern.elements.push(ast::PatternElement::TextElement { value: format!("{}⟧", padding.trim_end()) });
}

fn accents(pattern: &mut ast::Pattern<String>, length: &mut usize) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                *length += value.chars().count();
                *value = value.chars().map(accent).collect();
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    accents(&mut variant.value, length);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
}

const fn accent(c: char) -> char {
    match c {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'g' => 'ğ',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        'u' => 'ü',
        'y' => 'ý',
        'z' => 'ž',
        'A' => 'Å',
        'C' => 'Ç',
        'D' => 'Ð',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ø',
        'S' => 'Š',
        'U' => 'Û',
        other => other,
    }
}
