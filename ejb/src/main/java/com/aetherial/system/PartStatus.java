package com.aetherial.system;

/** A part of the platform, and whether it works. */
public record PartStatus(String name, boolean isUp) {}
