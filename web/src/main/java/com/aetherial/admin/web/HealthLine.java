package com.aetherial.admin.web;

/** One thing that the platform needs, and whether it is there. */
public record HealthLine(String name, boolean isUp) {}
