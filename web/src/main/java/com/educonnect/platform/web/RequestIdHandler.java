package com.educonnect.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Writes nothing: it stands before the server's handlers on the product's loggers and puts the request's id on each
 * line, since the server's JSON formatter takes its fields from the record's parameters and knows no context map. Control
 * characters are shown as escapes, so that a line stays one line and a terminal shows it as it is.
 */
final class RequestIdHandler extends Handler {
    @Override
    public void publish(LogRecord line) {
        line.setMessage(escaped(line.getMessage()));
        var request = RequestId.current();
        if (request == null || hasFields(line)) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("requestId", request);
        var given = line.getParameters() == null ? new Object[0] : line.getParameters();
        var all = java.util.Arrays.copyOf(given, given.length + 1);
        all[given.length] = fields;
        line.setParameters(all);
    }

    private static boolean hasFields(LogRecord line) {
        return line.getParameters() != null
                && line.getParameters().length > 0
                && line.getParameters()[line.getParameters().length - 1] instanceof Map;
    }

    static String escaped(String message) {
        if (message == null || message.chars().noneMatch(RequestIdHandler::unsafe)) {
            return message;
        }
        var text = new StringBuilder(message.length() + 16);
        message.chars().forEach(c -> {
            if (unsafe(c)) {
                text.append("\\u%04x".formatted(c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }

    private static boolean unsafe(int c) {
        return c < 0x20 && c != '\n' || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029;
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
