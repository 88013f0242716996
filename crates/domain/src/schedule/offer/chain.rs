//! Several errands in one visit, with the least waiting between them.

use super::{
    MOST_WAITING_MINUTES, Offer, OfferRequest, Stop, engagements,
    grid::{Grid, Voice},
    offer_of, part_minutes,
};
use crate::schedule::{MINUTE, TICK};

const MOST_WAITING: usize = (MOST_WAITING_MINUTES * MINUTE / TICK) as usize;

/// For each start on each day the visit that is over soonest, over all orders of the errands.
///
/// For one order and one start the next free time after each errand is the best: whoever is done sooner can do everything that those
/// who are done later can do. Where two errands have a person and buffers in common this may miss a visit; none is wrong.
pub(super) fn chains(grid: &Grid<'_>, request: &OfferRequest) -> Vec<Offer> {
    let orders = orders(request.parts.len());
    let staff_minutes = request.parts.iter().map(part_minutes).sum();
    let mut found = Vec::new();
    for (_, window) in grid.windows() {
        // Where each part may begin on this day: asked for every order anew it would be looked up a hundred times.
        let anywhere: Vec<Vec<usize>> =
            (0..request.parts.len()).map(|part| grid.starts_within(part, window.clone(), true)).collect();
        // A visit begins where any of its errands would be offered to begin, whichever then comes first.
        let mut beginnings: Vec<usize> =
            (0..request.parts.len()).flat_map(|part| grid.starts_within(part, window.clone(), false)).collect();
        beginnings.sort_unstable();
        beginnings.dedup();
        let mut best: Vec<(usize, Offer)> = Vec::new();
        for order in &orders {
            let possible = &anywhere[order[0]];
            for start in beginnings.iter().copied().filter(|start| possible.binary_search(start).is_ok()) {
                let Some((stops, waiting)) = with_fewest_voices(grid, order, start, &anywhere) else { continue };
                let minutes = u32::try_from(waiting as i64 * TICK / MINUTE).unwrap_or(u32::MAX);
                let offer = offer_of(stops, staff_minutes, minutes);
                match best.iter_mut().find(|(at, _)| *at == start) {
                    Some((_, kept)) if better(&offer, kept) => *kept = offer,
                    Some(_) => {}
                    None => best.push((start, offer)),
                }
            }
        }
        found.extend(best.into_iter().map(|(_, offer)| offer));
    }
    found
}

/// Of two that begin together: the cheaper, then the one with less waiting, then the one whose parts keep the asked order.
fn better(one: &Offer, other: &Offer) -> bool {
    let key = |offer: &Offer| {
        let order: Vec<usize> = offer.stops.iter().map(|stop| stop.part).collect();
        (offer.interpreter_minutes, offer.engagements().len(), offer.waiting_minutes, order)
    };
    key(one) < key(other)
}

/// A visit in which as few interpreters as possible follow each other: whoever is asked first may have to leave before the last errand,
/// when another one could have stayed.
fn with_fewest_voices(grid: &Grid<'_>, order: &[usize], start: usize, anywhere: &[Vec<usize>]) -> Option<(Vec<Stop>, usize)> {
    let first = visit(grid, order, start, anywhere, None)?;
    let changes = |visit: &(Vec<Stop>, usize)| engagements(&visit.0).len();
    if changes(&first) < 2 {
        return Some(first);
    }
    let others = grid.voices().iter().filter_map(|voice| visit(grid, order, start, anywhere, Some(*voice)));
    // Of equals the first stays: whoever is to be asked first.
    std::iter::once(first).chain(others).min_by_key(|visit| (changes(visit), visit.1))
}

/// The stops of one order from a start on, and the ticks of waiting between them.
fn visit(
    grid: &Grid<'_>,
    order: &[usize],
    start: usize,
    anywhere: &[Vec<usize>],
    preferred: Option<usize>,
) -> Option<(Vec<Stop>, usize)> {
    let mut taken = Vec::new();
    let voice = Voice { before: None, preferred };
    let first = grid.choices(order[0], start, &taken, voice).into_iter().next()?;
    taken.extend(grid.taken_by(&first, start));
    let mut stops = vec![first];
    let (mut end, mut waiting) = (start + grid.length(order[0]), 0);
    for part in &order[1..] {
        let starts = &anywhere[*part];
        let from = starts.partition_point(|at| *at < end);
        let later = starts[from..].iter().copied().take_while(|at| waiting + (at - end) <= MOST_WAITING);
        // Whoever served the client before goes on with them if they can at that moment.
        let before = stops.last().and_then(|stop: &Stop| stop.staff.first().copied());
        let voice = Voice { before: stops.last().and_then(|stop| Some((stop.interpreter?, end))), preferred };
        let (at, next) = later.into_iter().find_map(|at| {
            let mut choices = grid.choices(*part, at, &taken, voice);
            choices.sort_by_key(|stop| (stop.interpreter.is_some(), stop.staff.first().copied() != before));
            choices.into_iter().next().map(|stop| (at, stop))
        })?;
        taken.extend(grid.taken_by(&next, at));
        waiting += at - end;
        end = at + grid.length(*part);
        stops.push(next);
    }
    Some((stops, waiting))
}

/// All orders of so many parts, the asked one first.
fn orders(parts: usize) -> Vec<Vec<usize>> {
    if parts == 0 {
        return vec![Vec::new()];
    }
    let mut found = Vec::new();
    for last in (0..parts).rev() {
        for shorter in orders(parts - 1) {
            // Parts from `last` on move up to make room for it at the end.
            let mut order: Vec<usize> = shorter.into_iter().map(|part| if part >= last { part + 1 } else { part }).collect();
            order.push(last);
            found.push(order);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::orders;

    #[test]
    fn every_order_is_tried_once_and_the_asked_one_first() {
        let found = orders(3);
        assert_eq!(found[0], [0, 1, 2]);
        let mut sorted = found.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!((found.len(), sorted.len()), (6, 6));
    }
}
