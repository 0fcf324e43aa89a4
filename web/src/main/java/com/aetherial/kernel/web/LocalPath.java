package com.aetherial.kernel.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A path of this platform: what an address may lead to without being an open redirect. */
public final class LocalPath {
  private LocalPath() {}

  /** The path, if it is one; {@code //evil.example} and {@code /\evil.example} are not. */
  public static Optional<String> of(@Nullable String text) {
    if (text == null || !text.startsWith("/") || text.startsWith("//") || text.contains("\\")) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(text);
      boolean isLocal = uri.getScheme() == null && uri.getAuthority() == null;
      return isLocal ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
