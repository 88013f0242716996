-probe-brand = MigraDesk

probe-count = { $count ->
    [0] нічого
    [one] { $count } запис (one)
    [few] { $count } записи (few)
    [many] { $count } записи (many)
   *[other] { $count } записи (other)
}

probe-every-kind = { $kind ->
    [female] ♀
   *[other] ?
} { -probe-brand }: { $name }, { $day }, { DAY($day, shape: "full") }, { $time }, { $at }, { DAY($at, shape: "weekdayTime") }, { $share }, { $items }, { $language }, { $country }.
