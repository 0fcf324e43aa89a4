package com.aetherial.kernel.web;

/** One place in the navigation; active when the reader is there. */
public record NavigationLink(String label, String href, String icon, boolean active) {}
