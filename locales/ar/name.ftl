language-name-ku = الكردية (الكرمانجية)
language-name-ckb = الكردية (السورانية)
language-name-sdh = الكردية (الجنوبية)
language-name-zza = الزازاكية
language-name-rom = لغة الروما
language-name-aii = الآشورية (الآرامية الحديثة)
language-name-fil = الفلبينية (التاغالوغية)
language-name-kri = الكريولية السيراليونية
