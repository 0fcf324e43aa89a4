package com.aetherial.plugins.web;

/**
 * Something that a plugin asks for.
 *
 * @param value the permission's code
 * @param title what it is called
 * @param note what it means for this plugin
 */
public record AskedChoice(String value, String title, String note) {}
