package com.educonnect;

import static org.assertj.core.api.Assertions.assertThat;

import com.educonnect.platform.ErrorCode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of every domain can be told in French and in English. */
class TextsTest {
    /** In French a sign of two parts stays on the line of its word, and a quotation on that of its marks. */
    private static final String BROKEN = "\\S [;:?!»]|« ";

    static Stream<ErrorCode> refusals() {
        return new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests())
                        .importPackages("com.educonnect")
                        .that(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(ErrorCode.class))
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ErrorCode.class::cast);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysWhatHappenedAndWhatToDoInBothLanguages(ErrorCode refusal) {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var texts = ResourceBundle.getBundle(
                    refusal.getClass().getPackageName() + ".messages",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(texts.getLocale()).isEqualTo(language);
            assertThat(texts.getString(refusal.reason())).isNotBlank();
            assertThat(texts.getString(refusal.reason() + ".detail")).endsWith(".");
            if (language == Locale.FRENCH) {
                assertThat(texts.getString(refusal.reason() + ".detail")).doesNotContainPattern(BROKEN);
            }
        }
    }
}
