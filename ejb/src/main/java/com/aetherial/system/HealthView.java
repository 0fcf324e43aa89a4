package com.aetherial.system;

/** One thing that the platform needs, and whether it is there. */
public record HealthView(String name, boolean isUp, String details) {}
