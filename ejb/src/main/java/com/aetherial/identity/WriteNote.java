package com.aetherial.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something that administrators write down about a member for each other.
 *
 * @param isStrike whether it counts as a strike
 * @param text 1 to 1,000 characters
 */
public record WriteNote(boolean isStrike, @NotBlank @Size(max = 1_000) String text) {}
