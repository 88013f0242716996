-probe-brand = MigraDesk

probe-count = { $count ->
    [0] No entry
    [one] { $count } entry (one)
   *[other] { $count } entries (other)
}

probe-every-kind = { $kind ->
    [female] ♀
   *[other] ?
} { -probe-brand }: { $name }, { $day }, { DAY($day, shape: "full") }, { $time }, { $at }, { DAY($at, shape: "weekdayTime") }, { $share }, { $items }, { $language }, { $country }.
