package com.aetherial.analytics;

import java.time.LocalDate;
import java.util.List;

/**
 * Who signed up in a week, and how many of them came back.
 *
 * @param week its Monday
 * @param people how many signed up
 * @param percent how many of a hundred were here in each week since; empty when nobody signed up
 */
public record CohortView(LocalDate week, long people, List<String> percent) {
  public CohortView {
    percent = List.copyOf(percent);
  }
}
