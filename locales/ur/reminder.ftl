### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = یاد دہانی: { DAY($day, shape: "full") } کو { $time } بجے { $office } میں آپ کی ملاقات طے ہے۔ نہیں آ سکتے؟ براہِ کرم فون کریں: { $phone }
reminder-text-no-phone = یاد دہانی: { DAY($day, shape: "full") } کو { $time } بجے { $office } میں آپ کی ملاقات طے ہے۔ نہیں آ سکتے؟ براہِ کرم ہمیں پہلے سے بتا دیں۔
