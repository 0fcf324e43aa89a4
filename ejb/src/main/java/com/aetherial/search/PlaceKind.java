package com.aetherial.search;

import com.aetherial.kernel.SearchBatch;
import com.aetherial.kernel.SearchEntry;
import com.aetherial.kernel.SearchSource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Places of the platform, which come with the release. */
abstract class PlaceKind implements SearchSource {
  /** Pages to which the navigation leads. */
  public static final String PAGE = "page";

  /** What can be set. */
  public static final String SETTING = "setting";

  private final String type;

  @Inject Event<PlacesWanted> wanted;

  PlaceKind(String type) {
    this.type = type;
  }

  @Override
  public String module() {
    return "search";
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.AT_START;
  }

  @Override
  public List<SearchEntry> find(Set<String> ids) {
    return places().stream().filter(place -> ids.contains(place.id())).toList();
  }

  @Override
  public SearchBatch after(String cursor, int limit) {
    return SearchBatch.all(places());
  }

  private List<SearchEntry> places() {
    PlacesWanted asked = new PlacesWanted(type);
    wanted.fire(asked);
    return asked.places();
  }
}
