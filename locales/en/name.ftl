language-name-ku = Kurdish (Kurmanji)
language-name-ckb = Kurdish (Sorani)
language-name-sdh = Kurdish (Southern)
language-name-zza = Zazaki
language-name-rom = Romani
language-name-aii = Assyrian (Neo-Aramaic)
language-name-fil = Filipino (Tagalog)
language-name-kri = Krio
