package com.aetherial.webhooks.web;

/**
 * Something that can be sent.
 *
 * @param value the type
 * @param title the same
 * @param note what it means
 */
public record TypeChoice(String value, String title, String note) {}
