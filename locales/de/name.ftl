### Names of languages and countries that are better than those of Unicode CLDR, which are used for all others. Key:
### `language-name-` and the tag, or `country-name-` and the two-letter code. They stand in choices, tables and sentences.

## Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use.

language-name-ku = Kurdisch (Kurmandschi)
language-name-ckb = Kurdisch (Sorani)
language-name-sdh = Kurdisch (Südkurdisch)
language-name-zza = Zazaki
language-name-rom = Romanes
language-name-aii = Assyrisch (Neuaramäisch)
language-name-fil = Filipino (Tagalog)
language-name-kri = Krio

## Sign languages, which CLDR does not name.

language-name-gsg = Deutsche Gebärdensprache
language-name-ils = Internationale Gebärdensprache
language-name-rsl = Russische Gebärdensprache
language-name-tsm = Türkische Gebärdensprache
language-name-ukl = Ukrainische Gebärdensprache
language-name-jos = Arabische Gebärdensprache
