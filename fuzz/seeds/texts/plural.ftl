letter-greeting = Guten Tag { $name },
    # kein Kommentar
kind = { $count ->
    [one] ein Kind
   *[other] { $count } Kinder
}
