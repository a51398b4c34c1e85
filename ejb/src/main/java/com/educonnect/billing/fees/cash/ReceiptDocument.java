package com.educonnect.billing.fees.cash;

import com.educonnect.billing.fees.School;
import jakarta.annotation.Nullable;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a receipt says, kept as it was when the money came.
 *
 * @param pupils of the family, with matricule and class
 * @param balance what the family still owed afterwards, in minor units; below zero what it had paid ahead
 */
public record ReceiptDocument(
        String number,
        String language,
        School.Head school,
        String familyNumber,
        String familyName,
        List<Child> pupils,
        String payerName,
        @Nullable String payerPhone,
        String way,
        @Nullable String reference,
        LocalDate receivedOn,
        List<ReceiptItem> items,
        long amount,
        String currency,
        String words,
        long balance,
        @Nullable String cashier) {
    private static final Jsonb JSON = JsonbBuilder.create();

    /** A pupil as the paper names him. */
    public record Child(
            String name,
            @Nullable String admissionNumber,
            @Nullable String className) {}

    String json() {
        return JSON.toJson(this);
    }

    static ReceiptDocument of(String json) {
        return JSON.fromJson(json, ReceiptDocument.class);
    }
}
