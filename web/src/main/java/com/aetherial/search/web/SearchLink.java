package com.aetherial.search.web;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses of searches. */
final class SearchLink {
  private SearchLink() {}

  static String about(String words) {
    return to(Asked.of(words, null, null, null, null, null), 1);
  }

  /** Another page of the same. */
  static String to(Asked asked, int page) {
    UriBuilder address = UriBuilder.fromPath(SearchHeader.PATH);
    with(address, "q", asked.words());
    with(address, "kind", asked.kind());
    with(address, "age", asked.age() == null ? null : asked.age().name().toLowerCase(Locale.ROOT));
    with(address, "author", asked.author());
    with(address, "scope", asked.scope());
    with(address, "page", page == 1 ? null : Integer.toString(page));
    return address.build().toString();
  }

  private static void with(UriBuilder address, String name, @Nullable String value) {
    if (value != null) {
      address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
    }
  }
}
