package com.aetherial.bench;

import java.nio.charset.StandardCharsets;

/**
 * An HTTP request as text.
 *
 * @param text everything, the body included
 */
record Request(String text) {

  static Request get(String path, int port, String... headers) {
    return new Request(head("GET", path, port, headers) + "\r\n");
  }

  static Request post(String path, int port, String type, String body, String... headers) {
    return new Request(
        head("POST", path, port, headers)
            + "Content-Type: "
            + type
            + "\r\nContent-Length: "
            + body.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + body);
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String head(String method, String path, int port, String... headers) {
    StringBuilder head = new StringBuilder(256);
    head.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    head.append("Host: localhost:").append(port).append("\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }
}
