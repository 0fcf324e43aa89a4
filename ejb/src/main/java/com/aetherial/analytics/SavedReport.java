package com.aetherial.analytics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report that somebody keeps.
 *
 * @param sentAt when it last came by mail, or null
 */
public record SavedReport(UUID id, SaveReport report, @Nullable Instant sentAt) {
  /** The report as it stands in an address. */
  public String query() {
    Map<String, @Nullable String> parts = new LinkedHashMap<>();
    parts.put("measure", report.measure());
    parts.put("by", report.by());
    parts.put("split", report.split());
    parts.put("where", report.where());
    parts.put("member", report.member());
    parts.put("days", Integer.toString(report.days()));
    return parts.entrySet().stream()
        .filter(part -> part.getValue() != null)
        .map(part -> part.getKey() + "=" + encoded(part.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(@Nullable String value) {
    return URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
  }
}
