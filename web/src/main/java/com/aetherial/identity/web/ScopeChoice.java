package com.aetherial.identity.web;

/**
 * Something that a key may be allowed to do.
 *
 * @param value the scope's code
 * @param title what it is called
 * @param note what it means
 */
public record ScopeChoice(String value, String title, String note) {}
