package com.aetherial.identity;

/** What an issuer has said about somebody, checked. */
public record SignOnClaims(
    String issuer,
    String subject,
    String email,
    boolean isEmailVerified,
    String name,
    String username) {}
