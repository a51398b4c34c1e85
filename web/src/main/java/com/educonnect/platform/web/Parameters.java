package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import com.educonnect.platform.Rejected;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Dates and times in addresses, in ISO 8601. */
@Provider
public class Parameters implements ParamConverterProvider {
    private static final Map<Class<?>, Function<String, ?>> READ = Map.of(
            LocalDate.class, LocalDate::parse,
            LocalTime.class, LocalTime::parse,
            Instant.class, text -> OffsetDateTime.parse(text).toInstant());

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = READ.get(type);
        return reader == null ? null : new Converter<>(type, reader, name(annotations));
    }

    private static String name(Annotation... annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
    }

    private record Converter<T>(Class<T> type, Function<String, ?> reader, String name) implements ParamConverter<T> {
        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return type.cast(reader.apply(text));
            } catch (DateTimeException e) {
                throw new BadRequestException(new Rejected(PlatformError.MALFORMED_PARAMETER, name));
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
