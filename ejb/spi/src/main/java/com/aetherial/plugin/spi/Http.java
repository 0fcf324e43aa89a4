package com.aetherial.plugin.spi;

/** Requests to the hosts of the manifest, over TLS and into the open internet only. */
public interface Http {
  /**
   * Posts something, once.
   *
   * @param contentType such as {@code application/x-www-form-urlencoded}
   * @return the status of the answer; 0 when there was none
   */
  int post(String url, String contentType, String body);
}
