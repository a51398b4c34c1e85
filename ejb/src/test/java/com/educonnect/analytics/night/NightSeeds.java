package com.educonnect.analytics.night;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;

/**
 * The seeds by which a school lives: fixed ones and that of the day, which is printed. {@code -Dnight.seed=7} takes another
 * instead of it, {@code -Dnight.seeds=30} as many from it on.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(NightSeeds.Given.class)
@interface NightSeeds {
    long[] value();

    final class Given implements ArgumentsProvider, AnnotationConsumer<NightSeeds> {
        private long[] fixed;

        @Override
        public void accept(NightSeeds seeds) {
            fixed = seeds.value();
        }

        @Override
        public Stream<Arguments> provideArguments(ExtensionContext context) {
            var first = Long.getLong("night.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());
            System.out.println(context.getDisplayName() + " also with -Dnight.seed=" + first);
            var drawn = LongStream.range(first, first + Integer.getInteger("night.seeds", 1));
            return LongStream.concat(LongStream.of(fixed), drawn).mapToObj(Arguments::of);
        }
    }
}
