package com.aetherial.kernel;

/**
 * Something that waits for a person to act.
 *
 * @param text message key; {@code {0}} in the text stands for the count
 * @param count how many there are, at least one
 * @param href path from the root where they are
 * @param icon name of an icon in the sprite
 */
public record WaitingThing(String text, int count, String href, String icon) {}
