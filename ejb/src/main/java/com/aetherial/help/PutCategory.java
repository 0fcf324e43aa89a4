package com.aetherial.help;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Names a shelf in one language; a new word makes a new shelf.
 *
 * @param word its name in addresses, which no page of the help has
 */
public record PutCategory(
    @NotNull @Pattern(regexp = "(?!(about|article|problems?)$)[a-z][a-z0-9-]{1,39}") String word,
    @Min(0) @Max(10_000) int place,
    @NotNull @Pattern(regexp = "[a-z]{2}") String language,
    @NotBlank @Size(max = 80) String title,
    @NotNull @Size(max = 300) String summary) {
  public PutCategory {
    summary = summary == null ? "" : summary.strip();
  }
}
