package com.aetherial.system.web;

/** One of the pages about the machine. */
public record SystemTab(String label, String href, boolean active) {}
