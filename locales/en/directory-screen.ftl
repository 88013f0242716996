### Screens of the directory of services: list, entry, form.

## List

directory-new = New entry
directory-edit = Edit entry
directory-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
directory-search = Search words
directory-search-placeholder = Service, organisation, street …
directory-filter-need = Topic
directory-filter-language = Language
directory-filter-district = District
directory-any = all
directory-stale = Out of date?
directory-empty = The directory is still empty
directory-empty-help = Enter the services to which you refer most often. Five are enough to begin with.
directory-empty-filtered-help = Fewer words or another filter find more.

## Entry

directory-refer = Refer here
directory-hours = Opening hours
directory-walk-in = No appointment needed
directory-address = Address
directory-website = Website
directory-languages = Languages there
directory-fees = Fees
directory-accessible = Step-free access
directory-assured = Confirmed
directory-assured-on = on { $day } ({ $distance })
directory-never-assured = Never confirmed: call before you refer
directory-stale-help = Long ago: call before you refer
directory-last-used = Last referred to on { $day }
directory-texts = What clients read

## Form

directory-form-who = Who and what
directory-form-name = Name of the service
directory-form-organisation = Organisation
directory-form-needs = Helps with
directory-form-where = Where, and how to reach it
directory-form-street = Street and number
directory-form-postcode = Postcode
directory-form-place = Town
directory-form-when = When and for whom
directory-form-hours-hint = As people write it: Mon–Fri 8–12, Thu also 2–5 pm
directory-form-language-add = Add a language
directory-form-language-remove = Remove the language: { $language }
directory-form-texts-help = These texts stand on the slip, in German and in the person’s language. One thing a line.
directory-form-text-remove = Remove the texts: { $language }
directory-form-text-language = Texts in another language
directory-form-bring = What to bring
directory-form-directions = How to get there
directory-form-assured = Last confirmed on
directory-form-assured-today = Confirmed today
