package com.aetherial.kernel;

/**
 * Why coins moved, where administrators can look at it.
 *
 * @param label message key of what it is, such as {@code payments.cause.purchase}
 * @param name whose or which one, in a few words; may be empty
 * @param href path from the root of its page
 */
public record CauseView(String label, String name, String href) {}
