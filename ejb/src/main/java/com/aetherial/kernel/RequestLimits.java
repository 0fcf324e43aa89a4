package com.aetherial.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * How many requests the API takes from one caller within a minute, and what else can be set here.
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

  @Override
  public List<Setting> settings() {
    return List.of(ANONYMOUS, READS, SEARCHES, WRITES, InboxRetention.DAYS);
  }

  private static Setting limit(String key, long usual, String variable) {
    return Setting.whole(key, usual, 1, MOST).fromEnvironment(variable);
  }
}
