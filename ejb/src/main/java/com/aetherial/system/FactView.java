package com.aetherial.system;

/** Something that is known of the machine. */
public record FactView(String name, String value) {}
