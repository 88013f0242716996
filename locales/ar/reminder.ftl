### A reminder of an appointment, as a message on a telephone. See the notes in German.

reminder-text = تذكير: لديكم موعد يوم { DAY($day, shape: "full") } الساعة { $time } لدى { $office }. لا يمكنكم الحضور؟ يُرجى الاتصال بنا: { $phone }
reminder-text-no-phone = تذكير: لديكم موعد يوم { DAY($day, shape: "full") } الساعة { $time } لدى { $office }. لا يمكنكم الحضور؟ يُرجى إبلاغنا مسبقًا.
