package com.aetherial.kernel.web;

import java.util.List;

/**
 * Entries of the navigation that belong together.
 *
 * @param id a word by which the browser remembers that the group is closed
 */
public record NavigationGroup(String id, String label, List<NavigationLink> entries) {}
