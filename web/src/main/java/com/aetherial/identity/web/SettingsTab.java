package com.aetherial.identity.web;

/** One of the settings' pages. */
public record SettingsTab(String label, String href, boolean active) {}
