package com.educonnect.billing.payments;

import com.educonnect.platform.Rejected;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an account's form must hold for its provider. */
record AccountFields(Traits traits) {
    void requireTaken(String currency) {
        if (!traits.takes(currency)) {
            throw new Rejected(PaymentError.CURRENCY_NOT_TAKEN, String.join(", ", traits.currencies()), currency);
        }
    }

    Map<String, String> read(List<SaveAccount.AccountValue> values, boolean secret) {
        var read = new TreeMap<String, String>();
        for (var value : values) {
            var field = traits.fields().stream()
                    .filter(each -> each.secret() == secret && each.name().equals(value.name()))
                    .findFirst()
                    .orElseThrow(() -> new Rejected(PaymentError.FIELD_UNKNOWN, value.name()));
            if (!value.value().matches(field.pattern())) {
                throw new Rejected(PaymentError.FIELD_MALFORMED, value.name());
            }
            read.put(value.name(), value.value());
        }
        return read;
    }

    void requireAll(Map<String, String> settings, Map<String, String> secrets) {
        for (var field : traits.fields()) {
            var found = field.secret() ? secrets : settings;
            if (!found.containsKey(field.name()) && !"".matches(field.pattern())) {
                throw new Rejected(PaymentError.FIELD_MISSING, field.name());
            }
        }
    }
}
