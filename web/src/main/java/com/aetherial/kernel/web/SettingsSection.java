package com.aetherial.kernel.web;

/**
 * A page of a member's settings.
 *
 * @param label message key of its name
 * @param href path from the root
 * @param order position among all pages
 */
public record SettingsSection(String label, String href, int order) {}
