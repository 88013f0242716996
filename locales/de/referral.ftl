### Referrals: clients sent to a service. Core part: sentences for errors of the core and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

# Beside the choice of how much data leaves the house: only a slip without data goes without a release from secrecy.
error-release-needed = Dafür ist eine Entbindung von der Schweigepflicht nötig. Ohne sie ist nur ein Vermittlungsschein ohne Daten möglich.
# The rule pack of the office can't be read.
error-rules-invalid = Die Regeln des Büros lassen sich nicht lesen. Bitte wenden Sie sich an Ihre Administration.
# Beside the choice of a case: it belongs to another client.
error-case-of-another = Dieser Fall gehört zu einer anderen Person.
# The state of the referral does not allow the step.
error-referral-state = Dieser Schritt ist beim jetzigen Stand der Vermittlung nicht möglich.

## Files.

# Name of the file with a referral slip, without its ending. No blanks, no slash.
# $stamp (String) - day as 2026-11-22
referral-file-slip = vermittlung-{ $stamp }
