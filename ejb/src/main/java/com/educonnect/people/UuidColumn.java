package com.educonnect.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** EclipseLink 4 reads an absent UUID with a null pointer; with a converter, even one that does nothing, it does not. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {
    @Override
    public UUID convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(UUID id) {
        return id;
    }
}
