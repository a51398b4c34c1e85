package com.educonnect.platform.web;

import com.educonnect.platform.PlatformError;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words the broken constraints of a command; Bean Validation itself would speak the server's language. */
final class Violations {
    private static final class Holder {
        private static final MessageInterpolator WORDS =
                Validation.buildDefaultValidatorFactory().getMessageInterpolator();
    }

    private record Broken(ConstraintDescriptor<?> constraint, Object value) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return constraint;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }

    private Violations() {}

    static Problem problem(Set<? extends ConstraintViolation<?>> found, Locale language) {
        var violations = found.stream()
                .map(violation ->
                        new Problem.Violation(field(violation.getPropertyPath()), message(violation, language)))
                .sorted(Comparator.comparing(Problem.Violation::field).thenComparing(Problem.Violation::message))
                .toList();
        return Problems.of(PlatformError.INVALID, List.of(), language).with(violations);
    }

    private static String message(ConstraintViolation<?> violation, Locale language) {
        var broken = new Broken(violation.getConstraintDescriptor(), violation.getInvalidValue());
        return Holder.WORDS.interpolate(violation.getMessageTemplate(), broken, Languages.spoken(language));
    }

    /** The path as the client knows it: without the method, and without the parameter where that was the body. */
    static String field(Path path) {
        var text = new StringBuilder();
        var parameter = "";
        for (var node : path) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = node.getName();
                case PROPERTY, BEAN, CONTAINER_ELEMENT -> append(text, node);
                default -> {
                    // the method and its return value are ours
                }
            }
        }
        return text.isEmpty() ? parameter : text.toString();
    }

    private static void append(StringBuilder text, Path.Node node) {
        if (node.isInIterable()) {
            text.append('[')
                    .append(node.getIndex() == null ? node.getKey() : node.getIndex())
                    .append(']');
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            text.append(text.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
