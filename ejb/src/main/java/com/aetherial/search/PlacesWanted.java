package com.aetherial.search;

import com.aetherial.kernel.SearchEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the pages for the places to which they lead; fired as an event, because doors do not know
 * pages.
 */
public final class PlacesWanted {
  private final String type;
  private final List<SearchEntry> places = new ArrayList<>();
  private boolean isHeard;

  PlacesWanted(String type) {
    this.type = type;
  }

  /** Which kind of place is wanted. */
  public String type() {
    return type;
  }

  /** Names places. */
  public void add(List<SearchEntry> known) {
    isHeard = true;
    places.addAll(known);
  }

  /** What was named; fails while the pages are not there yet, so that it is tried again. */
  List<SearchEntry> places() {
    if (!isHeard) {
      throw new IllegalStateException("The pages are not there yet.");
    }
    return places;
  }
}
