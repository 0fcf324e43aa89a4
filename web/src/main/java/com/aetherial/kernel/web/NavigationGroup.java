package com.aetherial.kernel.web;

import java.util.List;

/** Entries of the navigation that belong together. */
public record NavigationGroup(String label, List<NavigationLink> entries) {}
