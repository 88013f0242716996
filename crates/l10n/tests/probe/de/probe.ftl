-probe-brand = MigraDesk

probe-count = { $count ->
    [0] Kein Eintrag
    [12] ein Dutzend Einträge
    [one] { $count } Eintrag (one)
   *[other] { $count } Einträge (other)
}

probe-every-kind = { $kind ->
    [female] ♀
   *[other] ?
} { -probe-brand }: { $name }, { $day }, { DAY($day, shape: "full") }, { $time }, { $at }, { DAY($at, shape: "weekdayTime") }, { $share }, { $items }, { $language }, { $country }.

probe-only-german = { $count } am { DAY($day, shape: "long") }
