package com.educonnect.people.calendar;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class YearStateColumn implements AttributeConverter<YearState, String> {
    @Override
    public String convertToDatabaseColumn(YearState state) {
        return state.id();
    }

    @Override
    public YearState convertToEntityAttribute(String id) {
        return YearState.of(id);
    }
}
