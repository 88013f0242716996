-probe-brand = MigraDesk

probe-count = { $count ->
    [zero] { $count } سجلات (zero)
    [one] { $count } سجل (one)
    [two] { $count } سجلات (two)
    [few] { $count } سجلات (few)
    [many] { $count } سجلات (many)
   *[other] { $count } سجلات (other)
}

probe-every-kind = { $kind ->
    [female] ♀
   *[other] ?
} { -probe-brand }: { $name }, { $day }, { DAY($day, shape: "full") }, { $time }, { $at }, { DAY($at, shape: "weekdayTime") }, { $share }, { $items }, { $language }, { $country }.
