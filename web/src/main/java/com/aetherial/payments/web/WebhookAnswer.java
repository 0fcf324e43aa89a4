package com.aetherial.payments.web;

/**
 * Our thanks to the provider.
 *
 * @param received always true, as anything else is a problem
 * @param isNew false when the message had come before
 */
public record WebhookAnswer(boolean received, boolean isNew) {}
