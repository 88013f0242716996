### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = تاسو څه ته اړتیا لرئ؟
kiosk-need-residence = استوګنه، اسناد
kiosk-need-livelihood = د ژوند لپاره پیسې
kiosk-need-housing = کور
kiosk-need-language = د جرمني زده کړه
kiosk-need-school-childcare = ښوونځی، وړکتون
kiosk-need-training-work = کار، مسلکي زده کړه
kiosk-need-recognition = د تحصيلي سندونو منل
kiosk-need-health = روغتیا
kiosk-need-family = کورنۍ
kiosk-need-participation = له خلکو سره لیدل
kiosk-need-digital = ټیلیفون، انټرنېټ
kiosk-need-debt = پورونه
kiosk-other = بل څه
kiosk-appointment = زه ټاکلی وخت لرم
kiosk-appointment-number = د خپل لیک شمېره ولیکئ یا کوډ د لوستونکي مخې ته ونیسئ.
kiosk-unknown = نن داسې ټاکلی وخت نشته. مهرباني وکړئ په کړکۍ کې پوښتنه وکړئ.
kiosk-number = ستاسو شمېره
kiosk-wait = د انتظار وخت: شاوخوا { $minutes } دقیقې
kiosk-soon = ژر به ستاسو وار شي.
kiosk-due = ستاسو ټاکلی وخت { $time } بجې دی.
kiosk-watch = مهرباني وکړئ کېنئ. ستاسو شمېره به پر سکرین ښکاره شي.
kiosk-print = چاپ
kiosk-no-printer = اوس چاپ نه کېږي. مهرباني وکړئ شمېره په یاد ولرئ.
kiosk-closed = اوس دلته شمېرې نشته. مهرباني وکړئ کړکۍ ته ولاړ شئ.
board-number = شمېره
board-counter = کړکۍ
board-waiting = په تمه: { $count }
board-closed = سکرین اوس بند دی. تاسو به راوبلل شئ.
