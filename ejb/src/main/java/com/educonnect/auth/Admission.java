package com.educonnect.auth;

/**
 * A login that succeeded.
 *
 * @param refreshToken for the cookie only
 * @param deviceMark for the cookie that remembers the device
 */
public record Admission(LoggedIn answer, String refreshToken, String deviceMark) {}
