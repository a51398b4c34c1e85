package com.educonnect.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days without school in every week, stored as ISO digits: {@code 67} is Saturday and Sunday. */
@Converter
public class Weekend implements AttributeConverter<Set<DayOfWeek>, String> {
    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return new TreeSet<>(days)
                .stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String digits) {
        return read(digits);
    }

    public static Set<DayOfWeek> read(String digits) {
        return digits.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toUnmodifiableSet());
    }
}
