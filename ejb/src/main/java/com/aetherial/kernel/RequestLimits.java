package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * How many requests the API and the pages take from one caller within a minute, and what else can
 * be set here.
 */
@ApplicationScoped
public class RequestLimits implements SettingSource {
  private static final long MOST = 1_000_000;
  private static final Setting ANONYMOUS =
      limit("kernel.apiAnonymous", 600, "API_ANONYMOUS_PER_MINUTE");
  private static final Setting READS = limit("kernel.apiReads", 6_000, "API_READS_PER_MINUTE");
  private static final Setting SEARCHES =
      limit("kernel.apiSearches", 300, "API_SEARCHES_PER_MINUTE");
  private static final Setting WRITES = limit("kernel.apiWrites", 1_200, "API_WRITES_PER_MINUTE");
  private static final Setting PAGES = limit("kernel.pages", 3_000, "PAGES_PER_MINUTE");
  private static final Setting FORMS = limit("kernel.forms", 300, "FORMS_PER_MINUTE");

  @Inject SettingValues values;

  /** Requests of nobody in particular, from one address. */
  public int anonymous() {
    return Math.toIntExact(values.whole(ANONYMOUS));
  }

  /** Reading requests of one person, with all of their keys and browsers. */
  public int reads() {
    return Math.toIntExact(values.whole(READS));
  }

  /** Searches of one person, with all of their keys and browsers; what is typed asks, too. */
  public int searches() {
    return Math.toIntExact(values.whole(SEARCHES));
  }

  /** Changing requests of one person, with all of their keys and browsers. */
  public int writes() {
    return Math.toIntExact(values.whole(WRITES));
  }

  /** Pages that one person opens, or all guests of one address together. */
  public int pages() {
    return Math.toIntExact(values.whole(PAGES));
  }

  /** Forms that one person sends, or all guests of one address together. */
  public int forms() {
    return Math.toIntExact(values.whole(FORMS));
  }

  @Override
  public List<Setting> settings() {
    return List.of(ANONYMOUS, READS, SEARCHES, WRITES, PAGES, FORMS, InboxRetention.DAYS);
  }

  private static Setting limit(String key, long usual, String variable) {
    return Setting.whole(key, usual, 1, MOST).fromEnvironment(variable);
  }
}
