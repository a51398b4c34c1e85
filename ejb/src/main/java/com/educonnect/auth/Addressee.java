package com.educonnect.auth;

/** Whom a letter is written to, as he is called there. */
public record Addressee(String name, String email, String language) {}
