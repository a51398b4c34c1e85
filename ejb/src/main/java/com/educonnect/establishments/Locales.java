package com.educonnect.establishments;

import com.educonnect.platform.Rejected;
import com.educonnect.tenancy.TenancyError;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** Where a school is and how it counts: countries by ISO 3166, languages by ISO 639, money by ISO 4217, zones by IANA. */
final class Locales {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private Locales() {}

    static void check(String country, String language, String currency, String timeZone) {
        if (!COUNTRIES.contains(country)) {
            throw new Rejected(TenancyError.COUNTRY_UNKNOWN, country);
        }
        if (!LANGUAGES.contains(language)) {
            throw new Rejected(TenancyError.LANGUAGE_UNKNOWN, language);
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw new Rejected(TenancyError.CURRENCY_UNKNOWN, currency);
        }
        if (!ZONES.contains(timeZone)) {
            throw new Rejected(TenancyError.TIME_ZONE_UNKNOWN, timeZone);
        }
    }
}
