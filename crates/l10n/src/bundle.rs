//! One language's texts in the Fluent resolver.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::format::DayShape;
use crate::rewrite::exact_key;
use crate::value::{ISOLATE, ISOLATE_END};
use crate::{Arg, Format};

/// A value on its way through the resolver: what it is, and how it reads in the language of the bundle.
#[derive(Clone)]
struct Value {
    arg: Arg,
    text: String,
    format: Arc<Format>,
}

impl Value {
    fn new(arg: Arg, format: &Arc<Format>, shape: Option<DayShape>) -> Self {
        let text = match &arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => format.integer(*count),
            Arg::Number(number) => format.number(*number),
            Arg::Percent(share) => format.percent(*share, 0),
            Arg::Day(day) => format.day(*day, shape.unwrap_or(DayShape::Numeric)),
            Arg::Time(time) => format.time(*time),
            Arg::DayTime(at) => format.day_time(*at, shape.unwrap_or(DayShape::NumericTime)),
            Arg::List(items) => format.list_and(items),
            Arg::Language(tag) => format.language(tag),
            Arg::Country(code) => format.country(code),
        };
        Self { arg, text, format: Arc::clone(format) }
    }

    /// Only the value is isolated, not what a plural branch says around it.
    fn isolated(&self) -> Cow<'static, str> {
        format!("{ISOLATE}{}{ISOLATE_END}", self.text).into()
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.arg == other.arg
    }
}

impl fmt::Debug for Value {
    /// Values may be personal data: they stay out of every log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value")
    }
}

impl FluentType for Value {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.isolated()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.isolated()
    }
}

fn value<'a>(value: Option<&'a FluentValue<'_>>) -> Option<&'a Value> {
    match value {
        Some(FluentValue::Custom(custom)) => (**custom).as_any().downcast_ref::<Value>(),
        _ => None,
    }
}

/// `PLURAL($count, "0", "2")`: the key of the variant that fits. An exact number comes before its category.
fn plural<'a>(positional: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    let Some(value) = value(positional.first()) else { return FluentValue::Error };
    let Some(number) = value.arg.number() else {
        return match &value.arg {
            Arg::Text(text) | Arg::Language(text) | Arg::Country(text) => text.clone().into(),
            _ => FluentValue::Error,
        };
    };
    let exact = positional.iter().skip(1).find_map(|candidate| match candidate {
        FluentValue::String(text) if text.parse() == Ok(number) => Some(exact_key(text)),
        _ => None,
    });
    exact.unwrap_or_else(|| value.format.plural(number).word().to_owned()).into()
}

/// `DAY($at, shape: "long")`: a day, or a day and its time, in another shape.
fn day<'a>(positional: &[FluentValue<'a>], named: &FluentArgs) -> FluentValue<'a> {
    let shape = match named.get("shape") {
        Some(FluentValue::String(word)) => DayShape::from_word(word),
        _ => None,
    };
    match value(positional.first()) {
        Some(value) => FluentValue::Custom(Box::new(Value::new(value.arg.clone(), &value.format, shape))),
        None => FluentValue::Error,
    }
}

/// The texts of one language, ready to be resolved.
pub(crate) struct Bundle {
    inner: FluentBundle<FluentResource>,
    format: Arc<Format>,
}

impl Bundle {
    /// Takes texts whose plurals are already rewritten. What can't be parsed is left out: the loader has reported it.
    pub(crate) fn new(ftl: String, format: Arc<Format>) -> Self {
        let mut inner = FluentBundle::new_concurrent(Vec::new());
        // Values isolate themselves.
        inner.set_use_isolating(false);
        inner.add_resource_overriding(FluentResource::try_new(ftl).unwrap_or_else(|(resource, _)| resource));
        // A bundle that was just made has no function of these names yet.
        let _ = inner.add_function("PLURAL", plural);
        let _ = inner.add_function("DAY", day);
        Self { inner, format }
    }

    /// The text of a message; `None` if this language doesn't have it.
    pub(crate) fn text<'a>(&self, id: &str, args: impl IntoIterator<Item = (&'a str, &'a Arg)>) -> Option<String> {
        let pattern = self.inner.get_message(id)?.value()?;
        let args: FluentArgs = args
            .into_iter()
            .map(|(name, arg)| {
                let value = Value::new(arg.clone(), &self.format, None);
                (name, FluentValue::Custom(Box::new(value)))
            })
            .collect();
        // A variable that is missing shows as its name in braces; the lint keeps that from happening.
        let mut errors = Vec::new();
        Some(self.inner.format_pattern(pattern, Some(&args), &mut errors).into_owned())
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bundle")
    }
}
