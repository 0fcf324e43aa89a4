package com.aetherial.payouts.web;

/**
 * Where to go on.
 *
 * @param url the provider's page, good for a few minutes
 */
public record Onboarding(String url) {}
