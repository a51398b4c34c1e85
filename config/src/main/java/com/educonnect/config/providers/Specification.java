package com.educonnect.config.providers;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.List;

/** A provider's own description of its interface: what it would refuse is refused here. */
final class Specification {
    private final OpenApiInteractionValidator validator;

    private Specification(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    static Specification of(String name) {
        var place = Specification.class.getResource(name);
        return new Specification(OpenApiInteractionValidator.createForSpecificationUrl(place.toString())
                .withBasePathOverride("/")
                .withResolveCombinators(true)
                .withLevelResolver(LevelResolver.create()
                        .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                        .build())
                .build());
    }

    /** What is wrong with a request, by name; nothing where it is as it should be. */
    List<String> faults(Ask ask) {
        var request = new SimpleRequest.Builder(ask.method(), ask.path());
        ask.headers().forEach((name, values) -> values.forEach(value -> request.withHeader(name, value)));
        ask.query().forEach(request::withQueryParam);
        if (ask.body().length > 0) {
            request.withBody(ask.text());
        }
        return validator.validateRequest(request.build()).getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }
}
