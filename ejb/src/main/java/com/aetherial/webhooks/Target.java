package com.aetherial.webhooks;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a request goes: the address was looked up once, and what was looked at is what is called.
 *
 * @param uri as somebody wrote it
 * @param address one that its name stood for when it was checked
 */
record Target(URI uri, InetAddress address) {
  private static final int HTTPS = 443;
  private static final int HTTP = 80;

  boolean isSecure() {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  int port() {
    int usual = isSecure() ? HTTPS : HTTP;
    return uri.getPort() < 0 ? usual : uri.getPort();
  }

  /** The name as certificates have it: an address of IPv6 without its brackets. */
  String host() {
    return uri.getHost().replaceAll("[\\[\\]]", "");
  }

  /** What stands in the request's Host. */
  String authority() {
    return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
  }

  /** What stands in the request's first line. */
  String path() {
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
  }
}
