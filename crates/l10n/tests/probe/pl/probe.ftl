-probe-brand = MigraDesk

probe-count = { $count ->
    [0] brak
    [one] { $count } wpis (one)
    [few] { $count } wpisy (few)
    [many] { $count } wpisy (many)
   *[other] { $count } wpisy (other)
}

probe-every-kind = { $kind ->
    [female] ♀
   *[other] ?
} { -probe-brand }: { $name }, { $day }, { DAY($day, shape: "full") }, { $time }, { $at }, { DAY($at, shape: "weekdayTime") }, { $share }, { $items }, { $language }, { $country }.
