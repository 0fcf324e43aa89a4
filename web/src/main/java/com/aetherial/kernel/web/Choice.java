package com.aetherial.kernel.web;

/**
 * One option of a select or a filter.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
