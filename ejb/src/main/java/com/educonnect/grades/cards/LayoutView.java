package com.educonnect.grades.cards;

import jakarta.json.JsonObject;

/**
 * A layout of the product.
 *
 * @param document the options that it comes with, as a template keeps them
 */
public record LayoutView(String layout, JsonObject document) {}
